using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Mosty;

/// <summary>The JSON form of a reading: camelCase names, snake_case values, letters of every language as they are, nulls and empty lists of statements left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = false)]
[JsonSerializable(typeof(DocumentReading))]
internal sealed partial class ReadingJsonContext : JsonSerializerContext;

public static class ReadingJson
{
    private static readonly ReadingJsonContext Pretty = new(Options(indented: true));
    private static readonly ReadingJsonContext Compact = new(Options(indented: false));

    public static string Write(DocumentReading reading, bool indented = true) =>
        JsonSerializer.Serialize(reading, (indented ? Pretty : Compact).DocumentReading);

    /// <exception cref="JsonException">The text is not a reading.</exception>
    public static DocumentReading Read(string json) =>
        JsonSerializer.Deserialize(json, Compact.DocumentReading) ?? throw new JsonException("null is not a reading");

    private static JsonSerializerOptions Options(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = indented,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };
}
