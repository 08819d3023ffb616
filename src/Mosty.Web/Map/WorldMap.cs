using Mosty.Register;
using Mosty.Territories;

namespace Mosty.Web.Map;

/// <summary>The office's partnerships on the map of the world.</summary>
/// <param name="Lines">All of them, also those without a place on the map.</param>
/// <param name="Elsewhere">How many have no place on it.</param>
/// <param name="Around">The same around the office's home; null where nothing lies near.</param>
public sealed record WorldMap(IReadOnlyList<PartnershipLine> Lines, IReadOnlyList<MapLink> Links, int Elsewhere, HomeMap? Around)
{
    /// <param name="homes">The office's home territories.</param>
    public static WorldMap Of(Gazetteer gazetteer, IReadOnlyCollection<string> homes, IEnumerable<PartnershipLine> listing)
    {
        var lines = listing.Where(l => !l.IsCandidate).ToList();
        var links = lines.Select(l => MapLink.Of(gazetteer, l, l.Parties[0]).ToList()).ToList();
        var all = links.SelectMany(l => l).ToList();
        return new WorldMap(lines, all, links.Count(l => l.Count == 0), Middle(gazetteer, homes, all) is { } middle
            ? HomeMap.Of(gazetteer, homes.Count == 1 ? homes.Single() : null, middle, lines.Select(l => (l.Parties[0], l)))
            : null);
    }

    /// <summary>The home's place; of several homes the middle between them.</summary>
    private static GeoPoint? Middle(Gazetteer gazetteer, IReadOnlyCollection<string> homes, List<MapLink> links)
    {
        var points = homes.Select(gazetteer.PointOf).OfType<GeoPoint>().ToList();
        if (points.Count == 0)
            points = [.. links.Select(l => l.Start).Distinct()];
        if (points.Count == 0)
            return null;
        var sum = points.Select(Direction.Of).Aggregate((a, b) => new Direction(a.X + b.X, a.Y + b.Y, a.Z + b.Z));
        var length = Math.Sqrt(sum.X * sum.X + sum.Y * sum.Y + sum.Z * sum.Z);
        return length < 1e-6 ? points[0] : new Direction(sum.X / length, sum.Y / length, sum.Z / length).ToPoint();
    }
}
