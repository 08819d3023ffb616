using System.Text;

namespace Mosty.Documents;

/// <summary>Finds the lines that stand on every page: letterheads, footers, page numbers.</summary>
internal static class RunningHeads
{
    /// <summary>They stand in the outer eighths of the page.</summary>
    private const double Margin = 0.125;

    /// <summary>Texts, with digits made alike, that stand in the margin of about half of the pages, and of two, at the same height.</summary>
    public static HashSet<string> Of(IReadOnlyList<LayoutPage> pages)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
            foreach (var text in page.Lines.Where(l => InMargin(page, l.Top, l.Bottom)).Select(l => Shape(l.Text, l.Top / page.Height)).Distinct(StringComparer.Ordinal))
                counts[text] = counts.GetValueOrDefault(text) + 1;
        // The first page often has a head of its own.
        return [.. counts.Where(c => c.Value >= Math.Max(2, (pages.Count - 1) / 2)).Select(c => c.Key)];
    }

    public static bool IsHead(LayoutPage page, LayoutRow row, HashSet<string> heads)
    {
        if (row.Cells.Count != 1 || !InMargin(page, row.Top, row.Bottom))
            return false;
        var text = string.Join(' ', row.Cells[0].Select(w => w.Text));
        return heads.Contains(Shape(text, row.Top / page.Height));
    }

    private static bool InMargin(LayoutPage page, float top, float bottom) => bottom < page.Height * Margin || top > page.Height * (1 - Margin);

    /// <summary>Text and height on the page: a heading may be the first line of one page and the last of another.</summary>
    private static string Shape(string text, double height)
    {
        var shape = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!char.IsAsciiDigit(c))
                shape.Append(char.ToLowerInvariant(c));
            else if (shape.Length == 0 || shape[^1] != '0')
                shape.Append('0');
        return shape.Append('@').Append((int)(height * 40)).ToString();
    }
}
