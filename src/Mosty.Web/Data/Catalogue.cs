using System.Text.Json.Nodes;
using Mosty.Register;
using Mosty.Web.Site;

namespace Mosty.Web.Data;

/// <summary>What can be had here, described for data portals: DCAT-AP 3 as JSON-LD, with the words of every language of the portal.</summary>
public sealed class Catalogue(PortalLanguages languages, RegisterFolder register, StampRegister stamp, Contact contact)
{
    public const string Licence = "https://creativecommons.org/licenses/by/4.0/";

    private const string Authority = "http://publications.europa.eu/resource/authority/";

    /// <summary>Name under portal.data.files, address below /data, media type, name in the EU's table of file types.</summary>
    public static readonly IReadOnlyList<(string Key, string Path, string MediaType, string FileType)> Files =
    [
        ("partnerships_csv", "partnerships.csv", "text/csv", "CSV"),
        ("statements_csv", "statements.csv", "text/csv", "CSV"),
        ("documents_csv", "documents.csv", "text/csv", "CSV"),
        ("news_csv", "news.csv", "text/csv", "CSV"),
        ("news_jsonl", "news.jsonl", "application/jsonl", "JSONL"),
        ("register_jsonl", "register.jsonl", "application/jsonl", "JSONL"),
        ("register_jsonld", "register.jsonld", DataRoutes.JsonLd, "JSON_LD"),
        ("register_geojson", "register.geojson", "application/geo+json", "GEOJSON"),
    ];

    private static readonly Dictionary<string, string> LanguageCodes = new(StringComparer.Ordinal) { ["pl"] = "POL", ["cs"] = "CES", ["sk"] = "SLK", ["de"] = "DEU", ["en"] = "ENG" };

    public string Write(OpenLinks links)
    {
        var dataset = links.Data("register");
        var changed = stamp.Run().Changed;
        var graph = new JsonObject
        {
            ["@context"] = new JsonObject
            {
                ["dcat"] = "http://www.w3.org/ns/dcat#",
                ["dct"] = "http://purl.org/dc/terms/",
                ["foaf"] = "http://xmlns.com/foaf/0.1/",
                ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
                ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
            },
            ["@id"] = links.Data("catalogue.jsonld"),
            ["@type"] = "dcat:Catalog",
            ["dct:title"] = InAll("data.title"),
            ["dct:description"] = InAll("data.lede"),
            ["dct:publisher"] = Publisher(links),
            ["dct:language"] = Spoken(),
            ["dct:license"] = Id(Licence),
            ["foaf:homepage"] = Id(links.Root + "/"),
            ["dcat:themeTaxonomy"] = Id(Authority + "data-theme"),
            ["dcat:dataset"] = new JsonObject
            {
                ["@id"] = dataset,
                ["@type"] = "dcat:Dataset",
                ["dct:title"] = InAll("data.set_title"),
                ["dct:description"] = InAll("home.lede"),
                ["dct:publisher"] = Publisher(links),
                ["dct:accessRights"] = Id(Authority + "access-right/PUBLIC"),
                ["dct:accrualPeriodicity"] = Id(Authority + "frequency/CONT"),
                ["dct:language"] = Spoken(),
                ["dcat:theme"] = new JsonArray(Id(Authority + "data-theme/INTR"), Id(Authority + "data-theme/GOVE")),
                ["dcat:landingPage"] = Id(links.Root + "/data"),
                ["dcat:distribution"] = new JsonArray([.. Files.Select(f => (JsonNode)Distribution(links, f)), Service(links, dataset)]),
            },
            ["dcat:service"] = new JsonArray(Api(links, dataset)),
        };
        var set = graph["dcat:dataset"]!.AsObject();
        if (changed is { } moment)
        {
            set["dct:modified"] = Moment(moment);
            graph["dct:modified"] = Moment(moment);
        }

        if (contact.Address is { } address)
            set["dcat:contactPoint"] = new JsonObject
            {
                ["@type"] = "vcard:Organization",
                ["vcard:fn"] = PublisherName(languages.Words.First()),
                [address.StartsWith("mailto:", StringComparison.Ordinal) ? "vcard:hasEmail" : "vcard:hasURL"] = Id(address),
            };
        return graph.ToJsonString(JsonPieces.Json) + "\n";
    }

    /// <summary>Who answers for the register: the office's home where it is set, else the programme's name.</summary>
    public string PublisherName(Interface.Words words) =>
        register.Homes().Order(StringComparer.Ordinal).ToList() is [var only] ? words.Territory(only) : words.Say("portal.site.name");

    private JsonObject Distribution(OpenLinks links, (string Key, string Path, string MediaType, string FileType) file) => new()
    {
        ["@id"] = links.Data(file.Path) + "#distribution",
        ["@type"] = "dcat:Distribution",
        ["dct:title"] = InAll("data.files." + file.Key),
        ["dcat:accessURL"] = Id(links.Data(file.Path)),
        ["dcat:downloadURL"] = Id(links.Data(file.Path)),
        ["dcat:mediaType"] = Id("https://www.iana.org/assignments/media-types/" + file.MediaType),
        ["dct:format"] = Id(Authority + "file-type/" + file.FileType),
        ["dct:license"] = Id(Licence),
    };

    private JsonObject Service(OpenLinks links, string dataset) => new()
    {
        ["@id"] = links.Api("") + "#distribution",
        ["@type"] = "dcat:Distribution",
        ["dct:title"] = InAll("data.programs"),
        ["dcat:accessURL"] = Id(links.Api("")),
        ["dcat:accessService"] = Id(links.Api("") + "#service"),
        ["dct:format"] = Id(Authority + "file-type/JSON"),
        ["dct:license"] = Id(Licence),
        ["dct:isPartOf"] = Id(dataset),
    };

    private JsonObject Api(OpenLinks links, string dataset) => new()
    {
        ["@id"] = links.Api("") + "#service",
        ["@type"] = "dcat:DataService",
        ["dct:title"] = InAll("data.programs"),
        ["dcat:endpointURL"] = Id(links.Api("")),
        ["dcat:endpointDescription"] = Id(links.Api("/openapi.json")),
        ["dcat:servesDataset"] = Id(dataset),
        ["dct:publisher"] = Publisher(links),
        ["dct:license"] = Id(Licence),
    };

    private JsonObject Publisher(OpenLinks links) => new()
    {
        ["@id"] = links.Root + "/#publisher",
        ["@type"] = "foaf:Agent",
        ["foaf:name"] = new JsonArray([.. languages.Words.Select(w => (JsonNode)Text(PublisherName(w), w.Language))]),
    };

    private static JsonArray Spoken() => new([.. PortalLanguages.All.Where(LanguageCodes.ContainsKey).Select(l => (JsonNode)Id($"{Authority}language/{LanguageCodes[l]}"))]);

    private JsonArray InAll(string key) => new([.. languages.Words.Select(w => (JsonNode)Text(w.Say("portal." + key), w.Language))]);

    private static JsonObject Text(string value, string language) => new() { ["@value"] = value, ["@language"] = language };

    private static JsonObject Moment(DateTimeOffset moment) => new() { ["@value"] = moment.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture), ["@type"] = "xsd:dateTime" };

    private static JsonObject Id(string address) => new() { ["@id"] = address };
}
