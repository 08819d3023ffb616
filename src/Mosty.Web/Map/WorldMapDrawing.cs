using Microsoft.AspNetCore.Html;
using Mosty.Territories;
using Mosty.Web.Bridge;
using Mosty.Web.Site;

namespace Mosty.Web.Map;

/// <summary>Draws the map of the world with a way to each partner. The list beside it says the same, so it is hidden from screen readers.</summary>
public static class WorldMapDrawing
{
    private const double Sign = 26;

    /// <summary>Places closer than this fall together: their signs or counts would cover one another.</summary>
    private const double Apart = 34;

    private const int MostHomes = 150;

    /// <param name="linked">False for a small map that is a link as a whole.</param>
    /// <param name="closer">How many times as near as the whole world one looks: places that then stand apart are drawn apart.</param>
    /// <param name="list">Where the list of what several places in one hold is.</param>
    public static IHtmlContent Draw(PageWords words, PageLinks to, WorldMap map, DateOnly? asOf, bool linked, int closer = 1, string list = "#places")
    {
        var world = WorldBase.Instance;
        var svg = new Svg();
        svg.Open("svg", ("class", "map world-map"), ("viewBox", $"-10 -10 {Svg.N(world.Width + 20)} {Svg.N(world.Height + 20)}"), ("aria-hidden", "true"), ("focusable", "false"))
            .Path(world.Land, "land").Path(world.Borders, "border");
        var links = map.Links.Select(l => (Place: world.Projection.Place(l.End), Link: l)).Select(p => (p.Place.X, p.Place.Y, p.Link)).ToList();
        var clusters = MapCluster.Fit(links, Apart / closer, closer);
        Ways(svg, world, clusters);
        foreach (var start in map.Links.Select(l => l.Start).Distinct().Take(MostHomes))
        {
            var (x, y) = world.Projection.Place(start);
            svg.Empty("circle", ("cx", x), ("cy", y), ("r", 8.0), ("class", "centre"));
        }

        foreach (var cluster in clusters.OrderBy(c => c.Links.Count))
            Place(svg, words, to, cluster, asOf, linked ? list : null);
        return new HtmlString(svg.Close().ToString());
    }

    private static void Ways(Svg svg, WorldBase world, List<MapCluster> clusters)
    {
        foreach (var kind in MapCluster.Ways(clusters))
        {
            var pen = new PathPen(1);
            foreach (var (_, start, end) in kind)
                Way(pen, world, start, end);
            svg.Path(pen.ToString(), kind.Key);
        }
    }

    private static void Way(PathPen pen, WorldBase world, GeoPoint start, GeoPoint end)
    {
        var before = double.NaN;
        foreach (var point in GreatCircle.Between(start, end))
        {
            var place = world.Projection.Place(point.ToPoint());
            // Over the edge of the map and in again on the other side.
            if (Math.Abs(place.X - before) > world.Width / 2)
                pen.EndLine();
            pen.Add(place);
            before = place.X;
        }

        pen.EndLine();
    }

    private static void Place(Svg svg, PageWords words, PageLinks to, MapCluster cluster, DateOnly? asOf, string? list)
    {
        var keys = cluster.Keys;
        if (list is not null)
            svg.Link(
                cluster.Links.Count == 1 ? to.Partnership(cluster.Links[0].Line.Id, asOf) : keys.Count == 1 ? to.Territory(keys[0], words.Name(keys[0]), asOf) : list,
                string.Join(", ", keys.Take(12).Select(k => words.Upper(words.Name(k)))), "place", skip: true);
        if (cluster.Links.Count == 1)
        {
            MapSigns.Sign(svg, cluster.Links[0].Formal, cluster.X, cluster.Y, Sign);
        }
        else
        {
            svg.Empty("circle", ("cx", cluster.X), ("cy", cluster.Y), ("r", 14 + 4 * Math.Log10(cluster.Links.Count)), ("class", "several"))
                .Text(cluster.X, cluster.Y + 7.5, words.All.Number(cluster.Links.Count), "count");
        }

        if (list is not null)
            svg.Close();
    }
}
