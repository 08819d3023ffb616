using Mosty.Languages;
using Mosty.Register;
using Mosty.Web.Site;

namespace Mosty.Web.Searching;

/// <summary>Answers what is being typed into the search box: names on the register, each with the address of its page.</summary>
public static class Suggestions
{
    private const int Longest = 100;

    public static IResult Answer(HttpRequest request, SuggestNames suggest, PageWords words, PageLinks to)
    {
        var typed = request.Query["q"].FirstOrDefault() ?? "";
        request.HttpContext.Response.Headers.CacheControl = "no-cache";
        var beginning = Folding.Fold(typed.Trim());
        // A name that begins so is more likely meant than one that holds such a word.
        var names = typed.Length > Longest ? [] : suggest.Run(typed);
        return Results.Json(names.Select(s => Of(s, words, to)).OrderByDescending(s => Folding.Fold(s.Name).StartsWith(beginning, StringComparison.Ordinal)));
    }

    private static Suggestion Of(NameSuggestion name, PageWords words, PageLinks to) => new(
        name.Name ?? words.Heading(name.Parties),
        words["search.kind_" + SearchQuery.ValueOf(name.Kind)],
        name.Kind switch
        {
            SearchKind.Territory => to.Territory(name.Id, words.Name(name.Id)),
            SearchKind.Partnership => to.Partnership(name.Id),
            SearchKind.Organisation => to.Organisation(name.Id),
            _ => to.Person(name.Id),
        });
}

/// <param name="Name">In the language of the page.</param>
/// <param name="Kind">In words.</param>
/// <param name="Address">Of its page.</param>
public sealed record Suggestion(string Name, string Kind, string Address);
