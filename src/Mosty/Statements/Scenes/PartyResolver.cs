using Mosty.Statements.Triggers;

namespace Mosty.Statements.Scenes;

/// <summary>Who an event is between, as far as its clause, its sentence and the text before tell.</summary>
/// <param name="Others">The other side: foreign territories, or domestic ones beside home.</param>
/// <param name="Ours">Our side: home, or the town of ours that acts.</param>
/// <param name="Places">Where, in the order of the text.</param>
/// <param name="Told">True when the clause or sentence itself names the other side, or says that it names nobody in particular; false when it came from the text before.</param>
internal sealed record Parties(IReadOnlyList<string> Others, IReadOnlyList<string> Ours, IReadOnlyList<string> Places, bool Told)
{
    /// <summary>Other territories of our own country that the words name.</summary>
    public IReadOnlyList<string> Domestic { get; init; } = [];

    public IReadOnlyList<string> All => [.. Ours.Concat(Others).Distinct(StringComparer.Ordinal)];

    /// <summary>Each of the others apart, where our side is known; else all of them together.</summary>
    public IEnumerable<IReadOnlyList<string>> Apart(IEnumerable<string> others) => Ours.Count > 0 ? others.Select(o => (IReadOnlyList<string>)[o]) : [Others];

    public bool AreTwo => Others.Count > 0 && All.Count > 1;
}

/// <summary>What a kind of event makes of the names around it.</summary>
/// <param name="PlacesAreParties">A place visited is a party; a place of signing is none.</param>
/// <param name="CountryForHome">"visited the Czech Republic": our country stands for us.</param>
internal readonly record struct PartyReading(bool PlacesAreParties = false, bool CountryForHome = false);

/// <summary>Resolves the parties of an event.</summary>
internal static class PartyResolver
{
    public static Parties Resolve(Clause clause, PartyReading reading = default)
    {
        if ((NamedParties.Between(clause) ?? NamedParties.Subjects(clause)) is { } others)
            return others;
        var found = NamedParties.In(clause, clause.First, clause.End, reading);
        if (found is { Others.Count: 0, Told: true })
            return found;
        // "to Eger, with which a long cooperation ties us": the preposition before the name is another clause's.
        if (found.Others.Count == 0 && Relative.Antecedent(clause) is { IsName: true, IsWeak: false } antecedent && !Keys.IsNetwork(antecedent.Key))
            found = found with { Others = [antecedent.IsCountry ? PartnerIn(clause.Scene, clause.View, antecedent.Key, isNamed: true) : antecedent.Key], Told = true };
        if (found.Others.Count == 0 && !clause.IsWhole)
        {
            var before = NamedParties.In(clause, clause.View.First, clause.First, reading);
            var rest = before.Others.Count > 0 ? before : NamedParties.In(clause, clause.View.First, clause.View.End, reading);
            rest = rest with { Others = PartnerOfTown(clause, rest.Others) };
            var ours = found.Ours.Count > 0 && !(found.Ours.Count == 1 && found.Ours[0] == clause.Scene.Home) ? found.Ours : rest.Ours;
            found = found with { Others = rest.Others, Ours = ours, Places = found.Places.Count > 0 ? found.Places : rest.Places, Told = rest.Told, Domestic = [.. found.Domestic.Union(rest.Domestic, StringComparer.Ordinal)] };
        }

        if (found.Others.Count == 0)
            found = FromContext(clause, found, reading);
        found = found with { Others = InstitutionTowns.OfRegions(clause, found.Others) };
        if (found.Ours.Count == 0 && clause.Scene.Home is { } home && !found.Others.Contains(home, StringComparer.Ordinal))
            found = found with { Ours = [clause.View.Speaker ?? NamedParties.Acting(home, found.Others, found.Domestic) ?? InstitutionTowns.Ours(clause, home, found.Others) ?? SubjectBefore(clause, home, found.Others) ?? (reading.PlacesAreParties ? null : RegionOf(clause.Scene, home, found.Others)) ?? home] };
        return found;
    }

    /// <summary>"A for Kosice Region, B for Banska Bystrica Region, C for county D": others of our own level that the clause names in the same way as home took part as well.</summary>
    public static Parties WithOthersOfOurs(Clause clause, Parties parties)
    {
        var scene = clause.Scene;
        if (scene.Home is not { } home || !parties.Ours.Contains(home, StringComparer.Ordinal) || parties.Domestic.Count == 0)
            return parties;
        var roles = clause.Namings.Where(n => n.Key == home && n.Role is Role.Plain or Role.With or Role.Between).Select(n => n.Role).ToHashSet();
        var also = clause.Namings.Where(n => n is { IsName: true, IsCountry: false, IsWeak: false, Qualifies: false } && roles.Contains(n.Role) && parties.Domestic.Contains(n.Key, StringComparer.Ordinal)
            && Keys.IsLocal(n.Key) == Keys.IsLocal(home) && Keys.IsRegion(n.Key) == Keys.IsRegion(home) && !scene.IsHome(n.Key)).Select(n => n.Key);
        return parties with { Ours = [.. parties.Ours.Concat(also).Distinct(StringComparer.Ordinal)] };
    }

