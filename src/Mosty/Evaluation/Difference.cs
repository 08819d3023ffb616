namespace Mosty.Evaluation;

/// <summary>Where a reading and the gold part.</summary>
/// <param name="What">The thing in a few words: a key, a value, a name; for a statement kind, act, date, parties. For <see cref="DifferenceKind.Wrong"/> expected and found.</param>
/// <param name="Quote">Of what was missed, else of what was found.</param>
public sealed record Difference(Measure Measure, DifferenceKind Kind, string What, string Quote);

public enum DifferenceKind
{
    /// <summary>Expected, not found.</summary>
    Missed,

    /// <summary>Found, not expected: a false alarm.</summary>
    Extra,

    /// <summary>Found and expected, but with another act or status.</summary>
    Wrong,
}
