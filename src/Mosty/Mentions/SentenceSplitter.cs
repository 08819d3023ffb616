using Mosty.Documents;
using Mosty.Languages;

namespace Mosty.Mentions;

/// <summary>Cuts body blocks into sentences.</summary>
/// <remarks>
/// A sentence ends at <c>. ! ? …</c> before a capital letter, a number or an opening quote, unless the full stop belongs to an abbreviation, an initial or an
/// ordinal; it ends with its block, unless the next block goes on in lower case or this one breaks off at a word that cannot end a sentence. A page number
/// between two halves of a sentence does not end it.
/// </remarks>
public static class SentenceSplitter
{
    /// <summary>Longer runs are no sentences but tables or code: they are cut, so that nothing downstream grows with the square of the text.</summary>
    private const int LongestInTokens = 400;

    public static IReadOnlyList<Sentence> Split(DocumentText document, TokenList tokens, Lexicon lexicon)
    {
        var words = SentenceWords.Of(lexicon);
        var sentences = new List<Sentence>(tokens.Count / 12);
        for (var start = 0; start < tokens.Count;)
        {
            var end = start + 1;
            while (end < tokens.Count && end - start < LongestInTokens && !EndsBefore(document, tokens, start, ref end, words))
                end++;
            sentences.Add(new Sentence(new TextSpan(tokens[start].Span.Start, tokens[end - 1].Span.End), start..end, tokens[start].Block));
            start = end;
        }

        return sentences;
    }

    /// <summary>True when a sentence that began at <paramref name="start"/> ends before token <paramref name="end"/>; may move it past a page number.</summary>
    private static bool EndsBefore(DocumentText document, TokenList tokens, int start, ref int end, SentenceWords words)
    {
        if (tokens[end].Block == tokens[end - 1].Block)
            return EndsInBlock(tokens, start, end, words);
        var next = AfterPageNumber(document, tokens, end, words);
        if (next >= tokens.Count || !GoesOn(document, tokens, start, end - 1, next, words))
            return true;
        end = next;
        return false;
    }

    private static bool EndsInBlock(TokenList tokens, int start, int end, SentenceWords words)
    {
        var last = end - 1;
        // A closing quote or bracket belongs to the sentence it closes.
        if (IsClosing(tokens[end].Folded) && !tokens[end].SpaceBefore)
            return false;
        while (last > start && IsClosing(tokens[last].Folded) && !tokens[last].SpaceBefore)
            last--;
        if (tokens[last].Kind != TokenKind.Punctuation || !IsTerminal(tokens[last].Folded) || !tokens[end].SpaceBefore)
            return false;
        if (!BeginsSentence(tokens, end))
            return false;
        return !tokens[last].Is(".") || last == start || !IsAbbreviated(tokens, start, last, end, words);
    }

    /// <summary>True when the full stop at <paramref name="stop"/> belongs to the word or number before it.</summary>
    private static bool IsAbbreviated(TokenList tokens, int start, int stop, int next, SentenceWords words)
    {
        var before = tokens[stop - 1];
        if (DateStops.IsWithin(tokens, stop, next))
            return true;
        if (tokens[stop].SpaceBefore)
            return false;
        if (before.Kind == TokenKind.Number)
        {
            // "1. Umowa …" at the head of a sentence is a list number; "9. Juni", "3. Bezirk" are ordinals.
            var ordinal = before.Folded.Length <= 2 && (words.OrdinalDot || stop - 1 == start);
            return ordinal && !(tokens[next].Kind == TokenKind.Number && stop - 1 != start && !words.OrdinalDot);
        }

        if (before.Kind != TokenKind.Word)
            return false;
        // An initial: "J. Slavik", "W. A. Mozart".
        if (before.Span.Length == 1 && before.Capitalised && tokens[next].Kind == TokenKind.Word)
            return true;
        // "z 2002 r. Nr 23": one abbreviation behind another.
        if (before.Span.Length == 1 && words.Abbreviations.Contains(tokens[next].Folded) && next + 1 < tokens.Count && (tokens[next + 1].Kind == TokenKind.Number || (tokens[next + 1].Is(".") && next + 2 < tokens.Count && tokens[next + 2].Kind == TokenKind.Number)))
            return true;
        return words.Abbreviations.Contains(before.Folded);
    }

    private static bool BeginsSentence(TokenList tokens, int i)
    {
        // The first word behind opening quotes, brackets, dashes and bullets.
        for (var limit = Math.Min(tokens.Count, i + 4); i < limit; i++)
        {
            if (tokens[i].Kind != TokenKind.Punctuation)
                return tokens[i].Kind == TokenKind.Number || tokens[i].Capitalised;
        }

        return true;
    }

    /// <summary>Skips a block that is only a page number ("Strona 1/2", "– 3 –", "Seite 2 von 5").</summary>
    private static int AfterPageNumber(DocumentText document, TokenList tokens, int first, SentenceWords words)
    {
        var block = tokens[first].Block;
        if (document.Blocks[block].Span.Length > 24)
            return first;
        var (i, numbers, named) = (first, 0, false);
        for (; i < tokens.Count && tokens[i].Block == block; i++)
        {
            if (tokens[i].Kind == TokenKind.Number && tokens[i].Folded.Length <= 4)
                numbers++;
            else if (tokens[i].Kind == TokenKind.Word && words.PageWords.Contains(tokens[i].Folded))
                named = true;
            else if (tokens[i].Kind == TokenKind.Word && tokens[i].Folded.Length > 3)
                return first;
        }

        return numbers > 0 && (named || i - first <= 3) ? i : first;
    }

    /// <summary>True when the block of <paramref name="next"/> goes on with the sentence that <paramref name="last"/> breaks off.</summary>
    private static bool GoesOn(DocumentText document, TokenList tokens, int start, int last, int next, SentenceWords words)
    {
        var (from, to) = (document.Blocks[tokens[last].Block], document.Blocks[tokens[next].Block]);
        // A heading of plain text is a guess from a short line; it goes on when the next line begins in lower case.
        var guessed = from.Kind == BlockKind.Heading && document.MediaType is not "text/html";
        if (from.Kind == BlockKind.TableRow || (from.Kind == BlockKind.Heading && !guessed) || to.Kind is not BlockKind.Paragraph)
            return false;
        var (end, begin) = (tokens[last], tokens[next]);
        if (end.Kind == TokenKind.Punctuation && (IsTerminal(end.Folded) || end.Is(":") || end.Is(";")) && !EndsInAbbreviation(tokens, start, last, words))
            return false;
        var open = end.Is(",") || (end.Kind == TokenKind.Word && words.OpenWords.Contains(end.Folded));
        if (begin.Kind != TokenKind.Word)
            return open && begin.Kind == TokenKind.Number;
        // "a) …", "b. …" is the next item of a list.
        if (begin.Span.Length == 1 && next + 1 < tokens.Count && (tokens[next + 1].Is(")") || tokens[next + 1].Is(".")))
            return false;
        return (open && !guessed) || !begin.Capitalised;
    }

    private static bool EndsInAbbreviation(TokenList tokens, int start, int last, SentenceWords words) =>
        tokens[last].Is(".") && last > start && tokens[last - 1].Kind == TokenKind.Word && words.Abbreviations.Contains(tokens[last - 1].Folded);

    private static bool IsTerminal(string mark) => mark is "." or "!" or "?" or "\u2026";

    private static bool IsClosing(string mark) => mark is ")" or "]" or "\"" or "\u201D" or "\u201C" or "\u00BB" or "'";
}
