using System.Globalization;
using Mosty.Web.Data;
using Mosty.Web.Site;

namespace Mosty.Web.Feeds;

/// <summary>Files that programs look for at fixed places.</summary>
public static class WellKnown
{
    // RFC 9116 asks for less than a year.
    private const int SecurityDays = 180;

    /// <summary>Everything may be read; what only sorts or repeats it need not be.</summary>
    public static IResult Robots(HttpRequest request, PublicAddress address)
    {
        var lines = PortalLanguages.All.SelectMany(l => new[] { $"Disallow: /{l}/search", $"Disallow: /{l}/feeds/" })
            .Prepend("Allow: /").Prepend("User-agent: *")
            .Append("Disallow: /api/").Append("Disallow: /*?*as-of=").Append("").Append($"Sitemap: {address.Of(request)}/sitemap.xml");
        return Results.Text(string.Join('\n', lines) + "\n", "text/plain");
    }

    /// <summary>Whom to tell of a hole (RFC 9116); not there where the office names nobody.</summary>
    public static IResult Security(HttpRequest request, Contact contact, PublicAddress address, TimeProvider clock)
    {
        if (contact.Address is not { } whom)
            return Results.NotFound();
        var expires = clock.GetUtcNow().UtcDateTime.Date.AddDays(SecurityDays);
        return Results.Text(
            $"Contact: {whom}\nExpires: {expires.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}\n"
            + $"Preferred-Languages: {string.Join(", ", PortalLanguages.All)}\nCanonical: {new OpenLinks(address.Of(request)).Root}/.well-known/security.txt\n", "text/plain");
    }
}
