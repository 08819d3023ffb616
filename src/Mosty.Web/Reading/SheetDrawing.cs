using Microsoft.AspNetCore.Html;
using Mosty.Web.Bridge;
using Mosty.Web.Site;

namespace Mosty.Web.Reading;

/// <summary>Draws what lies over the picture of a page: noise greyed, each quote marked, numbered, and a link to its statement.</summary>
public static class SheetDrawing
{
    /// <summary>Height of a number, as a share of the page's width: it can be read and does not hide the line.</summary>
    private const double NumberSize = 0.017;

    public static IHtmlContent Draw(PageWords words, Sheet sheet)
    {
        var svg = new Svg();
        svg.Open("svg", ("class", "marks"), ("viewBox", $"0 0 {Svg.N(sheet.Width)} {Svg.N(sheet.Height)}"), ("preserveAspectRatio", "none"), ("focusable", "false"));
        foreach (var box in sheet.Noise)
            Box(svg, box, "noise");
        foreach (var mark in sheet.Marks)
            Mark(svg, words, sheet, mark);
        return new HtmlString(svg.Close().ToString());
    }

    private static void Mark(Svg svg, PageWords words, Sheet sheet, SheetMark mark)
    {
        var number = mark.Quote.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        svg.Open(
            "a", ("href", "#" + PageLinks.StatementAnchor(mark.Quote.Id)), ("id", mark.Begins ? PageLinks.QuoteAnchor(mark.Quote.Id) : null), ("class", "quoted"),
            ("aria-label", words.Say("document.to_statement", ("n", mark.Quote.Number))));
        foreach (var box in mark.Boxes)
            Box(svg, box, null);
        if (mark.Begins)
        {
            var (size, first) = (sheet.Width * NumberSize, mark.Boxes[0]);
            var width = size * (0.9 + 0.55 * number.Length);
            var (left, top) = (Math.Max(0, first.Left - width - size * 0.2), first.Top + (first.Height - size * 1.3) / 2);
            svg.Empty("rect", ("x", left), ("y", top), ("width", width), ("height", size * 1.3), ("rx", size * 0.65), ("class", "badge"))
                .Element("text", number, ("x", left + width / 2), ("y", top + size), ("font-size", size), ("aria-hidden", "true"));
        }

        svg.Close();
    }

    private static void Box(Svg svg, SheetBox box, string? style) =>
        svg.Empty("rect", ("x", box.Left), ("y", box.Top), ("width", box.Width), ("height", box.Height), ("class", style));
}
