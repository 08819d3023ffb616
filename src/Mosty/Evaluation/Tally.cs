namespace Mosty.Evaluation;

/// <summary>How many of the expected things were found.</summary>
/// <param name="Hits">Found and expected.</param>
/// <param name="Gold">Expected.</param>
/// <param name="Found">Found.</param>
public readonly record struct Tally(int Hits, int Gold, int Found)
{
    /// <summary>The share of the found that is right; where nothing was found, 1 if nothing was expected, else 0.</summary>
    public double Precision => Found > 0 ? Hits / (double)Found : Gold == 0 ? 1 : 0;

    /// <summary>The share of the expected that was found; 1 where nothing was expected.</summary>
    public double Recall => Gold > 0 ? Hits / (double)Gold : 1;

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public static Tally operator +(Tally a, Tally b) => new(a.Hits + b.Hits, a.Gold + b.Gold, a.Found + b.Found);
}
