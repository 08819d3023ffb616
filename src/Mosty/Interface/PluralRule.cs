namespace Mosty.Interface;

/// <summary>CLDR's plural categories of cardinal numbers. A language names its rule as <c>plural_rule</c> in <c>data/interface</c>.</summary>
/// <remarks>Source: Unicode CLDR, supplemental/plurals.xml.</remarks>
public static class PluralRule
{
    /// <summary>The categories a language with this rule must have words for. Numbers that are not whole take the last but one or last.</summary>
    public static IReadOnlyList<string> Categories(string rule) => rule switch
    {
        "one-other" => ["one", "other"],
        "czech" => ["one", "few", "many", "other"],
        "polish" => ["one", "few", "many", "other"],
        _ => throw new ArgumentException($"no plural rule is named '{rule}'", nameof(rule)),
    };

    public static string Category(string rule, decimal number)
    {
        var n = Math.Abs(number);
        var whole = n == decimal.Truncate(n);
        switch (rule)
        {
            case "polish" when !whole:
                return "other";
            case "polish":
                var (ten, hundred) = (n % 10, n % 100);
                return n == 1 ? "one" : ten is >= 2 and <= 4 && hundred is not (>= 12 and <= 14) ? "few" : "many";
            case "czech":
                return !whole ? "many" : n == 1 ? "one" : n is >= 2 and <= 4 ? "few" : "other";
            default:
                return whole && n == 1 ? "one" : "other";
        }
    }
}
