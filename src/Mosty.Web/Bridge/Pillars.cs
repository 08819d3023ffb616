namespace Mosty.Web.Bridge;

/// <summary>The shapes of pillars: told apart without colour.</summary>
internal static class Pillars
{
    private const double Foot = 13;

    /// <summary>A pillar that stands from the bed up to the deck; its foot is as wide as the date is imprecise.</summary>
    public static void Standing(Svg svg, PillarKind kind, double x, double deck, double bed, double spread)
    {
        var half = Math.Max(spread / 2, 6);
        svg.Empty("rect", ("x", x - Math.Max(half, 12)), ("y", deck), ("width", 2 * Math.Max(half, 12)), ("height", bed - deck), ("class", "touch"));
        switch (kind)
        {
            case PillarKind.Held:
                svg.Path(Svg.D($"M{x - 3.5},{deck} h7 V{bed - Foot} L{x + half},{bed} H{x - half} L{x - 3.5},{bed - Foot} Z"), "pillar held");
                break;
            case PillarKind.Through:
                svg.Path(Svg.D($"M{x - 5},{deck} h3 V{bed} h-3 Z M{x + 2},{deck} h3 V{bed} h-3 Z"), "pillar held");
                break;
            case PillarKind.Tried:
                svg.Path(Svg.D($"M{x - 4},{deck + 4} h8 V{bed - Foot} L{x + half},{bed - 1} H{x - half} L{x - 4},{bed - Foot} Z"), "pillar tried");
                break;
            default:
                svg.Path(Svg.D($"M{x - 3},{bed - 30} h6 V{bed - Foot} L{x + half},{bed} H{x - half} L{x - 3},{bed - Foot} Z"), "pillar paper");
                break;
        }
    }

    /// <summary>The same lying down: from the bank at <paramref name="bed"/> to the deck at <paramref name="deck"/>.</summary>
    public static void Lying(Svg svg, PillarKind kind, double y, double deck, double bed, double spread)
    {
        var half = Math.Max(spread / 2, 5);
        svg.Empty("rect", ("x", bed), ("y", y - Math.Max(half, 12)), ("width", deck - bed), ("height", 2 * Math.Max(half, 12)), ("class", "touch"));
        switch (kind)
        {
            case PillarKind.Held:
                svg.Path(Svg.D($"M{deck},{y - 3} v6 H{bed + Foot} L{bed},{y + half} V{y - half} L{bed + Foot},{y - 3} Z"), "pillar held");
                break;
            case PillarKind.Through:
                svg.Path(Svg.D($"M{deck},{y - 4} v2.5 H{bed} v-2.5 Z M{deck},{y + 1.5} v2.5 H{bed} v-2.5 Z"), "pillar held");
                break;
            case PillarKind.Tried:
                svg.Path(Svg.D($"M{deck - 4},{y - 3.5} v7 H{bed + Foot} L{bed + 1},{y + half} V{y - half} L{bed + Foot},{y - 3.5} Z"), "pillar tried");
                break;
            default:
                svg.Path(Svg.D($"M{bed + 24},{y - 3} v6 H{bed + Foot} L{bed},{y + half} V{y - half} L{bed + Foot},{y - 3} Z"), "pillar paper");
                break;
        }
    }
}
