using System.Text;

namespace Mosty.Documents;

/// <summary>Pages of words with boxes → text with pages, word boxes and blocks. Head and foot lines that repeat are marked as noise.</summary>
internal static class LayoutText
{
    public static DocumentText Build(
        string mediaType, IReadOnlyList<LayoutPage> layout, NoiseMarker noise, DocumentHints hints, IReadOnlyList<ReadingNote> notes)
    {
        var text = new StringBuilder();
        var pages = new List<Page>();
        var running = new List<TextSpan>();
        var heads = RunningHeads.Of(layout);
        for (var i = 0; i < layout.Count; i++)
        {
            var (start, words) = (text.Length, new List<WordBox>());
            WritePage(layout[i], heads, text, words, running);
            // A form feed ends each page, as in the text that printers and poppler know.
            if (i + 1 < layout.Count)
                text.Append("\n\f");
            pages.Add(new Page(i + 1, new TextSpan(start, text.Length), layout[i].Width, layout[i].Height, words));
        }

        var all = text.ToString();
        var blocks = PlainTextReader.Blocks(all, pages, noise);
        for (var i = 0; i < blocks.Count; i++)
            if (running.Exists(r => r.Contains(blocks[i].Span)))
                blocks[i] = blocks[i] with { Noise = NoiseKinds.RunningHead };
        return new DocumentText(all, mediaType, pages, Headings.Mark(all, noise.Mark(all, blocks)), hints, notes);
    }

    private static void WritePage(LayoutPage page, HashSet<string> heads, StringBuilder text, List<WordBox> words, List<TextSpan> running)
    {
        LayoutRow? before = null;
        foreach (var row in LayoutTables.Rows(page))
        {
            var head = RunningHeads.IsHead(page, row, heads);
            if (before is not null)
                text.Append(head || before.IsHead ? "\n\n\n" : before.Block == row.Block ? "\n" : "\n\n");
            before = row with { IsHead = head };
            var start = text.Length;
            for (var c = 0; c < row.Cells.Count; c++)
            {
                if (c > 0)
                    text.Append('\t');
                foreach (var (word, w) in row.Cells[c].Select((word, w) => (word, w)))
                {
                    if (w > 0)
                        text.Append(' ');
                    var from = text.Length;
                    text.Append(TextDecoding.Clean(word.Text).Replace('\f', ' ').Replace('\n', ' ').Replace('\t', ' '));
                    words.Add(new WordBox(new TextSpan(from, text.Length), word.Left, word.Top, word.Width, word.Height, word.Confidence));
                }
            }

            if (head)
                running.Add(new TextSpan(start, text.Length));
        }
    }
}
