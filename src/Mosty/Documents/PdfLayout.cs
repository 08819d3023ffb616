using System.Globalization;
using System.Xml;

namespace Mosty.Documents;

/// <summary>Reads what <c>pdftotext -bbox-layout</c> writes: pages of flows of blocks of lines of words.</summary>
internal static class PdfLayout
{
    /// <summary>The pages as far as the XML is well formed: what was cut off is not there.</summary>
    public static List<LayoutPage> Parse(Stream xml)
    {
        var pages = new List<LayoutPage>();
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, CheckCharacters = false, XmlResolver = null };
        using var reader = XmlReader.Create(xml, settings);
        var block = 0;
        try
        {
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                switch (reader.LocalName)
                {
                    case "page":
                        pages.Add(new LayoutPage(Number(reader, "width"), Number(reader, "height"), []));
                        break;
                    case "block":
                        block++;
                        break;
                    case "line" when pages.Count > 0:
                        pages[^1].Lines.Add(new LayoutLine(block, []));
                        break;
                    case "word" when pages is [.., { Lines.Count: > 0 }]:
                        AddWord(reader, pages[^1].Lines[^1].Words);
                        break;
                }
            }
        }
        catch (XmlException)
        {
            // Poppler was stopped in the middle, or a font gave characters that XML cannot hold.
        }

        foreach (var page in pages)
            page.Lines.RemoveAll(l => l.Words.Count == 0);
        return pages;
    }

    private static void AddWord(XmlReader reader, List<LayoutWord> words)
    {
        var (left, top, right, bottom) = (Number(reader, "xMin"), Number(reader, "yMin"), Number(reader, "xMax"), Number(reader, "yMax"));
        var text = reader.ReadElementContentAsString();
        if (!string.IsNullOrWhiteSpace(text))
            words.Add(new LayoutWord(text, left, top, right - left, bottom - top, null));
    }

    private static float Number(XmlReader reader, string name) =>
        float.TryParse(reader.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && float.IsFinite(number) ? number : 0;
}
