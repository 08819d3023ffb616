namespace Mosty.Statements.Scenes;

/// <summary>What a territory's key alone tells (docs/reading.md, Keys of places).</summary>
internal static class Keys
{
    public static bool IsCountry(string key) => key.Length == 2;

    /// <summary>First-level region: <c>CZ-51</c>.</summary>
    public static bool IsRegion(string key) => key.Length > 3 && key[2] == '-';

    /// <summary>City, county, district: <c>CZ:Brno</c>.</summary>
    public static bool IsLocal(string key) => key.Length > 3 && key[2] == ':' && !IsNetwork(key);

    /// <summary>International body or euroregion.</summary>
    public static bool IsNetwork(string key) => key.StartsWith("XX", StringComparison.Ordinal);

    public static string Country(string key) => key.Length > 2 ? key[..2] : key;
}
