using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Web.Map;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>The map of the world for the pages of others, with the filters of the list of partnerships.</summary>
[Embeddable]
public sealed class EmbeddedMapModel(ListPartnerships list, RegisterFolder register) : PageModel
{
    public PartnershipQuery Query { get; private set; } = new();

    public WorldMap Map { get; private set; } = null!;

    public DateOnly AsOf { get; private set; }

    /// <summary>Of partners.</summary>
    public int Countries { get; private set; }

    public void OnGet()
    {
        Query = PartnershipQuery.Read(Request.Query) with { Page = 1 };
        var listing = list.Run(Query.ToFilter());
        AsOf = listing.AsOf;
        Map = WorldMap.Of(register.Gazetteer, [.. register.Homes()], listing.Lines);
        Countries = Map.Lines.SelectMany(l => l.Countries).Where(c => c != "XX").Distinct(StringComparer.Ordinal).Count();
    }
}
