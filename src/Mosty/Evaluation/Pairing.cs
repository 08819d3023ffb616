namespace Mosty.Evaluation;

/// <summary>One thing expected with one thing found.</summary>
public static class Pairing
{
    /// <summary>One to one, best fit first; of equal fits the last of the gold, then the last found, as score.py sorts them.</summary>
    /// <param name="fits">How well the two fit; 0 for not at all.</param>
    public static List<(TGold Gold, TFound Found)> BestFirst<TGold, TFound>(
        IReadOnlyList<TGold> gold, IReadOnlyList<TFound> found, Func<TGold, TFound, double> fits)
    {
        var (usedGold, usedFound) = (new bool[gold.Count], new bool[found.Count]);
        var fitting = new List<(double Fit, int Gold, int Found)>();
        for (var i = 0; i < gold.Count; i++)
            for (var j = 0; j < found.Count; j++)
                if (fits(gold[i], found[j]) is > 0 and var fit)
                    fitting.Add((fit, i, j));
        var pairs = new List<(TGold, TFound)>();
        foreach (var (_, i, j) in fitting.OrderDescending())
        {
            if (usedGold[i] || usedFound[j])
                continue;
            (usedGold[i], usedFound[j]) = (true, true);
            pairs.Add((gold[i], found[j]));
        }

        return pairs;
    }
}
