using System.Globalization;
using Mosty.Evaluation;
using Mosty.Interface;

namespace Mosty.Cli;

/// <summary>A report for a person at a terminal: all, by language, by kind of statement, by confidence; on request by document, and what differs.</summary>
internal sealed class EvaluationTables(Terminal terminal, Words words)
{
    private static readonly Measure[] Measures = Enum.GetValues<Measure>();

    public void Write(EvaluationReport report, bool byDocument, bool misses)
    {
        Write(Figures("terminal.column_measure", Measures.Select(m => (words.Term(m), report.Total.Measures[m]))));
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(words.Say("terminal.evaluated", ("documents", report.Total.Documents), ("ungrounded", report.Total.Ungrounded)));
        Next(Rows("terminal.column_language", EvaluationSummary.ByLanguage(report.Scores).Select(l => (l.Language, l.Summary.Measures))));
        Next(Figures("terminal.column_kind", report.Total.Kinds.Select(k => (words.Has("terms.kind." + k.Key) ? words.Term("kind." + k.Key) : k.Key, k.Value))));
        Next(Calibration(report.Total));
        if (report.Unharmed is not null)
            Next(Damage(report));
        if (byDocument)
            Next(Rows("terminal.column_document", report.Scores.Select(s => (s.Document, s.Measures))));
        if (!misses)
            return;
        foreach (var score in report.Scores)
            Differences(score, score.Document);
        foreach (var (kind, score) in report.Harm())
            Differences(score, $"{score.Document}: {words.Term(kind)}");
    }

    private void Differences(DocumentScore score, string heading)
    {
        if (score.Differences.Count == 0)
            return;
        terminal.Out.WriteLine();
        terminal.Out.WriteLine("## " + heading);
        foreach (var d in score.Differences.OrderBy(d => d.Measure).ThenBy(d => d.Kind))
            terminal.Out.WriteLine($"{words.Term(d.Kind)}  {words.Term(d.Measure)}  {d.What}  \"{ReadingTables.OneLine(d.Quote)}\"");
    }

    private Table Figures(string first, IEnumerable<(string Name, Tally Tally)> rows)
    {
        var table = new Table(
            words.Say(first), words.Say("terminal.column_precision"), words.Say("terminal.column_recall"), "F1",
            words.Say("terminal.column_hits"), words.Say("terminal.column_gold"), words.Say("terminal.column_found"));
        foreach (var (name, t) in rows)
            table.Add(name, Share(t.Precision), Share(t.Recall), Share(t.F1), Number(t.Hits), Number(t.Gold), Number(t.Found));
        return table;
    }

    /// <summary>F1 and hits/gold/found of every measure, a row each.</summary>
    private Table Rows(string first, IEnumerable<(string Name, IReadOnlyDictionary<Measure, Tally> Measures)> rows)
    {
        var table = new Table([words.Say(first), .. Measures.Select(m => words.Term(m))]);
        foreach (var (name, measures) in rows)
            table.Add([name, .. Measures.Select(m => measures[m]).Select(t => $"{Share(t.F1)} {t.Hits}/{t.Gold}/{t.Found}")]);
        return table;
    }

    /// <summary>F1 of each measure and the points it lost; the first row is the unharmed text.</summary>
    private Table Damage(EvaluationReport report)
    {
        var table = new Table([words.Say("terminal.column_damage"), .. Measures.Select(m => words.Term(m))]);
        table.Add(["", .. Measures.Select(m => Share(report.Unharmed!.Measures[m].F1))]);
        foreach (var loss in report.Losses)
            table.Add([words.Term(loss.Kind), .. Measures.Select(m => $"{Share(loss.Damaged.Measures[m].F1)} {(-loss.Points(m)).ToString("+0.0;\u22120.0;0.0", CultureInfo.InvariantCulture)}")]);
        return table;
    }

    private Table Calibration(EvaluationSummary total)
    {
        var table = new Table(
            words.Say("terminal.column_confidence"), words.Say("terminal.column_found"), words.Say("terminal.column_hits"), words.Say("terminal.column_share"), "95 %");
        foreach (var band in total.Calibration)
            table.Add(
                "\u2265 " + band.From.ToString("0.0#", CultureInfo.InvariantCulture), Number(band.Found), Number(band.Right), band.Found == 0 ? "" : Share(band.Share),
                band.Found == 0 ? "" : $"{Share(band.Interval.Low)}\u2013{Share(band.Interval.High)}");
        return table;
    }

    private void Next(Table table)
    {
        terminal.Out.WriteLine();
        Write(table);
    }

    private void Write(Table table) => table.Write(terminal);

    private static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
