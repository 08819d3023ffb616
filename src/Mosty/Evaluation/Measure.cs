namespace Mosty.Evaluation;

/// <summary>What is measured of a reading.</summary>
public enum Measure
{
    /// <summary>Each territory once, by key.</summary>
    Places,

    /// <summary>Each calendar date once, by value.</summary>
    Dates,

    /// <summary>Each person once, by name.</summary>
    People,

    /// <summary>Kind, at least half of the parties, no other date, and the same place in the text or the same date.</summary>
    Statements,

    /// <summary>Of the statements found: the same act (signed, denounced …).</summary>
    Acts,

    /// <summary>Statements by kind and place in the text alone.</summary>
    Loose,

    /// <summary>By parties, all of them.</summary>
    Partnerships,

    /// <summary>Partnerships by parties and status.</summary>
    Status,
}
