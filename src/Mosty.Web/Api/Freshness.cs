using Microsoft.Net.Http.Headers;
using Mosty.Register;
using Mosty.Web.Site;

namespace Mosty.Web.Api;

/// <summary>
/// Everything for programs is a function of its address and of the state of the register: its tag is that state, so an unchanged register is told
/// by a 304 without reading anything, and a decision made a moment ago is never hidden by a cache. Lets other sites read, too.
/// </summary>
public sealed class Freshness(StampRegister stamp) : IEndpointFilter
{
    // Another build may write the same register in another way.
    private static readonly string Build = typeof(Freshness).Module.ModuleVersionId.ToString("N")[..8];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var state = stamp.Run();
        var tag = new EntityTagHeaderValue($"\"{state.Tag}.{Build}\"", isWeak: true);
        void Tell()
        {
            var headers = http.Response.Headers;
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            headers.CacheControl = "no-cache";
            if (http.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
            {
                headers.ETag = tag.ToString();
                if (state.Changed is { } changed)
                    headers.LastModified = HeaderUtilities.FormatDate(changed);
            }
        }

        http.Items[WholeAnswer.Headers] = (Action)Tell;
        http.Response.OnStarting(() =>
        {
            Tell();
            return Task.CompletedTask;
        });
        // "*" asks whether there is anything at all, which only making it can tell.
        if (EntityTagHeaderValue.TryParseList([.. http.Request.Headers.IfNoneMatch.OfType<string>()], out var known) && known.Any(k => k.Compare(tag, useStrongComparison: false)))
            return Results.StatusCode(StatusCodes.Status304NotModified);
        return await next(context);
    }
}
