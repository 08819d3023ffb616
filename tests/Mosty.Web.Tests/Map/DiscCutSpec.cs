using System.Globalization;
using System.Text.RegularExpressions;
using Mosty.Territories;
using Mosty.Web.Map;

namespace Mosty.Web.Tests.Map;

/// <summary>Land is land and sea is sea, wherever the centre lies and however much is shown.</summary>
public partial class DiscCutSpec
{
    // Far enough from every coast for outlines of 1:110 million.
    private static readonly GeoPoint[] Land =
        [new(50, 20), new(48, 67), new(33, 105), new(-25, 134), new(-10, -55), new(40, -100), new(15, 20), new(65, 100), new(72, -40), new(-85, 0), new(-82, 120), new(23, 45), new(-1, 24), new(22, 78)];

    private static readonly GeoPoint[] Sea =
        [new(30, -40), new(0, -25), new(-30, 80), new(20, -150), new(-40, -120), new(10, 175), new(-10, -178), new(86, 20), new(-58, 10), new(45, -170), new(0, 65), new(41.8, 51), new(-55, 178), new(57.5, 19.9)];

    [Theory]
    [InlineData(50.66, 14.04)]
    [InlineData(35.68, 139.69)]
    [InlineData(-33.87, 151.21)]
    [InlineData(-34.6, -58.38)]
    [InlineData(64.15, -21.94)]
    [InlineData(61.2, -149.9)]
    [InlineData(48, 67)]
    [InlineData(-41.3, 174.8)]
    [InlineData(0, 0)]
    [InlineData(89, 0)]
    [InlineData(-89, 0)]
    public void Every_point_known_is_on_the_right_side(double north, double east)
    {
        foreach (var radius in new[] { 0.2, 0.4, 0.9, 1.6, 2.4, 3.0, Math.PI - 0.02 })
        {
            var map = new Azimuthal(new GeoPoint(north, east), radius, 500);
            var pen = new PathPen(2);
            foreach (var polygon in Outlines.Coarse.Land)
                new DiscCut(map, pen).Polygon(polygon);
            var shapes = Flatten(pen.ToString());
            foreach (var (points, isLand) in new[] { (Land, true), (Sea, false) })
                foreach (var point in points.Select(Direction.Of).Where(p => map.Polar(p).Angle < radius * 0.98))
                    Holds(shapes, map.Place(point)).ShouldBe(isLand, $"{point.ToPoint()} around {north}, {east} to {radius}");
        }
    }

    [Fact]
    public void Nothing_leaves_the_disc_and_the_whole_stays_small()
    {
        var random = new Random(7);
        for (var i = 0; i < 40; i++)
        {
            var map = new Azimuthal(new GeoPoint(random.NextDouble() * 160 - 80, random.NextDouble() * 360 - 180), 0.1 + random.NextDouble() * 3, 500);
            var (land, borders) = (new PathPen(2), new PathPen(3));
            var outlines = map.Radius > 0.9 ? Outlines.Coarse : Outlines.Fine;
            foreach (var polygon in outlines.Land)
                new DiscCut(map, land).Polygon(polygon);
            foreach (var line in outlines.Borders)
                new DiscCut(map, borders).Line(line[0]);
            (land.ToString().Length + borders.ToString().Length).ShouldBeLessThan(60_000);
            foreach (var (x, y) in Flatten(land.ToString()).Concat(Flatten(borders.ToString())).SelectMany(s => s))
                Math.Sqrt(x * x + y * y).ShouldBeLessThan(502);
        }
    }

    [GeneratedRegex("([MlAz])([^MlAz]*)", RegexOptions.None, 1000)]
    private static partial Regex Commands { get; }

    [GeneratedRegex(@"-?\d+", RegexOptions.None, 1000)]
    private static partial Regex Numbers { get; }

    /// <summary>A path as polygons; arcs, which all run clockwise around the origin, in steps of a degree.</summary>
    private static List<List<(double X, double Y)>> Flatten(string path)
    {
        var shapes = new List<List<(double X, double Y)>>();
        foreach (Match command in Commands.Matches(path))
        {
            var n = Numbers.Matches(command.Groups[2].Value).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)).ToArray();
            if (command.Groups[1].Value == "M")
                shapes.Add([(n[0], n[1])]);
            if (command.Groups[1].Value == "l")
                for (var i = 0; i < n.Length; i += 2)
                    shapes[^1].Add((shapes[^1][^1].X + n[i], shapes[^1][^1].Y + n[i + 1]));
            if (command.Groups[1].Value == "A")
            {
                var (from, to) = (Math.Atan2(shapes[^1][^1].Y, shapes[^1][^1].X), Math.Atan2(n[6], n[5]));
                var way = ((to - from) % Math.Tau + Math.Tau) % Math.Tau;
                for (var at = Math.PI / 180; at < way; at += Math.PI / 180)
                    shapes[^1].Add((n[0] * Math.Cos(from + at), n[0] * Math.Sin(from + at)));
                shapes[^1].Add((n[5], n[6]));
            }
        }

        return shapes;
    }

    /// <summary>By the even-odd rule, as the style sheet has it.</summary>
    private static bool Holds(List<List<(double X, double Y)>> shapes, (double X, double Y) p)
    {
        var inside = false;
        foreach (var shape in shapes)
            for (var i = 0; i < shape.Count; i++)
            {
                var (a, b) = (shape[i], shape[(i + 1) % shape.Count]);
                if (a.Y > p.Y != b.Y > p.Y && p.X < (b.X - a.X) * (p.Y - a.Y) / (b.Y - a.Y) + a.X)
                    inside = !inside;
            }

        return inside;
    }
}
