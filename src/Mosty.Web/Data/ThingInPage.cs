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

    /// <summary>An item of news in the words of the page.</summary>
    public static JsonObject Of(PageWords words, NewsItem item, OpenLinks links)
    {
        var text = item.Content.In(words.Language);
        return new JsonObject
        {
            ["@type"] = "NewsArticle",
            ["headline"] = text.Title,
            ["description"] = text.Lead,
            ["inLanguage"] = text.Language,
            ["articleSection"] = words.All.Term("news_category." + item.Content.Category),
            ["datePublished"] = item.Content.Published.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture),
            ["dateModified"] = NewsTables.Shown(item).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture),
            ["author"] = new JsonObject { ["@type"] = item.Content.IsOffice ? "Organization" : "Person", ["name"] = item.Content.Author },
            ["image"] = new JsonArray([.. item.Content.Pictures.Select(p => (JsonNode)new JsonObject
            {
                ["@type"] = "ImageObject",
                ["contentUrl"] = links.Picture(p.Sha256),
                ["width"] = p.Width,
                ["height"] = p.Height,
                ["creditText"] = p.Author,
                ["copyrightNotice"] = p.Licence,
            })]),
            ["about"] = new JsonArray([.. item.Partnerships.Select(p => (JsonNode)new JsonObject { ["@id"] = links.Partnership(p.Id) })]),
        };
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
