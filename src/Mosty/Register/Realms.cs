namespace Mosty.Register;

/// <summary>
/// A realm is the set of countries of some parties ("CZ,IT"). What can touch one another lies in one realm: a city's partnership under its region's
/// has the same countries, and a meeting of many lies in a realm that holds those of the pairs it counts for. So a decision brings up to date
/// the realms it touches and nothing else, and the result is the same as a rebuild of everything.
/// </summary>
internal static class Realms
{
    /// <summary>Between keys of parties in one column: no key holds it.</summary>
    public const char PartySeparator = '|';

    public static string CountryOf(string key) => key.Length >= 2 ? key[..2] : key;

    public static string Of(IEnumerable<string> parties) =>
        string.Join(',', parties.Select(CountryOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>True when every country of <paramref name="inner"/> is one of <paramref name="outer"/>.</summary>
    public static bool Holds(string outer, string inner) =>
        outer == inner || inner.Split(',').All(c => outer.Split(',').Contains(c, StringComparer.Ordinal));

    /// <summary>A pattern for SQL's like that every realm holding this one matches.</summary>
    public static string PatternOf(string realm) => "%" + realm.Replace(',', '%') + "%";

    public static string Join(IEnumerable<string> parties) => string.Join(PartySeparator, parties.Order(StringComparer.Ordinal));

    public static IReadOnlyList<string> Split(string parties) => parties.Split(PartySeparator);
}
