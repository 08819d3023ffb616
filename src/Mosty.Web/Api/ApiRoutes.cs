using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Mosty.Register;
using Mosty.Statements;
using Mosty.Timelines;
using Mosty.Web.Site;

namespace Mosty.Web.Api;

/// <summary>The interface for programs: read-only, and of what is on the register only.</summary>
public static class ApiRoutes
{
    /// <summary>The policy by which other sites may read.</summary>
    public const string OpenToAll = "open";

    private const string AsOfText = "The day as of which the standing is told, as 2015-12-31; today where it is left out.";
    private const string LimitText = "How many items a page may hold, 1 to 200; 50 where it is left out.";
    private const string CursorText = "Where the page begins: taken from the address of the next page.";
    private const string LangText = "The language of reasons in words, as cs; English where it is left out.";

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1").ForPrograms(cost: 1).WithGroupName(OpenApi.Name).ProducesProblem(StatusCodes.Status429TooManyRequests);
        List<ApiIndex>("", "index", "Where to begin", Index, 429);
        List<ApiPartnershipList>("/partnerships", "listPartnerships", "Partnerships with their standing, in the order of their ids", Partnerships, 400);
        List<ApiPartnership>("/partnerships/{id}", "getPartnership", "A partnership: standing with reasons, decks, events, quotes", Partnership, 404, 400);
        List<ApiList<ApiTerritory>>("/territories", "listTerritories", "Territories that are or hold partners", Territories, 400);
        List<ApiTerritory>("/territories/{key}", "getTerritory", "A territory", Territory, 404);
        List<ApiList<ApiDocument>>("/documents", "listDocuments", "Papers on which the register rests, newest addition first", Documents, 400);
        List<ApiDocument>("/documents/{id}", "getDocument", "A paper", Document, 404);
        List<ApiList<ApiStatement>>("/statements", "listStatements", "Accepted statements with the words that prove them", Statements, 400);
        List<ApiStatement>("/statements/{id}", "getStatement", "A statement", Statement, 404);
        app.MapMethods("/api/{**rest}", Reading, () => Problem.Missing("The interface begins at /api/v1.")).ForPrograms(cost: 1).ExcludeFromDescription();

