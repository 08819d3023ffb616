using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Mosty.Interface;
using Mosty.Register;
using Mosty.Timelines;

namespace Mosty.Web.Site;

/// <summary>The filters of the list of partnerships, as they stand in its address. What cannot be understood is left out, so no address is an error.</summary>
public sealed record PartnershipQuery
{
    public const int PageSize = 50;

    public IReadOnlyList<Formal> Formal { get; init; } = [];

    public IReadOnlyList<Activity> Activity { get; init; } = [];

    /// <summary>A territory's key; a partnership passes when a party is it or lies in it.</summary>
    public string? Territory { get; init; }

    /// <summary>Fields of the closed list ("culture").</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>Types of instruments ("letter_of_intent").</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];

    public IReadOnlyList<PartyKind> Kinds { get; init; } = [];

    /// <summary>First year of the first agreement.</summary>
    public int? SinceFrom { get; init; }

    public int? SinceTo { get; init; }

    /// <summary>Id of the partnership it stands under.</summary>
    public string? Under { get; init; }

    public IReadOnlyList<Gap> Gaps { get; init; } = [];

    public ListOrder Order { get; init; }

    /// <summary>Null for today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>True when nothing is filtered (the day and the order are no filters).</summary>
    public bool IsOpen => Formal.Count == 0 && Activity.Count == 0 && Territory is null && !HasMore;

    /// <summary>True when one of the rarer filters is set.</summary>
    public bool HasMore => Fields.Count + Papers.Count + Kinds.Count + Gaps.Count > 0 || SinceFrom is not null || SinceTo is not null || Under is not null;

    /// <summary>The same without one of its filters, on the first page.</summary>
    public PartnershipQuery Without(Facet facet) => (facet switch
    {
        Facet.Territory => this with { Territory = null },
        Facet.Formal => this with { Formal = [] },
        Facet.Activity => this with { Activity = [] },
        Facet.Field => this with { Fields = [] },
        Facet.Paper => this with { Papers = [] },
        Facet.Kind => this with { Kinds = [] },
        Facet.Since => this with { SinceFrom = null, SinceTo = null },
        Facet.Under => this with { Under = null },
        _ => this with { Gaps = [] },
    }) with
    { Page = 1 };

    public static PartnershipQuery Read(IQueryCollection query) => new()
    {
        Formal = Several<Formal>(query["formal"]),
        Activity = Several<Activity>(query["activity"]),
        Territory = query["territory"].FirstOrDefault(t => !string.IsNullOrWhiteSpace(t))?.Trim(),
        Fields = Words(query["field"]),
        Papers = Words(query["paper"]),
        Kinds = Several<PartyKind>(query["kind"]),
        SinceFrom = Year(query["since-from"].FirstOrDefault()),
        SinceTo = Year(query["since-to"].FirstOrDefault()),
        Under = query["under"].FirstOrDefault(u => u is { Length: > 0 and <= 64 } && u.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')),
        Gaps = Several<Gap>(query["gap"]),
        Order = Several<ListOrder>(query["sort"]) is [var order, ..] ? order : ListOrder.Name,
        AsOf = Day(query["as-of"].FirstOrDefault()),
        Page = int.TryParse(query["page"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 100_000) : 1,
    };

    /// <summary>A day in ISO 8601 between 1800 and 2199; null where there is none.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1800 and < 2200 ? day : null;

    public PartnershipFilter ToFilter() => new(
        AsOf, Formal, Activity, Territory is null ? null : [Territory],
        Fields: Fields, Papers: Papers, Kinds: Kinds, SinceFrom: SinceFrom, SinceTo: SinceTo, Under: Under, Gaps: Gaps, Order: Order);

    public string ToQueryString()
    {
        var query = new QueryBuilder();
        foreach (var formal in Formal)
            query.Add("formal", ValueOf(formal));
        foreach (var activity in Activity)
            query.Add("activity", ValueOf(activity));
        if (Territory is not null)
            query.Add("territory", Territory);
        foreach (var field in Fields)
            query.Add("field", field);
        foreach (var paper in Papers)
            query.Add("paper", paper);
        foreach (var kind in Kinds)
            query.Add("kind", ValueOf(kind));
        if (SinceFrom is { } from)
            query.Add("since-from", from.ToString(CultureInfo.InvariantCulture));
        if (SinceTo is { } to)
            query.Add("since-to", to.ToString(CultureInfo.InvariantCulture));
        if (Under is not null)
            query.Add("under", Under);
        foreach (var gap in Gaps)
            query.Add("gap", ValueOf(gap));
        if (Order != ListOrder.Name)
            query.Add("sort", ValueOf(Order));
        if (AsOf is { } day)
            query.Add("as-of", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (Page > 1)
            query.Add("page", Page.ToString(CultureInfo.InvariantCulture));
        return query.ToString();
    }

    /// <summary>How a choice stands in an address: <c>in-force</c>.</summary>
    public static string ValueOf<T>(T value) where T : struct, Enum => TermKey.Of(value).Split('.')[1].Replace('_', '-');

    private static int? Year(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and < 2200 ? year : null;

    /// <summary>Words of a closed list as they stand in the register; at most a few, none that no list could hold.</summary>
    private static List<string> Words(IEnumerable<string?> values) =>
        [.. values.OfType<string>().Where(v => v.Length is > 0 and <= 40 && v.All(c => char.IsAsciiLetterLower(c) || c == '_')).Distinct().Take(20)];

    private static List<T> Several<T>(IEnumerable<string?> values) where T : struct, Enum =>
        // Data writes in_force where addresses write in-force: either is understood.
        [.. Enum.GetValues<T>().Where(v => values.Any(t => string.Equals(t?.Replace('_', '-'), ValueOf(v), StringComparison.OrdinalIgnoreCase)))];
}
