namespace Mosty.Evaluation.Damage;

/// <summary>Finds the words of one text again in another, in order.</summary>
internal static class WordAlignment
{
    // How far ahead a word is looked for: over a page head or a stamp, not over half of the document.
    private const int Reach = 400;

    /// <returns>For each unit of <paramref name="text"/> its place in <paramref name="original"/>; -1 for words that are not found again.</returns>
    public static int[] Origins(string original, string text)
    {
        var origins = new int[text.Length];
        Array.Fill(origins, -1);
        var at = 0;
        foreach (var (from, to) in TextLineSpans.Words(text, 0, text.Length))
        {
            var found = original.IndexOf(text[from..to], at, Math.Min(Reach, original.Length - at), StringComparison.Ordinal);
            if (found < 0)
                continue;
            for (var i = from; i < to; i++)
                origins[i] = found + i - from;
            at = found + to - from;
        }

        return origins;
    }
}
