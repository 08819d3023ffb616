using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Mosty.DataCompiler.Territories;
using Mosty.Territories;

namespace Mosty.DataCompiler;

/// <summary>Compiles data/plausibility into the section <c>plausibility</c>, the JSON of <see cref="PlausibilityTables"/>.</summary>
public static partial class PlausibilitySection
{
    /// <param name="knows">Whether a territory has a key.</param>
    public static KeyValuePair<string, byte[]> Compile(string data, Func<string, bool> knows, List<string> problems)
    {
        var folder = Path.Combine(data, "plausibility");
        var tables = new PlausibilityTables();
        foreach (var (row, cell) in Rows("gdp.tsv", "country"))
        {
            tables.Gdp[row] = Number("gdp.tsv", row, cell("usd_billions"));
            if (cell("transit").Length > 0)
                tables.Transit.Add(row);
        }

        foreach (var (row, cell) in Rows("rates.tsv", null))
            tables.PerUsd[row] = Number("rates.tsv", row, cell("per_usd"));
        foreach (var (row, cell) in Rows("lifetimes.tsv", "key"))
        {
            if (!Spans().IsMatch(cell("spans")))
                problems.Add($"lifetimes.tsv: {row} has no spans FROM/UNTIL|...: {cell("spans")}");
            tables.Lifetimes[row] = new LifetimeRow { Spans = [.. cell("spans").Split('|')], Landscape = cell("landscape").Length > 0 };
        }

        foreach (var (row, cell) in Rows("belonging.tsv", "lies"))
        {
            if (!knows(cell("told")))
                problems.Add($"belonging.tsv: no territory {cell("told")}");
            if (!tables.Belonging.TryGetValue(row, out var told))
                tables.Belonging.Add(row, told = []);
            told.Add(cell("told"));
        }

        return KeyValuePair.Create("plausibility", JsonSerializer.SerializeToUtf8Bytes(tables, PlausibilityJson.Default.PlausibilityTables));

        IEnumerable<(string First, Func<string, string> Cell)> Rows(string name, string? keys)
        {
            var table = TsvTable.Read(Path.Combine(folder, name), problems);
            foreach (var row in table.Rows)
            {
                if (keys is not null && !knows(row[0]))
                    problems.Add($"{name}: no territory {row[0]}");
                yield return (row[0], column => table.Cell(row, column));
            }
        }

        decimal Number(string table, string row, string text)
        {
            if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0)
                return number;
            problems.Add($"{table}: {row} has no number above 0: {text}");
            return 1;
        }
    }

    [GeneratedRegex(@"^(\d{4}(-\d\d){0,2})?/(\d{4}(-\d\d){0,2})?(\|(\d{4}(-\d\d){0,2})?/(\d{4}(-\d\d){0,2})?)*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spans();
}
