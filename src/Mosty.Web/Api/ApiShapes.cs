using System.ComponentModel;
using Mosty.Statements;
using Mosty.Territories;
using Mosty.Timelines;

namespace Mosty.Web.Api;

// What the interface for programs answers with. Fields are only ever added within v1. Dates are ISO 8601-2 (EDTF) text, as exact as the source; null fields are left out.

/// <summary>Where to begin.</summary>
public sealed record ApiIndex(string Documentation, string Description, string Partnerships, string Territories, string Documents, string Statements, string Data, string News);

/// <summary>A page of a list.</summary>
/// <param name="Next">Address of the next page; left out after the last.</param>
public sealed record ApiList<T>(IReadOnlyList<T> Items, string? Next = null);

/// <summary>A page of the list of partnerships.</summary>
public sealed record ApiPartnershipList(
    [property: Description("The day the standing is of.")] DateOnly AsOf,
    [property: Description("How many pass the filters, on all pages.")] int Total,
    IReadOnlyList<ApiPartnershipLine> Items,
    string? Next = null);

/// <summary>A territory by its key: ISO 3166-1, ISO 3166-2, else country and name.</summary>
public sealed record ApiParty(string Key, [property: Description("By language, ISO 639-1.")] IReadOnlyDictionary<string, string> Names);

public sealed record ApiPartnershipLine(
    [property: Description("Permanent.")] string Id,
    string Url,
    [property: Description("The office's home first.")] IReadOnlyList<ApiParty> Parties,
    [property: Description("True when the office is no party to it: never counted as its partnership.")] bool Candidate,
    Formal Formal,
    Activity Activity,
    Policy Policy,
    IReadOnlyList<Cause> Causes,
    int Events,
    int Documents,
    [property: Description("False while only a command accepted what it rests on.")] bool SeenByPerson,
    string? Since = null,
    string? LastContact = null,
    [property: Description("First day of this standing; left out for since ever.")] DateOnly? StandingFrom = null,
    [property: Description("Id of the partnership it stands under.")] string? Under = null);

public sealed record ApiPartnership(
    string Id,
    string Url,
    IReadOnlyList<ApiParty> Parties,
    bool Candidate,
    bool SeenByPerson,
    DateOnly AsOf,
    ApiStanding Standing,
    [property: Description("All steps of the standing, also those that would come if nothing more happened.")] IReadOnlyList<ApiStanding> Segments,
    [property: Description("Agreements from entry into force to their end.")] IReadOnlyList<ApiDeck> Decks,
    IReadOnlyList<ApiEvent> Events,
    IReadOnlyList<ApiCommitment> Commitments,
    IReadOnlyList<ApiConflict> Conflicts,
    IReadOnlyList<ApiSource> Documents,
    IReadOnlyList<string> GrewFrom,
    string? Since = null,
    string? Under = null);

/// <summary>What holds on every day from one day to another.</summary>
public sealed record ApiStanding(
    Formal Formal,
    Activity Activity,
    Policy Policy,
    IReadOnlyList<Cause> Causes,
    IReadOnlyList<ApiReason> Because,
    [property: Description("First day; left out for since ever.")] DateOnly? From = null,
    [property: Description("First day on which it no longer holds; left out for until further papers.")] DateOnly? To = null,
    string? LastContact = null);

/// <summary>Why a standing is what it is.</summary>
public sealed record ApiReason(string Rule, string Text, [property: Description("Ids of the statements it rests on.")] IReadOnlyList<string> Statements);

public sealed record ApiDeck(
    [property: Description("agreement, memorandum, letter_of_intent, declaration, protocol …")] string Type,
    Formal End,
    IReadOnlyList<string> Statements,
    string? Title = null,
    string? Number = null,
    string? Signed = null,
    DateOnly? From = null,
    DateOnly? To = null);

public sealed record ApiEvent(
    [property: Description("Permanent.")] string Id,
    string Url,
    StatementKind Kind,
    [property: Description("Proven contact.")] bool Counts,
    [property: Description("Attempted in vain.")] bool Tried,
    [property: Description("Strongest source first.")] IReadOnlyList<ApiStatement> Sources,
    Act? Act = null,
    string? Date = null,
    [property: Description("Keys of the parties one level down from whom it counts.")] IReadOnlyList<string>? Through = null);

public sealed record ApiCommitment(string Event, Outcome Outcome, IReadOnlyList<string> Statements, string? Due = null);

/// <summary>Sources that disagree.</summary>
public sealed record ApiConflict(string Code, string Text, IReadOnlyList<string> Statements);

/// <summary>The words that prove a statement, at their place.</summary>
public sealed record ApiQuote(
    string Text,
    [property: Description("SHA-256 of the document.")] string Document,
    int Page,
    [property: Description("In UTF-16 units of the document's text, half-open.")] int Start,
    int End,
    string Url);

public sealed record ApiStatement(
    string Id,
    string Url,
    StatementKind Kind,
    IReadOnlyList<string> Parties,
    ApiQuote Quote,
    bool SeenByPerson,
    [property: Description("0–1: the share of statements like this one that is right.")] double Confidence,
    IReadOnlyList<string> People,
    IReadOnlyList<string> Institutions,
    IReadOnlyList<string> Fields)
{
    public Act? Act { get; init; }
    public string? Date { get; init; }
    public string? Host { get; init; }
    public string? Place { get; init; }
    public Level? Level { get; init; }
    public PartnershipStatus? Status { get; init; }
    public Cause? Cause { get; init; }
    public Outcome? Outcome { get; init; }
    public bool? Answered { get; init; }
    public string? Title { get; init; }
    public string? Number { get; init; }
    public string? Effective { get; init; }
    public string? Until { get; init; }
    [Description("ISO 8601 duration.")]
    public string? Term { get; init; }
    [Description("ISO 8601 duration.")]
    public string? Notice { get; init; }
    public string? Renewal { get; init; }
    public string? Decided { get; init; }
    public string? Notified { get; init; }
    public string? Received { get; init; }
    public string? Occasion { get; init; }
    public string? Quantity { get; init; }
    [Description("The partnerships on whose page it stands.")]
    public IReadOnlyList<string>? Partnerships { get; init; }
    [Description("When it was first accepted.")]
    public DateTimeOffset? Accepted { get; init; }
}

/// <summary>A paper, in short.</summary>
public sealed record ApiSource(string Sha256, string Url, string Name, SourceRank Rank, string? Published = null, string? Home = null, string? Language = null);

/// <summary>A paper on which the register rests.</summary>
public sealed record ApiDocument(
    string Sha256, string Url, string Name, SourceRank Rank, string MediaType, long Bytes, int Pages, [property: Description("Statements on the register.")] int Statements,
    DateTimeOffset Added, string Engine, string Original, string? Published = null, string? Home = null, string? Language = null);

public sealed record ApiTerritory(
    string Key,
    string Url,
    IReadOnlyDictionary<string, string> Names,
    [property: Description("Partnerships with a party that is it or lies within it.")] int Partnerships,
    TerritoryLevel? Level = null,
    string? Country = null,
    string? Parent = null,
    string? Successor = null,
    int? Population = null,
    double? Latitude = null,
    double? Longitude = null);
