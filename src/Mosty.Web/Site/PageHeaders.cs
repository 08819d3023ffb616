using Microsoft.AspNetCore.Mvc.Filters;

namespace Mosty.Web.Site;

/// <summary>Pages say their language and that they must be asked for anew: a decision made a moment ago must show.</summary>
public sealed class PageHeaders : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.ContentLanguage = context.HttpContext.RequestServices.GetRequiredService<Interface.Words>().Language;
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
