using System.Globalization;
using System.Text.Json;
using Mosty.Evaluation;

namespace Mosty.Quality;

/// <summary>The tables of docs/quality.md that are measured anew by every test run.</summary>
internal static class QualityTables
{
    private static readonly Measure[] Measures = Enum.GetValues<Measure>();

    public static IReadOnlyList<QualityTable> Of(EvaluationReport report)
    {
        (string Name, IReadOnlyList<DocumentScore> Scores)[] parts =
            [("dev", [.. report.Scores.Where(s => !s.Aside)]), ("aside", [.. report.Scores.Where(s => s.Aside)]), ("all", report.Scores)];
        var sums = parts.Select(p => (p.Name, Sum: EvaluationSummary.Of(p.Scores))).ToList();
        return
        [
            Shares("Measures", "measure", Measures.SelectMany(m => sums.Select(p => (Name(m), p.Name, p.Sum.Measures[m])))),
            new("Languages", 2, ["language", "part", "papers", .. Measures.Select(Name)],
                [.. parts.SelectMany(p => EvaluationSummary.ByLanguage(p.Scores).Select(l => (p.Name, l.Language, l.Summary)))
                    .OrderBy(r => r.Language, StringComparer.Ordinal)
                    .Select(IReadOnlyList<QualityCell> (r) => [r.Language, r.Name, r.Summary.Documents, .. Measures.Select(m => Three(r.Summary.Measures[m]))])]),
            Shares("Kinds of statements", "kind", sums.SelectMany(p => p.Sum.Kinds.Select(k => (k.Key, p.Name, k.Value))).OrderBy(k => k.Key, StringComparer.Ordinal)),
            new("Confidence", 2, ["confidence", "part", "statements", "right", "share right", "95 % interval", "claim"],
                [.. sums.Where(p => p.Name != "dev").SelectMany(p => p.Sum.Calibration.Select(b => Band(p.Name, b)))]),
            new("Damage", 1, ["damage", .. Measures.Select(Name)],
            [
                ["none", .. Measures.Select(m => (QualityCell)F1(report.Unharmed!.Measures[m]))],
                .. report.Losses.Select(IReadOnlyList<QualityCell> (l) => [Name(l.Kind), .. Measures.Select(m => Lost(l.Damaged.Measures[m], l.Points(m)))]),
            ]),
        ];
    }

    /// <summary>F1 and the points that damage took.</summary>
    public static QualityCell Lost(Tally damaged, double points) =>
        new($"{F1(damaged)} ({(-points).ToString("+0.0;\u22120.0;0.0", CultureInfo.InvariantCulture)})", [F1(damaged)]);

    public static Figure F1(Tally t) => Figure.Share(t.F1, (t.Gold + t.Found) / 2.0);

    public static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()).Replace('_', ' ');

    private static QualityTable Shares(string title, string first, IEnumerable<(string Name, string Part, Tally Tally)> rows) => new(
        title, 2, [first, "part", "precision", "recall", "F1", "right", "expected", "found"],
        [.. rows.Select(IReadOnlyList<QualityCell> (r) =>
            [r.Name, r.Part, Figure.Share(r.Tally.Precision, r.Tally.Found), Figure.Share(r.Tally.Recall, r.Tally.Gold), F1(r.Tally), r.Tally.Hits, r.Tally.Gold, r.Tally.Found])]);

    private static QualityCell Three(Tally t)
    {
        Figure[] figures = [F1(t), Figure.Share(t.Precision, t.Found), Figure.Share(t.Recall, t.Gold)];
        return new($"{figures[0]} ({figures[1]}, {figures[2]})", figures);
    }

    private static IReadOnlyList<QualityCell> Band(string part, CalibrationBand band)
    {
        var from = band.From.ToString("0.0#", CultureInfo.InvariantCulture);
        var claim = band.From == 0 ? "none" : band.Found < CalibrationBand.Enough ? "not claimed" : band.Share >= band.From ? "kept" : "not kept";
        var (low, high) = band.Interval;
        return
        [
            "\u2265 " + from, part, band.Found, band.Right, band.Found == 0 ? "" : Figure.Share(band.Share, band.Found),
            band.Found == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{low:0.000}\u2013{high:0.000}"), claim,
        ];
    }
}
