using System.Buffers;
using System.Text;

namespace Mosty.Documents.Tidying;

/// <summary>Text of one one-byte table that was taken for another: signs in the middle of words, such as a paragraph sign for an s with an acute.</summary>
internal static class WrongTable
{
    /// <summary>Signs that stand inside a word only where a letter should.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(
        [.. Enumerable.Range(0x80, 0x20).Select(c => (char)c), '\u00A3', '\u00A5', '\u00A6', '\u00A9', '\u00AE', '\u00AF', '\u00B1', '\u00B3', '\u00B5', '\u00B6', '\u00B9', '\u00BE', '\u00BF', '\u00BB', '\u00AB', '\u02C7', '\u0153', '\u0178']);

    private const int Fewest = 3;

    private static readonly string[] Tables = ["windows-1250", "iso-8859-2", "windows-1252"];

    public static TidiedText? Undo(string text)
    {
        if (!HasSignsInWords(text))
            return null;
        string? best = null;
        foreach (var taken in Tables)
        {
            var table = CodePagesEncodingProvider.Instance.GetEncoding(taken, new EncoderReplacementFallback("?"), DecoderFallback.ReplacementFallback)!;
            var bytes = table.GetBytes(text);
            // One byte for each character, or the text was never in this table.
            if (bytes.Length != text.Length)
                continue;
            var guess = LegacyEncodings.Guess(bytes);
            if (guess.WebName != table.WebName && LegacyEncodings.Gain(bytes, table, guess) is > 0)
                best = Decoded(text, bytes, guess);
            if (best is not null)
                break;
        }

        if (best is null)
            return null;
        var writer = new TidyWriter(text);
        for (var i = 0; i < best.Length; i++)
            writer.Put(best[i], i, i + 1);
        return writer.Done();
    }

    /// <summary>What the table did not have (a letter of another alphabet) stays as it stands.</summary>
    private static string Decoded(string text, byte[] bytes, Encoding table)
    {
        var letters = table.GetString(bytes).ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (bytes[i] == (byte)'?' || char.IsControl(letters[i]))
                letters[i] = text[i];
        return new string(letters);
    }

    private static bool HasSignsInWords(string text)
    {
        var found = 0;
        for (var i = text.AsSpan().IndexOfAny(Signs); i >= 0 && found < Fewest;)
        {
            found += (i > 0 && char.IsLetter(text[i - 1])) || (i + 1 < text.Length && char.IsLower(text[i + 1])) ? 1 : 0;
            var next = text.AsSpan(i + 1).IndexOfAny(Signs);
            i = next < 0 ? -1 : i + 1 + next;
        }

        return found >= Fewest;
    }
}
