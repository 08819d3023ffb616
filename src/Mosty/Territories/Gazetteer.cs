using Mosty.Knowledge;
using Mosty.Languages;

namespace Mosty.Territories;

/// <summary>The compiled, memory-mapped table of territories and their names. Thread-safe; valid as long as its knowledge file is open.</summary>
public sealed class Gazetteer
{
    /// <summary>Keys asked for before: a text names its territories again and again.</summary>
    private readonly string?[] keys;

    /// <summary>The two letters of a country as a string, by both.</summary>
    private static readonly string[] Countries = [.. Enumerable.Range(0, 26 * 26).Select(i => new string([(char)('A' + i / 26), (char)('A' + i % 26)]))];

    private readonly Lazy<TerritoryFacts> facts;

    private readonly Lazy<ILookup<int, int>> below;

    private readonly Lazy<ILookup<int, string>> sites;

    private Gazetteer(GazetteerTables tables, Lazy<TerritoryFacts> facts)
    {
        (Tables, keys, this.facts) = (tables, new string?[tables.TerritoryCount], facts);
        below = new(() => Enumerable.Range(0, tables.TerritoryCount).Where(i => tables.Territory(i).Parent >= 0).ToLookup(i => tables.Territory(i).Parent));
        sites = new(() => Sites(tables));
    }

    /// <summary>What is known of territories beside their names; read when it is first asked for.</summary>
    public TerritoryFacts Facts => facts.Value;

    /// <summary>The tables themselves, for readers that walk the names.</summary>
    internal GazetteerTables Tables { get; }

    /// <summary>Opens the section <c>territories</c>; reads nothing else, so it costs a page fault, not a parse.</summary>
    public static Gazetteer Open(KnowledgeFile knowledge) =>
        new(new GazetteerTables(knowledge), new Lazy<TerritoryFacts>(() => TerritoryFacts.Open(knowledge)));

    /// <summary>The territory with this key, also with the newer code of one whose code has changed; null when there is none ("PL:Nowhere").</summary>
    public Territory? Find(string key) => Tables.FindKey(key) is >= 0 and var index ? At(index) : null;

    /// <summary>The name to show in a language: CLDR's or GeoNames' name, else the local one; for a key of no territory, its name part.</summary>
    public string NameOf(string key, string language)
    {
        var index = Tables.FindKey(key);
        if (index < 0)
            return key[(key.IndexOf(':') + 1)..];
        foreach (ref readonly var name in Tables.ShownNames(index))
            if (language.Length == 2 && name.Language1 == language[0] && name.Language2 == language[1])
                return Tables.String(name.Name).ToString();
        return Tables.String(Tables.Territory(index).Name).ToString();
    }

    /// <summary>The names it is shown by, by ISO 639-1 language in alphabetical order; empty for a key of no territory.</summary>
    public IReadOnlyList<(string Language, string Name)> NamesOf(string key)
    {
        var names = new List<(string, string)>();
        if (Tables.FindKey(key) is >= 0 and var index)
            foreach (ref readonly var name in Tables.ShownNames(index))
                names.Add((new string([name.Language1, name.Language2]), Tables.String(name.Name).ToString()));
        return [.. names.OrderBy(n => n.Item1, StringComparer.Ordinal)];
    }

    /// <summary>What lies directly in a territory, the largest first; units that no longer exist are left out.</summary>
    public IReadOnlyList<Territory> Below(string key) => Tables.FindKey(key) is >= 0 and var index
        ? [.. below.Value[index].Where(i => Tables.Territory(i).Successor < 0).Select(At).OrderByDescending(t => t.Population).ThenBy(t => t.Key, StringComparer.Ordinal)]
        : [];

