using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Mosty.Evaluation;

/// <summary>A report as JSON: for each measure hits, gold, found, precision, recall, f1.</summary>
public static class EvaluationJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="byDocument">Each document's measures too.</param>
    /// <param name="misses">Each document's misses and false alarms too.</param>
    public static string Write(EvaluationReport report, bool byDocument, bool misses)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            Summary(json, report.Total);
            json.WriteStartObject("languages");
            foreach (var (language, summary) in EvaluationSummary.ByLanguage(report.Scores))
            {
                json.WriteStartObject(language);
                json.WriteNumber("documents", summary.Documents);
                Measures(json, summary.Measures);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            Kinds(json, report.Total);
            Calibration(json, report.Total);
            if (report.Unharmed is not null)
                Damage(json, report);
            if (byDocument || misses)
                Documents(json, report.Scores, byDocument, misses);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Summary(Utf8JsonWriter json, EvaluationSummary total)
    {
        json.WriteNumber("documents", total.Documents);
        Measures(json, total.Measures);
        json.WriteNumber("ungroundedQuotes", total.Ungrounded);
    }

    private static void Measures(Utf8JsonWriter json, IReadOnlyDictionary<Measure, Tally> measures)
    {
        json.WriteStartObject("measures");
        foreach (var measure in Enum.GetValues<Measure>())
            Figures(json, Name(measure), measures[measure]);
        json.WriteEndObject();
    }

    private static void Kinds(Utf8JsonWriter json, EvaluationSummary total)
    {
        json.WriteStartObject("kinds");
        foreach (var (kind, tally) in total.Kinds)
            Figures(json, kind, tally);
        json.WriteEndObject();
    }

    private static void Calibration(Utf8JsonWriter json, EvaluationSummary total)
    {
        json.WriteStartArray("calibration");
        foreach (var band in total.Calibration)
        {
            json.WriteStartObject();
            json.WriteNumber("from", band.From);
            json.WriteNumber("found", band.Found);
            json.WriteNumber("right", band.Right);
            json.WriteNumber("share", Rounded(band.Share));
            json.WriteNumber("low", Rounded(band.Interval.Low));
            json.WriteNumber("high", Rounded(band.Interval.High));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Damage(Utf8JsonWriter json, EvaluationReport report)
    {
        json.WriteStartObject("damage");
        json.WriteStartObject("unharmed");
        Summary(json, report.Unharmed!);
        json.WriteEndObject();
        foreach (var loss in report.Losses)
        {
            json.WriteStartObject(Name(loss.Kind));
            Summary(json, loss.Damaged);
            json.WriteStartObject("pointsLost");
            foreach (var measure in Enum.GetValues<Measure>())
                json.WriteNumber(Name(measure), Math.Round(loss.Points(measure), 1));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Documents(Utf8JsonWriter json, IReadOnlyList<DocumentScore> scores, bool byDocument, bool misses)
    {
        json.WriteStartArray("byDocument");
        foreach (var score in scores)
        {
            json.WriteStartObject();
            json.WriteString("document", score.Document);
            json.WriteString("language", score.Language);
            if (byDocument)
            {
                Measures(json, score.Measures);
                json.WriteNumber("ungroundedQuotes", score.Ungrounded);
            }

            if (misses)
                Differences(json, score.Differences);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Differences(Utf8JsonWriter json, IReadOnlyList<Difference> differences)
    {
        json.WriteStartArray("differences");
        foreach (var difference in differences)
        {
            json.WriteStartObject();
            json.WriteString("measure", Name(difference.Measure));
            json.WriteString("kind", Name(difference.Kind));
            json.WriteString("what", difference.What);
            json.WriteString("quote", difference.Quote);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Figures(Utf8JsonWriter json, string name, Tally tally)
    {
        json.WriteStartObject(name);
        json.WriteNumber("hits", tally.Hits);
        json.WriteNumber("gold", tally.Gold);
        json.WriteNumber("found", tally.Found);
        json.WriteNumber("precision", Rounded(tally.Precision));
        json.WriteNumber("recall", Rounded(tally.Recall));
        json.WriteNumber("f1", Rounded(tally.F1));
        json.WriteEndObject();
    }

    private static double Rounded(double share) => Math.Round(share, 3);

    private static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
