using Mosty.Languages;

namespace Mosty.Mentions;

/// <summary>Phrases whose words may be stems: "list* intencyjn*" matches "listu intencyjnego". Found in tokens by their first letters.</summary>
internal sealed class WordPatterns<T>
{
    /// <summary>An ending is no longer than this: "umow*" is not "umowność".</summary>
    private const int LongestEnding = 4;

    private readonly Dictionary<int, List<(Part[] Parts, T Value)>> byStart = [];

    public void Add(IEnumerable<string> patterns, T value)
    {
        foreach (var pattern in patterns)
        {
            var parts = pattern.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries).Select(p => new Part(Folding.Fold(p.TrimEnd('*')), p.EndsWith('*'))).ToArray();
            if (parts.Length == 0 || parts[0].Text.Length == 0)
                continue;
            var key = Key(parts[0].Text);
            if (!byStart.TryGetValue(key, out var list))
                byStart[key] = list = [];
            list.Add((parts, value));
            list.Sort((a, b) => (b.Parts.Length, b.Parts[0].Text.Length).CompareTo((a.Parts.Length, a.Parts[0].Text.Length)));
        }
    }

    public bool TryMatch(TokenList tokens, int at, int end, out T value, out int next)
    {
        (value, next) = (default!, at);
        if (tokens[at].Folded.Length == 0 || !byStart.TryGetValue(Key(tokens[at].Folded), out var list))
            return false;
        foreach (var (parts, found) in list)
        {
            var (i, n) = (at, 0);
            while (n < parts.Length && i < end && parts[n].Fits(tokens[i].Folded))
            {
                (n, i) = (n + 1, i + 1);
                while (n < parts.Length && i < end && tokens[i].Is("."))
                    i++;
            }

            if (n == parts.Length)
            {
                (value, next) = (found, i);
                return true;
            }
        }

        return false;
    }

    private static int Key(string word) => word.Length == 1 ? word[0] : word[0] << 16 | word[1];

    private readonly record struct Part(string Text, bool IsStem)
    {
        public bool Fits(string word) =>
            IsStem ? word.Length <= Text.Length + LongestEnding && word.StartsWith(Text, StringComparison.Ordinal) : word == Text;
    }
}
