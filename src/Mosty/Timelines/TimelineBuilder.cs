using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>What is on file about a partnership → its timeline and standing. A pure function: no clock, no database; the order of the input does not matter.</summary>
public static class TimelineBuilder
{
    public static Timeline Build(PartnershipFile file, StandingRules rules)
    {
        file = file with
        {
            Words = [.. file.Words.OrderBy(w => w.Source.Sha256, StringComparer.Ordinal).ThenBy(w => w.Reading.Start).ThenBy(w => w.Reading.Status)
            .ThenBy(w => w.Reading.Since).ThenBy(w => w.Reading.Quote, StringComparer.Ordinal)]
        };
        var placing = new Placing(file.Evidence.Concat(file.OneLevelDown));
        var events = EventList.Of(file, rules, placing);
        var (decks, looseEnds) = DeckBuilder.Build(events, file, rules.Words);
        var lives = decks.Select(d => DeckLife.Of(d, file, rules)).ToList();
        var formal = new FormalRule(lives, looseEnds, events, file, rules, placing);
        var activity = new ActivityRule(events, file, rules, placing);
        var segments = SegmentSweep.Segments(formal, activity, new PolicyRule(events, file, rules));
        return new Timeline(
            [.. events.Select(e => e.Event)],
            [.. lives.Select(l => l.ToInstrument())],
            [.. events.Where(IsPromise).Select(Promise)],
            segments,
            ConflictFinder.Find(events, lives, activity),
            IsCandidate(file));
    }

    /// <summary>Rule 10: a pair to which no home territory of the office is party.</summary>
    public static bool IsCandidate(PartnershipFile file) => file.HomeKeys.Count > 0 && !file.Parties.Any(file.HomeKeys.Contains);

    private static bool IsPromise(PlacedEvent e) => e.Event.Kind == StatementKind.Plan;

    private static Commitment Promise(PlacedEvent e) =>
        new(e.Event.Id, e.Event.Date ?? e.Told(s => s.Until), e.Said(s => s.Outcome) ?? Outcome.Unknown, e.Sources);
}
