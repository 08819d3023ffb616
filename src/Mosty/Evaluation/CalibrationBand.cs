using Mosty.Statements;

namespace Mosty.Evaluation;

/// <summary>The statements of like confidence: how many were found and how many of them are right.</summary>
/// <param name="From">Least confidence, inclusive.</param>
/// <param name="Below">Next higher band's least confidence; above 1 for the highest.</param>
public sealed record CalibrationBand(double From, double Below, int Found, int Right)
{
    /// <summary>From this many statements on a band claims something; below it only reports.</summary>
    public const int Enough = 50;

    /// <summary>A level and what lies below the next; below the lowest nothing is given.</summary>
    private static readonly double[] Bounds = [0, .. ConfidenceLevel.Levels.Reverse().Skip(1), 1.01];

    /// <summary>The share that is right; 0 where nothing was found.</summary>
    public double Share => Found == 0 ? 0 : Right / (double)Found;

    /// <summary>The 95 % interval of the share.</summary>
    /// <remarks>E. B. Wilson, Probable inference, the law of succession, and statistical inference (JASA 22, 1927), with z = 1.96.</remarks>
    public (double Low, double High) Interval
    {
        get
        {
            if (Found == 0)
                return (0, 1);
            const double z = 1.959964;
            double n = Found;
            var middle = Share + (z * z / (2 * n));
            var half = z * Math.Sqrt((Share * (1 - Share) / n) + (z * z / (4 * n * n)));
            var scale = 1 + (z * z / n);
            return (Math.Max(0, (middle - half) / scale), Math.Min(1, (middle + half) / scale));
        }
    }

    /// <summary>The five bands, highest first.</summary>
    public static IReadOnlyList<CalibrationBand> Of(IReadOnlyCollection<JudgedStatement> judged) =>
        [.. Bounds.Zip(Bounds.Skip(1)).Reverse().Select(b => Of(judged, b.First, b.Second))];

    private static CalibrationBand Of(IReadOnlyCollection<JudgedStatement> judged, double from, double below)
    {
        var inBand = judged.Where(j => j.Confidence >= from && j.Confidence < below).ToList();
        return new CalibrationBand(from, below, inBand.Count, inBand.Count(j => j.Right));
    }
}
