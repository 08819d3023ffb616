namespace Mosty.Web.Map;

/// <summary>Draws what of a shape lies within the disc that a map shows: a polygon that leaves the disc goes on along its rim until it comes back.</summary>
internal sealed class DiscCut(Azimuthal map, PathPen pen)
{
    /// <summary>A straight line between points may be this long; a longer one is drawn in parts, as its true way is bent.</summary>
    private const double LongestStraight = 14;

    private const int MostParts = 48;

    /// <summary>A line inside, from where it came over the rim to where it left.</summary>
    private sealed record Piece(double Entry, List<(double X, double Y)> Points)
    {
        public double Exit { get; set; }
    }

    /// <param name="rings">Closed; the inside lies to the right of the way along each.</param>
    public void Polygon(IReadOnlyList<Direction[]> rings)
    {
        var pieces = new List<Piece>();
        var rimInside = false;
        for (var i = 0; i < rings.Count; i++)
        {
            var ring = rings[i];
            var polar = Array.ConvertAll(ring, map.Polar);
            var outside = Array.FindIndex(polar, p => p.Angle > map.Radius);
            if (outside < 0)
            {
                var points = new List<(double X, double Y)> { map.Place(ring[0]) };
                for (var k = 1; k < ring.Length; k++)
                    Go(points, ring[k - 1], ring[k]);
                // The outer edge seen from within: everything around it is land.
                rimInside |= i == 0 && Area(points) < 0;
                points.ForEach(p => pen.Add(p));
                pen.EndRing();
            }
            else if (Array.Exists(polar, p => p.Angle <= map.Radius))
            {
                Cut(ring, polar, outside, pieces);
            }
            else if (i == 0)
            {
                rimInside |= Turn(polar) > Math.PI;
            }
        }

        if (pieces.Count > 0)
            Join(pieces);
        else if (rimInside)
            pen.Disc(map.Size);
    }

    public void Line(IReadOnlyList<Direction> line)
    {
        var points = new List<(double X, double Y)>();
        for (var i = 0; i < line.Count; i++)
        {
            var inside = map.Polar(line[i]).Angle <= map.Radius;
            if (inside && points.Count == 0 && i > 0)
                points.Add(map.Place(Crossing(line[i], line[i - 1])));
            if (inside)
                Go(points, i > 0 ? line[i - 1] : line[i], line[i]);
            else if (points.Count > 0)
                points.Add(map.Place(Crossing(line[i - 1], line[i])));
            if (!inside || i == line.Count - 1)
            {
                for (var k = 0; k < points.Count; k++)
                    pen.Add(points[k], keep: k == points.Count - 1);
                pen.EndLine();
                points.Clear();
            }
        }
    }

    private void Cut(Direction[] ring, (double Angle, double Bearing)[] polar, int outside, List<Piece> pieces)
    {
        // The last point is the first again, so there are Length - 1 edges.
        var edges = ring.Length - 1;
        Piece? piece = null;
        for (var k = 0; k < edges; k++)
        {
            var (from, to) = ((outside + k) % edges, (outside + k + 1) % edges);
            var (wasIn, isIn) = (polar[from].Angle <= map.Radius, polar[to].Angle <= map.Radius);
            if (!wasIn && isIn)
            {
                var crossing = Crossing(ring[to], ring[from]);
                piece = new Piece(map.Polar(crossing).Bearing, [map.Place(crossing)]);
                pieces.Add(piece);
            }

            if (isIn)
            {
                Go(piece!.Points, ring[from], ring[to]);
            }
            else if (wasIn)
            {
                var crossing = Crossing(ring[from], ring[to]);
                piece!.Points.Add(map.Place(crossing));
                piece.Exit = map.Polar(crossing).Bearing;
            }
        }
    }

    /// <summary>From each exit along the rim, the land to the right, to the next entry.</summary>
    private void Join(List<Piece> pieces)
    {
        while (pieces.Count > 0)
        {
            var first = pieces[0];
            for (var piece = first; ;)
            {
                for (var k = 0; k < piece.Points.Count; k++)
                    pen.Add(piece.Points[k], keep: k == 0 || k == piece.Points.Count - 1);
                var exit = piece.Exit;
                var next = pieces.MinBy(p => Clockwise(exit, p.Entry))!;
                pen.Along(map.Size, Clockwise(exit, next.Entry), next.Points[0]);
                pieces.Remove(next);
                if (next == first)
                    break;
                piece = next;
            }

            pen.Close();
        }
    }

    private static double Clockwise(double from, double to) => ((to - from) % Math.Tau + Math.Tau) % Math.Tau;

    /// <summary>Goes to a point, in parts where the straight line would be untrue.</summary>
    private void Go(List<(double X, double Y)> points, Direction from, Direction to)
    {
        var (a, b) = (map.Place(from), map.Place(to));
        var parts = Math.Min(MostParts, (int)(Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y)) / LongestStraight) + 1);
        for (var i = 1; i < parts; i++)
            if (from.Towards(to, (double)i / parts) is var between && map.Polar(between).Angle <= map.Radius)
                points.Add(map.Place(between));
        points.Add(b);
    }

    /// <summary>Where the way from a point inside to one outside crosses the rim.</summary>
    private Direction Crossing(Direction inside, Direction outside)
    {
        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < 24; i++)
        {
            var middle = (low + high) / 2;
            if (map.Polar(inside.Towards(outside, middle)).Angle <= map.Radius)
                low = middle;
            else
                high = middle;
        }

        return inside.Towards(outside, low);
    }

    /// <summary>Positive for a ring that runs clockwise in the picture.</summary>
    private static double Area(List<(double X, double Y)> points)
    {
        var sum = 0.0;
        for (var i = 0; i < points.Count; i++)
        {
            var (a, b) = (points[i], points[(i + 1) % points.Count]);
            sum += a.X * b.Y - b.X * a.Y;
        }

        return sum;
    }

    /// <summary>How far a ring turns clockwise around the centre.</summary>
    private static double Turn((double Angle, double Bearing)[] polar)
    {
        var sum = 0.0;
        for (var i = 1; i < polar.Length; i++)
            sum += Math.IEEERemainder(polar[i].Bearing - polar[i - 1].Bearing, Math.Tau);
        return sum;
    }
}
