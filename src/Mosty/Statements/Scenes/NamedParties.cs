using Mosty.Statements.Triggers;

namespace Mosty.Statements.Scenes;

/// <summary>The parties that a part of a sentence names itself.</summary>
internal static class NamedParties
{
    /// <summary>So many countries in a row and they are where, not who.</summary>
    private const int Many = 3;

    public static Parties In(Clause clause, int first, int end, PartyReading reading)
    {
        var scene = clause.Scene;
        List<string> others = [], ours = [], places = [], countries = [], domestic = [], beside = [];
        var (named, states) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var naming in clause.View.Namings)
        {
            var isState = naming.IsCountry && scene.IsForeign(naming.Key) && IsOfState(clause.View, naming);
            if (naming.First < first || naming.First >= end || (naming.IsWeak && !isState) || Keys.IsNetwork(naming.Key) || IsInCause(clause, naming))
                continue;
            var isPlace = naming.IsName && naming.Role is Role.In or Role.To;
            // "guests from X came to our town": where they came is who received them, beside a region that speaks.
            if (isPlace && reading.PlacesAreParties && IsTownOfRegion(scene, naming))
                domestic.Add(naming.Key);
            if (isPlace && !naming.IsCountry)
                places.Add(naming.Key);
            if (naming.Qualifies)
                continue;
            if (scene.Home is null)
            {
                if (!naming.IsCountry && (!isPlace || reading.PlacesAreParties))
                    others.Add(naming.Key);
            }
            else if (naming.Key == scene.Home)
                ours.Add(naming.Key);
            else if (scene.IsForeign(naming.Key))
            {
                if (naming.IsCountry)
                {
                    countries.Add(naming.Key);
                    if (naming.IsName)
                        named.Add(naming.Key);
                    if (isState)
                        states.Add(naming.Key);
                }
                else if (!isPlace || reading.PlacesAreParties)
                    others.Add(naming.Key);
            }
            else if (ListedAbroad.Is(scene, clause.View, naming))
                others.Add(naming.Key);
            else if ((naming.IsName || Keys.IsRegion(naming.Key)) && (naming.IsCountry ? reading.CountryForHome && naming.Role == Role.Plain : !isPlace))
            {
                domestic.Add(naming.Key);
                if (naming is { IsName: true, IsCountry: false, Role: Role.With or Role.Between } && Keys.IsLocal(naming.Key) == Keys.IsLocal(scene.Home) && !scene.IsHome(naming.Key))
                    beside.Add(naming.Key);
            }
        }

