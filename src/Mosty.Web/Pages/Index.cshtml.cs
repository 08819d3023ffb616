using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Register.News;
using Mosty.Web.Bridge;
using Mosty.Web.Map;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>The home page: what this is, the figures, the partnerships by standing, what was last added.</summary>
public sealed class IndexModel(ShowFigures figures, ListNews news, RegisterFolder register, PageWords words, PageLinks links, QuietSpan quiet) : PageModel
{
    /// <summary>Home territories named on the page; a ministry's register has many.</summary>
    public const int HomesNamed = 12;

    /// <summary>How many changes it tells.</summary>
    public const int Changes = 8;

    /// <summary>The map of figures that were counted once and are shown many times.</summary>
    private static readonly ConditionalWeakTable<RegisterFigures, WorldMap> Maps = [];

    public RegisterFigures Figures { get; private set; } = null!;

    /// <summary>The partnership of which most is told; null while there is none to draw.</summary>
    public FeaturedBridge? Featured { get; private set; }

    public IReadOnlyList<NewsItem> News { get; private set; } = [];

    public WorldMap Map { get; private set; } = null!;

    public void OnGet()
    {
        Figures = figures.Run(changes: Changes);
        News = news.Run(new NewsFilter(), take: 3).Items;
        Map = Maps.GetValue(Figures, counted => WorldMap.Of(register.Gazetteer, counted.Homes, counted.Lines));
        if (Figures.Featured is { } page && BridgeOf.Timeline(words, page, quiet.Months) is { } picture)
            Featured = new FeaturedBridge(page.Id, page.Parties, picture.On(links.Partnership(page.Id)));
    }
}

public sealed record FeaturedBridge(string Id, IReadOnlyList<string> Parties, BridgePicture Picture);
