using System.Collections.Frozen;
using Microsoft.Net.Http.Headers;
using Mosty.Interface;
using Mosty.Knowledge;
using Mosty.Register;

namespace Mosty.Web.Site;

/// <summary>The languages the portal speaks, with their words; loaded once.</summary>
public sealed class PortalLanguages
{
    /// <summary>In the order in which they are offered.</summary>
    public static readonly IReadOnlyList<string> All = ["pl", "cs", "sk", "de", "en"];

    /// <summary>For a visitor who reads none of them.</summary>
    public const string ForOthers = "en";

    private readonly FrozenDictionary<string, Interface.Words> words;

    public PortalLanguages(KnowledgeFile knowledge, RegisterFolder register) =>
        words = All.ToFrozenDictionary(language => language, language => Interface.Words.Open(knowledge, register.Gazetteer, language, typeset: true));

    /// <summary>The words of every language, in the order offered.</summary>
    public IEnumerable<Interface.Words> Words => All.Select(language => words[language]);

    /// <summary>The words of the page asked for: of the language that begins its address, else of the browser's.</summary>
    public Interface.Words WordsOf(HttpContext http) => words[FromPath(Asked(http)) ?? Prefer(http.Request.Headers.AcceptLanguage.ToString())];

    /// <summary>The language that begins an address; null when none does.</summary>
    public static string? FromPath(string? path) =>
        path is ['/', _, _, ..] && (path.Length == 3 || path[3] == '/') && All.Contains(path[1..3]) ? path[1..3] : null;

    /// <summary>The best language for an Accept-Language header (RFC 9110, 12.5.4): by weight, then by order; a malformed header counts as none.</summary>
    public static string Prefer(string acceptLanguage)
    {
        if (!StringWithQualityHeaderValue.TryParseList([acceptLanguage], out var wishes))
            return ForOthers;
        foreach (var wish in wishes.Where(w => w.Quality is null or > 0).OrderByDescending(w => w.Quality ?? 1))
        {
            var language = wish.Value.ToString().Split('-')[0].ToLowerInvariant();
            if (All.Contains(language))
                return language;
        }

        return ForOthers;
    }

    /// <summary>The path the visitor asked for, also while an error page is made in its place.</summary>
    public static string Asked(HttpContext http) =>
        http.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? http.Features.Get<Microsoft.AspNetCore.Diagnostics.IExceptionHandlerPathFeature>()?.Path
        ?? http.Request.Path.Value
        ?? "/";
}

/// <summary>The route constraint <c>language</c>: one that the portal speaks.</summary>
public sealed class LanguageConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string language && PortalLanguages.All.Contains(language);
}
