namespace Mosty.Languages;

/// <summary>
/// What was worked out once for a folded word, kept for the next time it comes: the words of texts repeat, so nearly every question is asked again.
/// </summary>
/// <typeparam name="T">The answer; it depends on the word and the table's owner alone.</typeparam>
/// <remarks>One slot a hash; a newcomer takes its slot, so the table never grows. Threads may share it: a slot is one reference, written whole.</remarks>
internal sealed class WordMemo<T>(int slots = 1 << 15)
{
    /// <summary>Longer ones hardly come again, and would only keep memory.</summary>
    private const int Longest = 40;

    private readonly Entry?[] entries = new Entry?[slots];

    /// <param name="hash">Of the word, by <see cref="FoldedHash"/>.</param>
    public bool TryGet(string word, uint hash, out T answer)
    {
        if (entries[hash % (uint)entries.Length] is { } entry && (ReferenceEquals(entry.Word, word) || entry.Word == word))
        {
            answer = entry.Answer;
            return true;
        }

        answer = default!;
        return false;
    }

    public T Keep(string word, uint hash, T answer)
    {
        if (word.Length <= Longest)
            entries[hash % (uint)entries.Length] = new Entry(word, answer);
        return answer;
    }

    private sealed record Entry(string Word, T Answer);
}
