using System.Text.Json;

namespace Mosty.Evaluation.Comparison;

/// <summary>A reading as <c>mosty read</c> wrote it, of this version or of another.</summary>
/// <param name="Name">File name without ending; in a file of several readings, the reading's id.</param>
/// <param name="Lexicons">Language → version.</param>
public sealed record StoredReading(
    string Name, string Sha256, string Language, string Engine, IReadOnlyDictionary<string, string> Lexicons, IReadOnlyList<ReadItem> Items)
{
    /// <exception cref="JsonException">The object is no reading.</exception>
    internal static StoredReading Of(string name, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new JsonException("a reading is a JSON object");
        if (root.Text("engine") is not { } engine)
            throw new JsonException("no \"engine\": this is no output of mosty read");
        var lexicons = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (root.Field("lexicons") is { ValueKind: JsonValueKind.Object } versions)
            foreach (var version in versions.EnumerateObject())
                lexicons[version.Name] = versions.Text(version.Name) ?? "";
        return new StoredReading(
            name, root.Text("sha256") ?? "", root.Text("language") ?? "", engine, lexicons,
            [.. Enum.GetValues<ReadingPart>().SelectMany(p => root.Items(JsonNamingPolicy.CamelCase.ConvertName(p.ToString())).Select(i => ReadItem.Of(p, i)))]);
    }
}
