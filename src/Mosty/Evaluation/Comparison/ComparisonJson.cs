using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Mosty.Evaluation.Comparison;

/// <summary>A comparison as JSON: who read, totals, by kind of statement, by language, and every change of every document with its quote.</summary>
public static class ComparisonJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(ComparisonReport report)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteBoolean("alike", report.IsAlike);
            Folder(json, "old", report.Old);
            Folder(json, "new", report.New);
            Names(json, "onlyOld", report.OnlyOld);
            Names(json, "onlyNew", report.OnlyNew);
            Names(json, "otherBytes", report.Documents.Where(d => !d.SameBytes).Select(d => d.Name));
            Parts(json, "parts", report.Parts);
            json.WriteStartObject("statementKinds");
            foreach (var (kind, tally) in report.StatementKinds)
                Tally(json, kind, tally);
            json.WriteEndObject();
            json.WriteStartObject("languages");
            foreach (var (language, parts) in report.Languages)
                Parts(json, language, parts);
            json.WriteEndObject();
            json.WriteStartArray("documents");
            foreach (var document in report.Documents.Where(d => d.Changes.Count > 0))
                Document(json, document);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Folder(Utf8JsonWriter json, string name, ReadingFolder folder)
    {
        json.WriteStartObject(name);
        json.WriteString("folder", folder.Path);
        json.WriteNumber("documents", folder.Readings.Count);
        Names(json, "engines", folder.Engines);
        json.WriteStartObject("lexicons");
        foreach (var (language, versions) in folder.Lexicons)
            Names(json, language, versions);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Document(Utf8JsonWriter json, DocumentComparison document)
    {
        json.WriteStartObject();
        json.WriteString("document", document.Name);
        json.WriteString("language", document.Language);
        json.WriteStartArray("changes");
        foreach (var change in document.Changes)
        {
            json.WriteStartObject();
            json.WriteString("change", Name(change.Kind));
            json.WriteString("part", Name(change.Item.Part));
            if (change.Item.Kind.Length > 0)
                json.WriteString("kind", change.Item.Kind);
            json.WriteString("what", change.Item.Said());
            if (change.Fields.Count > 0)
                Fields(json, change.Fields);
            json.WriteString("quote", change.Item.Quote);
            json.WriteNumber("start", change.Item.Span.Start);
            json.WriteNumber("end", change.Item.Span.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Fields(Utf8JsonWriter json, IReadOnlyList<FieldChange> fields)
    {
        json.WriteStartArray("fields");
        foreach (var field in fields)
        {
            json.WriteStartObject();
            json.WriteString("field", field.Field);
            json.WriteString("was", field.Was);
            json.WriteString("is", field.Is);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Parts(Utf8JsonWriter json, string name, IReadOnlyDictionary<ReadingPart, ChangeTally> parts)
    {
        json.WriteStartObject(name);
        foreach (var (part, tally) in parts)
            Tally(json, Name(part), tally);
        json.WriteEndObject();
    }

    private static void Tally(Utf8JsonWriter json, string name, ChangeTally tally)
    {
        json.WriteStartObject(name);
        json.WriteNumber("same", tally.Same);
        json.WriteNumber("gained", tally.Gained);
        json.WriteNumber("lost", tally.Lost);
        json.WriteNumber("changed", tally.Changed);
        json.WriteEndObject();
    }

    private static void Names(Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (var item in names)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
