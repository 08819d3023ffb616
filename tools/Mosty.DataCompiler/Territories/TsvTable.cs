namespace Mosty.DataCompiler.Territories;

/// <summary>A tab-separated table with one header row, no quoting. Lines that begin with <c>#</c> are remarks.</summary>
public sealed class TsvTable
{
    private readonly Dictionary<string, int> columns;

    private TsvTable(Dictionary<string, int> columns, IReadOnlyList<string[]> rows) => (this.columns, Rows) = (columns, rows);

    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>Reads a table; an absent file is an empty table, a row of the wrong width a problem.</summary>
    public static TsvTable Read(string path, List<string> problems)
    {
        if (!File.Exists(path))
            return new TsvTable([], []);
        Dictionary<string, int>? columns = null;
        var rows = new List<string[]>();
        var line = 0;
        foreach (var text in File.ReadLines(path))
        {
            line++;
            if (text.Length == 0 || text[0] == '#')
                continue;
            var cells = text.Split('\t');
            if (columns is null)
                columns = cells.Select((name, i) => (name, i)).ToDictionary(c => c.name, c => c.i, StringComparer.Ordinal);
            else if (cells.Length == columns.Count)
                rows.Add(cells);
            else
                problems.Add($"{path}({line}): {cells.Length} cells where the header has {columns.Count}");
        }

        return new TsvTable(columns ?? [], rows);
    }

    /// <summary>The cell of a column; empty where the table has no such column.</summary>
    public string Cell(string[] row, string column) => columns.TryGetValue(column, out var i) ? row[i] : "";

    /// <summary>Columns named <c>name_xx</c> as (language, value), the empty ones left out.</summary>
    public IEnumerable<(string Language, string Name)> Names(string[] row) =>
        columns.Where(c => c.Key.StartsWith("name_", StringComparison.Ordinal) && row[c.Value].Length > 0)
            .Select(c => (c.Key["name_".Length..], row[c.Value]));
}
