using Mosty.Web.Data;
using Mosty.Web.Site;

namespace Mosty.Web.Api;

/// <summary>What every answer to a program needs of its request: the parameters, whole addresses, words in the language asked for.</summary>
public sealed class ApiContext
{
    private readonly HttpRequest request;

    public ApiContext(IHttpContextAccessor http, PublicAddress address, PortalLanguages languages)
    {
        request = http.HttpContext!.Request;
        Query = new ApiQuery(request.Query, PortalLanguages.All);
        Links = new OpenLinks(address.Of(request));
        Shape = new Shaping(Links, languages.Words.First(w => w.Language == Query.Language()), languages);
    }

    public ApiQuery Query { get; }

    public OpenLinks Links { get; }

    public Shaping Shape { get; }

    /// <summary>The address of the page that begins after <paramref name="key"/>, also told as a Link header; null for no such page.</summary>
    public string? Next(string? key)
    {
        if (key is null)
            return null;
        var rest = request.Query.Where(q => q.Key != "cursor").SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v))).Append(new("cursor", ApiQuery.CursorAt(key)));
        var next = Links.Root + request.Path + QueryString.Create(rest);
        request.HttpContext.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return next;
    }
}
