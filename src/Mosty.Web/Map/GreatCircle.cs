using Mosty.Territories;

namespace Mosty.Web.Map;

/// <summary>The shortest way between two points of the globe.</summary>
public static class GreatCircle
{
    private const double Step = 0.035;

    /// <summary>Points along it, about two degrees apart, both ends among them.</summary>
    public static Direction[] Between(GeoPoint start, GeoPoint end)
    {
        var (from, to) = (Direction.Of(start), Direction.Of(end));
        var parts = Math.Max(1, (int)Math.Ceiling(from.AngleTo(to) / Step));
        return [.. Enumerable.Range(0, parts + 1).Select(i => from.Towards(to, (double)i / parts))];
    }
}
