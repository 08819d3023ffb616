using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Web.Data;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>What can be taken away and how; also told to programs that look for data in pages.</summary>
public sealed class DataModel(PageWords words, PublicAddress address, Catalogue catalogue) : PageModel
{
    /// <summary>Names at the end of the types of problems.</summary>
    public static readonly IReadOnlyList<string> Errors = ["bad-parameter", "not-here", "read-only", "too-many-requests", "failed"];

    public string Root => address.Of(Request);

    /// <summary>The data set in schema.org's words.</summary>
    public JsonObject Thing => new()
    {
        ["@type"] = "Dataset",
        ["@id"] = Root + "/data/register",
        ["name"] = words["data.set_title"],
        ["description"] = words["home.lede"],
        ["license"] = Catalogue.Licence,
        ["isAccessibleForFree"] = true,
        ["creator"] = new JsonObject { ["@type"] = "Organization", ["name"] = catalogue.PublisherName(words.All) },
        ["distribution"] = new JsonArray([.. Catalogue.Files.Select(f => (JsonNode)new JsonObject
        {
            ["@type"] = "DataDownload",
            ["encodingFormat"] = f.MediaType,
            ["contentUrl"] = Root + PageLinks.DataFile(f.Path),
        })]),
    };
}
