using Mosty.Territories;

namespace Mosty.Web.Map;

/// <summary>A point of the globe as a vector of length one from its centre: Z through the north pole, X through the crossing of equator and prime meridian.</summary>
public readonly record struct Direction(double X, double Y, double Z)
{
    public static Direction Of(GeoPoint point)
    {
        var (sinN, cosN) = Math.SinCos(double.DegreesToRadians(point.Latitude));
        var (sinE, cosE) = Math.SinCos(double.DegreesToRadians(point.Longitude));
        return new(cosN * cosE, cosN * sinE, sinN);
    }

    public GeoPoint ToPoint() => new(double.RadiansToDegrees(Math.Asin(Math.Clamp(Z, -1, 1))), double.RadiansToDegrees(Math.Atan2(Y, X)));

    /// <summary>In radians.</summary>
    public double AngleTo(Direction other) => Math.Acos(Math.Clamp(X * other.X + Y * other.Y + Z * other.Z, -1, 1));

    /// <summary>The point at a share of the shortest way to another. Between opposite points any way is the shortest; then this one is taken.</summary>
    public Direction Towards(Direction other, double share)
    {
        var angle = AngleTo(other);
        var sine = Math.Sin(angle);
        if (sine < 1e-9)
            return share < 0.5 ? this : other;
        var (a, b) = (Math.Sin((1 - share) * angle) / sine, Math.Sin(share * angle) / sine);
        return new(a * X + b * other.X, a * Y + b * other.Y, a * Z + b * other.Z);
    }
}
