using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Web.Bridge;
using Mosty.Web.Map;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>The home page: what this is, the figures, the partnerships by standing, what was last added.</summary>
public sealed class IndexModel(ShowFigures figures, RegisterFolder register, PageWords words, QuietSpan quiet) : PageModel
{
    /// <summary>Home territories named on the page; a ministry's register has many.</summary>
    public const int HomesNamed = 12;

    private const int Changes = 8;

    /// <summary>The map of figures that were counted once and are shown many times.</summary>
    private static readonly ConditionalWeakTable<RegisterFigures, WorldMap> Maps = [];

    public RegisterFigures Figures { get; private set; } = null!;

    /// <summary>The partnership of which most is told; null while there is none to draw.</summary>
    public FeaturedBridge? Featured { get; private set; }

    public WorldMap Map { get; private set; } = null!;

    public void OnGet()
    {
        Figures = figures.Run(changes: Changes);
        Map = Maps.GetValue(Figures, counted => WorldMap.Of(register.Gazetteer, counted.Homes, counted.Lines));
        if (Figures.Featured is { } page && BridgeOf.Timeline(words, page, quiet.Months) is { } picture)
            Featured = new FeaturedBridge(page.Id, page.Parties, InPage(picture, "/" + words.Language + "/partnerships/" + page.Id));
    }

    // On this page the parts of the picture lead to the partnership's own page.
    private static BridgePicture InPage(BridgePicture picture, string address) => picture with
    {
        Decks = [.. picture.Decks.Select(d => d with { Href = address + d.Href })],
        Pillars = [.. picture.Pillars.Select(p => p with { Href = address + p.Href })],
        Silences = [.. picture.Silences.Select(s => s with { Href = s.Href.Length == 0 ? "" : address + s.Href })],
        Flags = [.. picture.Flags.Select(f => f with { Href = address + f.Href })],
    };
}

public sealed record FeaturedBridge(string Id, IReadOnlyList<string> Parties, BridgePicture Picture);
