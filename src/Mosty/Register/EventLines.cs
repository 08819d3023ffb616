using System.Data.Common;
using Mosty.Register.Fold;
using Mosty.Statements;

namespace Mosty.Register;

/// <summary>Reads stored happenings as lines, an event that stands on several pages once.</summary>
internal static class EventLines
{
    private const string Columns = """
        select h.event, h.partnership, l.parties, h.date, h.kind, h.act, h.outcome, h.answered, h.status, h.title, h.instrument, h.counts, h.tried
        from happening h join partnership_row l on l.partnership = h.partnership
        """;

    /// <summary>Events of the office's own partnerships whose date begins on one of these days, in order of time.</summary>
    public static List<EventLine> Beginning(Sql sql, DateOnly from, DateOnly to) => Grouped(sql.Query(
        Columns + " where h.date_first >= @p0 and h.date_first <= @p1 and l.is_candidate = @p2 order by h.date_first, h.date_last, h.event, l.partnership",
        ToLine, SegmentHistory.Day(from), SegmentHistory.Day(to), false));

    /// <summary>Dated events that name a person or an organisation, newest first.</summary>
    public static List<EventLine> Naming(Sql sql, string kind, string id) => Grouped(sql.Query(
        Columns + """
         where exists (select 1 from named n where n.kind = @p0 and n.id = @p1 and n.event = h.event and n.partnership = h.partnership)
        order by h.date_first desc, h.date_last desc, h.event, l.partnership
        """, ToLine, kind, id));

    /// <summary>A dated event by its permanent id.</summary>
    public static EventLine? Of(Sql sql, string id) => Grouped(sql.Query(Columns + " where h.event = @p0 order by l.is_candidate, l.partnership", ToLine, id)).FirstOrDefault();

    private static List<EventLine> Grouped(List<EventLine> rows) =>
        [.. rows.GroupBy(r => r.Id, StringComparer.Ordinal).Select(g => g.First() with { Partnerships = [.. g.SelectMany(r => r.Partnerships)] })];

    private static EventLine ToLine(DbDataReader r) => new(
        r.GetString(0), PartialDate.Parse(r.GetString(3))!, Enum.Parse<StatementKind>(r.GetString(4)), Parsed<Act>(r.Text(5)), Parsed<Outcome>(r.Text(6)),
        r.IsDBNull(7) ? null : r.GetBoolean(7), Parsed<PartnershipStatus>(r.Text(8)), r.Text(9), r.Text(10), r.GetBoolean(11), r.GetBoolean(12),
        [new PartnershipRef(r.GetString(1), Realms.Split(r.GetString(2)))]);

    private static T? Parsed<T>(string? name) where T : struct, Enum => name is null ? null : Enum.Parse<T>(name);
}
