using System.Globalization;
using System.Text;

namespace Mosty.Web.Map;

/// <summary>Writes the path of an SVG in whole numbers, each point by its way from the one before: half the length of plain coordinates.</summary>
/// <param name="step">Points closer to the one before are left out: nobody would see them.</param>
internal sealed class PathPen(double step)
{
    private readonly StringBuilder text = new();
    private readonly List<(double X, double Y)> points = [];
    private (int X, int Y) at;
    private char command;

    /// <summary>Adds a point to the line that is being drawn.</summary>
    /// <param name="keep">True for one that must not be left out.</param>
    public void Add((double X, double Y) point, bool keep = false)
    {
        if (keep || points.Count == 0 || Math.Abs(point.X - points[^1].X) + Math.Abs(point.Y - points[^1].Y) >= step)
            points.Add(point);
    }

    /// <summary>Ends an open line.</summary>
    public void EndLine()
    {
        if (points.Count > 1)
            Write(move: true);
        points.Clear();
    }

    /// <summary>Ends a closed shape; one too small to be seen is left out.</summary>
    public void EndRing()
    {
        if (points.Count > 2)
        {
            Write(move: true);
            Close();
        }

        points.Clear();
    }

    /// <summary>Goes on along a circle around the origin, clockwise.</summary>
    /// <param name="angle">How far, in radians.</param>
    public void Along(double radius, double angle, (double X, double Y) to)
    {
        Write(move: command is '\0' or 'z');
        var (x, y) = (Whole(to.X), Whole(to.Y));
        text.Append(CultureInfo.InvariantCulture, $"A{Whole(radius)} {Whole(radius)} 0 {(angle > Math.PI ? 1 : 0)} 1 {x} {y}");
        (at, command) = ((x, y), 'A');
        points.Clear();
    }

    public void Close()
    {
        text.Append('z');
        command = 'z';
    }

    public void Disc(double radius)
    {
        var r = Whole(radius);
        text.Append(CultureInfo.InvariantCulture, $"M{r} 0A{r} {r} 0 1 1 {-r} 0A{r} {r} 0 1 1 {r} 0z");
        command = 'z';
    }

    public override string ToString() => text.ToString();

    private void Write(bool move)
    {
        foreach (var point in points)
        {
            var (x, y) = (Whole(point.X), Whole(point.Y));
            if (move)
                Pair('M', x, y);
            else if ((x, y) != at)
                Pair('l', x - at.X, y - at.Y);
            (at, move) = ((x, y), false);
        }
    }

    private void Pair(char letter, int x, int y)
    {
        if (letter != command || letter == 'M')
            text.Append(command = letter);
        else if (x >= 0)
            text.Append(' ');
        text.Append(x.ToString(CultureInfo.InvariantCulture));
        if (y >= 0)
            text.Append(' ');
        text.Append(y.ToString(CultureInfo.InvariantCulture));
    }

    private static int Whole(double value) => (int)Math.Round(value);
}
