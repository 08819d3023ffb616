using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mosty.Tests.House.Samples;

/// <summary>
/// A hand-made reading: data/samples/readings/NAME.json. The form of docs/reading.md, with other readings that count as right
/// (<c>alt_…</c>) and items that count neither as found nor as missed (<c>optional</c>).
/// </summary>
internal sealed record Expected
{
    private static readonly JsonSerializerOptions Form = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public required string Id { get; init; }
    public required string Language { get; init; }
    public string? Home { get; init; }
    public string? Published { get; init; }
    public required IReadOnlyList<Place> Places { get; init; }
    public required IReadOnlyList<Date> Dates { get; init; }
    public required IReadOnlyList<Person> People { get; init; }
    public required IReadOnlyList<Item> Statements { get; init; }
    public required IReadOnlyList<Item> Partnerships { get; init; }
    public IReadOnlyList<Item> OptionalPartnerships { get; init; } = [];
    public IReadOnlyList<Profile> Profiles { get; init; } = [];

    public IEnumerable<Item> AllPartnerships => Partnerships.Concat(OptionalPartnerships.Select(p => p with { Optional = true }));

    public IEnumerable<string> Quotes =>
        Places.Select(p => p.Quote).Concat(Dates.Select(d => d.Quote)).Concat(People.Select(p => p.Quote))
            .Concat(Statements.Select(s => s.Quote)).Concat(AllPartnerships.Select(p => p.Quote)).Concat(Profiles.Select(p => p.Quote));

    public static Expected Load(string path) => JsonSerializer.Deserialize<Expected>(File.ReadAllText(path), Form)!;

    internal sealed record Place(string Key, string Quote, IReadOnlyList<string>? AltKeys = null);

    internal sealed record Date(string Value, string Quote);

    internal sealed record Person(string Name, string Quote, string? Office = null, string? Of = null);

    internal sealed record Profile(string Place, string Property, string Value, string Quote, string? Unit = null, string? Date = null);

    /// <summary>A statement or a partnership.</summary>
    internal sealed record Item
    {
        public string? Kind { get; init; }
        public IReadOnlyList<string> AltKinds { get; init; } = [];
        public string? Act { get; init; }
        public IReadOnlyList<string> AltActs { get; init; } = [];
        public string? Date { get; init; }
        public IReadOnlyList<string> AltDates { get; init; } = [];
        public required IReadOnlyList<string> Parties { get; init; }
        public IReadOnlyList<IReadOnlyList<string>> AltParties { get; init; } = [];
        public string? Status { get; init; }
        public JsonElement AltStatus { get; init; }
        public string? Since { get; init; }
        public string? AltSince { get; init; }
        public required string Quote { get; init; }
        public bool Optional { get; init; }

        // Told for a person who reads the file and for finer measures to come; not scored here.
        public string? Host { get; init; }
        public string? Place { get; init; }
        public IReadOnlyList<string> Fields { get; init; } = [];
        public string? Cause { get; init; }
        public string? Outcome { get; init; }
        public bool? Answered { get; init; }
        public string? Quantity { get; init; }
        public string? Term { get; init; }

        public bool IsStatus(string status) =>
            status == Status || (AltStatus.ValueKind == JsonValueKind.Array && AltStatus.EnumerateArray().Any(s => s.GetString() == status));
    }
}
