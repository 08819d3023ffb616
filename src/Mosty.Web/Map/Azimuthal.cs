using Mosty.Territories;

namespace Mosty.Web.Map;

/// <summary>
/// The azimuthal equidistant projection: from the centre, every distance and every bearing is true, and the shortest way is a straight line.
/// Source: J. P. Snyder, Map Projections: A Working Manual (USGS 1395), p. 195.
/// </summary>
public sealed class Azimuthal
{
    private readonly Direction up;
    private readonly Direction east;
    private readonly Direction north;

    /// <param name="radius">Of what is shown, in radians of the globe: π is all of it.</param>
    /// <param name="size">Half the width of the picture.</param>
    public Azimuthal(GeoPoint centre, double radius, double size)
    {
        (Centre, Radius, Size) = (centre, radius, size);
        up = Direction.Of(centre);
        var (sinN, cosN) = Math.SinCos(double.DegreesToRadians(centre.Latitude));
        var (sinE, cosE) = Math.SinCos(double.DegreesToRadians(centre.Longitude));
        east = new(-sinE, cosE, 0);
        north = new(-sinN * cosE, -sinN * sinE, cosN);
    }

    public GeoPoint Centre { get; }

    public double Radius { get; }

    public double Size { get; }

    /// <summary>Where a point stands: its angle from the centre and its bearing, clockwise from north, both in radians.</summary>
    public (double Angle, double Bearing) Polar(Direction point) => (
        up.AngleTo(point),
        Math.Atan2(Dot(point, east), Dot(point, north)));

    /// <summary>In the picture, whose origin is the centre and whose Y runs down.</summary>
    public (double X, double Y) Place(double angle, double bearing)
    {
        var distance = Size * angle / Radius;
        return (distance * Math.Sin(bearing), -distance * Math.Cos(bearing));
    }

    public (double X, double Y) Place(Direction point)
    {
        var (angle, bearing) = Polar(point);
        return Place(angle, bearing);
    }

    private static double Dot(Direction a, Direction b) => a.X * b.X + a.Y * b.Y + a.Z * b.Z;
}
