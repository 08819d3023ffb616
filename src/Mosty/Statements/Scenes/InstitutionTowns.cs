using Mosty.Statements.Triggers;

namespace Mosty.Statements.Scenes;

/// <summary>Institutions act for the town that they stand in, not for the region whose paper tells of them.</summary>
internal static class InstitutionTowns
{
    /// <summary>Words between an institution's name and its town: "Hospital |in| X".</summary>
    private const int Reach = 3;

    /// <summary>"The hospital in Gorzow has signed an agreement with the one in Ternopil": the town of ours whose institution acts; null where none does.</summary>
    public static string? Ours(Clause clause, string home, IReadOnlyList<string> others)
    {
        var scene = clause.Scene;
        if (others.Count == 0 || !others.All(Keys.IsLocal) || clause.View.Has(Words.Ours))
            return null;
        foreach (var naming in clause.View.Namings)
            if (naming is { IsName: true, IsCountry: false } && naming.Mention.InOrganisation && Keys.IsLocal(naming.Key) && !Keys.IsNetwork(naming.Key) && !scene.IsForeign(naming.Key)
                && clause.View.Organisations.Any(o => naming.First >= o.First && naming.First <= o.End + Reach && !clause.View.IsVenue(o)))
                return naming.Key;
        return null;
    }

    /// <summary>"Lviv Regional Hospital": a region named only in institutions' names stands for the town of it that the text spoke of.</summary>
    public static IReadOnlyList<string> OfRegions(Clause clause, IReadOnlyList<string> others) =>
        !others.Any(Keys.IsRegion) ? others : [.. others.Select(o => TownOf(clause, o) ?? o).Distinct(StringComparer.Ordinal)];

    private static string? TownOf(Clause clause, string region)
    {
        var named = clause.View.Namings.Where(n => n.Key == region).ToList();
        if (!Keys.IsRegion(region) || named.Count == 0 || !named.TrueForAll(n => n.Mention.InOrganisation || n is { IsName: false } && clause.View.Organisations.Any(o => n.First >= o.First && n.End <= o.End)))
            return null;
        // The town that stands in the same sentence behind the institution, or the one spoken of last.
        var towns = clause.View.Namings.Where(n => n is { IsName: true } && Keys.IsLocal(n.Key)).Select(n => n.Key).Concat(clause.View.Focus);
        return towns.FirstOrDefault(t => Keys.IsLocal(t) && !Keys.IsNetwork(t) && clause.Scene.Context.Gazetteer.IsWithin(t, region));
    }
}
