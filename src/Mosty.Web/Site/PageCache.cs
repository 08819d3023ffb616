using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;
using Mosty.Register;
using Mosty.Register.News;

namespace Mosty.Web.Site;

/// <summary>
/// Keeps answers as long as nothing was written to the register, no news came due and the day is the same (docs/decisions/0010-lists-in-memory.md): all three are part of what an answer is kept under, so
/// what was decided a moment ago, in whichever process, is never hidden. Errors, forms and what is one visitor's own are never kept.
/// </summary>
public sealed class PageCache : IOutputCachePolicy
{
    public const string Name = "unchanged";

    private const long LargestAnswer = 2_000_000, Everything = 128_000_000;

    private static readonly TimeSpan Longest = TimeSpan.FromHours(6);

    public static void Set(OutputCacheOptions options)
    {
        (options.MaximumBodySize, options.SizeLimit, options.UseCaseSensitivePaths) = (LargestAnswer, Everything, true);
        options.AddPolicy(Name, new PageCache());
    }

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method) || http.Request.Headers.Authorization.Count > 0 || http.GetEndpoint()?.Metadata.GetMetadata<NeverKept>() is not null)
            return ValueTask.CompletedTask;
        (context.EnableOutputCaching, context.AllowCacheLookup, context.AllowCacheStorage, context.AllowLocking) = (true, true, true, true);
        context.ResponseExpirationTimeSpan = Longest;
        var rules = context.CacheVaryByRules;
        rules.QueryKeys = "*";
        rules.HeaderNames = HeaderNames.AcceptEncoding;
        var written = http.RequestServices.GetRequiredService<WatchRegister>().Run();
        rules.VaryByValues["register"] = string.Create(
            CultureInfo.InvariantCulture,
            $"{written} {http.RequestServices.GetRequiredService<DueNews>().Run(written)} {http.RequestServices.GetRequiredService<RegisterFolder>().Today.DayNumber}");
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0)
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }
}

/// <summary>Marks a page that is never kept: a form, or what is one visitor's own.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeverKept : Attribute;
