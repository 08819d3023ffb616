using System.Text.RegularExpressions;
using Mosty.Territories;

namespace Mosty.Register.Lists;

/// <summary>Turns a name and a country of a list into a territory's key.</summary>
internal sealed partial class LinkResolver(Gazetteer gazetteer)
{
    /// <summary>So many times the inhabitants of its largest namesake, and a town is meant without doubt.</summary>
    private const double Larger = 5;

    private readonly Dictionary<(string Name, string? Country), (string? Key, RowProblem? Problem)> known = [];

    public (string? Key, RowProblem? Problem) Resolve(string name, string? country)
    {
        name = name.Trim();
        country = string.IsNullOrWhiteSpace(country) ? null : country.Trim().ToUpperInvariant();
        if (known.TryGetValue((name, country), out var before))
            return before;
        return known[(name, country)] = Find(name, country);
    }

    private (string? Key, RowProblem? Problem) Find(string name, string? country)
    {
        if (name.Length == 0)
            return (null, RowProblem.NameMissing);
        if (Key().IsMatch(name) && gazetteer.Find(name) is { } byKey)
            return (byKey.Key, null);
        if (country is null || country.Length != 2 || gazetteer.Find(country) is null)
            return (null, country is null ? RowProblem.CountryMissing : RowProblem.NoSuchCountry);
        var named = gazetteer.Lookup(name).Where(t => t.Country == country && t.Level is not (TerritoryLevel.Country or TerritoryLevel.Network)).ToList();
        // A list of towns means the town, not the district or region that bears its name.
        var towns = named.Where(t => t.Level == TerritoryLevel.City).ToList();
        var meant = towns.Count > 0 ? towns : named;
        if (meant.Count == 0)
            return (null, RowProblem.NoSuchPlace);
        return meant.Count == 1 || meant[0].Population >= Larger * Math.Max(1, meant[1].Population) ? (meant[0].Key, null) : (null, RowProblem.SeveralPlaces);
    }

    [GeneratedRegex("^[A-Z]{2}(-[A-Z0-9]{1,3})?(:.+)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Key();
}
