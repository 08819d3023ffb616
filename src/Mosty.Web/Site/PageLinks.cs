using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Mosty.Timelines;
using Mosty.Web.Data;

namespace Mosty.Web.Site;

/// <summary>Every address of the portal, in one place. Addresses are made of ids only, so they last.</summary>
public sealed class PageLinks(string language)
{
    /// <summary>Digits of a document's hash in an address: those of <see cref="Register.DocumentLine.Id"/>.</summary>
    private const int DocumentDigits = 12;

    public string Home => $"/{language}/";

    public string Search => $"/{language}/search";

    public string Documents => $"/{language}/documents";

    public string Partnerships => $"/{language}/partnerships";

    /// <summary>The list with filters; <see cref="PartnershipQuery.ToString"/> is the rest of the address.</summary>
    public string PartnershipsWith(PartnershipQuery query) => Partnerships + query.ToQueryString();

    public string Having(Formal formal) => PartnershipsWith(new PartnershipQuery { Formal = [formal] });

    public string Having(Activity activity) => PartnershipsWith(new PartnershipQuery { Activity = [activity] });

    public string In(string territory) => PartnershipsWith(new PartnershipQuery { Territory = territory });

    /// <param name="name">For the eye only; left out where the key holds it.</param>
    /// <param name="asOf">Null for today.</param>
    public string Territory(string key, string? name = null, DateOnly? asOf = null) =>
        $"/{language}/territories/{Uri.EscapeDataString(key).Replace("%3A", ":", StringComparison.Ordinal)}"
        + (name is null || key.Contains(':', StringComparison.Ordinal) || Slug.Of(name) is not { Length: > 0 } slug ? "" : "/" + slug) + AsOf(asOf);

    /// <summary>The map of the world with the list's filters.</summary>
    public string Map(PartnershipQuery? query = null) => $"/{language}/map" + query?.ToQueryString();

    /// <param name="asOf">Null for today.</param>
    public string Partnership(string id, DateOnly? asOf = null) =>
        $"/{language}/partnerships/{id}" + AsOf(asOf);

    /// <param name="statement">The statement to point at; null for the document's beginning.</param>
    public string Document(string sha256, string? statement = null) =>
        $"/{language}/documents/{sha256[..Math.Min(DocumentDigits, sha256.Length)]}" + (statement is null ? "" : "#" + QuoteAnchor(statement));

    /// <summary>A place in a document's text that no statement rests on.</summary>
    public string DocumentPlace(string sha256, int page) => $"{Document(sha256)}#page-{page}";

    public string Calendar => $"/{language}/calendar";

    /// <param name="month">1 to 12; null for the whole year.</param>
    public string CalendarOf(int year, int? month = null) => string.Create(CultureInfo.InvariantCulture, $"{Calendar}?{(month is null ? $"year={year:0000}" : $"month={year:0000}-{month:00}")}");

    /// <summary>Only an event with a permanent id has a page of its own: a letter and its answer told by one sentence share the page of the first.</summary>
    public static bool HasPage(string @event) => @event.StartsWith("e-", StringComparison.Ordinal);

    public string Event(string id) => $"/{language}/events/{id}";

    public string Person(string id) => $"/{language}/people/{id}";

    public string Organisation(string id) => $"/{language}/organisations/{id}";

    public string Coverage => $"/{language}/coverage";

    public string About => $"/{language}/about";

    public string Accessibility => $"/{language}/accessibility";

    public string Privacy => $"/{language}/privacy";

    public string Design => $"/{language}/design";

    public string DocumentsNotUnderstood => DocumentsPage(1, nothingFound: true);

    /// <param name="nothingFound">Only those in which nothing was found.</param>
    public string DocumentsPage(int page, bool nothingFound)
    {
        var query = new QueryBuilder();
        if (nothingFound)
            query.Add("read", "nothing");
        if (page > 1)
            query.Add("page", page.ToString(CultureInfo.InvariantCulture));
        return Documents + query;
    }

