using System.Text.RegularExpressions;
using Microsoft.Net.Http.Headers;
using Mosty.Web.Site;

namespace Mosty.Web.Data;

/// <summary>A thing's address answers a person with a page and a program with data: whoever asks for JSON-LD or JSON rather than HTML gets it there (RFC 9110, 12.5.1).</summary>
public sealed partial class Negotiation(RequestDelegate next)
{
    public Task Invoke(HttpContext http)
    {
        if ((HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)) && Thing().Match(http.Request.Path.Value ?? "") is { Success: true } thing)
        {
            http.Response.OnStarting(() =>
            {
                http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
                return Task.CompletedTask;
            });
            var (kind, id) = (thing.Groups[2].Value, thing.Groups[3].Value);
            if (Wanted([.. http.Request.Headers.Accept.OfType<string>()]) is { } wanted && (thing.Groups[1].Length == 0 || PortalLanguages.All.Contains(thing.Groups[1].Value[1..])))
                http.Request.Path = wanted == DataRoutes.JsonLd ? $"/data/{kind}/{id}.jsonld" : $"/api/v1/{kind}/{id}";
        }

        return next(http);
    }

    /// <summary>The kind of data preferred to a page; null for a page, and for whatever says only that anything will do.</summary>
    internal static string? Wanted(IList<string> accept)
    {
        if (!MediaTypeHeaderValue.TryParseList(accept, out var wishes))
            return null;
        double Of(string type) => wishes.Where(w => w.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)).Select(w => w.Quality ?? 1).DefaultIfEmpty(0).Max();
        var page = Math.Max(Of("text/html"), Of("application/xhtml+xml"));
        var (linked, plain) = (Of(DataRoutes.JsonLd), Of("application/json"));
        return linked > page && linked >= plain ? DataRoutes.JsonLd : plain > page ? "application/json" : null;
    }

    [GeneratedRegex("^(/[a-z]{2})?/(partnerships|documents|territories|news)/([^/]+)(?:/[^/.]*)?(?<!/original|/pdf)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Thing();
}
