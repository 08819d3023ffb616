using Mosty.Documents;
using Mosty.Languages;

namespace Mosty.Mentions;

/// <summary>Cuts the body blocks of a document into tokens. Noise blocks yield none.</summary>
/// <remarks>
/// A word holds letters, combining marks, soft hyphens, an apostrophe between letters and lost letters: <c>?</c> between letters when a
/// lower-case letter follows, or U+FFFD. A word broken by a hyphen at the end of a line is one token when its second half begins in lower case.
/// Hyphens are tokens of their own: "warmińsko-mazurskie" is three.
/// </remarks>
public static class Tokeniser
{
    public static IReadOnlyList<Token> Tokenise(DocumentText document)
    {
        var tokens = new List<Token>(document.Text.Length / 5);
        for (var i = 0; i < document.Blocks.Count; i++)
            if (document.Blocks[i].Noise is null)
                Tokenise(document.Text, document.Blocks[i].Span, i, tokens);
        return tokens;
    }

    /// <summary>The tokens of the beginning of one block, also of a noise block.</summary>
    internal static List<Token> Tokenise(DocumentText document, int block, int longest)
    {
        var span = document.Blocks[block].Span;
        var tokens = new List<Token>();
        Tokenise(document.Text, span with { End = Math.Min(span.End, span.Start + longest) }, block, tokens);
        return tokens;
    }

    private static void Tokenise(string text, TextSpan block, int blockIndex, List<Token> tokens)
    {
        var (space, line) = (true, true);
        for (var i = block.Start; i < block.End;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || Folding.IsIgnored(c))
            {
                space |= char.IsWhiteSpace(c);
                line |= c is '\n' or '\r';
                i++;
                continue;
            }

            var start = i;
            var kind = TokenKind.Punctuation;
            if (IsWordStart(text, i, block.End))
            {
                kind = TokenKind.Word;
                i = EndOfWord(text, i, block.End);
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

    private static Token Make(string text, TextSpan span, TokenKind kind, bool space, bool line, int block)
    {
        if (kind != TokenKind.Word)
            return new Token(span, kind, kind == TokenKind.Number ? span.Of(text) : Folding.Fold(span.In(text)), false, false, space, line, block);
        Span<char> folded = span.Length <= 128 ? stackalloc char[span.Length] : new char[span.Length];
        var (length, capitals, letters) = (0, 0, 0);
        var first = true;
        var capitalised = false;
        foreach (var c in span.In(text))
        {
            if (Folding.IsIgnored(c) || char.IsWhiteSpace(c) || (IsHyphen(c) && !IsApostrophe(c)))
                continue;
            if (char.IsLetter(c))
            {
                letters++;
                if (char.IsUpper(c))
                    capitals++;
            }

            if (first)
                (capitalised, first) = (char.IsUpper(c), false);
            folded[length++] = c == '\uFFFD' ? '?' : Folding.Fold(c);
        }

        return new Token(span, kind, new string(folded[..length]), capitalised, letters > 1 && capitals == letters, space, line, block);
    }

    private static bool IsWordStart(string text, int i, int end) =>
        char.IsLetter(text[i]) || text[i] == '\uFFFD' || (text[i] == '?' && i + 1 < end && char.IsLower(text[i + 1]) && (i == 0 || char.IsWhiteSpace(text[i - 1])));

    private static int EndOfWord(string text, int i, int end)
    {
        i++;
        while (i < end)
        {
            var c = text[i];
            if (char.IsLetter(c) || Folding.IsIgnored(c) || c == '\uFFFD')
                i++;
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
