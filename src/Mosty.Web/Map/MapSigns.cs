using Mosty.Timelines;
using Mosty.Web.Bridge;
using Mosty.Web.Site;

namespace Mosty.Web.Map;

/// <summary>The signs of a standing on a map: those that stand beside its word everywhere, and a line for the way there.</summary>
internal static class MapSigns
{
    /// <summary>Side of a sign in its own drawing.</summary>
    private const double Drawn = 16;

    /// <summary>How the line of a standing is drawn; told apart without colour too.</summary>
    public static string LineOf(Formal formal) => formal switch
    {
        Formal.InForce => "way now",
        Formal.Declared or Formal.Proposed => "way word",
        Formal.UnderNotice or Formal.Suspended => "way waning",
        Formal.Expired or Formal.Ended or Formal.EndedAsStated or Formal.NotConcluded => "way over",
        _ => "way loose",
    };

    public static void Sign(Svg svg, Formal formal, double x, double y, double size)
    {
        var (style, shapes) = Marks.Drawing(formal);
        svg.Empty("circle", ("cx", x), ("cy", y), ("r", size * 0.78), ("class", "under"))
            .Open("g", ("class", "sign " + style), ("transform", $"translate({Svg.N(x - size / 2)} {Svg.N(y - size / 2)}) scale({(size / Drawn).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)})"))
            .Shapes(shapes).Close();
    }
}
