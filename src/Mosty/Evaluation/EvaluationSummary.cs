namespace Mosty.Evaluation;

/// <summary>Sums over documents.</summary>
/// <param name="Kinds">Statements by kind, in the alphabetical order of the kinds.</param>
public sealed record EvaluationSummary(
    int Documents,
    IReadOnlyDictionary<Measure, Tally> Measures,
    int Ungrounded,
    IReadOnlyDictionary<string, Tally> Kinds,
    IReadOnlyList<CalibrationBand> Calibration)
{
    public static EvaluationSummary Of(IReadOnlyCollection<DocumentScore> scores) => new(
        scores.Count,
        Enum.GetValues<Measure>().ToDictionary(m => m, m => scores.Aggregate(default(Tally), (sum, s) => sum + s.Measures[m])),
        scores.Sum(s => s.Ungrounded),
        new SortedDictionary<string, Tally>(
            scores.SelectMany(s => s.Kinds).GroupBy(k => k.Key).ToDictionary(k => k.Key, k => k.Aggregate(default(Tally), (sum, t) => sum + t.Value)), StringComparer.Ordinal),
        CalibrationBand.Of([.. scores.SelectMany(s => s.Judged)]));

    /// <summary>One summary for each language, in the alphabetical order of their codes.</summary>
    public static IReadOnlyList<(string Language, EvaluationSummary Summary)> ByLanguage(IReadOnlyCollection<DocumentScore> scores) =>
        [.. scores.GroupBy(s => s.Language).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, Of([.. g])))];
}
