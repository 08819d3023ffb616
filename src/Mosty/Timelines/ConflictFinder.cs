using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>Rules 5 and 7: where sources disagree with each other or with what the other papers show. Both sides are kept; nothing is decided here.</summary>
internal static class ConflictFinder
{
    public static IReadOnlyList<Conflict> Find(IReadOnlyList<PlacedEvent> events, IReadOnlyList<DeckLife> decks, ActivityRule activity)
    {
        var own = events.Where(e => e.Event.Through is null).ToList();
        return [.. decks.SelectMany(d => d.Conflicts), .. own.SelectMany(Dates), .. own.SelectMany(Order), .. decks.SelectMany(Order), .. States(own, activity)];
    }

    /// <summary>One event under dates that cannot both be right.</summary>
    private static IEnumerable<Conflict> Dates(PlacedEvent e)
    {
        var dated = e.Sources.Where(s => s.Statement.Date is not null).ToList();
        var other = dated.Find(s => s.Statement.Date!.First > dated[0].Statement.Date!.Last || s.Statement.Date!.Last < dated[0].Statement.Date!.First);
        if (other is not null)
            yield return new Conflict("dates-differ", Because.Values(
                ("kind", Because.Term(e.Event.Kind)), ("first", dated[0].Statement.Date!.Value), ("second", other.Statement.Date!.Value)), [dated[0], other]);
    }

    /// <summary>Dates within one statement, or against the document's own, that stand in an order that cannot be.</summary>
    private static IEnumerable<Conflict> Order(PlacedEvent e)
    {
        foreach (var source in e.Sources)
        {
            var s = source.Statement;
            (PartialDate? Before, PartialDate? After)[] orders = [(s.Decided, s.Notified), (s.Decided, s.Received), (s.Notified, s.Received), (s.Effective ?? s.Date, s.Until)];
            foreach (var (before, after) in orders)
                if (before is not null && after is not null && after.Last < before.First)
                    yield return Implausible(before, after, source);
            if (s.Kind != StatementKind.Plan && source.Source.Published is { } published && s.Date is { } date && date.First > published.Last)
                yield return new Conflict("told-before-it-happened", Because.Values(("date", date.Value), ("published", published.Value)), [source]);
        }
    }

    /// <summary>An end or a renewal before the signature.</summary>
    private static IEnumerable<Conflict> Order(DeckLife deck)
    {
        if (deck.Deck.Conclusions.Find(c => c.IsDated) is not { } signing)
            yield break;
        foreach (var act in deck.Deck.Renewals.Concat(deck.Deck.Ends).Where(a => a.IsDated && a.To < signing.From))
            yield return Implausible(signing.Event.Date!, act.Event.Date!, signing.Sources[0], act.Sources[0]);
    }

    private static IEnumerable<Conflict> States(List<PlacedEvent> own, ActivityRule activity)
    {
        foreach (var word in activity.Words.Where(w => w.Day > DateOnly.MinValue && w.Sources.Count > 0))
        {
            var shown = activity.On(word.Day);
            if (word.Status == PartnershipStatus.Active && shown.Activity is Activity.Quiet)
                yield return new Conflict("active-but-quiet", Because.Values(("date", shown.LastContact?.Value)), word.Sources);
            if (word.IsDormant && Later(own, word) is { } contact)
                yield return new Conflict("dormant-but-contact", Because.Values(
                    ("kind", Because.Term(contact.Event.Kind)), ("date", contact.Event.Date!.Value)), [.. word.Sources, .. contact.Sources]);
            if (activity.Words.FirstOrDefault(o => o.Status != word.Status && o.Day >= word.Day && !ReferenceEquals(o, word)
                && o.Day.DayNumber - word.Day.DayNumber <= 366 && o.Sources.Count > 0 && o.Sources[0].Source.Sha256 != word.Sources[0].Source.Sha256) is { } other)
                yield return new Conflict("states-differ", Because.Values(
                    ("first", Because.Term(word.Status)), ("second", Because.Term(other.Status))), [.. word.Sources, .. other.Sources]);
        }

        foreach (var end in own.Where(e => e.IsPlaced && e.Statement is { Kind: StatementKind.State, Status: PartnershipStatus.Ended }))
            if (own.Find(e => e.Event.Counts && e.IsDated && e.From > end.To && e.Event.Kind != StatementKind.Agreement) is { } after)
                yield return new Conflict("ended-but-contact", Because.Values(
                    ("kind", Because.Term(after.Event.Kind)), ("date", after.Event.Date!.Value)), [.. end.Sources, .. after.Sources]);
    }

    // A contact while a source speaks of stagnation: between the day named and the day on which the source speaks.
    private static PlacedEvent? Later(List<PlacedEvent> own, StateWord word) =>
        word.Again is { } again ? own.Find(e => e.Event.Counts && e.IsDated && e.From > word.Day && e.To < again) : null;

    private static Conflict Implausible(PartialDate first, PartialDate second, params Evidence[] sides) =>
        new("implausible-order", Because.Values(("first", first.Value), ("second", second.Value)), [.. sides.Distinct()]);
}