    public string WithGap(Register.Gap gap) => PartnershipsWith(new PartnershipQuery { Gaps = [gap] });

    /// <summary>The form to say that something is wrong.</summary>
    public string Report(Register.ReportAbout? about = null) => $"/{language}/report" + (about is null ? "" : new QueryBuilder { { "about", about.ToString() } }.ToString());

    public string ReportStatus(string number) => $"/{language}/reports/{number}";

    /// <param name="page">From 1.</param>
    public static string PageImage(string id, int page) => string.Create(CultureInfo.InvariantCulture, $"/documents/{id}/pages/{page}.jpg");

    public string Original(string sha256) => $"/documents/{sha256}/original";

    public string Data => $"/{language}/data";

    /// <summary>A file of the register; the list of partnerships takes the filters of the page.</summary>
    public static string DataFile(string name, PartnershipQuery? query = null) => $"/data/{name}{(query is null ? null : (query with { Page = 1 }).ToQueryString())}";

    public static string Api(string path = "") => "/api/v1" + path;

    /// <summary>What came onto the register, as a feed.</summary>
    public string Changes => $"/{language}/feeds/changes.atom";

    public string ChangesOfPartnership(string id) => $"/{language}/feeds/partnerships/{id}.atom";

    public string ChangesOfTerritory(string key) => $"/{language}/feeds/territories/{OpenLinks.Key(key)}.atom";

    public string ChangesOfList(PartnershipQuery query) => $"/{language}/feeds/partnerships.atom{(query with { Page = 1, AsOf = null }).ToQueryString()}";

    public string ChangesOfSearch(string words) => $"/{language}/feeds/search.atom" + new QueryBuilder { { "q", words } };

    public string CalendarFile => $"/{language}/feeds/calendar.ics";

    public string CalendarOfPartnership(string id) => $"/{language}/feeds/partnerships/{id}.ics";

    public string Searching(string words) => Search + new QueryBuilder { { "q", words } };

    public string Searching(SearchQuery query) => Search + query.ToQueryString();

    /// <summary>Names for what is being typed, as JSON.</summary>
    public string Suggest => Search + "/suggest";

    /// <summary>A bare picture for the pages of others.</summary>
    public string EmbeddedMap(PartnershipQuery? query = null) => $"/{language}/embed/map" + query?.ToQueryString();

    public string EmbeddedPartnership(string id) => $"/{language}/embed/partnerships/{id}";

    /// <summary>The same address in another language.</summary>
    public static string InLanguage(HttpRequest request, string other)
    {
        var path = PortalLanguages.Asked(request.HttpContext);
        return PortalLanguages.FromPath(path) is null ? $"/{other}/" : $"/{other}{path[3..]}{(path == request.Path.Value ? request.QueryString.Value : "")}";
    }

    /// <summary>The address for a reader whose language is not known: the home page that follows the browser, else the page in the language for everybody.</summary>
    public static string ForAnyone(HttpRequest request)
    {
        var english = InLanguage(request, PortalLanguages.ForOthers);
        return english.Length <= 4 ? "/" : english;
    }

    /// <summary>What comes before a path in a whole address: "https://mosty.example".</summary>
    public static string Origin(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    /// <summary>The id of a quote's mark in its document, and of the statement beside it.</summary>
    public static string QuoteAnchor(string statement) => "s-" + Short(statement);

    public static string StatementAnchor(string statement) => "st-" + Short(statement);

    /// <summary>The id of an entry on a partnership's page.</summary>
    public static string EventAnchor(string @event) => "e-" + Short(@event);

    public static string InstrumentAnchor(int number) => $"i-{number}";

    private static string AsOf(DateOnly? day) => day is { } asOf ? "?as-of=" + asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    // Enough of the hash to be unique on a page; what is no hash stays whole, with only letters and digits.
    private static string Short(string id) => string.Concat(id.Where(char.IsAsciiLetterOrDigit).Take(16));
}
