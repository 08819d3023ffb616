using System.Security.Cryptography;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;

namespace Mosty.Web.Site;

/// <summary>Gathers an answer that is going to be kept, so that all its headers are known before it is: its tag, by which a reader who has it is told so, and its length.</summary>
public sealed class WholeAnswer(RequestDelegate next)
{
    /// <summary>Sets headers that depend on how the answer turned out; under this key in <see cref="HttpContext.Items"/>.</summary>
    public static readonly object Headers = new();

    public async Task Invoke(HttpContext http)
    {
        if (http.Features.Get<IOutputCacheFeature>()?.Context.AllowCacheStorage != true)
        {
            await next(http);
            return;
        }

        var (response, body) = (http.Response, http.Response.Body);
        using var whole = new MemoryStream();
        response.Body = whole;
        try
        {
            await next(http);
        }
        finally
        {
            response.Body = body;
        }

        (http.Items[Headers] as Action)?.Invoke();
        var bytes = whole.GetBuffer().AsMemory(0, (int)whole.Length);
        if (response.StatusCode == StatusCodes.Status200OK && !response.HasStarted)
        {
            if (response.Headers.ETag.Count == 0)
                response.Headers.ETag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span).AsSpan(0, 8))}\"";
            if (IsKnown(http.Request, response.Headers.ETag.ToString()))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.ContentLength = null;
                response.Headers.Remove(HeaderNames.ContentEncoding);
                return;
            }

            response.ContentLength = bytes.Length;
        }

        await body.WriteAsync(bytes, http.RequestAborted);
    }

    private static bool IsKnown(HttpRequest request, string tag) =>
        EntityTagHeaderValue.TryParse(tag, out var mine)
        && EntityTagHeaderValue.TryParseList([.. request.Headers.IfNoneMatch.OfType<string>()], out var known) && known.Any(k => k.Compare(mine, useStrongComparison: false));
}
