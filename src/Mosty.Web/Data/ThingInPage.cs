using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Mosty.Register;
using Mosty.Web.Site;

namespace Mosty.Web.Data;

/// <summary>The thing a page is about, for search engines: schema.org as a data block in the page, which no policy takes for a script.</summary>
public static class ThingInPage
{
    /// <summary>A partnership with its members; its whole data is linked beside.</summary>
    public static JsonObject Of(PageWords words, PartnershipPage page)
    {
        var thing = new JsonObject
        {
            ["@type"] = "Organization",
            ["name"] = words.Heading(page.Parties),
            ["member"] = new JsonArray([.. page.Parties.Select(p => (JsonNode)new JsonObject { ["@type"] = "AdministrativeArea", ["name"] = words.Upper(words.Name(p)), ["identifier"] = p })]),
        };
        if (page.Since is { IsInterval: false, IsApproximate: false, IsUncertain: false } since)
            thing["foundingDate"] = since.Value;
        return thing;
    }

    /// <summary>JSON as a data block. Its encoder has written every sign that could end the element otherwise.</summary>
    public static IHtmlContent Block(string json) => new HtmlString($"<script type=\"{DataRoutes.JsonLd}\">{json}</script>");

    /// <summary>The page itself, with what it is about.</summary>
    /// <param name="thing">Null for a page about nothing in particular.</param>
    /// <param name="thingAddress">The thing's own address, without language.</param>
    public static string Page(string title, string? description, string language, string address, JsonObject? thing, string? thingAddress)
    {
        var page = new JsonObject { ["@context"] = "https://schema.org", ["@type"] = "WebPage", ["@id"] = address, ["url"] = address, ["name"] = title, ["inLanguage"] = language };
        if (!string.IsNullOrWhiteSpace(description))
            page["description"] = description;
        if (thing is not null)
        {
            if (thingAddress is not null)
                thing["@id"] = thingAddress;
            page["mainEntity"] = thing;
        }

        return page.ToJsonString(JsonPieces.Json);
    }
}
