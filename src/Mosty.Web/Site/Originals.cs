using Mosty.Register;

namespace Mosty.Web.Site;

/// <summary>The bytes of a document as they came, to save: never shown by the browser, whatever they are.</summary>
public static class Originals
{
    public static IResult Download(string id, HttpContext http, RegisterFolder register, ShowDocument show)
    {
        if (show.Run(id) is not { } page || register.OriginalOf(page.Document.Source.Sha256) is not { } path)
            return Results.NotFound();
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";
        http.Response.Headers.CacheControl = "no-cache";
        var name = Path.GetFileName(page.Document.Source.Name.Replace('\\', '/'));
        return Results.File(path, "application/octet-stream", name.Length == 0 ? "original" : name);
    }
}
