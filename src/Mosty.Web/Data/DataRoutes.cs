using Mosty.Register;
using Mosty.Register.News;
using Mosty.Web.Api;
using Mosty.Web.Site;

namespace Mosty.Web.Data;

/// <summary>The register as files, things as linked data, and the addresses of things that have no language.</summary>
public static class DataRoutes
{
    public const string JsonLd = "application/ld+json";

    private const string CsvType = "text/csv; charset=utf-8; header=present";

    // A file of everything costs as much as so many requests.
    private const int Whole = 30;

    /// <summary>What is worth compressing beside the usual.</summary>
    public static readonly string[] MediaTypes = [JsonLd, "text/csv", "application/jsonl", "application/geo+json", "application/atom+xml", "text/calendar", Problem.MediaType];

    // Addresses that have no language: of things, and of the lists they stand in.
    private static readonly string[] Neutral = ["/partnerships/{id?}", "/documents/{id:hash?}", "/territories/{key}/{slug?}", "/news/{id?}", "/data", "/search"];

    public static void MapData(this WebApplication app)
    {
        var files = app.MapGroup("/data").ForPrograms(Whole).ExcludeFromDescription();
        files.MapMethods("/partnerships.csv", ApiRoutes.Reading, (ApiContext api, ListPartnerships list, HttpRequest request) => Csv("partnerships", RegisterTables.Partnerships(Filtered(list, request), api.Links)));
        files.MapMethods("/partnerships.json", ApiRoutes.Reading, (ApiContext api, ListPartnerships list, HttpRequest request) =>
            new Download("application/json", "partnerships.json", JsonPieces.Array(Filtered(list, request).Lines.Select(api.Shape.Line))));
        files.MapMethods("/statements.csv", ApiRoutes.Reading, (ApiContext api, ListStatements list) => Csv("statements", RegisterTables.Statements(list, api.Links)));
        files.MapMethods("/documents.csv", ApiRoutes.Reading, (ApiContext api, ListSources list) => Csv("documents", RegisterTables.Documents(list, api.Links)));
        files.MapMethods("/news.csv", ApiRoutes.Reading, (ApiContext api, ListNews list) => Csv("news", NewsTables.Csv(list, api.Links)));
        files.MapMethods("/news.jsonl", ApiRoutes.Reading, (ApiContext api, ListNews list) =>
            new Download("application/jsonl; charset=utf-8", "news.jsonl", JsonPieces.Lines(NewsTables.All(list, new NewsFilter()).Select(api.Shape.News))));
        files.MapMethods("/register.jsonl", ApiRoutes.Reading, (ApiContext api, WalkRegister walk, HttpRequest request) =>
            new Download("application/jsonl; charset=utf-8", "register.jsonl", JsonPieces.Lines(walk.Run(AsOf(request)).Select(api.Shape.Partnership))));
        files.MapMethods("/register.jsonld", ApiRoutes.Reading, (ApiContext api, WholeGraph graph, HttpRequest request) =>
            new Download(JsonLd, "register.jsonld", graph.Pieces(api.Links, AsOf(request))));
        files.MapMethods("/register.geojson", ApiRoutes.Reading, (ApiContext api, ListPartnerships list, ListTerritories territories, RegisterFolder register, HttpRequest request) =>
            new Download("application/geo+json", "register.geojson", GeoJson.Pieces(Filtered(list, request), territories.Run().Items, register.Gazetteer, api)));
        files.MapMethods("/catalogue.jsonld", ApiRoutes.Reading, (ApiContext api, Catalogue catalogue) => new Download(JsonLd, null, [catalogue.Write(api.Links)]));

        var things = app.MapGroup("/data").ForPrograms(cost: 1).ExcludeFromDescription();
        things.MapMethods("/partnerships/{id}.jsonld", ApiRoutes.Reading, Partnership);
        things.MapMethods("/documents/{id}.jsonld", ApiRoutes.Reading, Document);
        things.MapMethods("/territories/{key}.jsonld", ApiRoutes.Reading, Territory);
        things.MapMethods("/news/{id}.jsonld", ApiRoutes.Reading, (ApiContext api, ShowNews show, LinkedData linked, string id) =>
            show.Run(id) is { } found ? Graph(linked.News(found, api.Links)) : Problem.Missing("No news has this id."));
        foreach (var address in Neutral)
            app.MapMethods(address, ApiRoutes.Reading, ToPage).ExcludeFromDescription();
    }

    /// <summary>The thing's page in the visitor's language.</summary>
    private static IResult ToPage(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.Append("Vary", "Accept-Language");
        return Results.Redirect($"/{PortalLanguages.Prefer(http.Request.Headers.AcceptLanguage.ToString())}{http.Request.Path.ToUriComponent()}{http.Request.QueryString}");
    }

    private static IResult Partnership(ApiContext api, WalkRegister walk, LinkedData linked, string id, HttpRequest request) =>
        walk.One(id, AsOf(request)) is { } found ? Graph(linked.Partnership(found, api.Links)) : Problem.Missing("No partnership has this id.");

    private static IResult Document(ApiContext api, ListSources list, ListStatements statements, LinkedData linked, string id) =>
        list.One(id) is { } found
            ? new Download(JsonLd, null, LinkedData.Graph(linked.Document(found, api.Links).Concat(RegisterTables.All(statements, new StatementFilter(Document: found.Source.Sha256)).SelectMany(s => linked.Statement(s.Evidence, api.Links)))))
            : Problem.Missing("The register rests on no paper with this hash.");

    private static IResult Territory(ApiContext api, ListTerritories list, ListPartnerships partnerships, LinkedData linked, string key) =>
        list.One(key) is { } found
            ? Graph(linked.Territory(found, partnerships.Run(new PartnershipFilter(Territories: [found.Key])).Lines.Where(l => l.Parties.Contains(found.Key)), api.Links))
            : Problem.Missing("No partnership has a party in a territory of this key.");

    private static Download Graph(IEnumerable<System.Text.Json.Nodes.JsonObject> nodes) => new(JsonLd, null, LinkedData.Graph(nodes));

    private static Download Csv(string name, IEnumerable<string> lines) => new(CsvType, name + ".csv", lines, byteOrderMark: true);

    private static PartnershipListing Filtered(ListPartnerships list, HttpRequest request) => list.Run(PartnershipQuery.Read(request.Query).ToFilter());

    private static DateOnly? AsOf(HttpRequest request) => PartnershipQuery.Day(request.Query["as-of"].FirstOrDefault());
}