        void List<T>(string path, string name, string summary, Delegate answer, params int[] problems)
        {
            var route = api.MapMethods(path, Reading, answer).WithName(name).WithSummary(summary).WithTags("v1").Produces<T>();
            foreach (var problem in problems)
                route.ProducesProblem(problem);
        }
    }

    /// <summary>Methods of what can only be read.</summary>
    internal static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>What holds of every address for programs.</summary>
    /// <param name="cost">Requests that one counts for.</param>
    internal static T ForPrograms<T>(this T routes, int cost) where T : IEndpointConventionBuilder
    {
        routes.RequireCors(OpenToAll).WithMetadata(new MachineAddress(cost));
        return routes.AddEndpointFilter<T, Freshness>();
    }

    private static ApiIndex Index(ApiContext api) => new(
        api.Links.Root + "/en/data", api.Links.Api("/openapi.json"), api.Links.Api("/partnerships"), api.Links.Api("/territories"),
        api.Links.Api("/documents"), api.Links.Api("/statements"), api.Links.Data("catalogue.jsonld"));

    private static IResult Partnerships(
        ApiContext api, ListPartnerships list, HttpRequest request,
        [FromQuery, Description("According to documents, any of: contacts, undocumented, proposed, not_concluded, declared, in_force, under_notice, suspended, expired, ended, ended_as_stated.")] string[]? formal,
        [FromQuery, Description("Any of: active, quiet, dormant, none, unknown.")] string[]? activity,
        [FromQuery, Description("Key of a country, region or city: a party is it or lies within it.")] string? territory,
        [FromQuery, Description("A field that its statements name, any of: economy, trade, investment, tourism, culture, education, science, health, environment, transport, agriculture, sport, youth, administration, energy, social, security, innovation.")] string[]? field,
        [FromQuery, Description("A type of agreement it rests on, any of: agreement, memorandum, letter_of_intent and further ones as on the page of the list.")] string[]? paper,
        [FromQuery, Description("Of whom, any of: countries, regions, towns, mixed, several.")] string[]? kind,
        [FromQuery(Name = "since-from"), Description("First year of the first agreement.")] string? sinceFrom,
        [FromQuery(Name = "since-to"), Description("Last year of the first agreement.")] string? sinceTo,
        [FromQuery, Description("Id of the partnership it stands under.")] string? under,
        [FromQuery, Description("What the register lacks of it, any of: one_sided, no_agreement, conflicting, unseen, old_papers.")] string[]? gap,
        [FromQuery(Name = "as-of"), Description(AsOfText)] string? asOf,
        [FromQuery, Description(LimitText)] string? limit,
        [FromQuery, Description(CursorText)] string? cursor)
    {
        var (take, after) = (api.Query.Limit(), api.Query.Cursor());
        _ = (api.Query.Member<Formal>("formal"), api.Query.Member<Activity>("activity"), api.Query.Text("territory"), api.Query.Day("as-of"));
        _ = (api.Query.Member<PartyKind>("kind"), api.Query.Member<Gap>("gap"), api.Query.Year("since-from"), api.Query.Year("since-to"));
        foreach (var name in (ReadOnlySpan<string>)["field", "paper", "under"])
            api.Query.Tokens(name);
        if (api.Query.Wrong is { } wrong)
            return wrong;
        var listing = list.Run(PartnershipQuery.Read(request.Query).ToFilter());
        var rest = listing.Lines.OrderBy(l => l.Id, StringComparer.Ordinal).SkipWhile(l => after is not null && string.CompareOrdinal(l.Id, after) <= 0).Take(take + 1).ToList();
        return TypedResults.Ok(new ApiPartnershipList(
            listing.AsOf, listing.Lines.Count, [.. rest.Take(take).Select(api.Shape.Line)], api.Next(rest.Count > take ? rest[take - 1].Id : null)));
    }

    private static IResult Partnership(
        ApiContext api, WalkRegister walk, HttpRequest request, string id,
        [FromQuery(Name = "as-of"), Description(AsOfText)] string? asOf,
        [FromQuery, Description(LangText)] string? lang)
    {
        var day = api.Query.Day("as-of");
        _ = api.Query.Language();
        if (api.Query.Wrong is { } wrong)
            return wrong;
        if (walk.One(id, day) is not { } found)
            return Problem.Missing("No partnership has this id.");
        return found.Id == id ? TypedResults.Ok(api.Shape.Partnership(found)) : Results.Redirect(api.Links.Api($"/partnerships/{found.Id}") + request.QueryString, permanent: true, preserveMethod: true);
    }

    private static IResult Territories(
        ApiContext api, ListTerritories list, [FromQuery, Description(LimitText)] string? limit, [FromQuery, Description(CursorText)] string? cursor)
    {
        var (take, after) = (api.Query.Limit(), api.Query.Cursor());
        if (api.Query.Wrong is { } wrong)
            return wrong;
        var slice = list.Run(after, take);
        return TypedResults.Ok(new ApiList<ApiTerritory>([.. slice.Items.Select(api.Shape.Territory)], api.Next(slice.Next)));
    }

    private static IResult Territory(ApiContext api, ListTerritories list, string key) =>
        list.One(key) is { } found ? TypedResults.Ok(api.Shape.Territory(found)) : Problem.Missing("No partnership has a party in a territory of this key.");

    private static IResult Documents(
        ApiContext api, ListSources list, [FromQuery, Description(LimitText)] string? limit, [FromQuery, Description(CursorText)] string? cursor)
    {
        var (take, after) = (api.Query.Limit(), api.Query.Cursor());
        if (api.Query.Wrong is { } wrong)
            return wrong;
        var slice = list.Run(after, take);
        return TypedResults.Ok(new ApiList<ApiDocument>([.. slice.Items.Select(api.Shape.Document)], api.Next(slice.Next)));
    }

    private static IResult Document(ApiContext api, ListSources list, [Description("SHA-256, or at least its first six digits.")] string id) =>
        list.One(id) is { } found ? TypedResults.Ok(api.Shape.Document(found)) : Problem.Missing("The register rests on no paper with this hash.");

    private static IResult Statements(
        ApiContext api, ListStatements list,
        [FromQuery, Description("Id of a partnership.")] string? partnership,
        [FromQuery, Description("The whole SHA-256 of a document.")] string? document,
        [FromQuery, Description("Key of a party.")] string? territory,
        [FromQuery, Description("One of: contact, visit, meeting, agreement, letter, plan, result, state, termination, membership.")] string? kind,
        [FromQuery, Description(LimitText)] string? limit,
        [FromQuery, Description(CursorText)] string? cursor)
    {
        var (take, after) = (api.Query.Limit(), api.Query.Cursor());
        var filter = new StatementFilter(api.Query.Text("partnership"), api.Query.Text("document"), api.Query.Member<StatementKind>("kind"), api.Query.Text("territory"));
        if (api.Query.Wrong is { } wrong)
            return wrong;
        var slice = list.Run(filter, after, take);
        return TypedResults.Ok(new ApiList<ApiStatement>([.. slice.Items.Select(api.Shape.Statement)], api.Next(slice.Next)));
    }

    private static IResult Statement(ApiContext api, ListStatements list, string id) =>
        list.One(id) is { } found ? TypedResults.Ok(api.Shape.Statement(found)) : Problem.Missing("No accepted statement has this id.");
}
