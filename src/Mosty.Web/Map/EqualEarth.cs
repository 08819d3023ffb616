using Mosty.Territories;

namespace Mosty.Web.Map;

/// <summary>
/// The Equal Earth projection, by the same figures as d3-geo drew the base with, so that points fall where the base has them.
/// Source: Savric, Patterson, Jenny, The Equal Earth map projection, IJGIS 2018.
/// </summary>
/// <param name="Turn">Degrees by which the globe is turned east before.</param>
public sealed record EqualEarth(double Turn, double Scale, double X, double Y)
{
    private const double A1 = 1.340264;
    private const double A2 = -0.081106;
    private const double A3 = 0.000893;
    private const double A4 = 0.003796;

    private static readonly double M = Math.Sqrt(3) / 2;

    /// <summary>In the picture, whose Y runs down.</summary>
    public (double X, double Y) Place(GeoPoint point)
    {
        var east = Math.IEEERemainder(double.DegreesToRadians(point.Longitude + Turn), Math.Tau);
        var theta = Math.Asin(M * Math.Sin(double.DegreesToRadians(point.Latitude)));
        var (squared, sixth) = (theta * theta, Math.Pow(theta, 6));
        var x = east * Math.Cos(theta) / (M * (A1 + 3 * A2 * squared + sixth * (7 * A3 + 9 * A4 * squared)));
        var y = theta * (A1 + A2 * squared + sixth * (A3 + A4 * squared));
        return (X + Scale * x, Y - Scale * y);
    }
}
