using System.Globalization;
using Microsoft.Net.Http.Headers;
using Mosty.Register;

namespace Mosty.Web.Site;

/// <summary>The picture of a document's page. It is asked for anew each time, as a decision may have taken the document from the public; unchanged it is not sent again.</summary>
public static class PageImages
{
    private const int SecondsToWait = 10;

    public static async Task<IResult> Show(string id, int page, HttpContext http, ShowPageImage show)
    {
        var image = await show.Run(id, page, http.RequestAborted);
        if (image.Busy)
        {
            http.Response.Headers.RetryAfter = SecondsToWait.ToString(CultureInfo.InvariantCulture);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        if (image.Path is null)
            return Results.NotFound();
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";
        // A page of given bytes always looks the same.
        return Results.File(image.Path, "image/jpeg", entityTag: new EntityTagHeaderValue($"\"{Path.GetFileNameWithoutExtension(image.Path)}\""));
    }
}
