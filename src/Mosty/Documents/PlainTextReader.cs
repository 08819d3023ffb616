namespace Mosty.Documents;

/// <summary>Plain text → pages and blocks. Pages end at form feeds; what a block is must be told from the shape of its lines.</summary>
internal static class PlainTextReader
{
    public static DocumentText Read(string text, NoiseMarker noise, IReadOnlyList<ReadingNote> notes)
    {
        var pages = Pages(text);
        return new DocumentText(text, MediaTypes.Text, pages, Headings.Mark(text, noise.Mark(text, Blocks(text, pages, noise))), new DocumentHints(), notes);
    }

    /// <summary>Blocks as the shape of lines gives them, noise not yet marked.</summary>
    public static List<Block> Blocks(string text, IReadOnlyList<Page> pages, NoiseMarker noise)
    {
        var blocks = new List<Block>();
        foreach (var page in pages)
            BlocksOf(text, page.Span, noise, blocks);
        return blocks;
    }

    /// <summary>Half-open spans that cover the text; a form feed belongs to the page it ends.</summary>
    public static List<Page> Pages(string text)
    {
        var pages = new List<Page>();
        for (var at = 0; at < text.Length || pages.Count == 0;)
        {
            var feed = text.IndexOf('\f', at);
            var end = feed < 0 ? text.Length : feed + 1;
            pages.Add(new Page(pages.Count + 1, new TextSpan(at, end)));
            at = end;
        }

        return pages;
    }

    private static void BlocksOf(string text, TextSpan page, NoiseMarker noise, List<Block> blocks)
    {
        var lines = LineKinds.Settle(text, TextLines.Cut(text, page), noise);
        int? header = null;
        for (var i = 0; i < lines.Count;)
        {
            var line = lines[i];
            if (line.Kind == LineKind.TableRow)
            {
                var row = TableRows.Row(text, line.Span);
                var first = i == 0 || lines[i - 1].Kind != LineKind.TableRow || line.BlankBefore > 1;
                if (first)
                    header = TableRows.LooksLikeHeader(text, row) && i + 1 < lines.Count && lines[i + 1].Kind == LineKind.TableRow ? blocks.Count : null;
                blocks.Add(row with { Header = first ? null : header });
                i++;
                continue;
            }

            var end = i + 1;
            if (line.Kind != LineKind.Noise)
                while (end < lines.Count && Wrapping.Continues(text, lines, i, end))
                    end++;
            blocks.Add(Block(line, new TextSpan(line.Span.Start, lines[end - 1].Span.End)));
            i = end;
        }
    }

    private static Block Block(TextLine first, TextSpan span) => first.Kind switch
    {
        LineKind.Bullet or LineKind.Numbered => new Block(BlockKind.ListItem, span, Math.Clamp(1 + first.Indent / 4, 1, 6)),
        _ => new Block(BlockKind.Paragraph, span),
    };
}
