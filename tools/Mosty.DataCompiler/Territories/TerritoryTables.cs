using System.Globalization;
using Mosty.Territories;

namespace Mosty.DataCompiler.Territories;

/// <summary>Reads the tables of data/territories and joins them into one list of territories with unique keys.</summary>
public sealed class TerritoryTables
{
    private readonly string folder;
    private readonly List<string> problems;
    private readonly Dictionary<string, SourceTerritory> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceTerritory> byGeoNames = new(StringComparer.Ordinal);

    private TerritoryTables(string folder, List<string> problems) => (this.folder, this.problems) = (folder, problems);

    public List<SourceTerritory> All { get; } = [];

    public static TerritoryTables Load(string folder, List<string> problems)
    {
        var tables = new TerritoryTables(folder, problems);
        tables.AddCountries();
        tables.AddRegions();
        tables.AddUnits();
        tables.AddNetworks();
        tables.AddCities();
        tables.AddNames();
        tables.AddAliases();
        tables.AddDisplayNames();
        tables.AddAdjectives();
        tables.AddSites();
        tables.Link();
        return tables;
    }

    public SourceTerritory? Find(string key) => byKey.GetValueOrDefault(key);

    private TsvTable Table(string name) => TsvTable.Read(Path.Combine(folder, name), problems);

    private void AddCountries()
    {
        var table = Table("countries.tsv");
        foreach (var row in table.Rows)
        {
            var key = table.Cell(row, "key");
            var country = new SourceTerritory
            {
                Key = key,
                Level = TerritoryLevel.Country,
                Country = key,
                Name = table.Cell(row, "name_en"),
                Population = Number(table.Cell(row, "population")),
                GeoNames = table.Cell(row, "geonames"),
            };
            Name(country, table, row, "other_names");
            Add(country);
        }

        var official = Table("lgpl-2.1/official_names.tsv");
        foreach (var row in official.Rows)
            Find(official.Cell(row, "key"))?.Names.Add(new SourceName(official.Cell(row, "language"), official.Cell(row, "name"), false));
    }

    private void AddRegions()
    {
        var table = Table("regions.tsv");
        foreach (var row in table.Rows)
        {
            var key = table.Cell(row, "key");
            var region = new SourceTerritory
            {
                Key = key,
                Level = TerritoryLevel.Region,
                Country = key[..2],
                Parent = table.Cell(row, "parent"),
                Name = FirstOf(table.Cell(row, "name_local"), table.Cell(row, "name_en"), key)!,
                Successor = FirstOf(table.Cell(row, "successor"), null),
                GeoNames = table.Cell(row, "geonames"),
                SeatId = table.Cell(row, "seat"),
            };
            Locate(region, table, row);
            Name(region, table, row, "other_names");
            if (table.Cell(row, "other_key") is { Length: > 0 } other)
                region.OtherKeys.Add(other);
            Add(region);
        }
    }

    /// <summary>Abolished units, and lands and districts that the lists of ISO lack.</summary>
    private void AddUnits()
    {
        var table = Table("units.tsv");
        foreach (var row in table.Rows)
        {
            var key = table.Cell(row, "key");
            var unit = Find(key) ?? new SourceTerritory
            {
                Key = key,
                Level = table.Cell(row, "level") == "district" ? TerritoryLevel.District : TerritoryLevel.Region,
                Country = key[..2],
                Parent = key[..2],
                Name = key[3..],
            };
            unit.Successor = FirstOf(table.Cell(row, "successor"), null);
            Name(unit, table, row, "other_names");
            if (!byKey.ContainsKey(key))
                Add(unit);
        }
    }

    private void AddNetworks()
    {
        var table = Table("networks.tsv");
        foreach (var row in table.Rows)
        {
            var key = table.Cell(row, "key");
            var network = new SourceTerritory { Key = key, Level = TerritoryLevel.Network, Country = "XX", Name = key[3..] };
            network.Names.Add(new SourceName("local", network.Name, true));
            Name(network, table, row, "other_names");
            Add(network);
        }
    }

