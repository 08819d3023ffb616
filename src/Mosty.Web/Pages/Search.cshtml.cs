using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>Words → everything that holds them, by kind, with choices to narrow down; where nothing does, help.</summary>
public sealed class SearchModel(SearchRegister search, CorrectWords correct, PageWords words) : PageModel
{
    public SearchQuery Query { get; private set; } = new("");

    /// <summary>Null before the first search.</summary>
    public SearchResults? Results { get; private set; }

    /// <summary>Null where something was found.</summary>
    public WordAdvice? Advice { get; private set; }

    /// <summary>Choices by name, each with what it would show.</summary>
    public IReadOnlyList<(string Key, string Name, int Count)> Countries { get; private set; } = [];

    public IReadOnlyList<(string Key, string Name, int Count)> Languages { get; private set; } = [];

    public IReadOnlyList<(int Year, int Count)> Years { get; private set; } = [];

    /// <summary>Everything found, of all kinds.</summary>
    public int Found => Results?.Facets.Kinds.Values.Sum() ?? 0;

    public void OnGet()
    {
        Query = SearchQuery.Read(Request.Query);
        if (Query.Words.Length == 0)
            return;
        Results = search.Run(Query.ToQuestion());
        if (Found == 0 && !Query.IsNarrow)
            Advice = correct.Run(Query.Words);
        var collation = StringComparer.Create(CultureInfo.GetCultureInfo(words.Language), ignoreCase: true);
        Countries = [.. With(Results.Facets.Countries, Query.Country).Select(c => (c.Key, c.Key == "XX" ? words["map.no_country"] : words.Upper(words.Name(c.Key)), c.Value)).OrderBy(c => c.Item2, collation)];
        Languages = [.. With(Results.Facets.Languages, Query.Language).Where(l => words.All.Has("portal.language." + l.Key)).Select(l => (l.Key, words["language." + l.Key], l.Value)).OrderBy(l => l.Item2, collation)];
        Years = [.. PartnershipListModel.Choices(Results.Facets.Years, Query.Year is { } year ? [year] : []).OrderByDescending(y => y.Key).Select(y => (y.Key, y.Value))];
    }

    private static IEnumerable<KeyValuePair<string, int>> With(IReadOnlyDictionary<string, int> facet, string? asked) =>
        PartnershipListModel.Choices(facet, asked is null ? [] : [asked]);
}
