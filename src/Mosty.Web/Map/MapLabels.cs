using Mosty.Web.Bridge;

namespace Mosty.Web.Map;

/// <summary>Finds room for names beside their places; a name without room is left out, the list beside the map has it.</summary>
internal sealed class MapLabels(double size, double halfWidth, double halfHeight)
{
    private readonly List<(double Left, double Top, double Right, double Bottom)> taken = [];

    /// <summary>Keeps a place free.</summary>
    public void Keep(double x, double y, double radius) => taken.Add((x - radius, y - radius, x + radius, y + radius));

    /// <summary>Where a name can stand: to the right of its place, else to the left, below, above; null when nowhere.</summary>
    public (double X, double Y, string Anchor)? Room(double x, double y, string name, bool bold, double gap)
    {
        var width = TextWidth.Of(name, size, bold);
        (double X, double Y, string Anchor)[] ways =
        [
            (x + gap, y + size * 0.35, "start"), (x - gap, y + size * 0.35, "end"), (x, y + gap + size * 0.8, "middle"), (x, y - gap, "middle"),
        ];
        foreach (var way in ways)
        {
            var left = way.Anchor == "start" ? way.X : way.Anchor == "end" ? way.X - width : way.X - width / 2;
            var box = (Left: left - 3, Top: way.Y - size * 0.8, Right: left + width + 3, Bottom: way.Y + size * 0.25);
            if (box.Left < -halfWidth || box.Right > halfWidth || box.Top < -halfHeight || box.Bottom > halfHeight
                || taken.Exists(t => t.Left < box.Right && box.Left < t.Right && t.Top < box.Bottom && box.Top < t.Bottom))
                continue;
            taken.Add(box);
            return way;
        }

        return null;
    }
}