    /// <summary>
    /// "Rzeszow has 12 agreements. In June |the city| will sign one with Y": an article that tells of several towns of a country in turn means the one
    /// that the sentences before are about, until another, or the one that speaks, is named.
    /// </summary>
    private static string? SubjectBefore(Clause clause, string home, IReadOnlyList<string> others)
    {
        const int Back = 3, AtStart = 2;
        var scene = clause.Scene;
        if (Keys.IsNetwork(home) || others.Count == 0 || !others.All(Keys.IsLocal) || clause.View.Has(Words.Ours) || clause.View.Namings.Any(n => n.Key == home))
            return null;
        for (var i = clause.View.Index - 1; i >= Math.Max(0, clause.View.Index - Back) && scene.Sentences[i] is var before && before.Sentence.Block == clause.View.Sentence.Block; i--)
        {
            if (before.Has(Words.Ours) || before.Namings.Any(n => n.Key == home))
                return null;
            if (before.Namings.FirstOrDefault(n => n.IsName && !n.IsCountry && !n.IsWeak && !Keys.IsNetwork(n.Key) && Keys.IsLocal(n.Key) && !scene.IsForeign(n.Key)) is { } named)
                return named.Role == Role.Plain && named.First - before.First <= AtStart ? named.Key : null;
        }

        return null;
    }

    /// <summary>A foreign region is the partner of our region, not of our town, where the text names that region.</summary>
    private static string? RegionOf(Scene scene, string home, IReadOnlyList<string> others) =>
        Keys.IsLocal(home) && others.Count > 0 && others.All(Keys.IsRegion)
            ? scene.HomeRegion : null;

    /// <summary>Towns that only the rest of the sentence names, where a region of ours speaks and the text spoke of their region: the region is meant.</summary>
    private static IReadOnlyList<string> PartnerOfTown(Clause clause, IReadOnlyList<string> others) =>
        clause.Scene.Home is { } home && Keys.IsRegion(home) && others.Count > 0 && others.All(Keys.IsLocal)
            && clause.View.Focus.FirstOrDefault(f => Keys.IsRegion(f) && others.All(o => Keys.Country(o) == Keys.Country(f))) is { } region ? [region] : others;

    /// <summary>The partner of the section; else a foreign place in the sentence; else whom the text spoke of last.</summary>
    private static Parties FromContext(Clause clause, Parties found, PartyReading reading)
    {
        var view = clause.View;
        // Under a heading that names only a country, the region or town spoken of last since is meant.
        if (view.Section is { Partners: { Count: > 0 } countries } && countries.All(Keys.IsCountry) && view.Focus.FirstOrDefault(f => IsNamedSince(clause.Scene, view.Section, view, f)) is { } nearer)
            return found with { Others = [nearer], Told = false };
        if (view.Section is { Partners: { Count: > 0 } partners })
            return found with { Others = partners.Count == 1 || view.Has(Words.Both) ? [partners[0]] : partners, Told = false };
        var places = view.Namings.Where(n => n is { IsName: true, Qualifies: false } && n.Role is Role.In or Role.To && !n.IsWeak && !Keys.IsNetwork(n.Key) && clause.Scene.Home is not null && clause.Scene.IsForeign(n.Key))
            .Select(n => n.IsCountry ? PartnerIn(clause.Scene, view, n.Key, isNamed: true) : n.Key).Distinct(StringComparer.Ordinal).ToList();
        // "The agreement will be signed in X": where a paper is signed is no party beside the partner told before, whose country it is.
        if (places.Count > 0 && !reading.PlacesAreParties && clause.HasAny(Words.Sign, Words.Initial) && view.Focus.Count > 0 && IsNamedShortlyBefore(clause.Scene, view, view.Focus[0]) && places.TrueForAll(p => Keys.Country(p) == Keys.Country(view.Focus[0])))
            return found with { Others = [view.Focus[0]], Told = true };
        if (places.Count > 0 && !(view.Focus.Count > 0 && places.TrueForAll(p => Keys.Country(p) != Keys.Country(view.Focus[0]))))
            return found with { Others = places, Told = true };
        return view.Focus.Count > 0 ? found with { Others = [view.Focus[0]], Told = false } : found;
    }

    private static bool IsNamedShortlyBefore(Scene scene, SentenceView view, string key)
    {
        const int Back = 3;
        return Enumerable.Range(1, Math.Min(Back, view.Index)).Any(i => scene.Sentences[view.Index - i].Namings.Any(n => n.Key == key));
    }

    /// <summary>A name is the nearest for this many sentences.</summary>
    private const int Near = 8;

    private static bool IsNamedSince(Scene scene, Section section, SentenceView view, string key) =>
        !Keys.IsCountry(key) && Enumerable.Range(Math.Max(section.Heading.Index, view.Index - Near), Math.Min(Near, view.Index - section.Heading.Index)).Any(i => scene.Sentences[i].Namings.Any(n => n.Key == key && n.IsName));

    /// <summary>
    /// A country for its region: "the Russian side" is the partner spoken of that lies there; "partners from China", the country by name,
    /// only where the section's heading names a partner there, or the text knows but one.
    /// </summary>
    public static string PartnerIn(Scene scene, SentenceView view, string country, bool isNamed)
    {
        if (view.Section?.Partners.FirstOrDefault(k => Keys.Country(k) == country) is { } ofSection)
            return ofSection;
        if (!isNamed)
            return view.Focus.FirstOrDefault(k => Keys.Country(k) == country) ?? country;
        var known = scene.NamedIn(country);
        return known.Count == 1 ? known[0] : country;
    }
}
