using Spectre.Console;

namespace Mosty.Cli;

/// <summary>A table on standard output: bordered for a person at a terminal, plain aligned columns in a pipe or a file.</summary>
internal sealed class Table(params string[] headings)
{
    private readonly List<string[]> rows = [];

    public int Rows => rows.Count;

    public void Add(params string[] cells) => rows.Add(cells);

    public void Write(Terminal terminal)
    {
        if (terminal.OutIsTerminal)
            WriteForPerson(terminal);
        else
            WritePlain(terminal.Out);
    }

    private void WriteForPerson(Terminal terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Out),
            ColorSystem = terminal.Colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Ansi = terminal.Colour ? AnsiSupport.Detect : AnsiSupport.No,
        });
        var table = new Spectre.Console.Table().Border(TableBorder.Rounded);
        foreach (var heading in headings)
            table.AddColumn(new TableColumn(new Text(heading, new Style(decoration: Decoration.Bold))));
        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(cell)));
        console.Write(table);
    }

    private void WritePlain(TextWriter output)
    {
        var widths = headings.Select((heading, i) => rows.Select(r => Width(r[i])).Append(Width(heading)).Max()).ToArray();
        foreach (var row in rows.Prepend(headings))
        {
            var line = string.Concat(row.Select((cell, i) => cell + new string(' ', widths[i] - Width(cell) + 2)));
            output.WriteLine(line.TrimEnd());
        }
    }

    private static int Width(string text) => new System.Globalization.StringInfo(text).LengthInTextElements;
}
