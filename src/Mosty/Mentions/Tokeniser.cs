using System.Collections.Frozen;
using Mosty.Documents;
using Mosty.Languages;

namespace Mosty.Mentions;

/// <summary>Cuts the body blocks of a document into tokens. Noise blocks yield none.</summary>
/// <remarks>
/// A word holds letters, combining marks, soft hyphens, an apostrophe between letters and lost letters: <c>?</c> between letters when a
/// lower-case letter follows, or U+FFFD. Where the language elides ("l'accord", "d'une"), the elided word and the next are two tokens. A word broken by a hyphen at the end of a line is one token when its second half begins in lower case.
/// Hyphens are tokens of their own: "warmińsko-mazurskie" is three.
/// </remarks>
public static class Tokeniser
{
    /// <summary>Words up to this length are folded on the way; the few longer ones one by one.</summary>
    private const int LongestPlain = 48;

    public static TokenList Tokenise(DocumentText document, Lexicon lexicon)
    {
        var (tokens, elisions) = (new TokenList(document.Text.Length / 5), SentenceWords.Of(lexicon).Elisions);
        for (var i = 0; i < document.Blocks.Count; i++)
            if (document.Blocks[i].Noise is null)
                Tokenise(document.Text, document.Blocks[i].Span, i, elisions, tokens);
        return tokens;
    }

    /// <summary>The tokens of the beginning of one block, also of a noise block.</summary>
    internal static TokenList Tokenise(DocumentText document, Lexicon lexicon, int block, int longest)
    {
        var span = document.Blocks[block].Span;
        var tokens = new TokenList();
        Tokenise(document.Text, span with { End = Math.Min(span.End, span.Start + longest) }, block, SentenceWords.Of(lexicon).Elisions, tokens);
        return tokens;
    }

    private static void Tokenise(string text, TextSpan block, int blockIndex, FrozenSet<string> elisions, TokenList tokens)
    {
        Span<char> folded = stackalloc char[LongestPlain];
        var (space, line) = (true, true);
        for (var i = block.Start; i < block.End;)
        {
            var c = text[i];
            var letter = Letters.KindOf(c);
            if ((letter & Letters.IsSpace) != 0 || Folding.IsIgnored(c))
            {
                space |= (letter & Letters.IsSpace) != 0;
                line |= c is '\n' or '\r';
                i++;
                continue;
            }

            var start = i;
            if ((letter & Letters.IsLetter) != 0 && AddPlainWord(text, ref i, block.End, folded, space, line, blockIndex, tokens))
            {
                (space, line) = (false, false);
                continue;
            }

            var kind = TokenKind.Punctuation;
            if (IsWordStart(text, i, block.End))
            {
                kind = TokenKind.Word;
                i = EndOfWord(text, i, block.End, elisions);
            }
            else if (char.IsAsciiDigit(c))
            {
                kind = TokenKind.Number;
                while (i < block.End && char.IsAsciiDigit(text[i]))
                    i++;
            }
            else
            {
                i += char.IsHighSurrogate(c) && i + 1 < block.End ? 2 : 1;
            }

            tokens.Add(Make(text, new TextSpan(start, i), kind, space, line, blockIndex));
            (space, line) = (false, false);
        }
    }

    /// <summary>A word of letters alone, as nearly all are, in one pass; false where it is no such word.</summary>
    private static bool AddPlainWord(string text, ref int at, int end, Span<char> folded, bool space, bool line, int block, TokenList tokens)
    {
        var (hash, length, upper) = (FoldedHash.Start, 0, 0);
        for (var i = at; i < end; i++)
        {
            var c = text[i];
            var kind = Letters.KindOf(c);
            if ((kind & (Letters.IsLetter | Letters.IsDoubtful)) != Letters.IsLetter)
            {
                if ((kind & Letters.IsDoubtful) != 0)
                    return false;
                break;
            }

            if (length == folded.Length)
                return false;
            upper += (kind & Letters.IsUpper) >> 1;
            var plain = Folding.Fold(c);
            folded[length++] = plain;
            hash = FoldedHash.Add(hash, plain);
        }

        hash = FoldedHash.End(hash);
        var capitalised = (Letters.KindOf(text[at]) & Letters.IsUpper) != 0;
        tokens.Add(new Token(new TextSpan(at, at + length), TokenKind.Word, WordStrings.Of(folded[..length], hash), capitalised, length > 1 && upper == length, space, line, block) { Hash = hash });
        at += length;
        return true;
    }

    private static Token Make(string text, TextSpan span, TokenKind kind, bool space, bool line, int block)
    {
        Span<char> folded = span.Length <= 128 ? stackalloc char[span.Length] : new char[span.Length];
        var (length, capitals, letters) = (0, 0, 0);
        var first = true;
        var capitalised = false;
        foreach (var c in span.In(text))
        {
            if (Folding.IsIgnored(c) || (kind == TokenKind.Word && (char.IsWhiteSpace(c) || (IsHyphen(c) && !IsApostrophe(c)))))
                continue;
            if (kind == TokenKind.Word && char.IsLetter(c))
            {
                letters++;
                if (char.IsUpper(c))
                    capitals++;
            }

            if (first)
                (capitalised, first) = (kind == TokenKind.Word && char.IsUpper(c), false);
            folded[length++] = c == '\uFFFD' && kind == TokenKind.Word ? '?' : Folding.Fold(c);
        }

        var word = folded[..length];
        var hash = FoldedHash.Of(word);
        return new Token(span, kind, WordStrings.Of(word, hash), capitalised, letters > 1 && capitals == letters, space, line, block) { Hash = hash };
    }

    private static bool IsWordStart(string text, int i, int end) =>
        char.IsLetter(text[i]) || text[i] == '\uFFFD' || (text[i] == '?' && i + 1 < end && char.IsLower(text[i + 1]) && (i == 0 || char.IsWhiteSpace(text[i - 1])));

    private static int EndOfWord(string text, int i, int end, FrozenSet<string> elisions)
    {
        var start = i++;
        while (i < end)
        {
            var c = text[i];
            if (char.IsLetter(c) || Folding.IsIgnored(c) || c == '\uFFFD')
                i++;
            else if (elisions.Count > 0 && IsApostrophe(c) && elisions.Contains(Folding.Fold(text.AsSpan(start, i - start))))
                return i + 1;
            else if (i + 1 < end && char.IsLetter(text[i + 1]) && (IsApostrophe(c) || (c == '?' && char.IsLower(text[i + 1]))))
                i += 2;
            else if (c == '?' && i + 2 < end && text[i + 1] == '?' && char.IsLower(text[i + 2]))
                i += 3;
            else if (IsHyphen(c) && BreakLength(text, i, end) is > 0 and var length)
                i += length;
            else
                break;
        }

        return i;
    }

    /// <summary>The length of "hyphen, line end, indentation" before a lower-case letter; 0 when this is no broken word.</summary>
    private static int BreakLength(string text, int hyphen, int end)
    {
        var (i, breaks) = (hyphen + 1, 0);
        while (i < end && char.IsWhiteSpace(text[i]))
            breaks += text[i++] == '\n' ? 1 : 0;
        return breaks == 1 && i < end && char.IsLower(text[i]) ? i - hyphen : 0;
    }

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u00AD';

    private static bool IsApostrophe(char c) => Folding.Fold(c) == '\'';
}
