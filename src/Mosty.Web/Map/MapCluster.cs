using Mosty.Territories;

namespace Mosty.Web.Map;

/// <summary>Places that fall together on a map, drawn as one.</summary>
/// <param name="Links">All that lead there.</param>
internal sealed record MapCluster(double X, double Y, IReadOnlyList<MapLink> Links)
{
    /// <summary>Territories in it, each once.</summary>
    public IReadOnlyList<string> Keys => [.. Links.Select(l => l.To).Distinct(StringComparer.Ordinal)];

    /// <summary>More signs than this would hide the land.</summary>
    private const int MostSigns = 120;

    /// <summary>More lines than this would, too, and make the page heavy.</summary>
    private const int MostWays = 400;

    /// <summary>Gathers places closer than a distance; where too many would be left, also those farther apart.</summary>
    public static List<MapCluster> Fit(IReadOnlyCollection<(double X, double Y, MapLink Link)> places, double distance, int closer = 1)
    {
        // Who looks closer sees but a part of them at once.
        for (; ; distance *= 1.5)
            if (Gather(places, distance) is var clusters && clusters.Count <= MostSigns * closer)
                return clusters;
    }

    /// <summary>The lines to draw, by kind (<see cref="MapSigns.LineOf"/>), what is over first so that what lives lies above; each leads to where its cluster's sign stands.</summary>
    public static IEnumerable<IGrouping<string, (string Kind, GeoPoint Start, GeoPoint End)>> Ways(IEnumerable<MapCluster> clusters) => clusters
        .SelectMany(c => c.Links.Select(l => (Kind: MapSigns.LineOf(l.Formal), l.Start, c.Links[0].End))).GroupBy(w => w).OrderByDescending(g => g.Count()).Take(MostWays)
        .Select(g => g.Key).GroupBy(w => w.Kind).OrderBy(g => g.Key is "way now" ? 2 : g.Key is "way word" or "way waning" ? 1 : 0);

    /// <summary>Gathers places closer than a distance, those with most links first.</summary>
    private static List<MapCluster> Gather(IEnumerable<(double X, double Y, MapLink Link)> places, double distance)
    {
        var clusters = new List<(double X, double Y, List<MapLink> Links)>();
        foreach (var place in places.GroupBy(p => (p.X, p.Y)).OrderByDescending(g => g.Count()))
        {
            var (x, y) = place.Key;
            var near = clusters.Where(c => Math.Abs(c.X - x) < distance && Math.Abs(c.Y - y) < distance).Select(c => ((double X, double Y, List<MapLink> Links)?)c)
                .MinBy(c => (c!.Value.X - x) * (c.Value.X - x) + (c.Value.Y - y) * (c.Value.Y - y));
            if (near is { } known)
                known.Links.AddRange(place.Select(p => p.Link));
            else
                clusters.Add((x, y, [.. place.Select(p => p.Link)]));
        }

        return [.. clusters.Select(c => new MapCluster(c.X, c.Y, c.Links))];
    }
}
