using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Mosty.Quality;

/// <summary>docs/quality.md: what reading reaches on the samples.</summary>
internal static partial class QualityPage
{
    public const string Command = "dotnet run --project tools/Mosty.Quality -c Release";

    private const string ScansTitle = "Scans";

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        [""] = $"""
            # How good the reading is

            Measured on `data/samples` by `{Command}`, which writes this page.
            `dev` are the papers that are worked on, `aside` is the third that nobody looks at while working on reading: only its figures are an unseen
            measure. A test reads the samples anew and fails where a figure is off by more than a point (or by more than two things, where two are more than
            a point): reading got worse, or this page is not true any more.
            """,
        ["Measures"] = """
            Each measure is explained in `src/Mosty/Evaluation/Measure.cs`: `loose` are statements by kind and place in the text alone, `acts` the acts of the
            statements found, `status` partnerships with the right status.
            """,
        ["Languages"] = "F1, in brackets precision and recall.",
        ["Kinds of statements"] = "A statement found is counted under the kind of the gold that it fits, else under its own.",
        ["Confidence"] = """
            Of the statements given a confidence, how many are right, with the 95 % interval of E. B. Wilson (1927). A band claims that at least the share of
            its own name is right; one with fewer than 50 statements is reported and claims nothing. The levels were set with the figures of both parts in
            view (never with the papers aside), so they describe these samples; what papers from elsewhere give must be measured there.
            """,
        ["Damage"] = """
            F1 when the text was damaged, in brackets the points lost (dev papers, as plain text). The kinds are those of `mosty evaluate --damage`,
            explained in `src/Mosty/Evaluation/Damage/DamageKind.cs`.
            """,
    };

    /// <param name="scans">The section on scans, as <see cref="ScansOf"/> gave it or newly written.</param>
    public static string Write(IEnumerable<QualityTable> tables, string scans)
    {
        var page = new StringBuilder(Words[""]).AppendLine();
        foreach (var table in tables)
            page.Append(Section(table, Words[table.Title]));
        return page.Append(scans).ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The section on scans.</summary>
    public static string Scans(QualityTable table) => Section(table, $"""
        F1 when papers were printed, stamped, laid on the glass a little crooked, scanned with grain and dust and recognised by tesseract; in brackets
        the points lost (three dev papers of each language, against their plain text).
        Measured by `{Command} -- --scans`; the tests scan two papers.
        """);

    private static string Section(QualityTable table, string words) =>
        $"\n## {table.Title}\n\n{words}\n\n{string.Join('\n', table.Lines())}\n".ReplaceLineEndings("\n");

    /// <summary>The section on scans of a page; empty where it has none.</summary>
    public static string ScansOf(string page) => page.IndexOf($"\n## {ScansTitle}\n", StringComparison.Ordinal) is >= 0 and var at ? page[at..] : "";

    /// <summary>Where a page and what was measured part, one line each; empty where the page is true.</summary>
    public static IReadOnlyList<string> Changes(string page, IReadOnlyList<QualityTable> measured)
    {
        var changes = new List<string>();
        foreach (var table in measured)
        {
            var written = Rows(page, table).ToDictionary(r => string.Join(' ', r.Take(table.Keys)), StringComparer.Ordinal);
            foreach (var row in table.Rows)
            {
                var name = table.NameOf(row);
                if (!written.Remove(name, out var cells))
                    changes.Add($"{table.Title}: {name} is not on the page");
                else
                    changes.AddRange(row.SelectMany((cell, i) => Changes($"{table.Title}: {name}, {table.Columns[i]}", i < cells.Length ? cells[i] : "", cell)));
            }

            changes.AddRange(written.Keys.Select(name => $"{table.Title}: {name} is on the page and not measured any more"));
        }

        return changes;
    }

    private static IEnumerable<string> Changes(string what, string written, QualityCell measured)
    {
        var figures = Number().Matches(written).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
        foreach (var (figure, i) in measured.Figures.Select((f, i) => (f, i)))
            if (i >= figures.Count)
                yield return $"{what}: now {figure}, the page says nothing";
            else if (Math.Abs(figure.Value - figures[i]) > figure.Slack)
                yield return string.Create(CultureInfo.InvariantCulture, $"{what} {(figure.Value < figures[i] ? "dropped" : "rose")} from {figures[i]:0.000} to {figure}");
    }

    private static IEnumerable<string[]> Rows(string page, QualityTable table)
    {
        var from = page.IndexOf($"\n## {table.Title}\n", StringComparison.Ordinal);
        if (from < 0)
            return [];
        var to = page.IndexOf("\n## ", from + 1, StringComparison.Ordinal);
        return page[from..(to < 0 ? page.Length : to)].Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .Select(l => l.Trim('|', ' ').Split('|').Select(c => c.Trim()).ToArray());
    }

    [GeneratedRegex(@"\d+\.\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
