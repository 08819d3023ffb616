using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>The list of partnerships with its filters, all of which stand in the address.</summary>
public sealed class PartnershipListModel(ListPartnerships list, NameOrder names, NamePartnership naming, RegisterFolder register, PageWords words) : PageModel
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

    /// <summary>Choices of fields by name.</summary>
    public IReadOnlyList<(string Field, string Name, int Count)> Fields { get; private set; } = [];

    public int? FirstYear => Listing.Facets.Since.Count == 0 ? null : Listing.Facets.Since.Keys.Min();

    public int? LastYear => Listing.Facets.Since.Count == 0 ? null : Listing.Facets.Since.Keys.Max();

    /// <summary>Where nothing passes: each filter in words, the list without it, and how many that shows. Most first.</summary>
    public IReadOnlyList<(string Filter, PartnershipQuery Without, int Count)> Relaxed { get; private set; } = [];

    /// <summary>Name of the partnership that the filter asks for; null without such a filter, and where there is none of its id.</summary>
    public string? Under { get; private set; }

    public void OnGet()
    {
        Query = PartnershipQuery.Read(Request.Query);
        Under = Query.Under is { } umbrella && naming.Run(umbrella) is { } known ? words.Heading(known.Parties) : null;
        Listing = list.Run(Query.ToFilter());
        if (Query.Order == ListOrder.Name)
            Listing = Listing with { Lines = names.Sort(Listing.Lines, words) };
        Own = Listing.Lines.Count(l => !l.IsCandidate);
        Pages = Math.Max(1, (Listing.Lines.Count + PartnershipQuery.PageSize - 1) / PartnershipQuery.PageSize);
        Query = Query with { Page = Math.Min(Query.Page, Pages) };
        Lines = [.. Listing.Lines.Skip((Query.Page - 1) * PartnershipQuery.PageSize).Take(PartnershipQuery.PageSize)];
        var choices = Listing.Facets.Countries.Select(c => (c.Key, words.Name(c.Key), (int?)c.Value)).ToList();
        if (Query.Territory is { } asked && !Listing.Facets.Countries.ContainsKey(asked))
            choices.Add((asked, words.Name(asked), null));
        var collation = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo(words.Language), ignoreCase: true);
        Fields = [.. Choices(Listing.Facets.Fields, Query.Fields).Where(f => words.All.Has("terms.field." + f.Key)).Select(f => (f.Key, words.Upper(words.All.Term("field." + f.Key)), f.Value)).OrderBy(f => f.Item2, collation)];
        Relaxed = Lines.Count > 0 ? [] : [.. Listing.WithoutEach.Where(w => w.Value > 0).OrderByDescending(w => w.Value).Select(w => (FilterWords.Of(words, Query, w.Key, Under), Query.Without(w.Key), w.Value))];
        Countries = [.. choices.OrderBy(c => c.Item2, collation)];
    }

    /// <summary>The choices of a filter: those that show something, and what the address asks for, else the next use of the form would lose it.</summary>
    public static IEnumerable<KeyValuePair<T, int>> Choices<T>(IReadOnlyDictionary<T, int> facet, IEnumerable<T> asked)
        where T : notnull =>
        facet.Concat(asked.Where(a => !facet.ContainsKey(a)).Select(a => KeyValuePair.Create(a, 0)));
}
