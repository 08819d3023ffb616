using Mosty.Timelines;

namespace Mosty.Register;

/// <summary>Counts the register for its home page. Thread-safe; counts again only when something was written since.</summary>
/// <param name="publicOnly">Counts no paper about which nobody has decided yet, and no proposal.</param>
public sealed class ShowFigures(RegisterFolder register, bool publicOnly = false)
{
    /// <summary>Of the latest, and of each kind of the next.</summary>
    private const int Occasions = 4;

    private volatile Counted? last;

    /// <param name="asOf">True on; null for today.</param>
    /// <param name="changes">How many of the latest changes to tell.</param>
    public RegisterFigures Run(DateOnly? asOf = null, int changes = 10)
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        var day = asOf ?? register.Today;
        // Looked up before counting: what is written meanwhile is counted at the next call.
        var state = RegisterState.Of(sql);
        if (last is { } known && known.State == state && known.Changes == changes && known.Figures.AsOf == day)
            return known.Figures;
        var figures = Count(sql, day, changes);
        last = new Counted(state, changes, figures);
        return figures;
    }

    private RegisterFigures Count(Sql sql, DateOnly day, int changes)
    {
        var listing = ListPartnerships.Run(register.List.Current(sql), new PartnershipFilter(), day);
        var papers = register.Entries.Current(sql);
        var accepted = (int)sql.Number("select count(distinct claim) from fact where role <> 1");
        var seen = (int)sql.Number("select count(distinct f.claim) from decision d join fact f on f.claim = d.claim where d.by_person and f.role <> 1");
        return new RegisterFigures(
            day,
            listing.Total,
            listing.Facets.Candidates,
            (int)(papers.Documents - (publicOnly ? papers.Closed.Count : 0)),
            accepted,
            accepted - seen,
            publicOnly ? 0 : (int)sql.Number(
                """
                with undecided as materialized (
                    select c.id, c.document from claim c where c.kind <> 'PartnershipWord' and not exists (select 1 from decision e where e.claim = c.id))
                select count(*) from undecided c join document d on d.sha256 = c.document join sighting s on s.claim = c.id and s.reading = d.reading
                """),
            listing.Facets.Formal,
            listing.Facets.Activity,
            listing.Facets.Countries,
            [.. papers.Homes.Order(StringComparer.Ordinal)],
            [.. listing.Lines.Where(l => !l.IsCandidate)],
            sql.Query(
                """
                select l.partnership, l.parties, d.seq, d.at_ms, d.decided_by, d.by_person from partnership_row l join decision d on d.seq = l.changed_seq
                order by d.seq desc, l.partnership limit @p0
                """,
                r => new PartnershipChange(
                    new PartnershipRef(r.GetString(0), Realms.Split(r.GetString(1))), r.GetInt64(2), DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(3)), r.GetString(4), r.GetBoolean(5)),
                changes),
            Featured(listing) is { } most ? new ShowPartnership(register, publicOnly).Run(most, day).Page : null)
        {
            Latest = EventLines.Latest(sql, day, Occasions),
            Coming = Coming(day),
        };
    }

    private CalendarPage Coming(DateOnly day)
    {
        var year = new ShowCalendar(register).Run(day.AddDays(1), day.AddYears(1));
        return year with
        {
            Events = [.. year.Events.Take(Occasions)],
            Anniversaries = [.. year.Anniversaries.OrderBy(a => !a.IsRound).ThenBy(a => a.Date).Take(Occasions).OrderBy(a => a.Date)],
            Ends = [.. year.Ends.Take(Occasions)],
        };
    }


    private static string? Featured(PartnershipListing listing) =>
        listing.Lines.Where(l => !l.IsCandidate).OrderByDescending(l => l.Events).FirstOrDefault(l => l.Sketch.Decks.Count > 0)?.Id;

    private sealed record Counted(RegisterState State, int Changes, RegisterFigures Figures);
}
