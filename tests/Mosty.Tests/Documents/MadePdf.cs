using System.Globalization;
using System.Text;

namespace Mosty.Tests.Documents;

/// <summary>Writes small PDF files by hand: lines of ASCII text at given places, one font.</summary>
internal static class MadePdf
{
    /// <param name="pages">Of each page its lines: x and y in points from the lower left corner, and the words.</param>
    public static byte[] Of(params (int X, int Y, string Words)[][] pages)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Length} /Kids [{string.Join(' ', pages.Select((_, i) => $"{4 + 2 * i} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        };
        foreach (var page in pages)
        {
            var content = string.Concat(page.Select(l => $"BT /F1 12 Tf {l.X} {l.Y} Td ({l.Words.Replace("(", "\\(").Replace(")", "\\)")}) Tj ET\n"));
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}endstream");
        }

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
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }

    /// <summary>Lines one under the other, from the top of the page.</summary>
    public static (int X, int Y, string Words)[] Page(params string[] lines) => [.. lines.Select((l, i) => (72, 700 - 16 * i, l))];
}
