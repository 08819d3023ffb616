namespace Mosty.Statements.Triggers;

/// <summary>
/// The patterns by the first two letters of their first word, so that a damaged word is compared with few: <see cref="DamagedWords"/> wants the
/// first letter right or lost, and the second right, lost, confused, or behind one letter too many. One of the two must be there.
/// </summary>
internal sealed class DamagedBeginnings
{
    private const char Lost = '?';

    private readonly List<TriggerPattern> patterns;

    /// <summary>By both letters, and by either with the other lost.</summary>
    private readonly Dictionary<(char First, char Second), List<int>> places = [];

    /// <summary>Ends of compounds: where they begin in a word, no table can tell.</summary>
    private readonly List<int> ends = [];

    private readonly char[] seconds;

    public DamagedBeginnings(List<TriggerPattern> patterns)
    {
        this.patterns = patterns;
        for (var i = 0; i < patterns.Count; i++)
            foreach (var alternative in patterns[i].Words[0].Alternatives)
                if (alternative.IsEnd)
                    ends.Add(i);
                else if (alternative.Folded is [var first, var second, ..] && alternative.Folded.Length >= DamagedWords.ShortestWord)
                    foreach (var key in (ReadOnlySpan<(char, char)>)[(first, second), (Lost, second), (first, Lost)])
                        Add(key, i);
        seconds = [.. places.Keys.Select(k => k.Second).Where(c => c != Lost).Distinct()];
    }

    /// <summary>Those that may begin with the word, in their order, each once; that they do is yet to be seen.</summary>
    public IEnumerable<TriggerPattern> Candidates(string word)
    {
        var found = new List<int>(ends);
        if (word.Length >= DamagedWords.ShortestWord && (word[0] != Lost || word[1] != Lost))
        {
            if (word[1] == Lost)
                AddFrom(word[0], Lost);
            else
                foreach (var second in seconds)
                    if (DamagedWords.AreLike(word[1], second) || DamagedWords.AreLike(word[2], second))
                        AddFrom(word[0], second);
        }

        found.Sort();
        for (var i = 0; i < found.Count; i++)
            if (i == 0 || found[i] != found[i - 1])
                yield return patterns[found[i]];

        void AddFrom(char first, char second)
        {
            if (places.TryGetValue((first, second), out var list))
                found.AddRange(list);
        }
    }

    private void Add((char, char) key, int pattern)
    {
        if (!places.TryGetValue(key, out var list))
            places.Add(key, list = []);
        if (list.Count == 0 || list[^1] != pattern)
            list.Add(pattern);
    }
}
