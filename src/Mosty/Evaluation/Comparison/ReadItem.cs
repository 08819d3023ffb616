using System.Text.Json;

namespace Mosty.Evaluation.Comparison;

/// <summary>One thing that a reading says, taken apart into what it says (the claim) and where it was seen (the sighting).</summary>
/// <param name="Kind">A statement's kind, a profile's property, a warning's code; empty elsewhere.</param>
/// <param name="Main">What it is told by: a place's key, a date's value, a name; empty for statements and partnerships, which are told by their parties.</param>
/// <param name="Fields">Every field of the claim by name, lists sorted: two items are the same when these are.</param>
/// <param name="Span">In the decoded text.</param>
public sealed record ReadItem(
    ReadingPart Part, string Kind, string Main, IReadOnlyList<string> Parties, IReadOnlyDictionary<string, string> Fields, TextSpan Span, string Quote)
{
    /// <summary>The sighting, and the forms in which a name stands in the text.</summary>
    private static readonly HashSet<string> Sighting = ["id", "quote", "page", "start", "end", "confidence", "rule", "names"];

    /// <summary>Equal for equal claims.</summary>
    public string Identity { get; } = string.Join('\n', Fields.Select(f => $"{f.Key}\t{f.Value}"));

    public static ReadItem Of(ReadingPart part, JsonElement item)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in item.EnumerateObject())
            if (!Sighting.Contains(field.Name) && Value(field.Value) is { Length: > 0 } value)
                fields[field.Name] = value;
        var (kind, main) = part switch
        {
            ReadingPart.Statements => ("kind", ""),
            ReadingPart.Places => ("", "key"),
            ReadingPart.Dates => ("", "value"),
            ReadingPart.People or ReadingPart.Organisations => ("", "name"),
            ReadingPart.Profiles => ("property", "place"),
            ReadingPart.Warnings => ("code", "code"),
            _ => ("", ""),
        };
        var (start, end) = ((int)(item.Number("start") ?? 0), (int)(item.Number("end") ?? 0));
        return new ReadItem(
            part, fields.GetValueOrDefault(kind, ""), fields.GetValueOrDefault(main, ""), item.Texts("parties"), fields,
            new TextSpan(start, Math.Max(start, end)), item.Text("quote") ?? "");
    }

    /// <summary>The claim in a few words.</summary>
    public string Said() => Part switch
    {
        ReadingPart.Statements => Words("kind", "act", "outcome", "status", "date", "parties"),
        ReadingPart.Partnerships => Words("parties", "status", "since"),
        ReadingPart.People => Words("name", "office", "of"),
        ReadingPart.Organisations => Words("name", "place"),
        ReadingPart.Profiles => Words("place", "property", "value", "unit", "date"),
        ReadingPart.Warnings => Words("code", "text"),
        _ => Main,
    };

    private string Words(params string[] names) => string.Join(' ', names.Select(n => Fields.GetValueOrDefault(n)).Where(v => v is not null));

    /// <summary>Lists are sets: their order says nothing.</summary>
    private static string Value(JsonElement field) => field.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => field.GetString()!,
        JsonValueKind.Array => string.Join(' ', field.EnumerateArray().Select(v => v.ValueKind == JsonValueKind.Array ? $"({Value(v)})" : Value(v)).Order(StringComparer.Ordinal)),
        JsonValueKind.Object => string.Join(' ', field.EnumerateObject().Select(p => $"{p.Name}={Value(p.Value)}").Order(StringComparer.Ordinal)),
        _ => field.GetRawText(),
    };
}
