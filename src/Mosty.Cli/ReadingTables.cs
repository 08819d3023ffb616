namespace Mosty.Cli;

/// <summary>What one document says, for a person at a terminal: its statements, then its partnerships, then what is odd in it.</summary>
internal static class ReadingTables
{
    private const int LongestQuote = 90;

    public static void Write(Terminal terminal, Words words, DocumentReading reading)
    {
        var statements = new Table(words["column_date"], words["column_kind"], words["column_parties"], words["column_quote"]);
        foreach (var s in reading.Statements)
            statements.Add(s.Date?.Value ?? "", KindAndAct(s), string.Join(" ", s.Parties), Short(s.Quote));
        var partnerships = new Table(words["column_partnership"], words["column_status"], words["column_since"], words["column_quote"]);
        foreach (var p in reading.Partnerships)
            partnerships.Add(string.Join(" ", p.Parties), p.Status.ToString().ToLowerInvariant(), p.Since?.Value ?? "", Short(p.Quote));
        var warnings = new Table(words["column_warning"], words["column_quote"]);
        foreach (var w in reading.Warnings)
            warnings.Add(w.Text, Short(w.Quote));
        foreach (var table in new[] { statements, partnerships, warnings }.Where(t => t.Rows > 0))
        {
            terminal.Out.WriteLine();
            table.Write(terminal);
        }
    }

    /// <summary>One line of at most <see cref="LongestQuote"/> characters.</summary>
    public static string Short(string quote)
    {
        var line = string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestQuote ? line : line[..LongestQuote].TrimEnd() + "\u2026";
    }

    private static string KindAndAct(Statements.Statement s) =>
        s.Act is { } act ? $"{Snake(s.Kind.ToString())}: {Snake(act.ToString())}" : Snake(s.Kind.ToString());

    private static string Snake(string name) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(name).Replace('_', ' ');
}
