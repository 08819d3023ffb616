using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Mosty.Documents;

/// <summary>ODT → text: headings, lists, tables, from <c>content.xml</c>; tracked deletions and comments left out (OpenDocument 1.3, part 3).</summary>
internal static class OdtReader
{
    private const string TextSpace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    public static DecodedDocument Read(SourceFile file, NoiseMarker noise, IReadOnlyList<ReadingNote> notes)
    {
        var writer = new BlockWriter();
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file.Bytes.ToArray(), writable: false));
            if (zip.GetEntry("META-INF/manifest.xml") is { } manifest && Holds(manifest, "encryption-data"))
                return new DecodedDocument(null, ReadFailures.Encrypted);
            using var content = zip.GetEntry("content.xml")!.Open();
            using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            Write(reader, writer);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException)
        {
            return new DecodedDocument(null, ReadFailures.Truncated("document"));
        }

        var text = writer.Text;
        return text.Length == 0
            ? new DecodedDocument(null, ReadFailures.NoText)
            : new DecodedDocument(
                new DocumentText(text, MediaTypes.Odt, [new Page(1, new TextSpan(0, text.Length))], Headings.Mark(text, noise.Mark(text, writer.Blocks)), new DocumentHints(), notes), null);
    }

    private static void Write(XmlReader reader, BlockWriter writer)
    {
        var (words, lists, level) = (new StringBuilder(), 0, 0);
        List<string>? row = null;
        int? header = null;
        var inHeader = false;
        var advance = true;
        while (!advance || reader.Read())
        {
            advance = true;
            var name = reader.LocalName;
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                words.Append(reader.Value);
            }
            else if (reader.NodeType == XmlNodeType.Element)
            {
                switch (name)
                {
                    case "tracked-changes" or "annotation" or "forms" or "automatic-styles" or "font-face-decls" or "sequence-decls":
                        reader.Skip();
                        advance = false;
                        break;
                    case "p" or "h":
                        words.Clear();
                        level = name == "h" ? int.TryParse(reader.GetAttribute("outline-level", TextSpace), CultureInfo.InvariantCulture, out var outline) ? Math.Clamp(outline, 1, 6) : 1 : 0;
                        break;
                    case "s" or "tab" or "line-break":
                        words.Append(name == "line-break" ? '\n' : ' ');
                        break;
                    case "list":
                        lists += reader.IsEmptyElement ? 0 : 1;
                        break;
                    case "table":
                        header = null;
                        break;
                    case "table-header-rows":
                        inHeader = true;
                        break;
                    case "table-row":
                        row = [];
                        break;
                    case "table-cell":
                        row?.Add("");
                        break;
                }
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                switch (name)
                {
                    case "p" or "h" when row is [.., var cell]:
                        row[^1] = cell.Length == 0 ? words.ToString() : cell + " " + words;
                        break;
                    case "p" or "h":
                        writer.Add(name == "h" ? BlockKind.Heading : lists > 0 ? BlockKind.ListItem : BlockKind.Paragraph, words.ToString(), name == "h" ? level : Math.Min(lists, 6));
                        break;
                    case "list":
                        lists--;
                        break;
                    case "table-header-rows":
                        inHeader = false;
                        break;
                    case "table-row" when row is not null:
                        var at = writer.Blocks.Count;
                        writer.AddRow(row, inHeader ? null : header);
                        header = inHeader && writer.Blocks.Count > at ? at : header;
                        row = null;
                        break;
                }
            }
        }
    }

    private static bool Holds(ZipArchiveEntry entry, string word)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd().Contains(word, StringComparison.Ordinal);
    }
}
