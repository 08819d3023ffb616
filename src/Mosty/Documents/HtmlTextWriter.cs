using System.Text;
using AngleSharp.Dom;

namespace Mosty.Documents;

/// <summary>Writes a parsed page as text: block elements on lines of their own, cells of a row parted by tabs, white space as a browser shows it.</summary>
/// <remarks>Not recursive: pages with elements nested thousands deep are met, and a stack overflow cannot be caught.</remarks>
internal sealed class HtmlTextWriter(HtmlNoise noise)
{
    private readonly StringBuilder text = new();
    private readonly List<Block> blocks = [];

    private int start = -1;
    private bool space;
    private BlockKind kind = BlockKind.Paragraph;
    private int level;
    private string? reason;
    private bool near;
    private int breaks;
    private int? headerRow;

    public string Text => text.ToString();

    public List<Block> Blocks => blocks;

    public void Write(INode root)
    {
        var open = new Stack<Element>();
        open.Push(new Element(root, BlockKind.Paragraph, 0, null, false));
        while (open.TryPop(out var at))
        {
            if (at.Closes)
                Flush(at.Kind == BlockKind.ListItem);
            else if (at.Node is IText words)
                Append(words.Data, at);
            else if (at.Node is IElement element)
                Open(element, at, open);
            else
                PushChildren(at.Node, at, open);
        }

        Flush();
    }

    private void Open(IElement element, Element at, Stack<Element> open)
    {
        var name = element.LocalName;
        if (HtmlNoise.IsUnseen(element))
            return;
        var here = at with { Reason = at.Reason ?? noise.ReasonOf(element) };
        if (name == "br")
        {
            breaks++;
            return;
        }

        if (name == "hr")
        {
            Flush();
            return;
        }

        if (name == "table" && HtmlTables.IsData(element))
        {
            Flush();
            foreach (var row in HtmlTables.Rows(element))
                WriteRow(row, here.Reason);
            return;
        }

        if (!HtmlElements.IsBlock(name))
        {
            PushChildren(element, here, open);
            return;
        }

        Flush(name == "li");
        here = name switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => here with { Kind = BlockKind.Heading, Level = name[1] - '0' },
            "li" => here with { Kind = BlockKind.ListItem, Level = Math.Clamp(here.ListDepth, 1, 6) },
            "ul" or "ol" => here with { ListDepth = here.ListDepth + 1 },
            "p" or "div" when here.Kind == BlockKind.ListItem => here,
            _ => here with { Kind = BlockKind.Paragraph, Level = 0 },
        };
        // What opens a block also ends it: the text behind the element is a block of its own.
        open.Push(here with { Closes = true });
        PushChildren(element, here, open);
    }

    private static void PushChildren(INode node, Element at, Stack<Element> open)
    {
        for (var i = node.ChildNodes.Length - 1; i >= 0; i--)
            open.Push(at with { Node = node.ChildNodes[i] });
    }

    private void Append(string data, Element at)
    {
        foreach (var c in TextDecoding.Clean(data))
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                space = start >= 0;
                continue;
            }

            if (breaks > 0 && start >= 0)
                AfterBreak(c);
            breaks = 0;
            if (start < 0)
            {
                (start, kind, level, reason, space) = (Break(), at.Kind, at.Level, at.Reason, false);
            }
            else if (space)
            {
                text.Append(' ');
                space = false;
            }

            text.Append(c);
        }
    }

    /// <summary>
    /// A line break parts a list of names as often as it breaks a sentence: the block goes on only where a sentence plainly does.
    /// </summary>
    private void AfterBreak(char next)
    {
        if (breaks == 1 && char.IsLower(next) && text[^1] is not ('.' or ':' or ';' or '!'))
        {
            text.Append('\n');
            space = false;
        }
        else
        {
            Flush(breaks == 1);
        }
    }

    /// <summary>Ends the line before: one line end between lines that stand close together, a blank line elsewhere.</summary>
    private int Break()
    {
        if (text.Length > 0)
            text.Append(near ? "\n" : "\n\n");
        near = false;
        return text.Length;
    }

    private void Flush(bool close = false)
    {
        if (start >= 0)
        {
            var end = text.Length;
            while (end > start && char.IsWhiteSpace(text[end - 1]))
                end--;
            if (end > start)
                blocks.Add(new Block(kind, new TextSpan(start, end), level, reason));
            near = close;
        }
        else
        {
            near &= close;
        }

        (start, space, breaks) = (-1, false, 0);
    }

    private void WriteRow(HtmlTables.Row row, string? why)
    {
        if (row.Cells.All(c => c.Length == 0))
            return;
        var from = Break();
        var cells = new List<TextSpan>();
        foreach (var cell in row.Cells)
        {
            if (cells.Count > 0)
                text.Append('\t');
            cells.Add(new TextSpan(text.Length, text.Length + cell.Length));
            text.Append(cell);
        }

        if (row.IsHeader)
            headerRow = blocks.Count;
        else if (row.IsFirst)
            headerRow = null;
        blocks.Add(new Block(BlockKind.TableRow, new TextSpan(from, text.Length), 0, why, cells, row.IsHeader ? null : headerRow));
        near = true;
    }

    private readonly record struct Element(INode Node, BlockKind Kind, int Level, string? Reason, bool Closes, int ListDepth = 0);
}
