using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Register.Fold;

/// <summary>A claim with every decision ever taken on it, in order.</summary>
/// <param name="Statement">With its best sighting; null for a word on a partnership.</param>
internal sealed record ClaimOnFile(
    string Id, SourceDocument Source, Statement? Statement, PartnershipReading? Word, IReadOnlyList<ClaimDecision> Decisions)
{
    /// <summary>The decision in force when the register knew the decisions up to <paramref name="known"/>; null when there is none.</summary>
    public ClaimDecision? InForce(long known) => ClaimDecision.InForce(Decisions, known);

    /// <summary>The number of its first acceptance.</summary>
    public long FirstAccepted => Decisions.FirstOrDefault(d => d.Accepts)?.Seq ?? long.MaxValue;
}

/// <param name="Act">The last number of the act it was part of.</param>
/// <param name="At">Unix milliseconds.</param>
/// <param name="Corrected">The claim in a person's words, without sighting.</param>
internal sealed record ClaimDecision(long Seq, long Act, Verdict Verdict, string By, bool ByPerson, long At, string? Reason, Statement? Corrected)
{
    public bool Accepts => Verdict is Verdict.Accept or Verdict.Correct;

    /// <summary>Folds a claim's decisions: each replaces the one before, an undo brings back what was replaced.</summary>
    public static ClaimDecision? InForce(IReadOnlyList<ClaimDecision> decisions, long known = long.MaxValue)
    {
        var stack = new Stack<ClaimDecision>();
        foreach (var decision in decisions)
        {
            // An act is known as a whole or not at all.
            if (decision.Act > known)
                break;
            if (decision.Verdict != Verdict.Undo)
                stack.Push(decision);
            else
                stack.TryPop(out _);
        }

        return stack.TryPeek(out var last) ? last : null;
    }

    public DecisionLine ToLine() => new(Seq, Verdict, By, ByPerson, DateTimeOffset.FromUnixTimeMilliseconds(At), Reason);
}

/// <summary>A person's word that two statements tell one event or two.</summary>
internal sealed record LinkOnFile(long Seq, string Left, string Right, bool Same);

/// <summary>Everything on file in a realm: the input of the fold.</summary>
internal sealed record RealmOnFile(string Realm, IReadOnlyList<ClaimOnFile> Claims, IReadOnlyList<LinkOnFile> Links)
{
    /// <summary>The acts that could have changed something here, in order.</summary>
    public IEnumerable<long> Acts() =>
        Claims.SelectMany(c => c.Decisions).Select(d => d.Act).Concat(Links.Select(l => l.Seq)).Distinct().Order();
}
