namespace Mosty.Web.Site;

/// <summary>The bare address leads to the home page in the visitor's language; nothing is remembered, so no cookie is set.</summary>
public static class FirstVisit
{
    public static IResult Redirect(HttpContext http)
    {
        http.Response.Headers.Vary = "Accept-Language";
        http.Response.Headers.CacheControl = "no-cache";
        return Results.Redirect($"/{PortalLanguages.Prefer(http.Request.Headers.AcceptLanguage.ToString())}/");
    }
}
