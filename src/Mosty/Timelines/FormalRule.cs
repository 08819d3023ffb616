using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>The formal side on any day: in force while any instrument is; else what stood last; else whether it is called a partnership at all.</summary>
internal sealed class FormalRule
{
    private readonly IReadOnlyList<DeckLife> decks;
    private readonly IReadOnlyList<Step> loose;
    private readonly IReadOnlyList<Step> stated;
    private readonly IReadOnlyList<Step> called;
    private readonly Reason? successor;
    private readonly DateOnly firstTold;

    public FormalRule(IReadOnlyList<DeckLife> decks, IReadOnlyList<PlacedEvent> looseEnds, IReadOnlyList<PlacedEvent> events, PartnershipFile file, StandingRules rules, Placing placing)
    {
        this.decks = decks;
        loose = [.. looseEnds.SelectMany(e => EndingRule.Steps(e, null, e.Told(s => s.Notice), file, rules.Words)).OrderBy(s => s.From)];
        stated = [.. StatedRule.Steps(events, file, rules.Words, placing).OrderBy(s => s.From).ThenBy(s => s.Formal)];
        called = [.. StatedRule.Called(events, file, rules.Words, placing).OrderBy(s => s.From)];
        successor = SuccessionRule.Of(file, rules);
        firstTold = events.Count == 0 ? DateOnly.MinValue : events[0].From;
    }

    /// <summary>The days on which it may change.</summary>
    public IEnumerable<DateOnly> Turns =>
        decks.SelectMany(d => d.Steps).Concat(loose).Concat(stated).Concat(called).Select(s => s.From).Append(firstTold);

    public Step On(DateOnly day)
    {
        var found = Standing(day);
        return successor is null || day < firstTold ? found : found with { Because = [.. found.Because, successor] };
    }

    private Step Standing(DateOnly day)
    {
        var standing = decks.Select(d => d.On(day)).OfType<Step>().Select(s => Overruled(s, day)).ToList();
        if (loose.LastOrDefault(s => s.From <= day) is { } end)
            standing.Add(Overruled(end, day));
        foreach (var living in (Formal[])[Formal.InForce, Formal.UnderNotice, Formal.Suspended, Formal.Declared])
            if (standing.Exists(s => s.Formal == living))
                return Of(living, standing);
        if (standing.Count > 0)
            return Of(standing.MaxBy(s => s.From)!.Formal, standing);
        if (stated.LastOrDefault(s => s.From <= day) is { } told && told.Formal != Formal.InForce)
            return told;
        return called.LastOrDefault(s => s.From <= day)
            ?? new Step(day, Formal.Contacts, day < firstTold ? Because.Of("nothing-yet") : Because.Of("contacts-only"));
    }

    // What a source says of the state as a whole holds against every instrument that shows nothing newer.
    private Step Overruled(Step step, DateOnly day) =>
        stated.LastOrDefault(s => s.From <= day) is { } told && told.From >= step.From && IsLiving(step.Formal) && told.Formal != Formal.InForce
            ? told with { Because = [.. told.Because, .. step.Because] }
            : step;

    private static bool IsLiving(Formal formal) => formal is Formal.InForce or Formal.UnderNotice or Formal.Declared or Formal.Suspended or Formal.Proposed;

    // The steps that hold come first, the other instruments' reasons after them.
    private static Step Of(Formal formal, List<Step> standing)
    {
        var first = standing.Where(s => s.Formal == formal).ToList();
        return new Step(
            first.Max(s => s.From), formal,
            Distinct(first.Concat(standing.Where(s => s.Formal != formal)).SelectMany(s => s.Because)),
            Because.Causes(first.SelectMany(s => s.Causes).Select(c => (Cause?)c)));
    }

    private static IReadOnlyList<Reason> Distinct(IEnumerable<Reason> reasons)
    {
        var result = new List<Reason>();
        foreach (var reason in reasons)
            if (!result.Exists(r => Because.Same(r, reason)))
                result.Add(reason);
        return result;
    }
}
