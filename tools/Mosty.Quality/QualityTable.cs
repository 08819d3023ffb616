namespace Mosty.Quality;

/// <summary>A table of the page: a row is known by its first cells, a figure by its column.</summary>
/// <param name="Keys">How many columns, from the left, name a row.</param>
internal sealed record QualityTable(string Title, int Keys, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<QualityCell>> Rows)
{
    public string NameOf(IReadOnlyList<QualityCell> row) => string.Join(' ', row.Take(Keys).Select(c => c.Text));

    public IEnumerable<string> Lines() =>
    [
        "| " + string.Join(" | ", Columns) + " |",
        "|" + string.Concat(Columns.Select((_, i) => i < Keys ? "---|" : "--:|")),
        .. Rows.Select(r => "| " + string.Join(" | ", r.Select(c => c.Text)) + " |"),
    ];
}

/// <param name="Figures">The figures that the text begins with, in order; none where it is not compared.</param>
internal sealed record QualityCell(string Text, IReadOnlyList<Figure> Figures)
{
    public static implicit operator QualityCell(string text) => new(text, []);

    public static implicit operator QualityCell(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static implicit operator QualityCell(Figure figure) => new(figure.ToString(), [figure]);
}
