using System.Text.Json;
using Mosty.Timelines;

namespace Mosty.Register;

/// <summary>One partnership of the JSON export.</summary>
internal static class ExportJson
{
    public static void Write(Utf8JsonWriter json, PartnershipPage page)
    {
        json.WriteStartObject();
        json.WriteString("id", page.Id);
        Strings(json, "parties", page.Parties);
        json.WriteBoolean("candidate", page.Timeline.IsCandidate);
        json.WriteBoolean("seenByPerson", page.SeenByPerson);
        Optional(json, "since", page.Since?.Value);
        Optional(json, "under", page.Above?.Id);
        Strings(json, "grewFrom", page.GrewFrom.Select(g => g.Id));
        json.WritePropertyName("standing");
        Segment(json, page.Standing);
        json.WriteStartArray("segments");
        foreach (var segment in page.Timeline.Segments)
            Segment(json, segment);
        json.WriteEndArray();
        json.WriteStartArray("events");
        foreach (var told in page.Timeline.Events)
            Event(json, told);
        json.WriteEndArray();
        json.WriteStartArray("documents");
        foreach (var source in page.Documents)
        {
            json.WriteStartObject();
            json.WriteString("sha256", source.Sha256);
            json.WriteString("name", source.Name);
            Optional(json, "published", source.Published?.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Segment(Utf8JsonWriter json, StandingSegment segment)
    {
        json.WriteStartObject();
        if (segment.From != DateOnly.MinValue)
            json.WriteString("from", segment.From.ToString("O"));
        if (segment.To != DateOnly.MaxValue)
            json.WriteString("to", segment.To.ToString("O"));
        json.WriteString("formal", ExportRegister.Name(segment.Formal));
        json.WriteString("activity", ExportRegister.Name(segment.Activity));
        json.WriteString("policy", ExportRegister.Name(segment.Policy));
        Strings(json, "causes", segment.Causes.Select(ExportRegister.Name));
        Optional(json, "lastContact", segment.LastContact?.Value);
        json.WritePropertyName("because");
        JsonSerializer.Serialize(json, segment.Because, RegisterJson.Types.IReadOnlyListReason);
        json.WriteEndObject();
    }

    private static void Event(Utf8JsonWriter json, TimelineEvent told)
    {
        json.WriteStartObject();
        json.WriteString("id", told.Id);
        json.WriteString("kind", ExportRegister.Name(told.Kind));
        Optional(json, "act", told.Act is { } act ? ExportRegister.Name(act) : null);
        Optional(json, "date", told.Date?.Value);
        json.WriteBoolean("counts", told.Counts);
        if (told.Through is { } through)
            Strings(json, "through", through);
        json.WriteStartArray("sources");
        foreach (var source in told.Sources)
        {
            json.WriteStartObject();
            json.WriteString("document", source.Source.Sha256);
            json.WriteBoolean("seenByPerson", source.SeenByPerson);
            json.WritePropertyName("statement");
            JsonSerializer.Serialize(json, source.Statement, RegisterJson.Types.Statement);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
