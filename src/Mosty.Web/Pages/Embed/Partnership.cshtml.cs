using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Web.Bridge;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>A partnership's bridge for the pages of others: how it stands today in a sentence, the picture, the way back.</summary>
[Embeddable]
public sealed class EmbeddedPartnershipModel(ShowPartnership show, PageWords words, PageLinks links, QuietSpan quiet) : PageModel
{
    public PartnershipPage Entry { get; private set; } = null!;

    public IReadOnlyList<string> Lede { get; private set; } = [];

    public BridgePicture? Picture { get; private set; }

    public IActionResult OnGet(string id)
    {
        if (show.Run(id).Page is not { } page)
            return NotFound();
        if (page.Id != id)
            return RedirectPermanent(links.EmbeddedPartnership(page.Id));
        Entry = page;
        Lede = LedeWords.Of(words, page);
        Picture = BridgeOf.Timeline(words, page, quiet.Months)?.On(links.Partnership(page.Id));
        return Page();
    }
}
