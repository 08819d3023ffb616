using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Timelines;
using Mosty.Web.Bridge;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>The design system, shown with the real parts and, where the register holds a partnership, on a real one.</summary>
public sealed class DesignModel(DesignTokens tokens, ShowFigures figures, ListPartnerships list, PageWords words, PageLinks links, QuietSpan quiet) : PageModel
{
    public IReadOnlyList<DesignColour> Colours => tokens.Colours;

    public PartnershipPage? Example { get; private set; }

    public PartnershipLine? Line { get; private set; }

    public BridgePicture? Picture { get; private set; }

    public int Partnerships { get; private set; }

    public IReadOnlyList<KeyValuePair<Formal, int>> Formal { get; private set; } = [];

    public void OnGet()
    {
        var shown = figures.Run(changes: IndexModel.Changes);
        Partnerships = shown.Partnerships;
        Formal = [.. shown.Formal.OrderByDescending(f => f.Value).Take(3)];
        if (shown.Featured is not { } featured)
            return;
        Line = list.Run(new PartnershipFilter()).Lines.FirstOrDefault(l => l.Id == featured.Id);
        Example = Line is null ? null : featured;
        if (BridgeOf.Timeline(words, featured, quiet.Months) is { } picture)
            Picture = picture.On(links.Partnership(featured.Id));
    }
}
