using System.Text.Json.Serialization;

namespace Mosty.Territories;

/// <summary>The section <c>plausibility</c>: data/plausibility as its compiler writes it and <see cref="TerritoryFacts"/> reads it.</summary>
internal sealed record PlausibilityTables
{
    /// <summary>Country → billions of US dollars.</summary>
    public Dictionary<string, decimal> Gdp { get; set; } = [];

    /// <summary>Countries whose trade may be many times their economy.</summary>
    public HashSet<string> Transit { get; set; } = [];

    /// <summary>Currency → units for one US dollar.</summary>
    public Dictionary<string, decimal> PerUsd { get; set; } = [];

    public Dictionary<string, LifetimeRow> Lifetimes { get; set; } = [];

    /// <summary>Country → those under which its places may be written.</summary>
    public Dictionary<string, List<string>> Belonging { get; set; } = [];
}

internal sealed record LifetimeRow
{
    /// <summary>FROM/UNTIL, each a date to the year, month or day, or empty.</summary>
    public List<string> Spans { get; set; } = [];

    public bool Landscape { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlausibilityTables))]
internal sealed partial class PlausibilityJson : JsonSerializerContext;
