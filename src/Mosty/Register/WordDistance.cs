namespace Mosty.Register;

/// <summary>How many slips of the pen lie between two words: a letter left out, put in, mistaken, or changed with its neighbour (optimal string alignment).</summary>
internal static class WordDistance
{
    /// <param name="most">What is farther is not measured further.</param>
    /// <returns>The distance, or <paramref name="most"/> + 1 for anything farther.</returns>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most || b.Length > 64)
            return most + 1;
        Span<int> before = stackalloc int[b.Length + 1], above = stackalloc int[b.Length + 1], row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
                return most + 1;
            var spare = before;
            before = above;
            above = row;
            row = spare;
        }

        return Math.Min(above[b.Length], most + 1);
    }
}
