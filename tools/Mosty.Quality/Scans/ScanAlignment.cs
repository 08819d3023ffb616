using Mosty.Evaluation;
using Mosty.Evaluation.Damage;

namespace Mosty.Quality.Scans;

/// <summary>Says of each letter that recognition gave which letter of the printed text it stands for.</summary>
internal static class ScanAlignment
{
    /// <summary>From so alike on a word counts as the printed one, badly recognised.</summary>
    private const double Alike = 0.6;

    /// <remarks>
    /// S. B. Needleman and C. D. Wunsch, A general method applicable to the search for similarities in the amino acid sequence of two proteins
    /// (J. Mol. Biol. 48, 1970), over words; a word left out on either side costs nothing.
    /// </remarks>
    public static DamagedText Align(string printed, string recognised)
    {
        var (a, b) = (Words(printed), Words(recognised));
        var best = new double[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
            for (var j = b.Count - 1; j >= 0; j--)
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), best[i + 1, j + 1] + Likeness(a[i].Text, b[j].Text));
        var origins = new int[recognised.Length];
        Array.Fill(origins, -1);
        for (var (i, j) = (0, 0); i < a.Count && j < b.Count;)
        {
            if (best[i, j] == best[i + 1, j])
                i++;
            else if (best[i, j] == best[i, j + 1])
                j++;
            else
            {
                for (var k = 0; k < b[j].Text.Length; k++)
                    origins[b[j].Start + k] = a[i].Start + Math.Min(k, a[i].Text.Length - 1);
                (i, j) = (i + 1, j + 1);
            }
        }

        return new DamagedText(recognised, origins);
    }

    private static double Likeness(string a, string b) =>
        a == b ? 1
        : Math.Abs(a.Length - b.Length) > 2 || a.Length < 3 ? 0
        : SequenceRatio.Of(a, b) is var ratio and >= Alike ? ratio : 0;

    private static List<(int Start, string Text)> Words(string text)
    {
        var words = new List<(int, string)>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i]))
                i++;
            if (i > start)
                words.Add((start, text[start..i]));
        }

        return words;
    }
}
