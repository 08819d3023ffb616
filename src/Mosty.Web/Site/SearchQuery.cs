using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Mosty.Register;

namespace Mosty.Web.Site;

/// <summary>A search as it stands in an address. What cannot be understood is left out, so no address is an error.</summary>
/// <param name="Words">As typed; empty before the first search.</param>
public sealed record SearchQuery(string Words)
{
    public const int PageSize = 20;

    private const int LongestQuestion = 200;

    // No search reads farther.
    private const int Farthest = 1_000;

    public SearchKind? Kind { get; init; }

    /// <summary>ISO 639-1 of a paper.</summary>
    public string? Language { get; init; }

    public int? Year { get; init; }

    /// <summary>ISO 3166-1 of a partner.</summary>
    public string? Country { get; init; }

    public int Skip { get; init; }

    /// <summary>True when something is left out beside the kind.</summary>
    public bool IsNarrow => Language is not null || Year is not null || Country is not null;

    public static SearchQuery Read(IQueryCollection query)
    {
        var asked = (query["q"].FirstOrDefault() ?? "").Trim();
        return new SearchQuery(asked.Length > LongestQuestion ? asked[..LongestQuestion] : asked)
        {
            Kind = Enum.GetValues<SearchKind>().Cast<SearchKind?>().FirstOrDefault(k => ValueOf(k!.Value) == query["kind"].FirstOrDefault()),
            Language = query["language"].FirstOrDefault(l => l is { Length: 2 or 3 } && l.All(char.IsAsciiLetterLower)),
            Year = int.TryParse(query["year"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and < 2200 ? year : null,
            Country = query["country"].FirstOrDefault(c => c is { Length: 2 } && c.All(char.IsAsciiLetterUpper)),
            Skip = int.TryParse(query["skip"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var skip) ? Math.Min(skip, Farthest) : 0,
        };
    }

    public SearchQuestion ToQuestion() => new(Words, Kind, Language, Year, Country, Skip, Kind is null ? SearchRegister.OfPartnerships : PageSize);

    public string ToQueryString()
    {
        var query = new QueryBuilder { { "q", Words } };
        if (Kind is { } kind)
            query.Add("kind", ValueOf(kind));
        if (Language is not null)
            query.Add("language", Language);
        if (Year is { } year)
            query.Add("year", year.ToString(CultureInfo.InvariantCulture));
        if (Country is not null)
            query.Add("country", Country);
        if (Skip > 0)
            query.Add("skip", Skip.ToString(CultureInfo.InvariantCulture));
        return query.ToString();
    }

    /// <summary>How a kind stands in an address and in the keys of its words.</summary>
    public static string ValueOf(SearchKind kind) => kind.ToString().ToLowerInvariant();
}
