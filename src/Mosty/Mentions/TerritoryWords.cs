using Mosty.Territories;

namespace Mosty.Mentions;

/// <summary>
/// The words of the gazetteer that a token may stand for: itself, its base forms by the endings of the language, an adjective's stem,
/// and, where letters were lost, every word that fits. Worked out once for each token, on demand.
/// </summary>
internal sealed class TerritoryWords(GazetteerTables tables, TerritoryLexicon lexicon, IReadOnlyList<Token> tokens)
{
    private const int ShortestStem = 3;
    private const int LongestWord = 60;
    private readonly int[] starts = new int[tokens.Count];
    private readonly int[] ends = new int[tokens.Count];
    private readonly List<WordForm> forms = [];

    /// <summary>The forms of a token: (index, count) for <see cref="At"/>.</summary>
    public (int Start, int End) Of(int token)
    {
        if (starts[token] == 0)
        {
            starts[token] = forms.Count + 1;
            if (tokens[token].Kind == TokenKind.Word && tokens[token].Folded.Length <= LongestWord)
                Collect(tokens[token]);
            ends[token] = forms.Count + 1;
        }

        return (starts[token] - 1, ends[token] - 1);
    }

    public WordForm At(int index) => forms[index];

    private void Collect(in Token token)
    {
        var word = token.Folded.AsSpan();
        var damaged = token.HasLostLetter;
        Add(word, 0, damaged);
        if (word.Length < ShortestStem)
            return;
        Span<char> buffer = stackalloc char[LongestWord + 8];
        if (lexicon.Endings.TryGetValue(word[^1], out var endings))
        {
            foreach (var ending in endings)
            {
                if (word.Length - ending.From.Length < ShortestStem - (ending.To.Length > 0 ? 1 : 0) || !word.EndsWith(ending.From, StringComparison.Ordinal))
                    continue;
                var stem = word.Length - ending.From.Length;
                word[..stem].CopyTo(buffer);
                ending.To.CopyTo(buffer[stem..]);
                Add(buffer[..(stem + ending.To.Length)], 1, damaged);
            }
        }

        buffer[0] = GazetteerLayout.StemMark;
        foreach (var ending in lexicon.AdjectiveEndings)
        {
            if (word.Length - ending.Length < ShortestStem || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            word[..^ending.Length].CopyTo(buffer[1..]);
            Add(buffer[..(1 + word.Length - ending.Length)], 0, damaged);
        }
    }

    private void Add(ReadOnlySpan<char> word, byte cost, bool damaged)
    {
        if (damaged)
        {
            AddFitting(word, cost);
            return;
        }

        if (tables.FindWord(word) is >= 0 and var found)
            forms.Add(new WordForm(found, cost));
    }

    /// <summary>Words of the same length whose letters agree wherever the pattern has one.</summary>
    private void AddFitting(ReadOnlySpan<char> pattern, byte cost)
    {
        var known = pattern.IndexOf('?');
        if (pattern.Length - pattern.Count('?') < ShortestStem)
            return;
        var prefix = known < 0 ? pattern : pattern[..known];
        var (low, end) = tables.WordsFrom(prefix, pattern.Length);
        for (; low < end && tables.Word(low).StartsWith(prefix); low++)
            if (Fits(tables.Word(low), pattern))
                forms.Add(new WordForm(low, (byte)(cost + (known < 0 ? 0 : 1))));
    }

    private static bool Fits(ReadOnlySpan<char> word, ReadOnlySpan<char> pattern)
    {
        for (var i = 0; i < word.Length; i++)
            if (pattern[i] != '?' && pattern[i] != word[i])
                return false;
        return true;
    }
}

/// <param name="Word">Its number in the gazetteer.</param>
/// <param name="Cost">0 as it stands, 1 by an ending, one more for lost letters.</param>
internal readonly record struct WordForm(int Word, byte Cost);
