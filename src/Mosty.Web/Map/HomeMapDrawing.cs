using System.Collections.Concurrent;
using Microsoft.AspNetCore.Html;
using Mosty.Territories;
using Mosty.Web.Bridge;
using Mosty.Web.Site;

namespace Mosty.Web.Map;

/// <summary>Draws the world around a place: land, circles of equal distance, the ways to the partners. The list beside it says the same, so it is hidden from screen readers.</summary>
public static class HomeMapDrawing
{
    private const double Half = 500;
    private const double Sign = 22;

    /// <summary>Places closer than this fall together: their signs or counts would cover one another.</summary>
    private const double Apart = 32;

    private const double RingLabel = 20;

    /// <summary>Sizes of type: where the picture is wide, and on a phone, where it is a third as large.</summary>
    private static readonly (string Class, double Size)[] Types = [("wide", 26), ("narrow", 44)];

    private static readonly double[] Rings = [100, 200, 500, 1000, 2000, 5000];

    // The land around a place does not change: drawn once, kept for those asked for lately.
    private const int MostKept = 128;
    private static readonly ConcurrentDictionary<(GeoPoint Centre, int Radius), (string Land, string Borders)> Kept = new();

    public static IHtmlContent Draw(PageWords words, PageLinks to, HomeMap map, double radius, DateOnly? asOf)
    {
        var projection = new Azimuthal(map.Centre, Math.Min(radius / GeoPoint.EarthRadius, Math.PI - 0.02), Half);
        var svg = new Svg();
        svg.Open("svg", ("class", "map home-map"), ("viewBox", "-504 -504 1008 1008"), ("aria-hidden", "true"), ("focusable", "false"))
            .Empty("circle", ("r", Half), ("class", "sea"));
        var (land, borders) = Base(projection);
        svg.Path(land, "land").Path(borders, "border");
        var labels = Types.Select(t => (t.Class, Labels: new MapLabels(t.Size, Half, Half))).ToList();
        Circles(svg, words, projection, labels);
        var within = map.Links.Where(l => Angle(map, l.End) <= projection.Radius && Angle(map, l.Start) <= projection.Radius).ToList();
        var clusters = MapCluster.Fit([.. within.Select(l => (Place: projection.Place(Direction.Of(l.End)), Link: l)).Select(p => (p.Place.X, p.Place.Y, p.Link))], Apart);
        Ways(svg, projection, clusters);
        Signs(svg, words, to, map, clusters, labels, asOf);
        return new HtmlString(svg.Empty("circle", ("r", Half), ("class", "rim")).Close().ToString());
    }

    private static double Angle(HomeMap map, GeoPoint point) => map.Centre.DistanceTo(point) / GeoPoint.EarthRadius;

    private static (string Land, string Borders) Base(Azimuthal projection)
    {
        var key = (projection.Centre, (int)(projection.Radius * 1000));
        if (Kept.TryGetValue(key, out var known))
            return known;
        var outlines = projection.Radius > 0.9 ? Outlines.Coarse : Outlines.Fine;
        var (land, borders) = (new PathPen(2), new PathPen(3));
        foreach (var polygon in outlines.Land)
            new DiscCut(projection, land).Polygon(polygon);
        foreach (var line in outlines.Borders)
            new DiscCut(projection, borders).Line(line[0]);
        if (Kept.Count >= MostKept)
            Kept.Clear();
        return Kept[key] = (land.ToString(), borders.ToString());
    }

    private static void Circles(Svg svg, PageWords words, Azimuthal projection, List<(string Class, MapLabels Labels)> labels)
    {
        var kilometres = projection.Radius * GeoPoint.EarthRadius;
        var step = Rings.First(r => kilometres / r < 5 || r == Rings[^1]);
        for (var at = step; at < kilometres * 0.98; at += step)
        {
            var r = Half * at / kilometres;
            svg.Empty("circle", ("r", r), ("class", "distance"));
            foreach (var (style, room) in labels)
            {
                svg.Text(0, r - 6, words.Say("map.kilometres", ("n", at)), "distance-text " + style);
                room.Keep(0, r - 6 - RingLabel / 3, RingLabel);
            }
        }
    }

    private static void Ways(Svg svg, Azimuthal projection, List<MapCluster> clusters)
    {
        foreach (var kind in MapCluster.Ways(clusters))
        {
            var pen = new PathPen(1);
            foreach (var (_, start, end) in kind)
                new DiscCut(projection, pen).Line(start == projection.Centre ? [Direction.Of(start), Direction.Of(end)] : GreatCircle.Between(start, end));
            svg.Path(pen.ToString(), kind.Key);
        }
    }

    private static void Signs(
        Svg svg, PageWords words, PageLinks to, HomeMap map, List<MapCluster> clusters, List<(string Class, MapLabels Labels)> labels, DateOnly? asOf)
    {
        foreach (var cluster in clusters)
            labels.ForEach(l => l.Labels.Keep(cluster.X, cluster.Y, Sign * 0.7));
        if (map.Key is { } home)
        {
            svg.Empty("circle", ("r", 13.0), ("class", "centre"));
            labels.ForEach(l => l.Labels.Keep(0, 0, 14));
            Label(svg, labels, 0, 0, words.Upper(words.Name(home)), bold: true, Sign);
        }

        foreach (var cluster in clusters.OrderByDescending(c => c.Links.Count))
        {
            var keys = cluster.Keys;
            var title = string.Join(", ", keys.Select(k => words.Upper(words.Name(k))));
            svg.Link(keys.Count == 1 ? to.Partnership(cluster.Links[0].Line.Id, asOf) : "#places", title, "place", skip: true);
            if (cluster.Links.Count == 1 || cluster.Links.All(l => l.Formal == cluster.Links[0].Formal) && keys.Count == 1)
                MapSigns.Sign(svg, cluster.Links[0].Formal, cluster.X, cluster.Y, Sign);
            else
                Count(svg, words, cluster);
            svg.Close();
            if (keys.Count == 1)
                Label(svg, labels, cluster.X, cluster.Y, title, bold: false, Sign * 0.75);
        }
    }

    private static void Count(Svg svg, PageWords words, MapCluster cluster)
    {
        svg.Empty("circle", ("cx", cluster.X), ("cy", cluster.Y), ("r", 17.0), ("class", "several"));
        svg.Text(cluster.X, cluster.Y + 7.5, words.All.Number(cluster.Links.Count), "count");
    }

    private static void Label(Svg svg, List<(string Class, MapLabels Labels)> labels, double x, double y, string name, bool bold, double gap)
    {
        foreach (var (style, room) in labels)
            if (room.Room(x, y, name, bold, gap) is var (tx, ty, anchor))
                svg.Text(tx, ty, name, $"name {style} {anchor}{(bold ? " strong" : "")}");
    }
}
