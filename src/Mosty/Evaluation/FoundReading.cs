using System.Text.Json;

namespace Mosty.Evaluation;

/// <summary>What a reader made of a document, as far as it is measured: the output of <c>mosty read</c>, of any version, or of another reader of that form.</summary>
public sealed record FoundReading(
    IReadOnlyList<FoundMention> Places,
    IReadOnlyList<FoundMention> Dates,
    IReadOnlyList<FoundMention> People,
    IReadOnlyList<FoundClaim> Statements,
    IReadOnlyList<FoundClaim> Partnerships)
{
    /// <summary>Where there is no output.</summary>
    public static FoundReading Nothing { get; } = new([], [], [], [], []);

    public IEnumerable<string> Quotes =>
        Places.Concat(Dates).Concat(People).Select(m => m.Quote).Concat(Statements.Concat(Partnerships).Select(c => c.Quote));

    /// <summary>By way of its JSON form, so that a reading is measured as whoever gets the file sees it.</summary>
    public static FoundReading Of(DocumentReading reading) => Parse(ReadingJson.Write(reading, indented: false));

    /// <exception cref="JsonException">The text is no such reading.</exception>
    public static FoundReading Parse(string json) => Of(JsonFields.Object(json));

    internal static FoundReading Of(JsonElement root) => new(
        Mentions(root, "places", "key"),
        Mentions(root, "dates", "value"),
        Mentions(root, "people", "name"),
        [.. root.Items("statements").Select(FoundClaim.Of)],
        [.. root.Items("partnerships").Select(FoundClaim.Of)]);

    private static FoundMention[] Mentions(JsonElement root, string list, string value) =>
        [.. root.Items(list).Select(m => new FoundMention(m.Text(value) ?? "", m.Text("quote") ?? ""))];
}

/// <summary>A place by its key, a date by its value, a person by name.</summary>
public sealed record FoundMention(string Value, string Quote);

/// <summary>A statement or a partnership.</summary>
/// <param name="Id">The claim's id; empty where the output has none.</param>
/// <param name="Confidence">0–1; null where the output has none.</param>
public sealed record FoundClaim(
    string Id, string? Kind, string? Act, string? Date, IReadOnlyList<string> Parties, string? Status, double? Confidence, string Quote)
{
    internal static FoundClaim Of(JsonElement item) => new(
        item.Text("id") ?? "", item.Text("kind"), item.Text("act"), item.Text("date"), item.Texts("parties"), item.Text("status"),
        item.Number("confidence"), item.Text("quote") ?? "");
}