    private void AddCities()
    {
        var codes = Table("city_codes.tsv");
        var keys = codes.Rows.ToDictionary(r => codes.Cell(r, "geonames"), r => codes.Cell(r, "key"), StringComparer.Ordinal);
        var table = Table("cities.tsv");
        foreach (var row in table.Rows.OrderByDescending(r => Number(table.Cell(r, "population"))))
        {
            var country = table.Cell(row, "country");
            var (id, region) = (table.Cell(row, "geonames"), table.Cell(row, "region"));
            // A country stands on a map where its capital does.
            if (table.Cell(row, "kind") == "PPLC" && Find(country) is { } ruled)
                Locate(ruled, table, row);
            if (keys.TryGetValue(id, out var code) && Find(code) is { } whole)
            {
                // A city that is a unit of its own: one territory under the unit's code, with the city's names.
                whole.Population = Math.Max(whole.Population, Number(table.Cell(row, "population")));
                Name(whole, table, row, "other_names");
                whole.Names.Add(new SourceName("", table.Cell(row, "name"), false));
                byGeoNames.TryAdd(id, whole);
                whole.IsCity = true;
                continue;
            }

            var written = FirstOf(table.Cell(row, "name_local"), table.Cell(row, "name"))!;
            // "Muhlhausen/Thuringen": the town is called by what stands before the slash.
            var name = country == "DE" ? written.Split('/')[0].Trim() : written;
            var city = new SourceTerritory
            {
                Key = Unique(country, region, name, id),
                Level = TerritoryLevel.City,
                Country = country,
                Parent = region.Length > 0 ? region : country,
                Name = name,
                Population = Number(table.Cell(row, "population")),
                GeoNames = id,
            };
            Locate(city, table, row);
            city.Names.Add(new SourceName("local", name, true));
            if (name != written)
                city.Names.Add(new SourceName("local", written, false));
            if (name != table.Cell(row, "name"))
                city.Names.Add(new SourceName("en", table.Cell(row, "name"), true));
            Name(city, table, row, "other_names");
            Add(city);
        }
    }

