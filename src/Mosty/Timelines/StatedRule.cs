using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>What sources say of the partnership as a whole, where they show no act: ended, suspended, or that it is a partnership.</summary>
internal static class StatedRule
{
    public static IEnumerable<Step> Steps(IReadOnlyList<PlacedEvent> events, PartnershipFile file, RuleWords words, Placing placing)
    {
        foreach (var state in States(events))
        {
            var causes = words.Causes(state.Sources);
            var suffix = state.IsDated ? "" : "-undated";
            switch (state.Statement.Status)
            {
                case PartnershipStatus.Ended:
                    yield return new Step(state.To, Formal.EndedAsStated, [Because.Of("ended-as-stated" + suffix, state.Sources, ("date", state.Event.Date?.Value)), .. Told(state, causes)], causes);
                    break;
                case PartnershipStatus.Suspended:
                    yield return new Step(state.To, Formal.Suspended, [Because.Of("suspended" + suffix, state.Sources, ("date", state.Event.Date?.Value)), .. Told(state, causes)], causes);
                    break;
                case PartnershipStatus.Active:
                    // InForce only marks that an earlier word on the end no longer is the last one.
                    yield return new Step(state.From, Formal.InForce);
                    break;
            }
        }

        // The document's word on the whole counts only where no statement says it.
        var isTold = events.Any(e => e.Event.Through is null && e.Event.Kind is StatementKind.State or StatementKind.Termination);
        foreach (var word in isTold ? [] : file.Words)
        {
            if (word.Reading.Status is not (PartnershipStatus.Ended or PartnershipStatus.Suspended))
                continue;
            var formal = word.Reading.Status == PartnershipStatus.Ended ? Formal.EndedAsStated : Formal.Suspended;
            var rule = formal == Formal.EndedAsStated ? "ended-as-stated-undated" : "suspended-undated";
            yield return new Step(placing.TellingOf(word.Source) ?? DateOnly.MinValue, formal, Because.Of(rule));
        }
    }

    /// <summary>From when on sources call it a partnership.</summary>
    public static IEnumerable<Step> Called(IReadOnlyList<PlacedEvent> events, PartnershipFile file, RuleWords words, Placing placing)
    {
        foreach (var state in States(events).Where(s => s.Statement.Status == PartnershipStatus.Active))
            yield return new Step(state.From, Formal.Undocumented, Because.Of("called-partnership", state.Sources));
        foreach (var word in file.Words)
            if (words.CallsPartnership(word.Reading.Quote) || (word.Reading.Status == PartnershipStatus.Active && !RestsOnContact(word, events)))
                yield return new Step(word.Reading.Since?.First ?? placing.TellingOf(word.Source) ?? DateOnly.MinValue, Formal.Undocumented, Because.Of("called-partnership"));
    }

    // A sentence that only tells of an offer or a wish to begin calls nothing a partnership yet.
    private static bool RestsOnContact(PartnershipWord word, IReadOnlyList<PlacedEvent> events) =>
        events.Where(e => e.Event.Kind == StatementKind.Contact).SelectMany(e => e.Sources)
            .Any(e => e.Source.Sha256 == word.Source.Sha256 && e.Statement.Start < word.Reading.End && word.Reading.Start < e.Statement.End);

    private static IEnumerable<PlacedEvent> States(IReadOnlyList<PlacedEvent> events) =>
        events.Where(e => e.Event.Kind == StatementKind.State && e.Event.Through is null);

    private static IEnumerable<Reason> Told(PlacedEvent state, IReadOnlyList<Cause> causes) =>
        causes.Count == 0 ? [] : [Because.Of("cause-told", state.Sources, ("causes", Because.Several(causes.Select(Because.Term))))];
}
