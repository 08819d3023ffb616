using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>The list of partnerships with its filters, all of which stand in the address.</summary>
public sealed class PartnershipListModel(ListPartnerships list, RegisterFolder register, PageWords words) : PageModel
{
    public PartnershipQuery Query { get; private set; } = new();

    public PartnershipListing Listing { get; private set; } = null!;

    /// <summary>The lines of this page.</summary>
    public IReadOnlyList<PartnershipLine> Lines { get; private set; } = [];

    /// <summary>How many of the office's own partnerships pass, on all pages.</summary>
    public int Own { get; private set; }

    public int Pages { get; private set; }

    /// <summary>Choices of the territory filter by name; a territory smaller than a country that the address asks for stands among them without a count.</summary>
    public IReadOnlyList<(string Key, string Name, int? Count)> Countries { get; private set; } = [];

    public int MostInACountry => Listing.Facets.Countries.Count == 0 ? 0 : Listing.Facets.Countries.Values.Max();

    /// <summary>True for a territory that has a page.</summary>
    public bool IsKnown(string territory) => register.Gazetteer.Find(territory) is not null;

    public void OnGet()
    {
        Query = PartnershipQuery.Read(Request.Query);
        Listing = list.Run(Query.ToFilter());
        Own = Listing.Lines.Count(l => !l.IsCandidate);
        Pages = Math.Max(1, (Listing.Lines.Count + PartnershipQuery.PageSize - 1) / PartnershipQuery.PageSize);
        Query = Query with { Page = Math.Min(Query.Page, Pages) };
        Lines = [.. Listing.Lines.Skip((Query.Page - 1) * PartnershipQuery.PageSize).Take(PartnershipQuery.PageSize)];
        var choices = Listing.Facets.Countries.Select(c => (c.Key, words.Name(c.Key), (int?)c.Value)).ToList();
        if (Query.Territory is { } asked && !Listing.Facets.Countries.ContainsKey(asked))
            choices.Add((asked, words.Name(asked), null));
        var collation = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo(words.Language), ignoreCase: true);
        Countries = [.. choices.OrderBy(c => c.Item2, collation)];
    }
}
