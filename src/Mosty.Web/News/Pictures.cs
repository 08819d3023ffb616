using Mosty.Register.News;

namespace Mosty.Web.News;

/// <summary>The bytes of a picture at an address of its own, for as long as an item that may be shown has it.</summary>
public static class Pictures
{
    public static IResult Show(string id, HttpContext http, ShowNews show)
    {
        if (id.Length != 64 || show.Picture(id) is not { } found)
            return Results.NotFound();
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";
        // What is withdrawn is gone at the next look; what is not is not sent twice.
        http.Response.Headers.CacheControl = "no-cache";
        return Results.File(found.Path, found.MediaType, entityTag: new Microsoft.Net.Http.Headers.EntityTagHeaderValue($"\"{id[..16]}\""));
    }
}
