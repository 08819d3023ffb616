using System.Text;

namespace Mosty.Documents;

/// <summary>One-byte encodings of Central and Western European text, told apart by the letters that text of these languages is made of.</summary>
internal static class LegacyEncodings
{
    private static readonly Encoding Windows1250 = Of("windows-1250");
    private static readonly Encoding Iso88592 = Of("iso-8859-2");
    private static readonly Encoding Windows1252 = Of("windows-1252");

    /// <summary>
    /// How much a letter outside ASCII speaks for an encoding that would give it: the letters of Polish, Czech, Slovak and German most,
    /// those of their neighbours less, typographic marks a little. Anything else (a control code, a currency sign inside a word) speaks against it.
    /// </summary>
    private static readonly Dictionary<char, int> Weights = Weigh(
        // Polish, Czech and Slovak, lower case, as code points: no letter of a language stands in code.
        ("\u0105\u0107\u0119\u0142\u0144\u00F3\u015B\u017A\u017C\u00E1\u010D\u010F\u00E9\u011B\u00ED\u0148\u0159\u0161\u0165\u00FA\u016F\u00FD\u017E", 10),
        ("\u013E\u0155\u013A\u00F4\u00E4", 6),
        ("\u00F6\u00FC\u00DF", 8),
        ("\u0151\u0171\u0103\u00E2\u00EE\u015F\u0163\u0111\u00E7\u00EB", 3),
        ("\u00E0\u00E8\u00EA\u00F2\u00F9\u00FB\u00EF\u00F8\u00E5\u00E6\u00F1\u00E3\u00F5", 3),
        ("\u201E\u201D\u201C\u201A\u2018\u2019\u2013\u2014\u2026\u2022\u00A7\u00B0\u00AB\u00BB\u00A0\u00B4\u20AC\u00AD\u00A9", 2));


    /// <summary>An encoding by the name a document declares; null when it is unknown or makes no sense for bytes (UTF-16 in a meta element).</summary>
    public static Encoding? ByName(string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
            return null;
        // Browsers read these two as Windows-1252 (WHATWG Encoding Standard), and so do people's pages.
        if (name.Trim().ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii")
            return Windows1252;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name.Trim()) ?? Encoding.GetEncoding(name.Trim());
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The most likely of Windows-1250, ISO-8859-2 and Windows-1252; the first of these where nothing tells them apart.</summary>
    public static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        Span<int> counts = stackalloc int[256], inner = stackalloc int[256];
        Count(bytes, counts, inner);
        var (best, bestScore) = (Windows1250, int.MinValue);
        foreach (var encoding in (ReadOnlySpan<Encoding>)[Windows1250, Iso88592, Windows1252])
        {
            var score = Score(encoding, counts, inner);
            if (score > bestScore)
                (best, bestScore) = (encoding, score);
        }

        return best;
    }

    /// <summary>Counts bytes beyond ASCII; those that follow a lower-case letter apart, because a capital inside a word ("aSci") is what a wrong table gives.</summary>
    private static void Count(ReadOnlySpan<byte> bytes, Span<int> counts, Span<int> inner)
    {
        counts.Clear();
        inner.Clear();
        var sample = bytes[..Math.Min(bytes.Length, 1 << 18)];
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] < 0x80)
                continue;
            counts[sample[i]]++;
            if (i > 0 && sample[i - 1] is >= (byte)'a' and <= (byte)'z')
                inner[sample[i]]++;
        }
    }

    /// <summary>How much better one table explains the bytes than another, a letter about ten; 0 or less for no better.</summary>
    public static int Gain(ReadOnlySpan<byte> bytes, Encoding than, Encoding better)
    {
        Span<int> counts = stackalloc int[256], inner = stackalloc int[256];
        Count(bytes, counts, inner);
        return Score(better, counts, inner) - Score(than, counts, inner);
    }

    private static int Score(Encoding encoding, ReadOnlySpan<int> counts, ReadOnlySpan<int> inner)
    {
        var score = 0;
        Span<byte> one = stackalloc byte[1];
        Span<char> letter = stackalloc char[2];
        for (var b = 0x80; b < 256; b++)
        {
            if (counts[b] == 0)
                continue;
            one[0] = (byte)b;
            encoding.GetChars(one, letter);
            var c = letter[0];
            var weight = Weights.TryGetValue(c, out var known) ? known
                : Weights.TryGetValue(char.ToLowerInvariant(c), out known) ? known - 1
                : char.IsLetter(c) ? 0
                : char.IsControl(c) ? -12
                : -6;
            score += Math.Clamp(counts[b], 0, 1000) * weight;
            if (!char.IsLower(c) && (char.IsLetter(c) || char.IsSymbol(c) || char.IsControl(c)))
                score -= Math.Clamp(inner[b], 0, 1000) * 12;
        }

        return score;
    }

    private static Encoding Of(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name)!;

    private static Dictionary<char, int> Weigh(params ReadOnlySpan<(string Letters, int Weight)> groups)
    {
        var weights = new Dictionary<char, int>();
        foreach (var (letters, weight) in groups)
            foreach (var letter in letters)
                weights.TryAdd(letter, weight);
        return weights;
    }
}
