using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>Rule 7 on one instrument: two titles, signed here and only initialled there, a term that does not fit its end.</summary>
internal static class InstrumentConflicts
{
    public static IReadOnlyList<Conflict> Of(Deck deck, Signatures signatures, StandingRules rules)
    {
        var conflicts = new List<Conflict>();
        if (signatures.Signed.Count > 0 && signatures.Initialled.Count > 0)
            conflicts.Add(new Conflict(
                "concluded-or-initialled",
                Because.Values(("signed", Because.Several(signatures.Signed)), ("initialled", Because.Several(signatures.Initialled))),
                [.. deck.Conclusions.SelectMany(c => c.Sources)]));
        if (TwoTitles(deck, rules) is { } titles)
            conflicts.Add(titles);
        if (TermRule.Disagreement(deck) is { } term)
            conflicts.Add(term);
        return conflicts;
    }

    // "Agreement" at birth and "memorandum" at death: one paper under two names, or two papers of which one is not on file.
    private static Conflict? TwoTitles(Deck deck, StandingRules rules)
    {
        var told = deck.Conclusions.Concat(deck.Renewals).Concat(deck.Ends).SelectMany(e => e.Sources)
            .Select(e => (Evidence: e, Type: InstrumentType.Of(e.Statement, rules.Words)))
            .Where(t => t.Type is not null and not "amendment" and not "resolution" and not "programme").ToList();
        if (told.Count == 0 || told.Find(t => t.Type != told[0].Type) is not { Type: { } other } second)
            return null;
        var first = told[0];
        return new Conflict("two-titles", Because.Values(("first", "term:instrument." + first.Type), ("second", "term:instrument." + other)), [first.Evidence, second.Evidence]);
    }
}
