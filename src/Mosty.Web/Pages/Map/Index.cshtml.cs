using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Mosty.Register;
using Mosty.Web.Map;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>The partnerships on the map of the world, and the same as a list by country; with the filters of the list of partnerships.</summary>
public sealed class MapModel(ListPartnerships list, ShowFigures figures, RegisterFolder register, PageWords words) : PageModel
{
    /// <summary>More partnerships than this are told by country only, each with the way to its list.</summary>
    public const int MostNamed = 300;

    public PartnershipQuery Query { get; private set; } = new();

    public PartnershipListing Listing { get; private set; } = null!;

    public WorldMap Map { get; private set; } = null!;

    /// <summary>By country of the partner, in the order of their names; last those in none.</summary>
    public IReadOnlyList<(string Key, string Name, IReadOnlyList<PartnershipLine> Lines)> Countries { get; private set; } = [];

    /// <summary>Countries to choose from.</summary>
    public IReadOnlyList<(string Key, string Name)> Choices { get; private set; } = [];

    /// <summary>Filters that came with the address from the list and have no field here: kept when another is changed.</summary>
    public IEnumerable<(string Name, string? Value)> Kept =>
        QueryHelpers.ParseQuery((Query with { Formal = [], Activity = [], Territory = null, AsOf = null }).ToQueryString()).SelectMany(q => q.Value.Select(v => (q.Key, v)));

    /// <summary>The same for another year.</summary>
    public IEnumerable<(string Name, string? Value)> KeptInTime => QueryHelpers.ParseQuery((Query with { AsOf = null }).ToQueryString()).SelectMany(q => q.Value.Select(v => (q.Key, v)));

    /// <summary>Of the first agreement on the register, and this year.</summary>
    public (int First, int Last) Years { get; private set; }

    /// <summary>How many times as near as the whole world the reader looks: places part accordingly.</summary>
    public int Closer { get; private set; } = 1;

    public bool Named => Map.Lines.Count <= MostNamed;

    public void OnGet()
    {
        Query = PartnershipQuery.Read(Request.Query) with { Page = 1 };
        var today = register.Today;
        // A year asked for is shown as it ended, or as it stands.
        if (Query.AsOf is null && PartnershipQuery.Day(Request.Query["year"].FirstOrDefault() + "-12-31") is { } end && end < today)
            Query = Query with { AsOf = end };
        Closer = Request.Query["closer"].FirstOrDefault() switch { "3" => 3, "8" => 8, _ => 1 };
        var since = figures.Run(changes: IndexModel.Changes).Lines.Select(l => l.Since?.First.Year).OfType<int>().Where(y => y > 1).ToList();
        Years = (since.Count == 0 ? today.Year : since.Min(), today.Year);
        Listing = list.Run(Query.ToFilter());
        Map = WorldMap.Of(register.Gazetteer, [.. register.Homes()], Listing.Lines);
        var collation = StringComparer.Create(CultureInfo.GetCultureInfo(words.Language), ignoreCase: true);
        Countries = [.. Map.Lines.SelectMany(l => l.Countries.Select(c => (Country: c, Line: l))).GroupBy(c => c.Country, c => c.Line)
            .Select(g => (g.Key, g.Key == "XX" ? words["map.no_country"] : words.Upper(words.Name(g.Key)), (IReadOnlyList<PartnershipLine>)[.. g.OrderBy(l => words.Heading(l.Parties.Skip(1)), collation)]))
            .OrderBy(c => c.Key == "XX").ThenBy(c => c.Item2, collation)];
        var keys = Listing.Facets.Countries.Keys.Concat(Query.Territory is { } asked ? [asked] : []).Distinct(StringComparer.Ordinal);
        Choices = [.. keys.Select(k => (k, words.Upper(words.Name(k)))).OrderBy(c => c.Item2, collation)];
    }
}
