using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Web.Bridge;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>The home page: what this is, the figures, the partnerships by standing, what was last added.</summary>
public sealed class IndexModel(ShowFigures figures, PageWords words, QuietSpan quiet) : PageModel
{
    private const int Changes = 8;

    public RegisterFigures Figures { get; private set; } = null!;

    /// <summary>The partnership of which most is told; null while there is none to draw.</summary>
    public FeaturedBridge? Featured { get; private set; }

    public void OnGet()
    {
        Figures = figures.Run(changes: Changes);
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
