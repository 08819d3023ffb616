using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Mosty.Documents;
using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Register;

/// <summary>What is kept of a document's text beside the text itself.</summary>
internal sealed record DocumentLayout(IReadOnlyList<Page> Pages, IReadOnlyList<Block> Blocks, DocumentHints Hints, IReadOnlyList<ReadingNote> Notes);

/// <summary>A segment's reasons and causes, and a list's small bridge, as stored.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DocumentReading))]
[JsonSerializable(typeof(DocumentLayout))]
[JsonSerializable(typeof(Statement))]
[JsonSerializable(typeof(PartnershipReading))]
[JsonSerializable(typeof(PartnershipSketch))]
[JsonSerializable(typeof(Fold.ToldRows))]
[JsonSerializable(typeof(NewsContent))]
[JsonSerializable(typeof(IReadOnlyList<Reason>))]
[JsonSerializable(typeof(IReadOnlyList<Cause>))]
internal sealed partial class RegisterJsonContext : JsonSerializerContext;

/// <summary>The JSON in the register's columns: compact, camelCase, snake_case values, nulls left out. The same value gives the same text.</summary>
internal static class RegisterJson
{
    public static readonly RegisterJsonContext Types = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    });

    public static string Write<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);

    public static T Read<T>(string json, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(json, type) ?? throw new JsonException("null in the register");

    public static T Read<T>(byte[] json, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(json, type) ?? throw new JsonException("null in the register");

    public static byte[] Pack<T>(T value, JsonTypeInfo<T> type)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
            JsonSerializer.Serialize(brotli, value, type);
        return packed.ToArray();
    }

    public static T Unpack<T>(byte[] packed, JsonTypeInfo<T> type)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize(brotli, type) ?? throw new JsonException("null in the register");
    }
}
