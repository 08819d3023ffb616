namespace Mosty.Territories;

public enum TerritoryLevel { Country, Region, District, City, Network }

/// <summary>A community with a place on the map, as data/territories knows it.</summary>
/// <param name="Key">ISO 3166-1, ISO 3166-2, else <c>CC:Name</c> (docs/reading.md). The exchange key.</param>
/// <param name="Country">ISO 3166-1 alpha-2; <c>XX</c> for networks and international bodies.</param>
/// <param name="Parent">Key of the territory above; null for a country.</param>
/// <param name="Name">Local official name in Latin script.</param>
/// <param name="Population">0 where not known.</param>
/// <param name="Latitude">In degrees north; of a country that of its capital; null where not known.</param>
/// <param name="Longitude">In degrees east.</param>
/// <param name="Successor">Key of the unit it was merged into or renamed to; null while it exists.</param>
public sealed record Territory(
    string Key, TerritoryLevel Level, string Country, string? Parent, string Name, int Population, double? Latitude, double? Longitude, string? Successor);
