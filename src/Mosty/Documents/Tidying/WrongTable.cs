using System.Text;

namespace Mosty.Documents.Tidying;

/// <summary>
/// One-byte text that a program read by the table of another one-byte encoding: ISO 8859-2 as Windows-1250, Windows-1250 as Windows-1252. Letters are then
/// others, one for one, and signs stand within words; the table is wrong when another one leaves far fewer letters that no known language writes.
/// </summary>
internal static class WrongTable
{
    /// <summary>So many letters of no alphabet are more than a foreign name, if another table leaves none of them.</summary>
    private const int Fewest = 2;
    private const int Many = 4, TimesFewer = 4;

    /// <summary>Marks of typesetting that texts of all languages hold.</summary>
    private const string Typographic = "\u201E\u201D\u201C\u201A\u2018\u2019\u2013\u2014\u2026\u2022\u00A7\u00B0\u00A0\u00B4\u20AC\u00AD";

    private static readonly (Encoding Taken, Encoding Written, bool NeedsSigns)[] Mistakes =
        [(Of("windows-1250"), Of("iso-8859-2"), false), (Of("windows-1252"), Of("windows-1250"), true)];

    /// <param name="known">The letters with marks of each known language, lower case.</param>
    public static TidiedText? Undo(string text, Lazy<IReadOnlyList<string>> known)
    {
        var counts = Marked(text);
        if (counts.Values.Sum() < Fewest)
            return null;
        var alphabets = known.Value;
        var alien = Alien(counts, alphabets, c => c);
        if (alien < Fewest)
            return null;
        foreach (var (taken, written, needsSigns) in Mistakes)
        {
            if (needsSigns && counts.Where(c => !char.IsLetter(c.Key)).Sum(c => c.Value) < 2)
                continue;
            var table = counts.Keys.ToDictionary(c => c, c => Other(c, taken, written));
            if (Alien(counts, alphabets, c => table[c]) is var left && (alien < Many ? left > 0 : left * TimesFewer > alien))
                continue;
            var writer = new TidyWriter(text);
            for (var i = 0; i < text.Length; i++)
                writer.Put(table.TryGetValue(text[i], out var c) && IsInWord(text, i) ? c : text[i], i, i + 1);
            return writer.Done();
        }

        return null;
    }

    /// <summary>How often each letter beyond ASCII, and each sign that stands at a letter, occurs.</summary>
    private static Dictionary<char, int> Marked(string text)
    {
        var counts = new Dictionary<char, int>();
        for (var i = text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F'); i >= 0 && i < text.Length; i++)
            if (text[i] >= 0x80 && IsInWord(text, i))
                counts[text[i]] = counts.GetValueOrDefault(text[i]) + 1;
        return counts;
    }

    private static bool IsInWord(string text, int i) =>
        char.IsLetter(text[i]) || (text[i] >= 0x80 && !Typographic.Contains(text[i]) && !IsQuote(text, i) && ((i > 0 && char.IsLetter(text[i - 1])) || (i + 1 < text.Length && char.IsLetter(text[i + 1]))));

    /// <summary>Guillemets come in pairs, within some hundred letters of each other; one of a kind alone is a letter.</summary>
    private static bool IsQuote(string text, int i) => text[i] switch
    {
        '\u00BB' => text.AsSpan(Math.Max(0, i - 200), Math.Min(text.Length, i + 200) - Math.Max(0, i - 200)).Contains('\u00AB'),
        '\u00AB' => text.AsSpan(Math.Max(0, i - 200), Math.Min(text.Length, i + 200) - Math.Max(0, i - 200)).Contains('\u00BB'),
        _ => false,
    };

    private static int Alien(Dictionary<char, int> counts, IReadOnlyList<string> alphabets, Func<char, char> map) =>
        alphabets.Min(a => counts.Sum(c => a.Contains(char.ToLowerInvariant(map(c.Key))) ? 0 : c.Value));

    private static char Other(char c, Encoding taken, Encoding written) => taken.GetBytes([c]) is [>= 0x80 and var b] ? written.GetString([b])[0] : c;

    private static Encoding Of(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name)!;
}
