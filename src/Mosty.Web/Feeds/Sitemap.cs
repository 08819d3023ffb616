using System.Globalization;
using System.Text;
using Mosty.Register;
using Mosty.Web.Data;
using Mosty.Web.Site;

namespace Mosty.Web.Feeds;

/// <summary>Every page for search engines (pages of people are not for them), each with its other languages (sitemaps.org); in parts with an index over them where the register is large.</summary>
public sealed class Sitemap(ListChanges changes, ListSources sources, ListTerritories territories, ListTold told, PublicAddress address)
{
    /// <summary>Things in a part: each is an address in every language, each with a link to every other.</summary>
    public const int PartSize = 2_000;

    private static readonly string[] Lists = ["/", "/partnerships", "/documents", "/map", "/calendar", "/data", "/coverage", "/about", "/accessibility", "/privacy"];

    public IResult Answer(HttpRequest request)
    {
        var root = address.Of(request);
        var things = Things();
        var parts = (things.Count + PartSize - 1) / PartSize;
        if (int.TryParse(request.Query["part"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var part))
            return part >= 1 && part <= parts ? Part(root, things.Skip((part - 1) * PartSize).Take(PartSize)) : Results.NotFound();
        return parts <= 1 ? Part(root, things) : Index(root, parts);
    }

    /// <summary>Paths without language, with the day of their last change where it is known.</summary>
    private List<(string Path, DateTimeOffset? Changed)> Things() =>
    [
        .. Lists.Select(l => (l, (DateTimeOffset?)null)),
        .. changes.LastChanges().OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => ("/partnerships/" + c.Key, (DateTimeOffset?)c.Value)),
        .. territories.Run().Items.Select(t => ("/territories/" + OpenLinks.Key(t.Key), (DateTimeOffset?)null)),
        .. RegisterTables.All(sources).Select(d => ("/documents/" + OpenLinks.Short(d.Source.Sha256), (DateTimeOffset?)d.Added)),
        .. told.Events().Select(e => ("/events/" + e, (DateTimeOffset?)null)),
        .. told.Organisations().Select(o => ("/organisations/" + o, (DateTimeOffset?)null)),
    ];

    private static Download Part(string root, IEnumerable<(string Path, DateTimeOffset? Changed)> things) =>
        new("application/xml; charset=utf-8", null, Between(
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
            things.SelectMany(t => PortalLanguages.All.Select(l => Url(root, l, t.Path, t.Changed))), "</urlset>\n"));

    private static Download Index(string root, int parts) =>
        new("application/xml; charset=utf-8", null, Between(
            "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
            Enumerable.Range(1, parts).Select(p => $"<sitemap><loc>{Escape(string.Create(CultureInfo.InvariantCulture, $"{root}/sitemap.xml?part={p}"))}</loc></sitemap>\n"), "</sitemapindex>\n"));

    private static string Url(string root, string language, string path, DateTimeOffset? changed)
    {
        var text = new StringBuilder("<url><loc>").Append(Escape($"{root}/{language}{path}")).Append("</loc>");
        if (changed is { } moment)
            text.Append(CultureInfo.InvariantCulture, $"<lastmod>{moment.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}</lastmod>");
        foreach (var other in PortalLanguages.All)
            text.Append($"<xhtml:link rel=\"alternate\" hreflang=\"{other}\" href=\"{Escape($"{root}/{other}{path}")}\"/>");
        return text.Append($"<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"{Escape(root + (LedTo(path) ? "" : "/" + PortalLanguages.ForOthers) + path)}\"/></url>\n").ToString();
    }

    /// <summary>True for an address without a language that leads a visitor to theirs.</summary>
    private static bool LedTo(string path) => path is "/" or "/data" || path.StartsWith("/partnerships", StringComparison.Ordinal) || path.StartsWith("/documents", StringComparison.Ordinal) || path.StartsWith("/territories", StringComparison.Ordinal);

    private static IEnumerable<string> Between(string before, IEnumerable<string> pieces, string after) =>
        pieces.Prepend("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + before).Append(after);

    private static string Escape(string text) => System.Security.SecurityElement.Escape(text);
}
