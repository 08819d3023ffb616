using System.Text.Json;

namespace Mosty.Evaluation;

/// <summary>Fields of a JSON object by name; what is absent or null is null, empty or false.</summary>
internal static class JsonFields
{
    /// <exception cref="JsonException">The text is no JSON object.</exception>
    public static JsonElement Object(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? document.RootElement.Clone()
            : throw new JsonException("the file holds no JSON object");
    }

    public static string? Text(this JsonElement item, string name) =>
        Field(item, name) is { ValueKind: not JsonValueKind.Null } field ? AsText(field) : null;

    /// <exception cref="JsonException">There is no such text.</exception>
    public static string Required(this JsonElement item, string name) =>
        item.Text(name) ?? throw new JsonException($"an item has no \"{name}\": {Beginning(item)}");

    public static bool Flag(this JsonElement item, string name) => Field(item, name) is { ValueKind: JsonValueKind.True };

    public static double? Number(this JsonElement item, string name) =>
        Field(item, name) is { ValueKind: JsonValueKind.Number } field ? field.GetDouble() : null;

    /// <summary>A list of objects.</summary>
    /// <exception cref="JsonException">It is no list, or holds something else.</exception>
    public static IReadOnlyList<JsonElement> Items(this JsonElement item, string name)
    {
        if (Field(item, name) is not { ValueKind: not JsonValueKind.Null } field)
            return [];
        if (field.ValueKind != JsonValueKind.Array || field.EnumerateArray().Any(i => i.ValueKind != JsonValueKind.Object))
            throw new JsonException($"\"{name}\" is no list of objects");
        return [.. field.EnumerateArray()];
    }

    /// <summary>A list of texts; a single text is a list of one.</summary>
    public static IReadOnlyList<string> Texts(this JsonElement item, string name) => Field(item, name) is { } field ? Texts(field) : [];

    /// <summary>A list of lists of texts; a single list is a list of one.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Lists(this JsonElement item, string name) =>
        Field(item, name) is not { ValueKind: JsonValueKind.Array } field || field.GetArrayLength() == 0 ? []
        : field[0].ValueKind == JsonValueKind.Array ? [.. field.EnumerateArray().Select(Texts)]
        : [Texts(field)];

    public static JsonElement? Field(this JsonElement item, string name) => item.TryGetProperty(name, out var field) ? field : null;

    private static IReadOnlyList<string> Texts(JsonElement field) => field.ValueKind switch
    {
        JsonValueKind.Array => [.. field.EnumerateArray().Select(AsText)],
        JsonValueKind.String => field.GetString() is { Length: > 0 } text ? [text] : [],
        _ => [],
    };

    private static string AsText(JsonElement field) => field.ValueKind == JsonValueKind.String ? field.GetString()! : field.GetRawText();

    private static string Beginning(JsonElement item) => item.GetRawText() is { Length: > 60 } long_ ? long_[..60] + "..." : item.GetRawText();
}
