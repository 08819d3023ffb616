using System.Globalization;
using System.Text;

namespace Mosty.Languages;

/// <summary>
/// Folds letters to the form in which words are compared: lower case, without marks, one unit for one unit
/// (ł → l, ø → o, ß → s, æ → a, ő → o), so that offsets stay as they are. Cyrillic and other scripts only lose case and marks.
/// </summary>
public static class Folding
{
    private const int TableSize = 0x2100;
    private static readonly char[] Table = BuildTable();

    public static char Fold(char c) => c < TableSize ? Table[c] : char.ToLowerInvariant(c);

    /// <summary>Folds a word or name. Combining marks and soft hyphens are dropped, so the result may be shorter than the text.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        Span<char> buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
            if (!IsIgnored(c))
                buffer[length++] = Fold(c);
        return new string(buffer[..length]);
    }

    public static string Fold(string text) => Fold(text.AsSpan());

    /// <summary>Marks of decomposed letters, soft hyphens, zero-width characters: no part of the word as compared.</summary>
    public static bool IsIgnored(char c) =>
        c is '\u00AD' or (>= '\u0300' and <= '\u036F') or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF';

    private static char[] BuildTable()
    {
        var table = new char[TableSize];
        for (var i = 0; i < TableSize; i++)
            table[i] = FoldSlowly((char)i);
        // Letters that Unicode does not decompose, and the apostrophes and dashes that names are written with.
        foreach (var (from, to) in (ReadOnlySpan<(string, char)>)[
            ("\u0141\u0142", 'l'), ("\u00D8\u00F8", 'o'), ("\u0110\u0111\u00D0\u00F0", 'd'), ("\u00DF\u1E9E", 's'), ("\u00C6\u00E6", 'a'),
            ("\u0152\u0153", 'o'), ("\u0130\u0131", 'i'), ("\u00DE\u00FE", 't'), ("\u0126\u0127", 'h'), ("\u0166\u0167", 't'), ("\u018F\u0259", 'a'),
            ("\u2019\u2018\u00B4\u0060\u02BC\u02B9\u2032\u02BB", '\''), ("\u2010\u2011\u2012\u2013\u2014", '-'), ("\u00A0\u2007\u2009\u202F", ' ')])
            foreach (var c in from)
                if (c < TableSize)
                    table[c] = to;
        return table;
    }

    private static char FoldSlowly(char c)
    {
        if (c < 0x80)
            return char.ToLowerInvariant(c);
        if (char.IsSurrogate(c))
            return c;
        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        // Only letters whose base is one unit plus marks: other compositions (Hangul, ligatures) stay as they are.
        var plain = parts.Length > 1 && parts.Skip(1).All(p => CharUnicodeInfo.GetUnicodeCategory(p) == UnicodeCategory.NonSpacingMark);
        return char.ToLowerInvariant(plain ? parts[0] : c);
    }
}
