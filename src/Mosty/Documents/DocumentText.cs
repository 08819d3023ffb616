using Mosty.Documents.Tidying;

namespace Mosty.Documents;

/// <summary>What a reader made of a file's bytes: the decoded text, kept whole, with its pages, blocks and noise as spans of it.</summary>
/// <param name="Text">The decoded text. Every quote of the register is an exact substring of it. Nothing is cut out of it, noise neither.</param>
/// <param name="MediaType">What the bytes are, not what the name claims: <c>text/plain</c>, <c>text/html</c>, <c>application/pdf</c>, …</param>
/// <param name="Pages">At least one; numbered from 1; together they cover the text.</param>
/// <param name="Blocks">Headings, paragraphs, list items, table rows, in order of the text, without overlap. Blank lines lie between them.</param>
/// <param name="Hints">What the container itself says about the document.</param>
/// <param name="Notes">What went wrong on the way but did not stop the reading (a page without text, a wrong file ending).</param>
public sealed record DocumentText(
    string Text,
    string MediaType,
    IReadOnlyList<Page> Pages,
    IReadOnlyList<Block> Blocks,
    DocumentHints Hints,
    IReadOnlyList<ReadingNote> Notes)
{
    /// <summary>The same document made readable, where damage of its text could be undone: it is read, and quoted from this one. Null for a sound text.</summary>
    public TidiedDocument? Tidied { get; init; }

    /// <summary>The number of the page that holds a position.</summary>
    public int PageAt(int position)
    {
        var (low, high) = (0, Pages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Pages[middle].Span.Start <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 1 ? Pages[low - 1].Number : 1;
    }
}

/// <param name="Document">The document as it is read.</param>
/// <param name="Map">From its text to the decoded one.</param>
public sealed record TidiedDocument(DocumentText Document, TidiedText Map);

/// <summary>One page. <paramref name="Words"/> is empty where the container has no layout (text, HTML, DOCX).</summary>
/// <param name="Width">Of the page, in points (1/72 inch) for PDF, in pixels for images; 0 where there is none.</param>
public sealed record Page(int Number, TextSpan Span, double Width = 0, double Height = 0, IReadOnlyList<WordBox>? Words = null);

/// <summary>Where a word stands on its page, in the page's units from the upper left corner; <paramref name="Confidence"/> 0–1 from OCR, else null.</summary>
public sealed record WordBox(TextSpan Span, float Left, float Top, float Width, float Height, float? Confidence);

public enum BlockKind { Heading, Paragraph, ListItem, TableRow }

/// <summary>A piece of text that a reader of the page would see as one.</summary>
/// <param name="Level">1–6 for a heading, depth from 1 for a list item, else 0.</param>
/// <param name="Noise">Why it is not part of the document's own words (menu, cookie bar, footer, share buttons …); null for body text. Noise yields no mention and no statement.</param>
/// <param name="Cells">The cells of a table row, as spans; null otherwise.</param>
/// <param name="Header">For a table row: the index in <see cref="DocumentText.Blocks"/> of the row that heads its columns.</param>
public sealed record Block(BlockKind Kind, TextSpan Span, int Level = 0, string? Noise = null, IReadOnlyList<TextSpan>? Cells = null, int? Header = null);

/// <summary>What the container says: HTML's lang, canonical address and title, DOCX's properties. Each may be wrong; reading checks it.</summary>
public sealed record DocumentHints(string? Language = null, string? Title = null, string? Address = null, DateOnly? Published = null, string? SiteName = null);

/// <summary>Something a person should know about how the bytes were read. <paramref name="Code"/> is stable, <paramref name="Text"/> is English.</summary>
public sealed record ReadingNote(string Code, string Text);

/// <summary>Why a file could not be read, and what its owner can do about it. A value, never an exception.</summary>
/// <param name="Code">Stable, kebab-case: <c>empty</c>, <c>encrypted</c>, <c>truncated</c>, <c>too-large</c>, <c>bomb</c>, <c>unknown-type</c>, <c>missing-program</c>, <c>time-limit</c>, …</param>
/// <param name="Reason">One clause in plain English, lower case, without the file's name.</param>
/// <param name="Remedy">One sentence: what to do.</param>
public sealed record ReadFailure(string Code, string Reason, string Remedy);
