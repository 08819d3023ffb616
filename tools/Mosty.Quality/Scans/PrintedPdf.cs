using System.Globalization;
using System.Text;

namespace Mosty.Quality.Scans;

/// <summary>Sheets as a PDF file, laid on the glass a little crooked, the first with a stamp.</summary>
/// <remarks>ISO 32000-1: composite fonts with glyph numbers for codes (9.7.4), content streams (9.4).</remarks>
internal sealed class PrintedPdf(TrueTypeFont textFace, TrueTypeFont tableFace)
{
    private readonly MemoryStream file = new();
    private readonly List<long> offsets = [];

    /// <param name="skews">How crooked each sheet lies, in degrees.</param>
    /// <param name="stamp">Its lines.</param>
    /// <param name="stampAt">Its lower left corner, in points.</param>
    public static byte[] Write(
        IReadOnlyList<IReadOnlyList<PrintedWord>> sheets, TrueTypeFont textFace, TrueTypeFont tableFace, IReadOnlyList<double> skews, string[] stamp, (double X, double Y) stampAt)
    {
        var pdf = new PrintedPdf(textFace, tableFace);
        pdf.Put("%PDF-1.4\n");
        var first = 11;
        pdf.Object("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.Object($"<< /Type /Pages /Count {sheets.Count} /Kids [{string.Join(' ', sheets.Select((_, i) => $"{first + (2 * i)} 0 R"))}] >>");
        pdf.Face(textFace);
        pdf.Face(tableFace);
        foreach (var (sheet, i) in sheets.Select((s, i) => (s, i)))
        {
            var content = pdf.Content(sheet, skews[i], i == 0 ? stamp : [], stampAt);
            pdf.Object($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {N(Sheet.Width)} {N(Sheet.Height)}] /Resources << /Font << /F1 3 0 R /F2 7 0 R >> >> /Contents {first + 1 + (2 * i)} 0 R >>");
            pdf.Object($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
        }

        return pdf.End();
    }

    private string Content(IReadOnlyList<PrintedWord> sheet, double skew, string[] stamp, (double X, double Y) at)
    {
        var content = new StringBuilder();
        // Turned around the middle of the sheet.
        var (cos, sin) = (Math.Cos(skew * Math.PI / 180), Math.Sin(skew * Math.PI / 180));
        var (x, y) = (Sheet.Width / 2, Sheet.Height / 2);
        content.Append(CultureInfo.InvariantCulture, $"{cos:0.######} {sin:0.######} {-sin:0.######} {cos:0.######} {x - (x * cos) + (y * sin):0.###} {y - (x * sin) - (y * cos):0.###} cm\n0.12 g\n");
        foreach (var word in sheet)
            content.Append(Text(word.IsTable ? "F2" : "F1", word.IsTable ? Sheet.TableSize : Sheet.TextSize, word.X, word.Y, word.Text, word.IsTable ? tableFace : textFace));
        if (stamp.Length > 0)
        {
            var (width, height) = ((stamp.Max(textFace.Width) * 0.009) + 16, (stamp.Length * 12) + 12);
            content.Append(CultureInfo.InvariantCulture, $"q 0.9976 0.0698 -0.0698 0.9976 {at.X:0.#} {at.Y:0.#} cm 0.45 G 0.45 g 1.4 w 0 0 {width:0.#} {height} re S\n");
            foreach (var (line, i) in stamp.Select((l, i) => (l, i)))
                content.Append(Text("F1", 9, 8, height - 14 - (12 * i), line, textFace));
            content.Append("Q\n");
        }

        return content.ToString();
    }

    private static string Text(string name, double size, double x, double y, string text, TrueTypeFont face) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /{name} {size} Tf {x:0.##} {y:0.##} Td <{string.Concat(text.Select(c => face.Glyph(c).ToString("X4", CultureInfo.InvariantCulture)))}> Tj ET\n");

    /// <summary>Four objects: the font, its descendant, its descriptor, its file.</summary>
    private void Face(TrueTypeFont face)
    {
        var font = offsets.Count + 1;
        var widths = string.Join(' ', Enumerable.Range(0, 0x10000).Where(c => !char.IsSurrogate((char)c)).Select(c => face.Glyph((char)c)).Where(g => g > 0).Distinct().Order().Select(g => $"{g} [{face.Width(g)}]"));
        Object($"<< /Type /Font /Subtype /Type0 /BaseFont /Face{font} /Encoding /Identity-H /DescendantFonts [{font + 1} 0 R] >>");
        Object($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Face{font} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {font + 2} 0 R /CIDToGIDMap /Identity /W [{widths}] >>");
        Object($"<< /Type /FontDescriptor /FontName /Face{font} /Flags 4 /FontBBox [-800 -400 2000 1100] /ItalicAngle 0 /Ascent 900 /Descent -250 /CapHeight 730 /StemV 80 /FontFile2 {font + 3} 0 R >>");
        Object($"<< /Length {face.File.Length} /Length1 {face.File.Length} >>\nstream\n", face.File, "\nendstream");
    }

    private void Object(string content, byte[]? stream = null, string after = "")
    {
        offsets.Add(file.Length);
        Put($"{offsets.Count} 0 obj\n{content}");
        file.Write(stream);
        Put(after + "\nendobj\n");
    }

    private byte[] End()
    {
        var xref = file.Length;
        Put($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n" + string.Concat(offsets.Select(o => o.ToString("0000000000", CultureInfo.InvariantCulture) + " 00000 n \n")));
        Put($"trailer << /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n");
        return file.ToArray();
    }

    private void Put(string text) => file.Write(Encoding.ASCII.GetBytes(text));

    private static string N(double number) => number.ToString(CultureInfo.InvariantCulture);
}
