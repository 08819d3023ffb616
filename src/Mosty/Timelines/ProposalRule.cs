using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>Rules 1 and 8: what was drafted, approved or initialled but not signed by every party is proposed, stalled after some years, not concluded only when a source says so.</summary>
internal static class ProposalRule
{
    public static IEnumerable<Step> Steps(Deck deck, string? type, bool signedLater, PartnershipFile file, StandingRules rules)
    {
        var steps = new List<Step>();
        var reasons = new List<Reason>();
        var signing = signedLater ? deck.Conclusions[^1].From : deck.Renewals.Count > 0 ? deck.Renewals[0].From : DateOnly.MaxValue;
        var acts = deck.Preparations.Where(p => p.From < signing).Concat(signedLater ? deck.Conclusions.SkipLast(1) : deck.Conclusions).OrderBy(a => a.From).ToList();
        foreach (var act in acts)
        {
            reasons.Add(ReasonOf(act, type));
            if (deck.Conclusions.Contains(act))
                reasons.AddRange(Unsigned(act, Signatures.Of(deck.Conclusions.TakeWhile(c => c != act).Append(act), file.Parties)));
            var refused = act.Said(s => s.Outcome) == Outcome.NotKept;
            steps.Add(new Step(act.From, refused ? Formal.NotConcluded : Formal.Proposed,
                refused ? [Because.Of("not-concluded", act.Sources)] : [.. reasons], rules.Words.Causes(act.Sources)));
        }

        if (!signedLater && deck.Renewals.Count == 0 && acts.Count > 0 && steps[^1].Formal == Formal.Proposed)
        {
            var last = acts.Max(a => a.To);
            steps.Add(new Step(last.AddMonths(rules.StalledAfterMonths), Formal.Proposed,
                [.. reasons, Because.Of("stalled", acts[^1].Sources, ("months", Text(rules.StalledAfterMonths)), ("date", PartialDate.Of(last).Value))]));
        }

        return steps;
    }

    private static Reason ReasonOf(PlacedEvent act, string? type)
    {
        var rule = act.Statement.Act switch
        {
            Act.Approved => "approved",
            Act.Prepared or Act.Proposed => "prepared",
            _ => "concluded-in-part",
        };
        return Because.Of(act.IsDated ? rule : rule + "-undated", act.Sources,
            ("type", InstrumentType.Term(type)), ("date", act.Event.Date?.Value));
    }

    private static IEnumerable<Reason> Unsigned(PlacedEvent act, Signatures signatures)
    {
        if (signatures.Initialled.Count > 0)
            yield return Because.Of("initialled-only", act.Sources, ("parties", Because.Several(signatures.Initialled)));
        if (signatures.Missing.Count > 0)
            yield return Because.Of("signature-not-shown", act.Sources, ("parties", Because.Several(signatures.Missing)));
        if (act.Told(s => s.OnBehalfOf) is { } office)
            yield return Because.Of("signed-by-proxy", act.Sources, ("office", office));
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
