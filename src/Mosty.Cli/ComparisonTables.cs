using System.Globalization;
using Mosty.Evaluation.Comparison;
using Mosty.Interface;

namespace Mosty.Cli;

/// <summary>What a changed reader gains and loses, for a person at a terminal: who read, the totals, by kind and language, then document by document.</summary>
internal sealed class ComparisonTables(Terminal terminal, Words words)
{
    public void Write(ComparisonReport report)
    {
        Reader("terminal.diff_old", report.Old);
        Reader("terminal.diff_new", report.New);
        Names("terminal.diff_only_old", report.OnlyOld);
        Names("terminal.diff_only_new", report.OnlyNew);
        Names("terminal.diff_other_bytes", [.. report.Documents.Where(d => !d.SameBytes).Select(d => d.Name)]);
        Next("terminal.column_kind", report.Parts.Select(p => (words.Term(p.Key), p.Value)));
        Next("terminal.column_statements", report.StatementKinds.Select(k => (words.Has("terms.kind." + k.Kind) ? words.Term("kind." + k.Kind) : k.Kind, k.Tally)));
        Next("terminal.column_language", report.Languages.Select(l => (l.Language, l.Parts.Values.Aggregate(default(ChangeTally), (sum, t) => sum + t))));
        foreach (var document in report.Documents.Where(d => d.Changes.Count > 0))
            Changes(document);
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(words.Say(report.IsAlike ? "terminal.diff_alike" : "terminal.diff_differ", ("documents", report.Documents.Count), ("changed", report.Documents.Count(d => d.Changes.Count > 0))));
    }

    private void Reader(string key, ReadingFolder folder) => terminal.Out.WriteLine(words.Say(
        key, ("folder", folder.Path), ("documents", folder.Readings.Count), ("engine", string.Join(", ", folder.Engines)),
        ("lexicons", string.Join(", ", folder.Lexicons.Select(l => $"{l.Language} {string.Join('/', l.Versions)}")))));

    private void Names(string key, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
            terminal.Out.WriteLine(words.Say(key, ("names", string.Join(", ", names))));
    }

    private void Changes(DocumentComparison document)
    {
        terminal.Out.WriteLine();
        terminal.Out.WriteLine("## " + document.Name);
        foreach (var change in document.Changes)
        {
            // A field that one of the two does not have stands as a dash.
            var fields = change.Fields.Select(f => $"  {f.Field}: {Shown(f.Was)} \u2192 {Shown(f.Is)}");
            terminal.Out.WriteLine($"{words.Term(change.Kind)}  {words.Term(change.Item.Part)}  {ReadingTables.OneLine(change.Item.Said())}{string.Concat(fields)}  \"{ReadingTables.OneLine(change.Item.Quote)}\"");
        }
    }

    private static string Shown(string value) => value.Length == 0 ? "-" : ReadingTables.OneLine(value);

    private void Next(string first, IEnumerable<(string Name, ChangeTally Tally)> rows)
    {
        var table = new Table(words.Say(first), words.Say("terminal.column_same"), words.Say("terminal.column_gained"), words.Say("terminal.column_lost"), words.Say("terminal.column_changed"));
        foreach (var (name, t) in rows)
            table.Add(name, Number(t.Same), Number(t.Gained), Number(t.Lost), Number(t.Changed));
        if (table.Rows == 0)
            return;
        terminal.Out.WriteLine();
        table.Write(terminal);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
