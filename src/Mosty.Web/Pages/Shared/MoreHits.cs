using Mosty.Register;
using Mosty.Web.Site;

namespace Mosty.Web.Pages.Shared;

/// <summary>The way from some hits of a kind to all of them.</summary>
/// <param name="Shown">How many stand on this page.</param>
public sealed record MoreHits(SearchQuery Query, SearchKind Kind, int Shown, SearchResults Results)
{
    public int All => Results.CountOf(Kind);

    /// <summary>The next page of the kind; from a page of all kinds, the kind's first.</summary>
    public SearchQuery? Next => Query.Kind is null
        ? All > Shown ? Query with { Kind = Kind, Skip = 0 } : null
        : All > Query.Skip + Shown ? Query with { Skip = Query.Skip + SearchQuery.PageSize } : null;

    public SearchQuery? Before => Query.Kind is not null && Query.Skip > 0 ? Query with { Skip = Math.Max(0, Query.Skip - SearchQuery.PageSize) } : null;
}
