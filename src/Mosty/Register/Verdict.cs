namespace Mosty.Register;

/// <summary>A word on a claim. Rows of decisions are never changed: a change of mind is a new row.</summary>
public enum Verdict
{
    Accept,
    /// <summary>Accept in other words: the corrected claim is in force.</summary>
    Correct,
    Reject,
    /// <summary>Takes the last decision on the claim back: the one before it holds again.</summary>
    Undo,
}
