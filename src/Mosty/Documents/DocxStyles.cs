using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Mosty.Documents;

/// <summary>Which paragraphs are headings or list items, told from outline levels and numbering: the styles' own names are translated in every Word.</summary>
internal sealed class DocxStyles
{
    private readonly Dictionary<string, (int Outline, bool Numbered)> styles = new(StringComparer.Ordinal);

    public static DocxStyles Of(MainDocumentPart main)
    {
        var result = new DocxStyles();
        var all = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? []).Where(s => s.StyleId?.Value is not null).DistinctBy(s => s.StyleId!.Value!)
            .ToDictionary(s => s.StyleId!.Value!, StringComparer.Ordinal);
        foreach (var (id, style) in all)
        {
            var (outline, numbered) = (-1, false);
            // Styles rest on styles; the chain is short, but a damaged file may make it a ring.
            var at = style;
            for (var step = 0; step < 20 && at is not null; step++)
            {
                if (outline < 0)
                    outline = Outline(at.StyleParagraphProperties?.OutlineLevel?.Val?.Value, at.StyleName?.Val?.Value);
                numbered |= at.StyleParagraphProperties?.NumberingProperties is not null;
                at = at.BasedOn?.Val?.Value is { } parent ? all.GetValueOrDefault(parent) : null;
            }

            result.styles[id] = (outline, numbered);
        }

        return result;
    }

    public (BlockKind Kind, int Level) KindOf(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        var style = properties?.ParagraphStyleId?.Val?.Value is { } id && styles.TryGetValue(id, out var known) ? known : (Outline: -1, Numbered: false);
        var outline = properties?.OutlineLevel?.Val?.Value is { } own ? own : style.Outline;
        if (outline is >= 0 and <= 8)
            return (BlockKind.Heading, Math.Min(outline + 1, 6));
        var numbering = properties?.NumberingProperties;
        var numbered = numbering is null ? style.Numbered : numbering.NumberingId?.Val?.Value != 0;
        return numbered ? (BlockKind.ListItem, Math.Clamp(1 + (numbering?.NumberingLevelReference?.Val?.Value ?? 0), 1, 6)) : (BlockKind.Paragraph, 0);
    }

    /// <summary>The stored names of the built-in styles are English whatever Word's language (ECMA-376, 17.7.4.9).</summary>
    private static int Outline(int? level, string? name) =>
        level is { } known ? known
            : name is "Title" ? 0
            : name is not null && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
                && int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : -1;
}
