using Mosty.Statements;

namespace Mosty.Register;

/// <summary>Records a person's word on a claim, and brings every partnership it touches up to date in the same transaction.</summary>
public sealed class Decide(RegisterFolder register)
{
    public DecideOutcome Run(DecideRequest request)
    {
        _ = (register, request);
        throw new NotSupportedException();
    }
}

/// <param name="ClaimId"><see cref="Statement.Id"/>, or the claim id of a document's word on a partnership.</param>
/// <param name="By">The person's name; never empty.</param>
/// <param name="Corrected">For <see cref="Verdict.Correct"/> of a statement: the claim as it should read. Quote, page and span are those of the source and are not taken from here.</param>
public sealed record DecideRequest(string ClaimId, Verdict Verdict, string By, string? Reason = null, Statement? Corrected = null);

/// <summary>Either the decision that was recorded, or why not.</summary>
public sealed record DecideOutcome(DecisionLine? Decision, DecideRefusal? Refusal);

public enum DecideRefusal { NoSuchClaim, NothingToUndo, CorrectionMissing, NameMissing }
