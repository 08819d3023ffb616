using Mosty.Documents;

namespace Mosty.Web.Reading;

/// <summary>A part of a document as its page shows it, in order of the text.</summary>
public abstract record DocumentPart;

/// <summary>The beginning of a page of the paper; the first page of several too.</summary>
public sealed record PageStart(int Number) : DocumentPart;

/// <summary>A heading, paragraph or list item.</summary>
public sealed record BlockPart(BlockKind Kind, int Level, TextSpan Span) : DocumentPart;

/// <summary>Rows of one table. A row that is not cut into cells is one cell.</summary>
public sealed record TablePart(IReadOnlyList<IReadOnlyList<TextSpan>> Rows) : DocumentPart;

/// <summary>Menus, cookie bars, footers that follow each other: no part of the document's own words.</summary>
public sealed record NoisePart(IReadOnlyList<TextSpan> Spans) : DocumentPart;

/// <summary>Blocks → parts: table rows gathered to tables, noise gathered, page beginnings put between, text outside all blocks kept.</summary>
public static class DocumentParts
{
    public static IReadOnlyList<DocumentPart> Of(DocumentText document)
    {
        var parts = new List<DocumentPart>();
        var starts = new Queue<Page>(document.Pages.Count > 1 ? document.Pages : []);
        var at = 0;
        for (var i = 0; i < document.Blocks.Count;)
        {
            var block = document.Blocks[i];
            AddLoose(document, parts, at, block.Span.Start);
            while (starts.TryPeek(out var page) && page.Span.Start <= block.Span.Start)
                parts.Add(new PageStart(starts.Dequeue().Number));
            var run = document.Blocks.Skip(i).TakeWhile(b => Together(block, b)).ToList();
            parts.Add(block switch
            {
                { Noise: not null } => new NoisePart([.. run.Select(b => b.Span)]),
                { Kind: BlockKind.TableRow } => new TablePart([.. run.Select(CellsOf)]),
                _ => new BlockPart(block.Kind, block.Level, block.Span),
            });
            i += run.Count;
            at = run[^1].Span.End;
        }

        AddLoose(document, parts, at, document.Text.Length);
        return parts;
    }

    private static bool Together(Block first, Block other) =>
        ReferenceEquals(first, other)
        || (first.Noise is not null && other.Noise is not null)
        || (first is { Noise: null, Kind: BlockKind.TableRow } && other is { Noise: null, Kind: BlockKind.TableRow });

    private static IReadOnlyList<TextSpan> CellsOf(Block row) => row.Cells is { Count: > 0 } cells ? cells : [row.Span];

    // Text that no block holds is still text of the document.
    private static void AddLoose(DocumentText document, List<DocumentPart> parts, int from, int to)
    {
        if (to > from && !document.Text.AsSpan(from, to - from).IsWhiteSpace())
            parts.Add(new BlockPart(BlockKind.Paragraph, 0, new TextSpan(from, to)));
    }
}
