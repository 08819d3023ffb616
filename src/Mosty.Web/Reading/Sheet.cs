using Mosty.Documents;

namespace Mosty.Web.Reading;

/// <summary>A page of a paper as a picture, with where its quotes and its noise stand.</summary>
/// <param name="Width">In the units of the boxes; the picture is laid out in this proportion.</param>
public sealed record Sheet(int Number, double Width, double Height, IReadOnlyList<SheetMark> Marks, IReadOnlyList<SheetBox> Noise);

/// <summary>The boxes of one quote on one page, a box a line.</summary>
/// <param name="Begins">True on the page on which the quote begins.</param>
public sealed record SheetMark(QuoteMark Quote, bool Begins, IReadOnlyList<SheetBox> Boxes);

public readonly record struct SheetBox(double Left, double Top, double Width, double Height);

/// <summary>Spans of the text → boxes on the pages, by the boxes of the words.</summary>
public static class Sheets
{
    // A page whose size is not known is laid out as A4.
    private const double UsualWidth = 595;
    private const double UsualHeight = 842;

    /// <summary>Added around a line, as a share of its height, so that letters do not touch the edge.</summary>
    private const double Margin = 0.12;

    /// <summary>True when the reading kept where its words stand.</summary>
    public static bool Known(DocumentText document) => document.Pages.Any(p => p is { Width: > 0, Height: > 0, Words.Count: > 0 });

    public static IReadOnlyList<Sheet> Of(DocumentText document, IReadOnlyList<QuoteMark> quotes) => [.. document.Pages.Select(p => Of(document, p, quotes))];

    private static Sheet Of(DocumentText document, Page page, IReadOnlyList<QuoteMark> quotes)
    {
        if (page is not { Width: > 0, Height: > 0 })
            return new Sheet(page.Number, UsualWidth, UsualHeight, [], []);
        var marks = quotes.Where(q => q.Span.Overlaps(page.Span))
            .Select(q => new SheetMark(q, q.Span.Start >= page.Span.Start, Boxes(page, q.Span))).Where(m => m.Boxes.Count > 0);
        var noise = document.Blocks.Where(b => b.Noise is not null && b.Span.Overlaps(page.Span)).SelectMany(b => Boxes(page, b.Span));
        return new Sheet(page.Number, page.Width, page.Height, [.. marks], [.. noise]);
    }

    /// <summary>Words of the span that follow each other on a line make one box.</summary>
    private static List<SheetBox> Boxes(Page page, TextSpan span)
    {
        var boxes = new List<SheetBox>();
        foreach (var word in (page.Words ?? []).Where(w => w.Span.Overlaps(span)))
        {
            var box = new SheetBox(word.Left, word.Top, word.Width, word.Height);
            if (boxes.Count > 0 && OnOneLine(boxes[^1], box))
                boxes[^1] = Around(boxes[^1], box);
            else
                boxes.Add(box);
        }

        return boxes.ConvertAll(b => Widened(b, page));
    }

    private static bool OnOneLine(SheetBox line, SheetBox word) =>
        Math.Min(line.Top + line.Height, word.Top + word.Height) - Math.Max(line.Top, word.Top) > 0.5 * Math.Min(line.Height, word.Height)
        && word.Left >= line.Left && word.Left - (line.Left + line.Width) < 3 * Math.Max(line.Height, word.Height);

    private static SheetBox Around(SheetBox a, SheetBox b)
    {
        var (left, top) = (Math.Min(a.Left, b.Left), Math.Min(a.Top, b.Top));
        return new SheetBox(left, top, Math.Max(a.Left + a.Width, b.Left + b.Width) - left, Math.Max(a.Top + a.Height, b.Top + b.Height) - top);
    }

    private static SheetBox Widened(SheetBox box, Page page)
    {
        var by = box.Height * Margin;
        var (left, top) = (Math.Max(0, box.Left - by), Math.Max(0, box.Top - by));
        return new SheetBox(left, top, Math.Min(page.Width, box.Left + box.Width + by) - left, Math.Min(page.Height, box.Top + box.Height + by) - top);
    }
}
