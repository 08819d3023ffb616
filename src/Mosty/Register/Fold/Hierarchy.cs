using Mosty.Territories;

namespace Mosty.Register.Fold;

/// <summary>Finds the partnership under which parties stand: the one whose parties hold theirs, one each.</summary>
internal sealed class Hierarchy(Gazetteer gazetteer)
{
    /// <summary>Deeper than any hierarchy of territories: a guard against a cycle in the table.</summary>
    private const int Deepest = 8;

    private readonly Dictionary<string, IReadOnlyList<string>> above = new(StringComparer.Ordinal);

    /// <summary>The key, then what it lies in, nearest first, its country last.</summary>
    public IReadOnlyList<string> SelfAndAbove(string key)
    {
        if (above.TryGetValue(key, out var known))
            return known;
        var chain = new List<string> { key };
        for (var parent = gazetteer.Find(key)?.Parent; parent is not null && !chain.Contains(parent) && chain.Count < Deepest; parent = gazetteer.Find(parent)?.Parent)
            chain.Add(parent);
        // A place that the gazetteer does not know still lies in the country of its key; networks ("XX:…") lie nowhere.
        if (Realms.CountryOf(key) is var country && country != "XX" && !chain.Contains(country))
            chain.Add(country);
        return above[key] = chain;
    }

    public bool IsWithin(string inner, string outer) => SelfAndAbove(inner).Contains(outer);

    /// <summary>
    /// The nearest of <paramref name="partnerships"/> (joined parties) that holds a pair's parties one each, itself left out; null for none.
    /// Nearest: the fewest steps up, both sides together; then the first side the fewer.
    /// </summary>
    public string? Umbrella(IReadOnlyList<string> pair, IReadOnlySet<string> partnerships)
    {
        if (pair.Count != 2)
            return null;
        var (left, right) = (SelfAndAbove(pair[0]), SelfAndAbove(pair[1]));
        for (var steps = 1; steps <= left.Count + right.Count - 2; steps++)
            for (var up = Math.Max(0, steps - right.Count + 1); up <= Math.Min(steps, left.Count - 1); up++)
                if (left[up] != right[steps - up] && Realms.Join([left[up], right[steps - up]]) is var joined && partnerships.Contains(joined))
                    return joined;
        return null;
    }
}
