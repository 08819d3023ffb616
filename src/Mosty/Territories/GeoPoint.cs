namespace Mosty.Territories;

/// <summary>A point of the globe, taken as a sphere. Degrees: north and east are positive.</summary>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>The mean radius of the earth in kilometres (IUGG, R1).</summary>
    public const double EarthRadius = 6371.0088;

    /// <summary>The shortest way to another point, in kilometres.</summary>
    public double DistanceTo(GeoPoint other)
    {
        var (a, b) = (double.DegreesToRadians(Latitude), double.DegreesToRadians(other.Latitude));
        var (rise, turn) = ((b - a) / 2, double.DegreesToRadians(other.Longitude - Longitude) / 2);
        // The haversine: exact also where both lie close together.
        var h = Math.Sin(rise) * Math.Sin(rise) + Math.Cos(a) * Math.Cos(b) * Math.Sin(turn) * Math.Sin(turn);
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
