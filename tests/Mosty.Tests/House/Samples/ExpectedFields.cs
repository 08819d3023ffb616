using System.Text.Json;

namespace Mosty.Tests.House.Samples;

/// <summary>The fields that data/samples/readings/NAME.json may have: those of docs/reading.md, other readings of them, and what marks an item.</summary>
internal static class ExpectedFields
{
    private static readonly Dictionary<string, string[]> Known = new()
    {
        [""] = ["id", "language", "home", "published", "aside", "places", "dates", "people", "organisations", "statements", "partnerships", "optional_statements", "optional_partnerships", "profiles", "warnings"],
        ["places"] = ["key", "alt_keys", "quote", "optional"],
        ["dates"] = ["value", "quote", "optional"],
        ["people"] = ["name", "office", "of", "quote", "optional"],
        ["organisations"] = ["name", "place", "quote"],
        ["statements"] =
        [
            "kind", "alt_kinds", "act", "alt_acts", "date", "alt_dates", "date_inferred", "parties", "alt_parties", "host", "alt_hosts", "place", "people", "level", "institutions",
            "status", "alt_status", "cause", "outcome", "answered", "fields", "title", "number", "effective", "until", "term", "renewal", "notice", "acts", "onBehalfOf",
            "decided", "notified", "received", "rank", "occasion", "partOf", "quantity", "quote", "optional",
        ],
        ["partnerships"] = ["parties", "alt_parties", "status", "alt_status", "since", "alt_since", "grewFrom", "under", "quote", "optional"],
        ["profiles"] = ["place", "property", "value", "unit", "date", "quote"],
        ["warnings"] = ["code", "text", "quote"],
    };

    public static IEnumerable<string> Unknown(JsonElement reading) =>
        reading.EnumerateObject().SelectMany(field =>
            !Known[""].Contains(field.Name) ? [field.Name]
            : Known.GetValueOrDefault(field.Name.Replace("optional_", "")) is { } known
                ? field.Value.EnumerateArray().SelectMany(item => item.EnumerateObject()).Select(f => f.Name).Except(known).Select(f => $"{field.Name}.{f}")
            : []);
}