    /// <summary>Every territory this name means: none, one or several, the largest first. The name is in the nominative, in any language; case, marks and apostrophes do not matter.</summary>
    public IReadOnlyList<Territory> Lookup(string name)
    {
        var node = GazetteerLayout.Root;
        foreach (var word in Folding.Fold(name).Split([' ', '-', '.', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            var number = Tables.FindWord(word);
            node = number < 0 ? 0 : Tables.Child(node, number);
            if (node == 0)
                return [];
        }

        var found = new SortedSet<int>();
        foreach (ref readonly var meaning in Tables.Meanings(node))
            found.Add(meaning.Territory);
        return [.. found.Select(At).OrderBy(t => t.Level == TerritoryLevel.Country ? 0 : 1).ThenByDescending(t => t.Population)];
    }

    /// <summary>True when <paramref name="inner"/> lies in <paramref name="outer"/> (a city in its region, a region in its country). No territory lies in itself.</summary>
    public bool IsWithin(string inner, string outer)
    {
        var (index, whole) = (Tables.FindKey(inner), Tables.FindKey(outer));
        if (index < 0)
            return whole >= 0 && inner.Length > 2 && inner[2] == ':' && inner[..2] == outer;
        while (whole >= 0 && (index = Tables.Territory(index).Parent) >= 0)
            if (index == whole)
                return true;
        return false;
    }

    /// <summary>The key of a region's seat; null where not known.</summary>
    public string? SeatOf(string key)
    {
        var index = Tables.FindKey(key);
        return index >= 0 && Tables.Territory(index).Seat is >= 0 and var seat ? KeyAt(seat) : null;
    }

    /// <summary>
    /// Where to put a territory on a map: its own point, else its seat's, its successor's or that of the region it lies in; null for networks and for
    /// places without one. No place stands for its whole country.
    /// </summary>
    public GeoPoint? PointOf(string key)
    {
        var (index, asked) = (Tables.FindKey(key), true);
        for (var steps = 0; index >= 0 && steps < 4; steps++, asked = false)
        {
            ref readonly var row = ref Tables.Territory(index);
            if (!asked && row.Level == (byte)TerritoryLevel.Country)
                return null;
            if (!float.IsNaN(row.Latitude))
                return new GeoPoint(row.Latitude, row.Longitude);
            index = row.Seat >= 0 ? row.Seat : row.Successor >= 0 ? row.Successor : row.Parent;
        }

        return null;
    }

    /// <summary>The keys of the abolished units whose successor a territory is, in the order of the tables.</summary>
    public IReadOnlyList<string> PredecessorsOf(string key)
    {
        var (index, found) = (Tables.FindKey(key), new List<string>());
        for (var i = 0; index >= 0 && i < Tables.TerritoryCount; i++)
            if (Tables.Territory(i).Successor == index)
                found.Add(KeyAt(i));
        return found;
    }

    /// <summary>The key of the territory whose office owns a site, by its host name without "www."; null where not known.</summary>
    public string? OwnerOf(string host) => Tables.FindKey(GazetteerLayout.SiteMark + host.ToLowerInvariant()) is >= 0 and var index ? KeyAt(index) : null;

    /// <summary>Host names of the sites of a territory's office, shortest first; a part of a site that is listed itself ("bip.example.pl" beside "example.pl") is left out.</summary>
    public IReadOnlyList<string> SitesOf(string key) => Tables.FindKey(key) is >= 0 and var index ? [.. sites.Value[index]] : [];

    private static ILookup<int, string> Sites(GazetteerTables tables)
    {
        var all = tables.KeysOf(GazetteerLayout.SiteMark).Select(k => (Host: k.Key[GazetteerLayout.SiteMark.Length..], k.Index)).OrderBy(k => k.Host.Length).ThenBy(k => k.Host, StringComparer.Ordinal).ToList();
        return all.Where(k => !all.Exists(o => o.Index == k.Index && k.Host.EndsWith("." + o.Host, StringComparison.Ordinal))).ToLookup(k => k.Index, k => k.Host);
    }

    internal string KeyAt(int index) => keys[index] ??= Tables.String(Tables.Territory(index).Key).ToString();

    internal string CountryAt(int index)
    {
        ref readonly var row = ref Tables.Territory(index);
        return Countries[(row.Country1 - 'A') * 26 + row.Country2 - 'A'];
    }

    private Territory At(int index)
    {
        ref readonly var row = ref Tables.Territory(index);
        return new Territory(
            KeyAt(index), (TerritoryLevel)row.Level, CountryAt(index), row.Parent < 0 ? null : KeyAt(row.Parent), Tables.String(row.Name).ToString(),
            row.Population, float.IsNaN(row.Latitude) ? null : row.Latitude, float.IsNaN(row.Longitude) ? null : row.Longitude,
            row.Successor < 0 ? null : KeyAt(row.Successor));
    }
}
