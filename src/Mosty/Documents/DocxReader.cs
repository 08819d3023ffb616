using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Mosty.Documents;

/// <summary>DOCX → text as it would be printed: headings, lists, tables; headers and footers as noise; tracked deletions, hidden text and field codes left out.</summary>
internal sealed class DocxReader
{
    private readonly BlockWriter writer = new();
    private readonly DocxStyles styles;

    private DocxReader(DocxStyles styles) => this.styles = styles;

    public static DecodedDocument Read(SourceFile file, NoiseMarker noise, IReadOnlyList<ReadingNote> notes)
    {
        try
        {
            using var stream = new MemoryStream(file.Bytes.ToArray(), writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            if (document.MainDocumentPart is not { Document.Body: { } body } main)
                return new DecodedDocument(null, ReadFailures.Truncated("document"));
            var reader = new DocxReader(DocxStyles.Of(main));
            reader.Write(main, body);
            var text = reader.writer.Text;
            if (text.Length == 0)
                return new DecodedDocument(null, ReadFailures.NoText);
            var blocks = Headings.Mark(text, noise.Mark(text, reader.writer.Blocks));
            var title = document.PackageProperties.Title is { Length: > 3 } t ? t : null;
            return new DecodedDocument(
                new DocumentText(text, MediaTypes.Docx, [new Page(1, new TextSpan(0, text.Length))], blocks, new DocumentHints(Title: title), notes), null);
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or IOException or System.Xml.XmlException or FormatException
            or ArgumentException or NotSupportedException or InvalidOperationException or UriFormatException)
        {
            // The SDK throws any of these over damaged parts.
            return new DecodedDocument(null, ReadFailures.Truncated("document"));
        }
    }

    private void Write(MainDocumentPart main, Body body)
    {
        foreach (var header in main.HeaderParts.Select(p => p.Header?.InnerText is null ? null : Plain(p.Header)).Distinct(StringComparer.Ordinal))
            writer.Add(BlockKind.Paragraph, header ?? "", noise: NoiseKinds.RunningHead);
        WriteBlocks(body, 0);
        foreach (var note in main.FootnotesPart?.Footnotes?.Elements<Footnote>().Where(f => f.Type is null) ?? [])
            WriteBlocks(note, 0);
        foreach (var footer in main.FooterParts.Select(p => p.Footer is null ? null : Plain(p.Footer)).Distinct(StringComparer.Ordinal))
            writer.Add(BlockKind.Paragraph, footer ?? "", noise: NoiseKinds.RunningHead);
    }

    private void WriteBlocks(OpenXmlElement parent, int depth)
    {
        // Content controls and custom XML nest; a document that nests them a hundred deep is an attack.
        if (depth > 100)
            return;
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    WriteParagraph(paragraph);
                    break;
                case Table table:
                    WriteTable(table, depth);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun:
                    WriteBlocks(element, depth + 1);
                    break;
            }
        }
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        var (kind, level) = styles.KindOf(paragraph);
        writer.Add(kind, Plain(paragraph), level);
    }

    private void WriteTable(Table table, int depth)
    {
        var rows = table.Elements<TableRow>().ToList();
        var layout = rows.TrueForAll(r => r.Elements<TableCell>().Count() <= 1)
            || table.Descendants<TableCell>().Any(c => c.Elements<Table>().Any() || c.InnerText.Length > 600);
        if (layout)
        {
            foreach (var cell in rows.SelectMany(r => r.Elements<TableCell>()))
                WriteBlocks(cell, depth + 1);
            return;
        }

        int? header = null;
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = rows[i].Elements<TableCell>().Select(c => string.Join(' ', c.Elements<Paragraph>().Select(Plain))).ToList();
            var heads = rows[i].TableRowProperties?.Elements<TableHeader>().Any() == true || (i == 0 && cells.TrueForAll(c => c.AsSpan().IndexOfAnyInRange('0', '9') < 0 && c.Length <= 40));
            var at = writer.Blocks.Count;
            writer.AddRow(cells, heads ? null : header);
            if (heads && writer.Blocks.Count > at)
                header = at;
        }
    }

    /// <summary>The words as printed. Not recursive into what is not shown: deletions, moved-away text, instructions of fields.</summary>
    private static string Plain(OpenXmlElement root)
    {
        var text = new StringBuilder();
        var open = new Stack<OpenXmlElement>();
        Push(root);
        while (open.TryPop(out var element))
        {
            switch (element)
            {
                case Text words:
                    text.Append(words.Text);
                    break;
                case TabChar or CarriageReturn:
                    text.Append(' ');
                    break;
                case Break:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('\u2011');
                    break;
                case SoftHyphen:
                    text.Append('\u00AD');
                    break;
                case SymbolChar:
                    text.Append('\u2022');
                    break;
                case DeletedRun or MoveFromRun or DeletedText or FieldCode or DeletedFieldCode or AlternateContentFallback:
                    break;
                case Run { RunProperties.Vanish: { } hidden } when hidden.Val is null || hidden.Val.Value:
                    break;
                default:
                    Push(element);
                    break;
            }

            if (element is Paragraph && text.Length > 0)
                text.Append(' ');
        }

        return text.ToString();

        void Push(OpenXmlElement parent)
        {
            for (var child = parent.LastChild; child is not null; child = child.PreviousSibling())
                open.Push(child);
        }
    }
}
