using Mosty.Documents;
using Mosty.Languages;
using Mosty.Territories;

namespace Mosty.Mentions.Capitals;

/// <summary>
/// Writes text that stands in capitals alone as it would stand otherwise: sentences and names with a capital, all else in small letters. One unit for
/// one unit, so that offsets stay as they are.
/// </summary>
internal static class CapitalsText
{
    /// <summary>A text of fewer letters is a name; it is taken as it stands.</summary>
    private const int Fewest = 40;

    /// <summary>In a text that is not in capitals, a block of fewer letters is a heading.</summary>
    private const int FewestOfParagraph = 120;

    /// <summary>Of the letters of a text in capitals, small ones (a slip, an address, "nr") are at most one in so many.</summary>
    private const int Capitals = 12;

    /// <summary>The document with its blocks in capitals written anew; null where it has none.</summary>
    /// <param name="all">Every block stands in capitals.</param>
    public static DocumentText? Rewritten(DocumentText document, Lexicon lexicon, Gazetteer gazetteer, out bool all)
    {
        all = IsWhole(document);
        if (!all && !document.Blocks.Any(b => b.Noise is null && IsInCapitals(document.Text, b.Span)))
            return null;
        var whole = all;
        var blocks = document with { Blocks = [.. document.Blocks.Where(b => b.Noise is null && (whole ? HasCapitals(document.Text, b.Span) : IsInCapitals(document.Text, b.Span)))] };
        return document with { Text = Written(blocks, lexicon, gazetteer) };
    }

    private static string Written(DocumentText document, Lexicon lexicon, Gazetteer gazetteer)
    {
        var tokens = Tokeniser.Tokenise(document, lexicon);
        var cases = new CapitalsReader(document, tokens, lexicon, gazetteer).Read();
        var text = document.Text.ToCharArray();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || cases[i] == LetterCase.Kept)
                continue;
            var span = tokens[i].Span;
            for (var k = span.Start + (cases[i] == LetterCase.First ? 1 : 0); k < span.End; k++)
                text[k] = char.ToLowerInvariant(text[k]);
            SharpS.Restore(text, span, tokens[i].Folded, CapitalsWords.Of(lexicon));
        }

        return new string(text);
    }

    private static bool IsWhole(DocumentText document)
    {
        var (capitals, small) = (0, 0);
        foreach (var block in document.Blocks)
        {
            if (block.Noise is null)
                Count(document.Text, block.Span, ref capitals, ref small);
            // Nearly every text is decided by its first lines.
            if (small > 40 && small > capitals)
                return false;
        }

        return capitals >= Fewest && small * Capitals <= capitals;
    }

    private static bool HasCapitals(string text, TextSpan span)
    {
        var (capitals, small) = (0, 0);
        Count(text, span, ref capitals, ref small);
        return small * 4 <= capitals;
    }

    private static bool IsInCapitals(string text, TextSpan span)
    {
        if (span.Length < FewestOfParagraph)
            return false;
        var (capitals, small) = (0, 0);
        Count(text, span, ref capitals, ref small);
        return capitals >= FewestOfParagraph && small * Capitals <= capitals;
    }

    /// <summary>Adds up capitals and small letters; stops where the small ones have won.</summary>
    private static void Count(string text, TextSpan span, ref int capitals, ref int small)
    {
        var own = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            var kind = Letters.KindOf(text[i]);
            if ((kind & Letters.IsLetter) == 0)
                continue;
            if ((kind & Letters.IsUpper) != 0)
            {
                capitals++;
                own--;
            }
            else
            {
                small++;
                if (++own > 8)
                    return;
            }
        }
    }
}
