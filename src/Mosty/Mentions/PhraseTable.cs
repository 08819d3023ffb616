using Mosty.Languages;

namespace Mosty.Mentions;

/// <summary>Phrases of one or more words, each with a value; found in tokens, full stops left out of the comparison.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Value)>> byFirst = new(StringComparer.Ordinal);

    public void Add(IEnumerable<string> phrases, T value)
    {
        foreach (var phrase in phrases)
        {
            var words = Folding.Fold(phrase).Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0)
                continue;
            if (!byFirst.TryGetValue(words[0], out var list))
                byFirst[words[0]] = list = [];
            list.Add((words, value));
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
    }

    /// <summary>The longest phrase that begins at token <paramref name="at"/> and ends before <paramref name="end"/>; false when there is none.</summary>
    public bool TryMatch(IReadOnlyList<Token> tokens, int at, int end, out T value, out int next)
    {
        (value, next) = (default!, at);
        if (at >= end || !byFirst.TryGetValue(tokens[at].Folded, out var phrases))
            return false;
        foreach (var (words, found) in phrases)
        {
            var i = at;
            var n = 0;
            while (n < words.Length && i < end && tokens[i].Folded == words[n])
            {
                (n, i) = (n + 1, i + 1);
                while (n < words.Length && i < end && tokens[i].Is("."))
                    i++;
            }

            if (n == words.Length)
            {
                (value, next) = (found, i);
                return true;
            }
        }

        return false;
    }
}
