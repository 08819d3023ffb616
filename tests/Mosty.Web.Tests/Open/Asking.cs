using System.Net;
using System.Text.Json;

namespace Mosty.Web.Tests.Open;

/// <summary>Requests as programs make them.</summary>
internal static class Asking
{
    public static async Task<HttpResponseMessage> Ask(this PortalSite site, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await site.Browser().SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The body of an answer that must be there.</summary>
    public static async Task<string> Text(this PortalSite site, string path, params (string Name, string Value)[] headers)
    {
        using var answer = await site.Ask(path, headers);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path + "\n" + text[..Math.Min(text.Length, 800)]);
        return text;
    }

    public static async Task<JsonElement> Json(this PortalSite site, string path) => JsonDocument.Parse(await site.Text(path)).RootElement;
}
