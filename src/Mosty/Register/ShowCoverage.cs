using Mosty.Register.Fold;
using Mosty.Timelines;

namespace Mosty.Register;

/// <summary>Counts what the register holds and what it lacks.</summary>
/// <param name="publicOnly">Counts no paper about which nobody has decided yet, and no proposal.</param>
public sealed class ShowCoverage(RegisterFolder register, bool publicOnly = false)
{
    /// <summary>Years told one by one.</summary>
    private const int Years = 12;

    public CoverageFigures Run()
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        var today = register.Today;
        var papers = publicOnly ? $"from document d where {DocumentStore.IsPublic}" : "from document d where 1 = 1";
        var listing = ListPartnerships.Run(sql, new PartnershipFilter(), today);
        var events = sql.First(
            "select count(*), sum(case when date_first = date_last then 1 else 0 end) from (select distinct event, date_first, date_last from happening) h",
            r => (All: Convert.ToInt32(r.GetValue(0), null), ToTheDay: r.IsDBNull(1) ? 0 : Convert.ToInt32(r.GetValue(1), null)));
        return new CoverageFigures(
            today,
            listing.Total,
            listing.Facets.Candidates,
            listing.Facets.Formal,
            listing.Facets.Activity,
            listing.Facets.Gaps,
            (int)sql.Number($"select count(*) {papers}"),
            (int)sql.Number($"select count(*) {papers} and not exists (select 1 from claim c where c.document = d.sha256 and c.kind <> 'PartnershipWord')"),
            (int)sql.Number($"select count(*) {papers} and d.published is null"),
            sql.Query($"select coalesce(d.language, ''), count(*) {papers} group by coalesce(d.language, '') order by 2 desc, 1", r => (r.GetString(0), Convert.ToInt32(r.GetValue(1), null))),
            sql.First($"select max(d.added_at) {papers}", r => r.IsDBNull(0) ? null : (DateTimeOffset?)DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(0))),
            (int)sql.Number("select count(distinct claim) from fact where role <> 1"),
            (int)sql.Number("select count(distinct f.claim) from decision d join fact f on f.claim = d.claim where d.by_person = @p0 and f.role <> 1", true),
            publicOnly ? 0 : (int)sql.Number(
                """
                select count(*) from claim c join document d on d.sha256 = c.document join sighting s on s.claim = c.id and s.reading = d.reading
                where c.kind <> 'PartnershipWord' and not exists (select 1 from decision e where e.claim = c.id)
                """),
            events.All,
            events.ToTheDay,
            ByYear(sql, today.Year));
    }

    // Every year, also one of which nothing is told: silence is a figure, too.
    private static List<(int Year, int Contacts)> ByYear(Sql sql, int last)
    {
        var told = sql.Query(
            """
            select h.date_first / 10000, count(distinct h.event) from happening h join partnership_row l on l.partnership = h.partnership
            where h.counts = @p0 and l.is_candidate = @p1 and h.date_first >= @p2 group by h.date_first / 10000
            """, r => (Convert.ToInt32(r.GetValue(0), null), Convert.ToInt32(r.GetValue(1), null)), true, false, SegmentHistory.Day(new DateOnly(last - Years + 1, 1, 1)))
            .ToDictionary(y => y.Item1, y => y.Item2);
        return [.. Enumerable.Range(last - Years + 1, Years).Select(y => (y, told.GetValueOrDefault(y)))];
    }
}

/// <summary>What the register holds and lacks, today.</summary>
/// <param name="Unread">Documents in which nothing was found that happened between partners.</param>
/// <param name="Seen">Statements on the register that a person has looked at.</param>
/// <param name="Waiting">Statements that nobody has decided on; 0 where only what is public is counted.</param>
/// <param name="Events">Dated events.</param>
/// <param name="ToTheDay">Of these, dated to the day.</param>
/// <param name="ByYear">Proven contacts in each of the last years.</param>
public sealed record CoverageFigures(
    DateOnly AsOf,
    int Partnerships,
    int Candidates,
    IReadOnlyDictionary<Formal, int> Formal,
    IReadOnlyDictionary<Activity, int> Activity,
    IReadOnlyDictionary<Gap, int> Gaps,
    int Documents,
    int Unread,
    int Undated,
    IReadOnlyList<(string Language, int Documents)> Languages,
    DateTimeOffset? LastAdded,
    int Statements,
    int Seen,
    int Waiting,
    int Events,
    int ToTheDay,
    IReadOnlyList<(int Year, int Contacts)> ByYear);