    /// <summary>Names of places in a language that cities.tsv has no column for: names/LANGUAGE.tsv.</summary>
    private void AddNames()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "names"), "*.tsv").Order(StringComparer.Ordinal))
        {
            var table = TsvTable.Read(file, problems);
            foreach (var row in table.Rows)
                if (byGeoNames.TryGetValue(table.Cell(row, "geonames"), out var known))
                    known.Names.Add(new SourceName(Path.GetFileNameWithoutExtension(file), table.Cell(row, "name"), table.Cell(row, "kind") == "shown"));
        }
    }

    private void AddAliases()
    {
        var table = Table("aliases.tsv");
        foreach (var row in table.Rows)
        {
            if (Find(table.Cell(row, "key")) is { } known)
                known.Names.Add(new SourceName(table.Cell(row, "language"), table.Cell(row, "name"), false));
            else
                problems.Add($"aliases.tsv: no territory {table.Cell(row, "key")} ({table.Cell(row, "name")})");
        }
    }

    /// <summary>Names shown in place of CLDR's, which in some languages say "Lublin" for the city and the region alike.</summary>
    private void AddDisplayNames()
    {
        var table = Table("display_names.tsv");
        foreach (var row in table.Rows)
        {
            if (Find(table.Cell(row, "key")) is not { } known)
            {
                problems.Add($"display_names.tsv: no territory {table.Cell(row, "key")}");
                continue;
            }

            var language = table.Cell(row, "language");
            for (var i = 0; i < known.Names.Count; i++)
                if (known.Names[i].Language == language)
                    known.Names[i] = known.Names[i] with { Shown = false };
            known.Names.Add(new SourceName(language, table.Cell(row, "name"), true));
        }
    }

    private void AddAdjectives()
    {
        var table = Table("adjectives.tsv");
        foreach (var row in table.Rows)
        {
            if (Find(table.Cell(row, "key")) is { } known)
                known.Names.Add(new SourceName(table.Cell(row, "language"), table.Cell(row, "adjective"), false, Adjective: true));
            else
                problems.Add($"adjectives.tsv: no territory {table.Cell(row, "key")}");
        }
    }

    /// <summary>An office's site is one more key of its territory, marked as such.</summary>
    private void AddSites()
    {
        var table = Table("sites.tsv");
        foreach (var row in table.Rows)
        {
            if (Find(table.Cell(row, "key")) is { } known)
                known.OtherKeys.Add(GazetteerLayout.SiteMark + table.Cell(row, "host"));
            else
                problems.Add($"sites.tsv: no territory {table.Cell(row, "key")}");
        }
    }

    private void Link()
    {
        foreach (var territory in All)
        {
            if (territory.SeatId.Length > 0)
                territory.SeatKey = byGeoNames.GetValueOrDefault(territory.SeatId)?.Key;
            if (territory.Parent is { } parent && !byKey.ContainsKey(parent))
                territory.Parent = byKey.ContainsKey(territory.Country) ? territory.Country : null;
        }

        Locate();
    }

    /// <summary>A region of which the sources give no point stands where its town of the same name does, else where its largest town does.</summary>
    private void Locate()
    {
        var largest = new Dictionary<string, SourceTerritory>(StringComparer.Ordinal);
        foreach (var city in All.Where(t => t is { Level: TerritoryLevel.City, Parent: not null }))
            largest.TryAdd(city.Parent!, city);
        foreach (var region in All.Where(t => t.Level is TerritoryLevel.Region or TerritoryLevel.District && float.IsNaN(t.Latitude) && t.Successor is null))
            if ((Find($"{region.Country}:{region.Name}") is { Level: TerritoryLevel.City } named ? named : largest.GetValueOrDefault(region.Key)) is { } town)
                (region.Latitude, region.Longitude) = (town.Latitude, town.Longitude);
    }

    private void Add(SourceTerritory territory)
    {
        territory.Index = All.Count;
        All.Add(territory);
        byKey.Add(territory.Key, territory);
        foreach (var other in territory.OtherKeys)
            byKey.TryAdd(other, territory);
        if (territory.GeoNames.Length > 0)
            byGeoNames.TryAdd(territory.GeoNames, territory);
    }

    private string Unique(string country, string region, string name, string id)
    {
        foreach (var key in (string[])[$"{country}:{name}", $"{(region.Contains(':') ? country : FirstOf(region, country))}:{name}"])
            if (!byKey.ContainsKey(key))
                return key;
        var (numbered, n) = ($"{country}:{name} ({id})", 2);
        while (byKey.ContainsKey(numbered))
            numbered = $"{country}:{name} ({n++})";
        return numbered;
    }

    private static void Name(SourceTerritory territory, TsvTable table, string[] row, string others)
    {
        foreach (var (language, name) in table.Names(row))
            territory.Names.Add(new SourceName(language, name, true));
        foreach (var other in table.Cell(row, others).Split('|', StringSplitOptions.RemoveEmptyEntries))
            territory.Names.Add(other.Length > 3 && other[2] == ':' ? new SourceName(other[..2], other[3..], false) : new SourceName("", other, false));
    }

    private static void Locate(SourceTerritory territory, TsvTable table, string[] row)
    {
        if (float.TryParse(table.Cell(row, "lat"), CultureInfo.InvariantCulture, out var latitude)
            && float.TryParse(table.Cell(row, "lng"), CultureInfo.InvariantCulture, out var longitude))
            (territory.Latitude, territory.Longitude) = (latitude, longitude);
    }

    private static int Number(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var n) ? n : 0;

    private static string? FirstOf(params string?[] values) => values.FirstOrDefault(v => !string.IsNullOrEmpty(v));
}
