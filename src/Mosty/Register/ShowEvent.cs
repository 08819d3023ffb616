using Mosty.Register.Rows;
using Mosty.Timelines;

namespace Mosty.Register;

/// <summary>Gathers one event's page.</summary>
public sealed class ShowEvent(RegisterFolder register)
{
    /// <param name="id">Permanent id, also one that was merged into another.</param>
    public EventPage? Run(string id)
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        var (target, claim) = sql.First("select coalesce(redirect_to, id), claim from event where id = @p0", r => (r.GetString(0), r.GetString(1)), id);
        if (target is null)
            return null;
        var partnerships = sql.Query(
            """
            select l.partnership, l.parties from fact f join partnership_row l on l.partnership = f.partnership
            where f.claim = @p0 and f.role = @p1 order by l.is_candidate, l.partnership
            """, r => new PartnershipRef(r.GetString(0), Realms.Split(r.GetString(1))), claim, (int)FactRole.Own);
        // The event of a merged id may have a source on this partnership's page only: the first page that tells it is the one that is shown.
        foreach (var partnership in partnerships)
            if (new ShowPartnership(register).Run(partnership.Id).Page is { } page && page.Timeline.Events.FirstOrDefault(e => e.Id == target) is { } told)
                return new EventPage(target, told, page.Timeline.Instruments, [.. partnerships.OrderByDescending(p => p.Id == partnership.Id)], People(page, told), page.AsOf);
        return null;
    }

    private static List<PersonLine> People(PartnershipPage page, TimelineEvent told)
    {
        var names = told.Sources.SelectMany(s => s.Statement.People).Distinct(StringComparer.Ordinal).ToList();
        return [.. names.Select(n => page.People.FirstOrDefault(p => p.Name == n)).OfType<PersonLine>()];
    }
}

/// <summary>An event: what, when, who, the quotes, the partnerships it belongs to.</summary>
/// <param name="Id">The permanent id in force: another than was asked for where that was merged.</param>
/// <param name="Instruments">Of the first partnership: what the event is about is one of these.</param>
/// <param name="Partnerships">At least one.</param>
/// <param name="People">Named by its sources, with the offices they held then.</param>
public sealed record EventPage(
    string Id, TimelineEvent Event, IReadOnlyList<InstrumentLife> Instruments, IReadOnlyList<PartnershipRef> Partnerships, IReadOnlyList<PersonLine> People, DateOnly AsOf);
