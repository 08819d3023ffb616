namespace Mosty.Languages;

/// <summary>
/// Gives the same string for the same folded word: a text repeats its words, so most tokens need no string of their own.
/// </summary>
/// <remarks>One slot a hash; a newcomer takes its slot, so the table never grows. Threads may share it: a slot is one reference, written whole.</remarks>
internal static class WordStrings
{
    private const int Slots = 1 << 16;

    /// <summary>Longer ones hardly come again, and would only keep memory.</summary>
    private const int Longest = 40;

    private static readonly string?[] Known = new string?[Slots];

    /// <param name="hash">Of the word, by <see cref="FoldedHash"/>.</param>
    public static string Of(ReadOnlySpan<char> word, uint hash)
    {
        if (word.Length > Longest)
            return word.ToString();
        ref var slot = ref Known[hash % Slots];
        if (slot is { } known && word.SequenceEqual(known))
            return known;
        return slot = word.ToString();
    }
}
