using System.Globalization;
using System.Text;

namespace Mosty.Tests.Documents;

/// <summary>
/// Writes small PDF files by hand: lines at given places, one font. Letters beyond ASCII get codes of their own through the font's encoding;
/// a page may also be a picture with a text layer that cannot be seen, as scanning programs make it.
/// </summary>
internal static class MadePdf
{
    private static readonly Dictionary<char, string> Marks = new()
    {
        ['\u0301'] = "acute",
        ['\u030C'] = "caron",
        ['\u0328'] = "ogonek",
        ['\u0307'] = "dotaccent",
        ['\u0308'] = "dieresis",
        ['\u030A'] = "ring",
        ['\u0302'] = "circumflex",
    };

    /// <param name="pages">Of each page its lines: x and y in points from the lower left corner, and the words.</param>
    public static byte[] Of(params (int X, int Y, string Words)[][] pages) => Write(pages, null);

    /// <summary>A page that shows a picture (JPEG) and has a text layer nobody sees.</summary>
    public static byte[] Scanned(byte[] jpeg, int width, int height, params (int X, int Y, string Words)[] layer) => Write([layer], (jpeg, width, height));

    private static byte[] Write((int X, int Y, string Words)[][] pages, (byte[] Jpeg, int Width, int Height)? picture)
    {
        var letters = pages.SelectMany(p => p).SelectMany(l => l.Words).Where(c => c >= 0x80).Distinct().ToList();
        var differences = string.Concat(letters.Select(c => $" /{GlyphName(c)}"));
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Length} /Kids [{string.Join(' ', pages.Select((_, i) => $"{4 + 2 * i} 0 R"))}] >>",
            $"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [128{differences}] >> >>",
        };
        foreach (var page in pages)
        {
            var shown = picture is null ? "" : "q 595 0 0 842 0 0 cm /P1 Do Q\n";
            var content = shown + string.Concat(page.Select(l => $"BT /F1 12 Tf {(picture is null ? 0 : 3)} Tr {l.X} {l.Y} Td ({Encoded(l.Words, letters)}) Tj ET\n"));
            var resources = "/Font << /F1 3 0 R >>" + (picture is null ? "" : $" /XObject << /P1 {4 + 2 * pages.Length} 0 R >>");
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << {resources} >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}endstream");
        }

        if (picture is { } image)
            objects.Add($"<< /Type /XObject /Subtype /Image /Width {image.Width} /Height {image.Height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length {image.Jpeg.Length} >>\nstream\n{Encoding.Latin1.GetString(image.Jpeg)}\nendstream");
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (number, content) in objects.Select((o, i) => (i + 1, o)))
        {
            offsets.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{content}\nendobj\n");
        }

        var xref = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            pdf.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        pdf.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }

    private static string Encoded(string words, List<char> letters) =>
        string.Concat(words.Select(c => c >= 0x80 ? (char)(128 + letters.IndexOf(c)) : c)).Replace("(", "\\(").Replace(")", "\\)");

    /// <summary>Adobe's name of a letter: "zcaron".</summary>
    private static string GlyphName(char letter) => letter switch
    {
        'ł' => "lslash",
        'Ł' => "Lslash",
        'ß' => "germandbls",
        '–' => "endash",
        _ when letter.ToString().Normalize(NormalizationForm.FormD) is { Length: 2 } parts && Marks.TryGetValue(parts[1], out var mark) => parts[0] + mark,
        _ => $"uni{(int)letter:X4}",
    };

    /// <summary>Lines one under the other, from the top of the page.</summary>
    public static (int X, int Y, string Words)[] Page(params string[] lines) => [.. lines.Select((l, i) => (72, 700 - 16 * i, l))];
}
