using System.Text;

namespace Mosty.Documents;

/// <summary>Collects text and blocks of a container that knows its own paragraphs (DOCX, ODT).</summary>
internal sealed class BlockWriter
{
    private readonly StringBuilder text = new();
    private Block? last;

    public List<Block> Blocks { get; } = [];

    public string Text => text.ToString();

    /// <summary>Adds a block; white space around it is dropped, and nothing is added when nothing is left.</summary>
    public void Add(BlockKind kind, string content, int level = 0, string? noise = null)
    {
        var clean = TextDecoding.Clean(content).Replace('\f', ' ').Trim();
        if (clean.Length == 0)
            return;
        var start = Break(kind, noise);
        text.Append(clean);
        Keep(new Block(kind, new TextSpan(start, text.Length), level, noise));
    }

    /// <summary>Adds a row; its cells are parted by tabs.</summary>
    /// <param name="header">Index of the block that heads its columns.</param>
    public void AddRow(IReadOnlyList<string> contents, int? header, string? noise = null)
    {
        if (contents.All(string.IsNullOrWhiteSpace))
            return;
        var start = Break(BlockKind.TableRow, noise);
        var cells = new List<TextSpan>();
        foreach (var content in contents)
        {
            if (cells.Count > 0)
                text.Append('\t');
            var clean = string.Join(' ', TextDecoding.Clean(content).Split([' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries));
            cells.Add(new TextSpan(text.Length, text.Length + clean.Length));
            text.Append(clean);
        }

        Keep(new Block(BlockKind.TableRow, new TextSpan(start, text.Length), 0, noise, cells, header));
    }

    /// <summary>List items and rows of one kind stand on neighbouring lines, everything else has a blank line before it.</summary>
    private int Break(BlockKind kind, string? noise)
    {
        if (last is not null)
            text.Append(last.Kind == kind && last.Noise == noise && kind is BlockKind.ListItem or BlockKind.TableRow ? "\n" : "\n\n");
        return text.Length;
    }

    private void Keep(Block block)
    {
        Blocks.Add(block);
        last = block;
    }
}
