using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Register.News;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>News, newest first, by category and year. What the address asks for and there is not is left out.</summary>
public sealed class NewsListModel(ListNews list, NewsCategories categories, PageLinks links) : PageModel
{
    public const int PageSize = 12;

    public NewsListing Found { get; private set; } = null!;

    public string? Category { get; private set; }

    public int? Year { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; } = 1;

    public string? Newer => Number > 1 ? links.NewsOf(Category, Year, Number - 1) : null;

    public string? Older => Number * PageSize < Found.Total ? links.NewsOf(Category, Year, Number + 1) : null;

    public IActionResult OnGet()
    {
        Category = categories.All.FirstOrDefault(c => c == Request.Query["category"].FirstOrDefault());
        Year = Whole("year") is { } year and >= 1900 and <= 2199 ? year : null;
        Number = Whole("page") is { } page and >= 1 and <= 10_000 ? page : 1;
        Found = list.Run(new NewsFilter(Category, Year), (Number - 1) * PageSize, PageSize);
        // A page beyond the end is the last one's mistyped neighbour.
        return Found.Items.Count == 0 && Found.Total > 0 ? Redirect(links.NewsOf(Category, Year, (Found.Total + PageSize - 1) / PageSize)) : Page();
    }

    private int? Whole(string name) => int.TryParse(Request.Query[name].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
