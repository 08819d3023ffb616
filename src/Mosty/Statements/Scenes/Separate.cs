namespace Mosty.Statements.Scenes;

/// <summary>"with A, with B and C": several bilateral facts told in one breath, unlike "between A, B and C", which is one of many parties.</summary>
internal static class Separate
{
    /// <summary>The partners that each have their own; empty where the others stand together.</summary>
    /// <param name="manyPapers">The clause speaks of agreements in the plural.</param>
    public static IReadOnlyList<string> Partners(Clause clause, Parties parties, bool manyPapers = false)
    {
        if (parties.Others.Count < 2)
            return [];
        // "20 agreements: Pest, Brandenburg and Veneto": several papers with several partners, one with each.
        if (manyPapers && parties.Ours.Count > 0 && !clause.View.Namings.Any(n => n.Role == Role.Between && !clause.View.Namings.Any(h => h.Role == Role.Between && h.Key == clause.Scene.Home)))
            return [.. parties.Others.Where(o => !Keys.IsCountry(o))];
        var namings = clause.View.Namings.Where(n => parties.Others.Contains(n.Key, StringComparer.Ordinal) && !n.Qualifies).ToList();
        var with = namings.Where(n => n.Role == Role.With).Select(n => n.Key).Distinct(StringComparer.Ordinal).ToList();
        // "with Champagne-Ardenne, now part of the region Grand Est": what is told of a partner is no partner more.
        return with.Count > 0 && parties.Others.All(o => with.Contains(o, StringComparer.Ordinal) || (with.Count > 1 && with.Exists(w => Keys.Country(w) == Keys.Country(o)))) ? with : [];
    }
}
