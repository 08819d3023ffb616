namespace Mosty.Evaluation;

/// <summary>
/// How alike two texts are: twice the characters in matching blocks over all characters (Ratcliff and Obershelp), as Python's
/// <c>difflib.SequenceMatcher(None, a, b).ratio()</c> counts it. Its rule for long texts is kept: where <c>b</c> has 200 characters
/// or more, those that make up more than a hundredth of it start no block.
/// </summary>
public static class SequenceRatio
{
    private const int LongText = 200;

    /// <returns>0–1; 1 for two empty texts. Not symmetric: blocks that tie are taken from the beginning of <paramref name="a"/>.</returns>
    public static double Of(string a, string b)
    {
        if (a.Length + b.Length == 0)
            return 1;
        var matcher = new Matcher(a, b);
        return 2.0 * matcher.Matching(0, a.Length, 0, b.Length) / (a.Length + b.Length);
    }

    private sealed class Matcher(string a, string b)
    {
        private readonly Dictionary<char, List<int>> places = PlacesIn(b);

        /// <summary>Characters in the longest common block and, recursively, in those before and after it.</summary>
        public int Matching(int fromA, int toA, int fromB, int toB)
        {
            if (fromA >= toA || fromB >= toB)
                return 0;
            var (i, j, length) = Longest(fromA, toA, fromB, toB);
            return length == 0 ? 0 : length + Matching(fromA, i, fromB, j) + Matching(i + length, toA, j + length, toB);
        }

        private (int I, int J, int Length) Longest(int fromA, int toA, int fromB, int toB)
        {
            var (bestA, bestB, best) = (fromA, fromB, 0);
            var ending = new Dictionary<int, int>();
            for (var i = fromA; i < toA; i++)
            {
                var next = new Dictionary<int, int>();
                foreach (var j in places.GetValueOrDefault(a[i]) ?? [])
                {
                    if (j < fromB)
                        continue;
                    if (j >= toB)
                        break;
                    var length = next[j] = ending.GetValueOrDefault(j - 1) + 1;
                    if (length > best)
                        (bestA, bestB, best) = (i - length + 1, j - length + 1, length);
                }

                ending = next;
            }

            while (bestA > fromA && bestB > fromB && a[bestA - 1] == b[bestB - 1])
                (bestA, bestB, best) = (bestA - 1, bestB - 1, best + 1);
            while (bestA + best < toA && bestB + best < toB && a[bestA + best] == b[bestB + best])
                best++;
            return (bestA, bestB, best);
        }

        private static Dictionary<char, List<int>> PlacesIn(string b)
        {
            var places = new Dictionary<char, List<int>>();
            for (var j = 0; j < b.Length; j++)
            {
                if (!places.TryGetValue(b[j], out var at))
                    places[b[j]] = at = [];
                at.Add(j);
            }

            if (b.Length >= LongText)
                foreach (var popular in places.Where(p => p.Value.Count > (b.Length / 100) + 1).Select(p => p.Key).ToList())
                    places.Remove(popular);
            return places;
        }
    }
}
