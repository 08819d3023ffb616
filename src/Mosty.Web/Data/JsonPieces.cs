using System.Text.Json;
using Mosty.Web.Api;

namespace Mosty.Web.Data;

/// <summary>JSON in pieces, for files too long to be held.</summary>
internal static class JsonPieces
{
    public static readonly JsonSerializerOptions Json = OpenApi.Shape(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>An object a line (JSON Lines).</summary>
    public static IEnumerable<string> Lines<T>(IEnumerable<T> items) => items.Select(i => JsonSerializer.Serialize(i, Json) + "\n");

    public static IEnumerable<string> Array<T>(IEnumerable<T> items) => Between("[\n", items.Select(i => JsonSerializer.Serialize(i, Json)), "\n]\n");

    /// <summary>Pieces with commas between them, and what stands around all.</summary>
    public static IEnumerable<string> Between(string before, IEnumerable<string> items, string after)
    {
        yield return before;
        var first = true;
        foreach (var item in items)
        {
            yield return first ? item : ",\n" + item;
            first = false;
        }

        yield return after;
    }
}
