using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Mosty.Web.Site;

/// <summary>A page that other sites may show in a frame: it has no form, no script and no cookie, so there is nothing that a page around it could steal or press.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EmbeddableAttribute : ResultFilterAttribute
{
    public const string Policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";

    public override void OnResultExecuting(ResultExecutingContext context)
    {
        // What is not there is answered by a page of the portal, which no frame may show.
        if (context.Result is not PageResult)
            return;
        var headers = context.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }
}
