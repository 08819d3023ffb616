using Mosty.Territories;

namespace Mosty.DataCompiler.Territories;

/// <summary>A row of data/territories on its way into the compiled section.</summary>
public sealed class SourceTerritory
{
    public required string Key { get; set; }
    public required TerritoryLevel Level { get; init; }
    public required string Country { get; init; }
    public string? Parent { get; set; }
    public required string Name { get; init; }
    public int Population { get; set; }
    public float Latitude { get; set; } = float.NaN;
    public float Longitude { get; set; } = float.NaN;
    public string? Successor { get; set; }
    /// <summary>GeoNames id, also of a region; empty where not known.</summary>
    public string GeoNames { get; set; } = "";
    /// <summary>GeoNames id of a region's seat.</summary>
    public string SeatId { get; set; } = "";
    public string? SeatKey { get; set; }
    /// <summary>A city with a code of its own: region and city in one.</summary>
    public bool IsCity { get; set; }
    public List<string> OtherKeys { get; } = [];
    public List<SourceName> Names { get; } = [];
    /// <summary>Where it stands among the compiled ones.</summary>
    public int Index { get; set; }
}

/// <param name="Language">ISO 639-1; <c>local</c> for the local official name, empty for an alternate name of no known language.</param>
/// <param name="Shown">True when it may be shown as the name in that language.</param>
/// <param name="Adjective">True for an adjective of it ("turecki"), which names it only beside a type word.</param>
public readonly record struct SourceName(string Language, string Name, bool Shown, bool Adjective = false);
