using System.Globalization;
using System.Text.Json;
using Mosty.Knowledge;

namespace Mosty.Territories;

/// <summary>What is known of territories beside their names: how large an economy is, when a unit existed. Immutable, thread-safe.</summary>
public sealed class TerritoryFacts
{
    private const decimal Billion = 1_000_000_000m;

    private readonly PlausibilityTables tables;
    private readonly Dictionary<string, Lifetime> lifetimes;

    private TerritoryFacts(PlausibilityTables tables)
    {
        this.tables = tables;
        lifetimes = tables.Lifetimes.ToDictionary(l => l.Key, l => new Lifetime([.. l.Value.Spans.Select(Span)], l.Value.Landscape), StringComparer.Ordinal);
    }

    /// <summary>The year of <see cref="EconomyOf"/> and of <see cref="InDollars"/>.</summary>
    public static int Year => 2023;

    /// <summary>Reads the section <c>plausibility</c>: some hundred rows.</summary>
    public static TerritoryFacts Open(KnowledgeFile knowledge) =>
        new(JsonSerializer.Deserialize(knowledge.Section("plausibility"), PlausibilityJson.Default.PlausibilityTables)!);

    /// <summary>Gross domestic product of a country in current US dollars of <see cref="Year"/>, in a round figure; null where not known.</summary>
    public decimal? EconomyOf(string country) => tables.Gdp.TryGetValue(country, out var billions) ? billions * Billion : null;

    /// <summary>True for a free port, a flag of convenience, a place of re-export: its trade says nothing of its economy.</summary>
    public bool IsTransit(string country) => tables.Transit.Contains(country);

    /// <summary>About how many US dollars an amount of money is; null where the unit is no currency with a rate.</summary>
    public decimal? InDollars(decimal amount, string unit) => tables.PerUsd.TryGetValue(unit, out var rate) ? amount / rate : null;

    /// <summary>When a unit existed; null where it always did as far as papers go, or it is not known.</summary>
    public Lifetime? LifetimeOf(string key) => lifetimes.GetValueOrDefault(key);

    /// <summary>True where a place of one country may rightly be written as lying in another: a dependent territory, a land in dispute.</summary>
    public bool MayBeSaidOf(string lies, string told) => tables.Belonging.TryGetValue(lies, out var countries) && countries.Contains(told);

    private static (DateOnly From, DateOnly Until) Span(string text)
    {
        var ends = text.Split('/');
        return (ends[0].Length == 0 ? DateOnly.MinValue : Day(ends[0], last: false), ends[1].Length == 0 ? DateOnly.MaxValue : Day(ends[1], last: true));
    }

    /// <summary>The first or last day of a year, a month, a day.</summary>
    private static DateOnly Day(string text, bool last)
    {
        var parts = text.Split('-').Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        var (year, month) = (parts[0], parts.Length > 1 ? parts[1] : last ? 12 : 1);
        return new DateOnly(year, month, parts.Length > 2 ? parts[2] : last ? DateTime.DaysInMonth(year, month) : 1);
    }
}

/// <summary>When a unit existed.</summary>
/// <param name="Spans">In order, both ends within; an open end is the least or greatest day there is.</param>
/// <param name="IsLandscape">The bare name also stands for a landscape that is older or lives on.</param>
public sealed record Lifetime(IReadOnlyList<(DateOnly From, DateOnly Until)> Spans, bool IsLandscape)
{
    /// <summary>True when it existed on one of these days at least.</summary>
    public bool Touches(DateOnly first, DateOnly last)
    {
        foreach (var (from, until) in Spans)
            if (first <= until && last >= from)
                return true;
        return false;
    }
}
