using System.Globalization;

namespace Mosty.Benchmarks;

/// <summary>One measured number beside what is promised.</summary>
/// <param name="Most">What it may be at most; null where nothing is promised.</param>
/// <param name="Least">What it must be at least.</param>
internal sealed record Figure(string What, double Value, string Unit, double? Most = null, double? Least = null)
{
    public bool Kept => !(Value > Most) && !(Value < Least);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{What,-62} {Value,10:0.###} {Unit,-6}{((Most ?? Least) is { } limit ? $" at {(Most is null ? "least" : "most")} {limit:0.###}: {(Kept ? "kept" : "NOT KEPT")}" : "")}");
}
