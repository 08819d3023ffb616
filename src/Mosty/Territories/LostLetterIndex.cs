namespace Mosty.Territories;

/// <summary>
/// The words of names by their length and two neighbouring letters at one of three places, for words some of whose letters were lost:
/// whichever pair is there and is the rarest gives the few words worth comparing.
/// </summary>
internal sealed class LostLetterIndex
{
    private const int Shortest = 3;

    /// <summary>At the beginning, behind the first letter, at the end.</summary>
    private static readonly int[] Places = [0, 1, -2];

    private readonly Dictionary<(int Place, int Length, char First, char Second), List<int>> words = [];

    public LostLetterIndex(GazetteerTables tables)
    {
        for (var word = 0; word < tables.WordCount; word++)
        {
            var letters = tables.Word(word);
            if (letters.Length < Shortest)
                continue;
            foreach (var place in Places)
            {
                var key = Key(place, letters);
                if (!words.TryGetValue(key, out var list))
                    words.Add(key, list = []);
                list.Add(word);
            }
        }
    }

    /// <summary>The words, by number, that a pattern with <c>?</c> for lost letters may be; none where no two neighbouring letters are known at any of the places.</summary>
    public IReadOnlyList<int> Candidates(ReadOnlySpan<char> pattern)
    {
        List<int>? fewest = null;
        if (pattern.Length < Shortest)
            return [];
        foreach (var place in Places)
        {
            var key = Key(place, pattern);
            if (key.First == '?' || key.Second == '?')
                continue;
            if (!words.TryGetValue(key, out var list))
                return [];
            if (fewest is null || list.Count < fewest.Count)
                fewest = list;
        }

        return fewest ?? [];
    }

    private static (int Place, int Length, char First, char Second) Key(int place, ReadOnlySpan<char> word)
    {
        var at = place < 0 ? word.Length + place : place;
        return (place, word.Length, word[at], word[at + 1]);
    }
}
