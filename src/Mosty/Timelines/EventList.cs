namespace Mosty.Timelines;

/// <summary>The events of a partnership in the order of time, with those that came up from one level down.</summary>
internal static class EventList
{
    public static IReadOnlyList<PlacedEvent> Of(PartnershipFile file, StandingRules rules, Placing placing)
    {
        var merger = new EventMerger(rules.Words, file.Links ?? []);
        var own = merger.Group(file.Evidence).Select(g => Place(g, file.Parties, null, rules, placing));
        var below = merger.Group(file.OneLevelDown).Select(g => Place(g, g[0].Statement.Parties, g[0].Statement.Parties, rules, placing));
        return WithUniqueIds([.. own.Concat(below)
            .OrderBy(e => e.From).ThenBy(e => e.To).ThenBy(e => e.Event.Kind).ThenBy(e => e.Sources[0].Source.Sha256, StringComparer.Ordinal)
            .ThenBy(e => e.Statement.Start).ThenBy(e => e.Statement.Id, StringComparer.Ordinal)]);
    }

    private static PlacedEvent Place(
        IReadOnlyList<Evidence> sources, IReadOnlyList<string> parties, IReadOnlyList<string>? through, StandingRules rules, Placing placing)
    {
        var date = EventMerger.BestDate(sources);
        var (from, to) = date is null ? placing.Of(sources[0]) : (date.First, date.Last);
        var vain = ProvenContact.WasInVain(sources);
        var counts = !vain && rules.Counted(sources[0].Statement.Kind) && ProvenContact.Counts(sources, parties, rules.Words);
        var statement = sources[0].Statement;
        return new PlacedEvent(
            new TimelineEvent(EventMerger.IdOf(sources, date), statement.Kind, statement.Act, date, counts, vain, sources, through), from, to);
    }

    // Two events that differ only in what their ids leave out (two results of one day) are numbered in their order.
    private static IReadOnlyList<PlacedEvent> WithUniqueIds(IReadOnlyList<PlacedEvent> events)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var result = new List<PlacedEvent>(events.Count);
        foreach (var e in events)
        {
            var times = seen[e.Event.Id] = seen.GetValueOrDefault(e.Event.Id) + 1;
            result.Add(times == 1 ? e : e with { Event = e.Event with { Id = $"{e.Event.Id}-{times}" } });
        }

        return result;
    }
}
