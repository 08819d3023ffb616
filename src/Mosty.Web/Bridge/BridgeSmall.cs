using Microsoft.AspNetCore.Html;

namespace Mosty.Web.Bridge;

/// <summary>A bridge the size of a line of text, for lists: deck, pillars and water, no words. It adds nothing that the row does not say, so it is hidden from screen readers.</summary>
public static class BridgeSmall
{
    private const double Width = 168;
    private const double Height = 34;
    private const double Deck = 8;
    private const double Bed = 31;

    public static IHtmlContent Draw(BridgePicture picture)
    {
        double X(DateOnly day) => 2 + (Width - 4) * picture.At(day);
        var svg = new Svg();
        svg.Open("svg", ("viewBox", $"0 0 {Svg.N(Width)} {Svg.N(Height)}"), ("class", "bridge bridge-small"), ("aria-hidden", "true"), ("focusable", "false"));
        var surface = string.Join(" L", Water.Levels(picture).Select(p => Svg.D($"{X(p.Day)},{Bed - 3 - p.Level * 13}")));
        svg.Path($"M{surface} L{Svg.D($"{X(picture.Today)},{Bed} L2,{Bed} Z")}", "water");
        svg.Line(0, Bed, Width, Bed, "bed");
        if (picture.Intent is { } intent)
            svg.Line(X(intent.From), Deck, X(intent.To), Deck, "intent");
        foreach (var deck in picture.Decks)
        {
            var (from, to) = (X(deck.From), Math.Max(X(deck.To), X(deck.From) + 2));
            svg.Line(from, Deck, to, Deck, deck.Binding ? "deck" : "deck declared");
            if (deck.End == DeckEnd.Suspended)
                svg.Line(to, Deck, X(picture.Today), Deck, "deck dashed");
            if (deck.End == DeckEnd.Broken)
                svg.Line(to + 2, Deck - 5, to + 2, Deck + 5, "break");
        }

        foreach (var pillar in picture.Pillars)
        {
            var x = (X(pillar.First) + X(pillar.Last)) / 2;
            if (pillar.Kind is PillarKind.Held or PillarKind.Through)
                svg.Line(x, Deck, x, Bed, "post");
            else if (pillar.Kind == PillarKind.Tried)
                svg.Empty("rect", ("x", x - 1.5), ("y", Deck + 3), ("width", 3.0), ("height", Bed - Deck - 3), ("class", "pillar tried"));
        }

        foreach (var flag in picture.Flags)
            svg.Path(Svg.D($"M{X(flag.Day) - 4},{Deck + 9} l4,-6 l4,6 Z"), "flag");
        return new HtmlString(svg.Close().ToString());
    }
}
