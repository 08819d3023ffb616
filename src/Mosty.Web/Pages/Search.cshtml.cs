using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Register.News;

namespace Mosty.Web.Pages;

/// <summary>Words → partnerships and documents that hold them.</summary>
public sealed class SearchModel(SearchRegister search, SearchNews searchNews) : PageModel
{
    /// <summary>Partnerships and documents a page, of each so many.</summary>
    public const int PageSize = 20;

    private const int LongestQuestion = 200;

    /// <summary>The words as typed; empty before the first search.</summary>
    public string Asked { get; private set; } = "";

    public int Skip { get; private set; }

    public SearchResults? Results { get; private set; }

    /// <summary>News that hold the words; only on the first page of documents.</summary>
    public IReadOnlyList<NewsItem> News { get; private set; } = [];

    public void OnGet()
    {
        var asked = (Request.Query["q"].FirstOrDefault() ?? "").Trim();
        Asked = asked.Length > LongestQuestion ? asked[..LongestQuestion] : asked;
        if (int.TryParse(Request.Query["skip"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var skip))
            Skip = Math.Min(skip, 10_000);
        if (Asked.Length > 0)
            (Results, News) = (search.Run(Asked, Skip, PageSize), Skip == 0 ? searchNews.Run(Asked) : []);
    }
}
