namespace Mosty.Languages;

/// <summary>Beginnings of words, folded; whether a word has one of them is worked out once for each word.</summary>
internal sealed class Beginnings(IEnumerable<string> beginnings)
{
    private readonly string[] all = [.. beginnings];
    private readonly WordMemo<bool> memo = new(1 << 13);

    /// <param name="hash">Of the word, by <see cref="FoldedHash"/>.</param>
    public bool Fit(string word, uint hash) =>
        memo.TryGet(word, hash, out var fits) ? fits : memo.Keep(word, hash, Array.Exists(all, b => word.StartsWith(b, StringComparison.Ordinal)));
}
