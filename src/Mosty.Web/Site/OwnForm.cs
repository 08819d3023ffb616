namespace Mosty.Web.Site;

/// <summary>
/// Tells a form that was sent from a page of this site from one that another site sends. A visitor has no cookie, so there is no token to compare: the
/// browser's own words are taken (Fetch Metadata, else the Origin of RFC 6454). What says neither is refused.
/// </summary>
public static class OwnForm
{
    public static bool Sent(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0 && site != "same-origin")
            return false;
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0)
            return site == "same-origin";
        // The scheme is that of the web server before this one; what counts is whose page it was.
        return Uri.TryCreate(origin, UriKind.Absolute, out var address) && string.Equals(address.Authority, Authority(request, address.Scheme), StringComparison.OrdinalIgnoreCase);
    }

    // "mosty.example:443" behind a web server is "mosty.example" to the browser.
    private static string Authority(HttpRequest request, string scheme) =>
        Uri.TryCreate($"{scheme}://{request.Host}", UriKind.Absolute, out var own) ? own.Authority : request.Host.ToString();
}
