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

    /// <summary>Null for today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>True when nothing is filtered (the day is no filter).</summary>
    public bool IsOpen => Formal.Count == 0 && Activity.Count == 0 && Territory is null;

    public static PartnershipQuery Read(IQueryCollection query) => new()
    {
        Formal = Several<Formal>(query["formal"]),
        Activity = Several<Activity>(query["activity"]),
        Territory = query["territory"].FirstOrDefault(t => !string.IsNullOrWhiteSpace(t))?.Trim(),
        AsOf = Day(query["as-of"].FirstOrDefault()),
        Page = int.TryParse(query["page"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 100_000) : 1,
    };

    /// <summary>A day in ISO 8601 between 1800 and 2199; null where there is none.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1800 and < 2200 ? day : null;

    public PartnershipFilter ToFilter() => new(AsOf, Formal, Activity, Territory is null ? null : [Territory]);

    public string ToQueryString()
    {
        var query = new QueryBuilder();
        foreach (var formal in Formal)
            query.Add("formal", ValueOf(formal));
        foreach (var activity in Activity)
            query.Add("activity", ValueOf(activity));
        if (Territory is not null)
            query.Add("territory", Territory);
        if (AsOf is { } day)
            query.Add("as-of", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (Page > 1)
            query.Add("page", Page.ToString(CultureInfo.InvariantCulture));
        return query.ToString();
    }

    /// <summary>How a choice stands in an address: <c>in-force</c>.</summary>
    public static string ValueOf<T>(T value) where T : struct, Enum => TermKey.Of(value).Split('.')[1].Replace('_', '-');

    private static List<T> Several<T>(IEnumerable<string?> values) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Where(v => values.Contains(ValueOf(v), StringComparer.OrdinalIgnoreCase))];
}