        // "agreements with 13 regions in A, B and C": the countries only say where the partners lie.
        if (!reading.PlacesAreParties && others.Count == 0 && states.Count == 0 && named.Count >= Many)
            return new Parties([], Distinct(ours), Distinct(places), Told: true);
        // "X has ended its twinning with Y": another of our own country is the subject, not the text's home.
        if (ours.Count == 0 && others.Count > 0 && (Subject(clause) ?? Deciding(clause)) is { } subject)
            ours.Add(subject);
        // "between our county and theirs": who of ours the words set beside them.
        if (ours.Count == 0 && others.Count > 0 && clause.View.Namings.FirstOrDefault(n => n.First >= first && n.First < end && n is { Role: Role.Between, IsCountry: false, IsWeak: false, Qualifies: false }
                && scene.Home is not null && !scene.IsForeign(n.Key) && n.Key != scene.Home && !Keys.IsNetwork(n.Key)) is { } between)
            ours.Add(between.Key);
        // A partner of our own country, of our own level: district with district.
        if (others.Count == 0 && countries.Count == 0)
            others.AddRange(beside);
        else if (others.Count == 0)
            others.AddRange(countries.Select(c => states.Contains(c) ? c : PartyResolver.PartnerIn(scene, clause.View, c, named.Contains(c))));
        else
            others.AddRange(countries.Where(c => others.TrueForAll(o => Keys.Country(o) != c)));
        return new Parties(Distinct(others), Distinct(ours), Distinct(places), others.Count > 0) { Domestic = Distinct(domestic) };
    }

    /// <summary>"the relations between Lviv and Wroclaw": told of two others, the one that speaks is no party; null where ours is among them.</summary>
    public static Parties? Between(Clause clause)
    {
        var named = clause.Namings.Where(n => n is { Role: Role.Between, IsName: true, IsWeak: false, Qualifies: false } && !Keys.IsNetwork(n.Key)).Select(n => n.Key).Distinct(StringComparer.Ordinal).ToList();
        if (named.Count < 2 || named.Exists(Keys.IsCountry) || named.Exists(clause.Scene.IsHome) || clause.Has(Words.Ours))
            return null;
        return Only(clause, named);
    }

    /// <summary>"Wroclaw (Poland) and Breda have been twins since 1991": two or more of several countries are the sentence's subject, and nobody else is named; null otherwise.</summary>
    public static Parties? Subjects(Clause clause)
    {
        const int AtStart = 4;
        if (clause.Scene.Home is null || clause.First > clause.View.First + AtStart || clause.Has(Words.Ours))
            return null;
        if (clause.Has(Words.With))
            return SubjectWith(clause);
        var named = new List<Naming>();
        foreach (var naming in clause.Namings.Where(n => n is { IsName: true, Qualifies: false } && n.End <= clause.TriggerEnd))
        {
            var goesOn = named.Count == 0 ? naming.First - clause.View.First <= AtStart : NamingReader.IsEnumerated(clause.Scene.Tokens, named[^1].End, naming.First, clause.View.Hits);
            if (!goesOn || naming is { IsWeak: true } or { IsCountry: true } or { Role: not Role.Plain } || Keys.IsNetwork(naming.Key))
                break;
            named.Add(naming);
        }

        var keys = named.Select(n => n.Key).Distinct(StringComparer.Ordinal).ToList();
        return keys.Count < 2 || keys.Exists(clause.Scene.IsHome) || keys.Select(Keys.Country).Distinct(StringComparer.Ordinal).Count() < 2
            || clause.Namings.Any(n => n is { IsName: true, Qualifies: false, Role: Role.With or Role.Between or Role.To } || clause.Scene.IsHome(n.Key)) ? null : Only(clause, keys);
    }

    /// <summary>"Perth is twinned with Pskov": a foreign subject with one of a third country, and nobody of ours.</summary>
    private static Parties? SubjectWith(Clause clause)
    {
        const int AtStart = 2;
        var scene = clause.Scene;
        var named = clause.Namings.Where(n => n is { IsName: true, Qualifies: false, IsWeak: false, IsCountry: false } && !Keys.IsNetwork(n.Key)).ToList();
        if (named.Count < 2 || named[0] is not { Role: Role.Plain } subject || subject.First - clause.View.First > AtStart || subject.End > clause.TriggerEnd
            || clause.Namings.Any(n => !scene.IsForeign(n.Key)) || !scene.IsForeign(subject.Key))
            return null;
        var partners = named.Where(n => n.Role == Role.With && Keys.Country(n.Key) != Keys.Country(subject.Key)).Select(n => n.Key).Distinct(StringComparer.Ordinal).ToList();
        return partners.Count == 0 ? null : Only(clause, [subject.Key, .. partners]);
    }

    private static Parties Only(Clause clause, List<string> named)
    {
        var places = clause.Namings.Where(n => n is { Role: Role.In, IsName: true, IsCountry: false }).Select(n => n.Key).Distinct(StringComparer.Ordinal);
        return new Parties(named.GetRange(1, named.Count - 1), [named[0]], [.. places], Told: true);
    }

    /// <summary>
    /// Who of ours acts when home itself is not named: a town beside a foreign town, a region beside a foreign region,
    /// the country where only it is named.
    /// </summary>
    public static string? Acting(string home, IReadOnlyList<string> others, IReadOnlyList<string> domestic)
    {
        if (others.Count == 0 || domestic.Count == 0)
            return null;
        if (others.Any(Keys.IsLocal) && Keys.IsRegion(home) && domestic.FirstOrDefault(Keys.IsLocal) is { } town)
            return town;
        if (others.All(Keys.IsRegion) && Keys.IsLocal(home) && domestic.FirstOrDefault(Keys.IsRegion) is { } region)
            return region;
        return domestic.FirstOrDefault(Keys.IsCountry) ?? domestic.FirstOrDefault(d => Keys.IsLocal(d) == Keys.IsLocal(home) && Keys.IsRegion(d) == Keys.IsRegion(home));
    }

    /// <summary>"because of the attack on Ukraine": the country belongs to the cause, not to the event.</summary>
    private static string? Subject(Clause clause)
    {
        const int AtStart = 2;
        var scene = clause.Scene;
        return scene.Home is null || clause.View.Namings.Any(n => n.Key == scene.Home) ? null
            : clause.View.Namings.FirstOrDefault(n => n.First - clause.View.First <= AtStart && n is { IsName: true, IsCountry: false, IsWeak: false, Qualifies: false, Role: Role.Plain or Role.From }
                && !Keys.IsNetwork(n.Key) && !scene.IsForeign(n.Key) && !scene.IsHome(n.Key))?.Key;
    }

    /// <summary>"In X the council has resolved …": the place of the council is who decides.</summary>
    private static string? Deciding(Clause clause)
    {
        const int AtStart = 3;
        var scene = clause.Scene;
        var place = scene.Home is null || clause.View.Namings.Any(n => n.Key == scene.Home) ? null
            : clause.View.Namings.FirstOrDefault(n => n.First - clause.View.First <= AtStart && n is { IsName: true, IsCountry: false, IsWeak: false, Role: Role.In } && !Keys.IsNetwork(n.Key) && !scene.IsForeign(n.Key) && !scene.IsHome(n.Key));
        return place is not null && clause.View.Has(Words.Council, place.End, Math.Min(clause.View.End, place.End + 6)) ? place.Key : null;
    }

    /// <summary>"the ambassador of Vietnam", "the Vietnamese embassy": the state itself, not the region of it that the text speaks of.</summary>
    private static bool IsOfState(SentenceView view, Naming naming)
    {
        const int Reach = 3;
        return view.Hits.Any(h => h.Name == Words.Embassy && (naming.First >= h.End && naming.First - h.End <= Reach || h.First >= naming.End && h.First - naming.End <= 1));
    }

    private static bool IsTownOfRegion(Scene scene, Naming naming) =>
        scene.Home is { } home && Keys.IsRegion(home) && naming is { IsCountry: false, IsWeak: false } && Keys.IsLocal(naming.Key) && !Keys.IsNetwork(naming.Key) && !scene.IsForeign(naming.Key);

    private static bool IsInCause(Clause clause, Naming naming)
    {
        if (naming.IsCountry && naming.Role is not (Role.With or Role.Between) && CauseSpan.Covers(clause.Scene, clause.View, naming.First, clause.TriggerFirst))
            return true;
        foreach (var hit in clause.View.Hits)
            if (hit.Name.StartsWith(Words.CausePrefix, StringComparison.Ordinal) && naming.First >= hit.First - 2 && naming.First <= hit.End + 8 && naming.Role is not (Role.With or Role.Between))
                return naming.IsCountry;
        return false;
    }

    private static IReadOnlyList<string> Distinct(List<string> keys) => [.. keys.Distinct(StringComparer.Ordinal)];
}
