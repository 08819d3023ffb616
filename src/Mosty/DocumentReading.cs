using Mosty.Statements;

namespace Mosty;

/// <summary>What came out of one document: the JSON object of <c>mosty read</c> (docs/reading.md).</summary>
public sealed record DocumentReading
{
    /// <summary>File name without ending.</summary>
    public required string Id { get; init; }
    public required string Sha256 { get; init; }
    public string? Language { get; init; }
    /// <summary>Key of the territory that speaks.</summary>
    public string? Home { get; init; }
    public PartialDate? Published { get; init; }
    public required string Engine { get; init; }
    /// <summary>Language → version of the lexicon that was used.</summary>
    public IReadOnlyDictionary<string, string> Lexicons { get; init; } = new Dictionary<string, string>();
    public IReadOnlyList<PlaceReading> Places { get; init; } = [];
    public IReadOnlyList<DateReading> Dates { get; init; } = [];
    public IReadOnlyList<PersonReading> People { get; init; } = [];
    public IReadOnlyList<OrganisationReading> Organisations { get; init; } = [];
    public IReadOnlyList<Statement> Statements { get; init; } = [];
    public IReadOnlyList<PartnershipReading> Partnerships { get; init; } = [];
    public IReadOnlyList<ProfileReading> Profiles { get; init; } = [];
    public IReadOnlyList<WarningReading> Warnings { get; init; } = [];
}

public sealed record PlaceReading(string Key, IReadOnlyList<string> Names, string Quote, int Page, int Start, int End);

/// <param name="Value">In years, months and days.</param>
/// <param name="Edtf">The same in ISO 8601-2 level 1 where that says more: a season, "around"; else null.</param>
public sealed record DateReading(PartialDate Value, string Quote, int Page, int Start, int End, PartialDate? Edtf = null);

/// <param name="Name">In the nominative.</param>
/// <param name="Office">In the nominative, as the language says it ("hejtman").</param>
/// <param name="Of">Key of the territory the office belongs to.</param>
public sealed record PersonReading(string Name, string? Office, string? Of, string Quote, int Page, int Start, int End);

public sealed record OrganisationReading(string Name, string? Place, string Quote, int Page, int Start, int End);

/// <summary>Two or more territories that the text presents as partners.</summary>
/// <param name="Since">Date of the first signed agreement, where given.</param>
/// <param name="GrewFrom">Parties of the older partnership this one grew out of ("from the towns the partnership spread to the regions").</param>
/// <param name="Under">Parties of the partnership this one stands under.</param>
public sealed record PartnershipReading(
    IReadOnlyList<string> Parties,
    PartnershipStatus Status,
    PartialDate? Since,
    string Quote,
    int Page,
    int Start,
    int End,
    IReadOnlyList<IReadOnlyList<string>>? GrewFrom = null,
    IReadOnlyList<string>? Under = null);

/// <summary>A dated fact about a partner: seat, population, neighbours, sectors, trade, site.</summary>
public sealed record ProfileReading(string Place, string Property, string Value, string? Unit, PartialDate? Date, string Quote, int Page, int Start, int End);

/// <summary>Something the source itself gets wrong; never corrected silently.</summary>
public sealed record WarningReading(string Code, string Text, string Quote, int Page, int Start, int End);
