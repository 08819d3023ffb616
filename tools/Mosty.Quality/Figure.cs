using System.Globalization;

namespace Mosty.Quality;

/// <summary>A figure of the page that a later measurement is compared with.</summary>
/// <param name="Slack">How far another measurement may lie from it before the page counts as untrue.</param>
internal readonly record struct Figure(double Value, double Slack)
{
    private const double Point = 0.01;

    /// <summary>A share of so many things: a point, or two things where two are more than a point. A thousandth more for the rounding on the page.</summary>
    public static Figure Share(double share, double things) => new(share, Math.Max(Point, 2 / Math.Max(things, 2)) + 0.001);

    public override string ToString() => Value.ToString("0.000", CultureInfo.InvariantCulture);
}
