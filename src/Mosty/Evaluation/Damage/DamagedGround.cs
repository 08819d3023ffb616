namespace Mosty.Evaluation.Damage;

/// <summary>
/// A damaged text, in which a reader found quotes, over the original, in which a person did: a quote found covers the letters of the original
/// that it stems from, whatever became of them. White space does not count.
/// </summary>
public sealed class DamagedGround(string original, DamagedText damaged) : IQuoteGround
{
    private readonly NormalText gold = new(original);
    private readonly NormalText read = new(damaged.Text);
    private readonly Dictionary<string, IReadOnlyList<HashSet<int>>> goldPlaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<HashSet<int>>> readPlaces = new(StringComparer.Ordinal);

    public bool Holds(string quote) => Read(quote).Count > 0;

    public bool IsPutIn(string quote) => Read(quote) is { Count: > 0 } places && places.All(p => p.Count == 0);

    public double Overlap(string gold, string found)
    {
        var best = 0.0;
        foreach (var g in Gold(gold))
            foreach (var f in Read(found))
                best = Math.Max(best, g.Count(f.Contains) / (double)Math.Max(1, Math.Min(g.Count, f.Count)));
        return best;
    }

    private IReadOnlyList<HashSet<int>> Gold(string quote) =>
        goldPlaces.TryGetValue(quote, out var places) ? places
        : goldPlaces[quote] = [.. gold.Places(quote).Select(p => Letters(Enumerable.Range(p.Start, p.End - p.Start)))];

    private IReadOnlyList<HashSet<int>> Read(string quote) =>
        readPlaces.TryGetValue(quote, out var places) ? places
        : readPlaces[quote] = [.. read.Places(quote).Select(p => Letters(Enumerable.Range(p.Start, p.End - p.Start).Select(i => damaged.Origins[i]).Where(i => i >= 0)))];

    private HashSet<int> Letters(IEnumerable<int> indices) => [.. indices.Where(i => !char.IsWhiteSpace(original[i]))];
}
