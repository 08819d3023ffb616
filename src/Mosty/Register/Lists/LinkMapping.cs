namespace Mosty.Register.Lists;

/// <summary>Which column of a list says what. Columns are named as in the list's first row, case ignored.</summary>
/// <param name="Left">One side: its name, or its key where <see cref="LeftCountry"/> is null and the value is one.</param>
/// <param name="LeftCountry">ISO 3166-1 alpha-2; null where the side's column holds keys.</param>
/// <param name="Since">A year or an ISO 8601 date; null where no column tells.</param>
/// <param name="Note">An address or a word on the row.</param>
public sealed record LinkMapping(string Left, string? LeftCountry, string Right, string? RightCountry, string? Since, string? Note)
{
    private static readonly string[] Fields = ["a", "a_country", "b", "b_country", "since", "note"];

    /// <summary>What the columns of lists in the wild are called, for each field, the likeliest first.</summary>
    private static readonly string[][] Known =
    [
        ["a", "a_key", "a_name", "city_a", "town_a", "region_a", "city", "town", "region", "left", "from", "source_city"],
        ["a_country", "country_a", "country", "left_country", "from_country"],
        ["b", "b_key", "b_name", "city_b", "town_b", "region_b", "partner", "twin", "twin_town", "sister_city", "right", "to", "target_city"],
        ["b_country", "country_b", "partner_country", "twin_country", "right_country", "to_country"],
        ["since", "year", "date", "signed"],
        ["note", "url", "address", "source", "remark"],
    ];

    /// <summary>The mapping that an office gives (<c>a=City,a_country=Country,…</c>), completed from the names of the columns.</summary>
    /// <returns>The mapping, else what is missing or not there, as a sentence.</returns>
    public static (LinkMapping? Mapping, string? Problem) Of(IReadOnlyList<string> columns, string? given)
    {
        var chosen = new string?[Fields.Length];
        foreach (var pair in (given ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            var field = at < 0 ? -1 : Array.IndexOf(Fields, pair[..at].Trim().ToLowerInvariant());
            if (field < 0)
                return (null, $"'{pair}' is no mapping; write FIELD=COLUMN with one of {string.Join(", ", Fields)}");
            if (Column(columns, pair[(at + 1)..].Trim()) is not { } column)
                return (null, $"the list has no column '{pair[(at + 1)..].Trim()}'; it has {string.Join(", ", columns)}");
            chosen[field] = column;
        }

        for (var field = 0; field < Fields.Length; field++)
            chosen[field] ??= Known[field].Select(name => Column(columns, name)).FirstOrDefault(c => c is not null && !chosen.Contains(c));
        return chosen[0] is null || chosen[2] is null
            ? (null, $"which columns hold the two sides is not clear; say it with --map a=COLUMN,a_country=COLUMN,b=COLUMN,b_country=COLUMN (the list has {string.Join(", ", columns)})")
            : (new LinkMapping(chosen[0]!, chosen[1], chosen[2]!, chosen[3], chosen[4], chosen[5]), null);
    }

    private static string? Column(IReadOnlyList<string> columns, string name) => columns.FirstOrDefault(c => string.Equals(c, name, StringComparison.OrdinalIgnoreCase));
}
