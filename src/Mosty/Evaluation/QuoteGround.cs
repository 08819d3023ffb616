using System.Text;

namespace Mosty.Evaluation;

/// <summary>The text that quotes rest on: where they stand in it, and how far two of them cover the same place.</summary>
public interface IQuoteGround
{
    /// <summary>True when the quote of a reading is not empty and stands in the text that was read.</summary>
    bool Holds(string quote);

    /// <summary>Share of the shorter quote that the two have in common, by where they stand in the text: 0-1.</summary>
    double Overlap(string gold, string found);

    /// <summary>True when the quote of a reading rests only on words that damage put into the text: a date of a stamp, say.</summary>
    bool IsPutIn(string quote);
}

/// <summary>A text as it stands.</summary>
/// <remarks>
/// Quotes are compared with composed letters (NFC) and every run of white space one space. Lengths count code points: a letter
/// of two UTF-16 units is put as one.
/// </remarks>
public sealed class QuoteGround(string text) : IQuoteGround
{
    private readonly string normal = Normal(text);
    private readonly Dictionary<string, (int Length, IReadOnlyList<int> At)> seen = new(StringComparer.Ordinal);

    public bool Holds(string quote) => Places(quote).At.Count > 0;

    public bool IsPutIn(string quote) => false;

    public double Overlap(string gold, string found)
    {
        var ((length, at), (otherLength, otherAt)) = (Places(gold), Places(found));
        var best = 0.0;
        foreach (var i in at)
            foreach (var j in otherAt)
                best = Math.Max(best, (Math.Min(i + length, j + otherLength) - Math.Max(i, j)) / (double)Math.Max(1, Math.Min(length, otherLength)));
        return best;
    }

    /// <summary>Composed letters, white space at the ends cut off, every other run of it one space, each letter one unit.</summary>
    public static string Normal(string text)
    {
        var normal = new StringBuilder(text.Length);
        var composed = text.Normalize(NormalizationForm.FormC);
        for (var i = 0; i < composed.Length; i++)
        {
            var c = composed[i];
            if (char.IsHighSurrogate(c) && i + 1 < composed.Length && char.IsLowSurrogate(composed[i + 1]))
                normal.Append((char)(0xE000 + (char.ConvertToUtf32(c, composed[++i]) % 0x1900)));
            else if (!IsSpace(c))
                normal.Append(c);
            else if (normal.Length > 0 && normal[^1] != ' ')
                normal.Append(' ');
        }

        return normal.ToString().TrimEnd(' ');
    }

    // The four separators below the space are white space to Python's \s and control characters to .NET.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';

    private (int Length, IReadOnlyList<int> At) Places(string quote)
    {
        if (seen.TryGetValue(quote, out var places))
            return places;
        var (part, at) = (Normal(quote), new List<int>());
        if (part.Length > 0)
            for (var i = normal.IndexOf(part, StringComparison.Ordinal); i >= 0; i = normal.IndexOf(part, i + part.Length, StringComparison.Ordinal))
                at.Add(i);
        return seen[quote] = (part.Length, at);
    }
}
