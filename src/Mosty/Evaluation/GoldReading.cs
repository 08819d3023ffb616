using System.Text.Json;

namespace Mosty.Evaluation;

/// <summary>
/// What a person reads in a document: the form of docs/reading.md, with other readings that count as right (<c>alt_…</c>, <c>date_inferred</c>)
/// and items that count neither as found nor as missed (<c>optional</c>, <c>optional_…</c>).
/// </summary>
/// <param name="Aside">Kept aside while reading is developed: the measure of how it holds on papers nobody looked at.</param>
public sealed record GoldReading(
    string? Language,
    bool Aside,
    IReadOnlyList<GoldMention> Places,
    IReadOnlyList<GoldMention> Dates,
    IReadOnlyList<GoldMention> People,
    IReadOnlyList<GoldClaim> Statements,
    IReadOnlyList<GoldClaim> Partnerships)
{
    /// <summary>Every quote of it, optional ones too.</summary>
    public IEnumerable<string> Quotes =>
        Places.Concat(Dates).Concat(People).Select(m => m.Quote).Concat(Statements.Concat(Partnerships).Select(c => c.Quote));

    /// <exception cref="JsonException">The text is no such reading; the message says what is wrong.</exception>
    public static GoldReading Parse(string json)
    {
        var root = JsonFields.Object(json);
        return new GoldReading(
            root.Text("language"),
            root.Flag("aside"),
            Mentions(root, "places", p => [p.Required("key"), .. p.Texts("alt"), .. p.Texts("alt_keys")]),
            Mentions(root, "dates", d => [d.Required("value")]),
            Mentions(root, "people", p => [p.Required("name")]),
            Claims(root, "statements"),
            Claims(root, "partnerships"));
    }

    private static GoldMention[] Mentions(JsonElement root, string name, Func<JsonElement, IReadOnlyList<string>> accepted) =>
        [.. root.Items(name).Select(m => new GoldMention(accepted(m), m.Text("quote") ?? "", m.Flag("optional")))];

    private static GoldClaim[] Claims(JsonElement root, string name) =>
        [.. root.Items(name).Select(c => GoldClaim.Of(c, c.Flag("optional"))), .. root.Items("optional_" + name).Select(c => GoldClaim.Of(c, optional: true))];
}

/// <summary>A place, a date or a person.</summary>
/// <param name="Accepted">Keys, value or name: the first is the one that a person would write.</param>
public sealed record GoldMention(IReadOnlyList<string> Accepted, string Quote, bool Optional)
{
    public string Value => Accepted[0];
}
