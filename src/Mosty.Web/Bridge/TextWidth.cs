using System.Globalization;
using System.Text;
using Mosty.Languages;

namespace Mosty.Web.Bridge;

/// <summary>How wide a line of the portal's type will be: enough to keep labels apart on the server, where nothing is drawn.</summary>
/// <remarks>Advances of Source Sans 3, weight 400, in hundredths of the type size. Letters with marks are as wide as without.</remarks>
public static class TextWidth
{
    private const int First = ' ';
    private const int Other = 56;

    // The printable ASCII characters in order, from the space to the tilde.
    private static readonly byte[] Advances =
    [
        20, 29, 43, 50, 50, 82, 61, 25, 30, 30, 42, 50, 25, 31, 25, 35, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 25, 25, 50, 50, 50, 42,
        85, 54, 59, 57, 61, 53, 49, 62, 65, 26, 48, 58, 49, 73, 65, 66, 57, 66, 57, 53, 54, 64, 51, 79, 51, 48, 54, 30, 35, 30, 50, 50,
        54, 50, 55, 46, 55, 50, 29, 50, 54, 25, 25, 49, 25, 83, 55, 54, 55, 55, 35, 42, 34, 54, 47, 72, 45, 47, 42, 30, 24, 30, 50,
    ];

    /// <summary>Width in the unit of <paramref name="size"/>; bold type is taken as 6 % wider.</summary>
    public static double Of(string text, double size, bool bold = false)
    {
        var sum = 0;
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
                continue;
            var plain = c == '\u00A0' ? ' ' : c < 127 ? c : char.IsUpper(c) ? char.ToUpperInvariant(Folding.Fold(c)) : Folding.Fold(c);
            sum += plain - First is >= 0 and var i && i < Advances.Length ? Advances[i] : Other;
        }

        return sum / 100.0 * size * (bold ? 1.06 : 1);
    }

    /// <summary>Breaks a text into lines no wider than <paramref name="width"/>; a word that is wider stands alone. The last allowed line ends with an ellipsis when the text does not fit.</summary>
    public static IReadOnlyList<string> Wrap(string text, double size, double width, int maxLines)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && Of(longer, size) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        if (line.Length > 0)
            lines.Add(line);
        if (lines.Count <= maxLines)
            return lines;
        lines.RemoveRange(maxLines, lines.Count - maxLines);
        lines[^1] = Shorten(lines[^1] + " \u2026", size, width);
        return lines;
    }

    /// <summary>The text, or as much of its beginning as fits, with an ellipsis.</summary>
    public static string Shorten(string text, double size, double width)
    {
        if (Of(text, size) <= width)
            return text;
        var cut = text.TrimEnd('\u2026', ' ');
        while (cut.Length > 1 && Of(cut + "\u2026", size) > width)
            cut = cut[..^1].TrimEnd();
        return cut + "\u2026";
    }
}
