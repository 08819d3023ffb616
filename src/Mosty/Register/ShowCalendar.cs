using Mosty.Register.Fold;
using Mosty.Timelines;

namespace Mosty.Register;

/// <summary>What happened, happens and ends within some days, over all partnerships of the office.</summary>
public sealed class ShowCalendar(RegisterFolder register)
{
    /// <summary>A month or a year.</summary>
    /// <param name="month">1 to 12; null for the whole year.</param>
    public CalendarPage Run(int year, int? month = null)
    {
        var from = new DateOnly(year, month ?? 1, 1);
        return Run(from, month is null ? new DateOnly(year, 12, 31) : from.AddMonths(1).AddDays(-1));
    }

    /// <param name="to">Last day; at most a year after the first.</param>
    public CalendarPage Run(DateOnly from, DateOnly to)
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        return new CalendarPage(from, to, EventLines.Beginning(sql, from, to), Anniversaries(sql, from, to), Ends(sql, from, to));
    }

    /// <summary>Years in which something happens, with how many events.</summary>
    public IReadOnlyList<(int Year, int Events)> Years()
    {
        using var connection = register.Connect();
        return new Sql(connection).Query(
            """
            select h.date_first / 10000, count(distinct h.event) from happening h join partnership_row l on l.partnership = h.partnership
            where l.is_candidate = @p0 group by h.date_first / 10000 order by 1
            """, r => (Convert.ToInt32(r.GetValue(0), null), Convert.ToInt32(r.GetValue(1), null)), false);
    }

    private static List<Anniversary> Anniversaries(Sql sql, DateOnly from, DateOnly to)
    {
        // The days asked for lie in at most two years: each signature has at most one anniversary among them.
        var signed = sql.Query(
            """
            select l.partnership, l.parties, i.type, i.title, i.signed, i.ends from instrument i join partnership_row l on l.partnership = i.partnership
            where i.signed_first is not null and i.signed_first < @p0 and (i.ends is null or i.ends > @p1) and l.is_candidate = @p2
            """,
            r => (Partnership: new PartnershipRef(r.GetString(0), Realms.Split(r.GetString(1))), Type: r.GetString(2), Title: r.Text(3), Signed: PartialDate.Parse(r.GetString(4))!, Ends: r.IsDBNull(5) ? (int?)null : r.GetInt32(5)),
            SegmentHistory.Day(from), SegmentHistory.Day(from), false);
        var found = new List<Anniversary>();
        foreach (var one in signed.Where(s => s.Signed.First.Year == s.Signed.Last.Year && s.Signed.First.Month == s.Signed.Last.Month))
            for (var year = from.Year; year <= to.Year; year++)
                if (Falls(one.Signed, year) is { } date && date.First >= from && date.First <= to && year > one.Signed.First.Year && (one.Ends is null || one.Ends > SegmentHistory.Day(date.First)))
                    found.Add(new Anniversary(one.Partnership, one.Type, one.Title, one.Signed, date, year - one.Signed.First.Year));
        return [.. found.OrderBy(a => a.Date).ThenBy(a => a.Partnership.Id, StringComparer.Ordinal)];
    }

    // 29 February has its anniversary on the 28th in other years.
    private static PartialDate? Falls(PartialDate signed, int year) => signed.IsDay
        ? PartialDate.Of(year, signed.First.Month, Math.Min(signed.First.Day, DateTime.DaysInMonth(year, signed.First.Month)))
        : PartialDate.Of(year, signed.First.Month);

    private static List<TermEnd> Ends(Sql sql, DateOnly from, DateOnly to) => sql.Query(
        """
        select l.partnership, l.parties, i.type, i.title, i.ends, i.formal from instrument i join partnership_row l on l.partnership = i.partnership
        where i.ends > @p0 and i.ends <= @p1 and l.is_candidate = @p2 order by i.ends, l.partnership, i.number
        """,
        r => new TermEnd(
            new PartnershipRef(r.GetString(0), Realms.Split(r.GetString(1))), r.GetString(2), r.Text(3), SegmentHistory.Day(r.GetInt32(4)).AddDays(-1), Enum.Parse<Formal>(r.GetString(5))),
        SegmentHistory.Day(from), SegmentHistory.Day(to.AddDays(1)), false);
}
