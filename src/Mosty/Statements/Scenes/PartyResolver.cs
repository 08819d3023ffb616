using Mosty.Statements.Triggers;

namespace Mosty.Statements.Scenes;

/// <summary>Who an event is between, as far as its clause, its sentence and the text before tell.</summary>
/// <param name="Others">The other side: foreign territories, or domestic ones beside home.</param>
/// <param name="Ours">Our side: home, or the town of ours that acts.</param>
/// <param name="Places">Where, in the order of the text.</param>
/// <param name="Told">True when the clause or sentence itself names the other side; false when it came from the text before.</param>
internal sealed record Parties(IReadOnlyList<string> Others, IReadOnlyList<string> Ours, IReadOnlyList<string> Places, bool Told)
{
    public IReadOnlyList<string> All => [.. Ours.Concat(Others).Distinct(StringComparer.Ordinal)];

    public bool AreTwo => Others.Count > 0 && All.Count > 1;
}

/// <summary>Resolves the parties of an event.</summary>
internal static class PartyResolver
{
    public static Parties Resolve(Clause clause, bool placesAreParties = false)
    {
        var found = InRange(clause, clause.First, clause.End, placesAreParties);
        if (found.Others.Count == 0 && !clause.IsWhole)
        {
            var before = InRange(clause, clause.View.First, clause.First, placesAreParties);
            var rest = before.Others.Count > 0 ? before : InRange(clause, clause.View.First, clause.View.End, placesAreParties);
            found = found with { Others = rest.Others, Ours = found.Ours.Count > 0 && !IsOnlyHome(clause, found.Ours) ? found.Ours : rest.Ours, Places = found.Places.Count > 0 ? found.Places : rest.Places, Told = rest.Told };
        }

        if (found.Others.Count == 0 && OfFocus(clause) is { Count: > 0 } focus)
            found = found with { Others = focus, Told = false };
        if (found.Ours.Count == 0 && clause.Scene.Home is { } home && !found.Others.Contains(home, StringComparer.Ordinal))
            found = found with { Ours = [home] };
        return found;
    }

    private static bool IsOnlyHome(Clause clause, IReadOnlyList<string> ours) => ours.Count == 1 && ours[0] == clause.Scene.Home;

    private static Parties InRange(Clause clause, int first, int end, bool placesAreParties)
    {
        var scene = clause.Scene;
        List<string> others = [], ours = [], places = [], countries = [], towns = [], neighbours = [];
        foreach (var naming in clause.View.Namings)
        {
            if (naming.First < first || naming.First >= end || naming.Mention.InOrganisation || Keys.IsNetwork(naming.Key))
                continue;
            var isPlace = naming.IsName && naming.Role is Role.In or Role.To;
            if (isPlace && !naming.IsCountry)
                places.Add(naming.Key);
            if (naming.Qualifies)
                continue;
            if (scene.Home is null)
            {
                if (!naming.IsCountry && (!isPlace || placesAreParties))
                    others.Add(naming.Key);
            }
            else if (naming.Key == scene.Home)
                ours.Add(naming.Key);
            else if (scene.IsForeign(naming.Key))
            {
                if (naming.IsCountry)
                    countries.Add(naming.Key);
                else if (!isPlace || placesAreParties)
                    others.Add(naming.Key);
            }
            else if (!naming.IsCountry && naming.IsName && !isPlace)
                (scene.IsHome(naming.Key) ? towns : neighbours).Add(naming.Key);
        }

        if (others.Count == 0)
            others.AddRange(countries.Select(c => PartnerIn(clause, c)));
        else
            others.AddRange(countries.Where(c => others.TrueForAll(o => Keys.Country(o) != c)));
        // Town to town: a town of ours is named beside a foreign town.
        var local = towns.Concat(neighbours).FirstOrDefault(Keys.IsLocal);
        if (ours.Count == 0 && local is not null && others.Exists(Keys.IsLocal) && scene.Home is not null && Keys.IsRegion(scene.Home))
            ours.Add(local);
        return new Parties(Distinct(others), Distinct(ours), Distinct(places), others.Count > 0);
    }

    /// <summary>A country named for its region: the partner the text speaks of, when it lies there.</summary>
    private static string PartnerIn(Clause clause, string country) =>
        clause.View.Focus.FirstOrDefault(k => Keys.Country(k) == country) ?? country;

    private static IReadOnlyList<string> OfFocus(Clause clause)
    {
        var view = clause.View;
        if (view.Section is { Partners: { Count: > 0 } partners })
            return partners.Count == 1 || view.Has(Words.Both) ? [partners[0]] : partners;
        return view.Focus.Count > 0 ? [view.Focus[0]] : [];
    }

    private static IReadOnlyList<string> Distinct(List<string> keys) => [.. keys.Distinct(StringComparer.Ordinal)];
}
