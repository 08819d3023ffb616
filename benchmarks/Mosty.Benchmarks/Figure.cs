using System.Globalization;

namespace Mosty.Benchmarks;

/// <summary>One measured number beside what is promised.</summary>
/// <param name="Most">What it may be at most; null where nothing is promised.</param>
internal sealed record Figure(string What, double Value, string Unit, double? Most = null)
{
    public bool Kept => Most is not { } most || Value <= most;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{What,-62} {Value,10:0.###} {Unit,-6}{(Most is { } most ? $" at most {most:0.###}: {(Kept ? "kept" : "NOT KEPT")}" : "")}");
}
