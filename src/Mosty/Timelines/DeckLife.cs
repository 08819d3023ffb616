using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>Rules 1 and 2 on one instrument: its standing step by step, from the first draft to its end.</summary>
/// <param name="Steps">In order of time; before the first the instrument shows nothing.</param>
/// <param name="From">First day in force (or declared); null when never.</param>
internal sealed record DeckLife(Deck Deck, string? Type, Signatures Signatures, IReadOnlyList<Step> Steps, DateOnly? From, IReadOnlyList<Conflict> Conflicts)
{
    public Step? On(DateOnly day) => Steps.LastOrDefault(s => s.From <= day);

    /// <summary>First day no longer in force; null while it runs or when it never was.</summary>
    public DateOnly? To => From is null ? null : Steps.SkipWhile(s => s.From < From).FirstOrDefault(s => s.Formal is Formal.Expired or Formal.Ended or Formal.EndedAsStated)?.From;

    /// <summary>False: it ends on a day that is known by now.</summary>
    public bool Unlimited => Steps.All(s => s.Formal != Formal.Expired) && Deck.Told(s => s.Until) is null && Deck.Told(s => s.Term) is null;

    public InstrumentLife ToInstrument() => new(
        Type ?? InstrumentType.Unnamed, Deck.Title, Deck.Number,
        Deck.Conclusions.Where(c => c.Event.Date is not null && Signatures.Signed.Count > 0).Select(c => c.Event.Date).LastOrDefault(),
        From, To, Steps.Count == 0 ? Formal.Proposed : Steps[^1].Formal, Deck.Evidence);

    public static DeckLife Of(Deck deck, PartnershipFile file, StandingRules rules)
    {
        var type = deck.Type(rules.Words);
        var signatures = Signatures.Of(deck.Conclusions, file.Parties);
        var steps = new List<Step>();
        var conflicts = new List<Conflict>();
        var signed = signatures.Complete && deck.Conclusions.Count > 0;
        steps.AddRange(ProposalRule.Steps(deck, type, signed, file, rules));
        if (!signed && deck.Renewals.Count == 0)
        {
            foreach (var end in deck.Ends)
                steps.AddRange(EndingRule.Steps(end, steps.Count > 0 ? steps[^1] : null, null, file, rules.Words));
            return new DeckLife(deck, type, signatures, Ordered(steps), null, InstrumentConflicts.Of(deck, signatures, rules));
        }

        var life = new ForceRule(deck, type, file, rules);
        life.Run(steps, conflicts);
        conflicts.AddRange(InstrumentConflicts.Of(deck, signatures, rules));
        return new DeckLife(deck, type, signatures, Ordered(steps), life.From, conflicts);
    }

    // Of two steps on one day the later one in the story holds.
    private static IReadOnlyList<Step> Ordered(List<Step> steps) => [.. steps.OrderBy(s => s.From)];
}
