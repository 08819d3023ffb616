using Mosty.Interface;
using Mosty.Statements;

namespace Mosty.Cli;

/// <summary>What one document says, for a person at a terminal: its statements, then its partnerships, then what is odd in it.</summary>
internal static class ReadingTables
{
    private const int LongestQuote = 90;

    public static void Write(Terminal terminal, Words words, DocumentReading reading)
    {
        var statements = new Table(words.Say("terminal.column_date"), words.Say("terminal.column_kind"), words.Say("terminal.column_parties"), words.Say("terminal.column_quote"));
        foreach (var s in reading.Statements)
            statements.Add(s.Date?.Value ?? "", KindAndAct(words, s.Kind, s.Act), string.Join(" ", s.Parties), Short(s.Quote));
        var partnerships = new Table(words.Say("terminal.column_partnership"), words.Say("terminal.column_status"), words.Say("terminal.column_since"), words.Say("terminal.column_quote"));
        foreach (var p in reading.Partnerships)
            partnerships.Add(string.Join(" ", p.Parties), words.Term(p.Status), p.Since?.Value ?? "", Short(p.Quote));
        var warnings = new Table(words.Say("terminal.column_warning"), words.Say("terminal.column_quote"));
        foreach (var w in reading.Warnings)
            warnings.Add(w.Text, Short(w.Quote));
        foreach (var table in new[] { statements, partnerships, warnings }.Where(t => t.Rows > 0))
        {
            terminal.Out.WriteLine();
            table.Write(terminal);
        }
    }

    /// <summary>White space of every kind made one space.</summary>
    public static string OneLine(string quote) => string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Short(string quote)
    {
        var line = OneLine(quote);
        return line.Length <= LongestQuote ? line : line[..LongestQuote].TrimEnd() + "\u2026";
    }

    /// <summary>"agreement: signed".</summary>
    public static string KindAndAct(Words words, StatementKind kind, Act? act) =>
        act is { } done ? $"{words.Term(kind)}: {words.Term(done)}" : words.Term(kind);
}
