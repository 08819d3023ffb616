using System.Text.Json.Serialization;

namespace Mosty.Statements;

/// <summary>
/// One typed, dated claim of one source with the quote that says it. The fields are those of docs/reading.md;
/// null or empty where the text does not say.
/// </summary>
public sealed record Statement
{
    /// <summary>SHA-256 (hex) of document hash and canonical claim; the same claim read by another engine has the same id.</summary>
    public string Id { get; init; } = "";
    public required StatementKind Kind { get; init; }
    public Act? Act { get; init; }
    public PartialDate? Date { get; init; }
    /// <summary>Keys of territories (<c>CZ-51</c>, <c>PL:Chorzów</c>), the home territory included where it is implied.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];
    public string? Host { get; init; }
    public string? Place { get; init; }
    public IReadOnlyList<string> People { get; init; } = [];
    public Level? Level { get; init; }
    /// <summary>Names of institutions as written.</summary>
    public IReadOnlyList<string> Institutions { get; init; } = [];
    public PartnershipStatus? Status { get; init; }
    public Cause? Cause { get; init; }
    public Outcome? Outcome { get; init; }
    public bool? Answered { get; init; }
    /// <summary>English words of the closed list in docs/reading.md: economy, trade, tourism, …</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];
    public string? Title { get; init; }
    public string? Number { get; init; }
    public PartialDate? Effective { get; init; }
    public PartialDate? Until { get; init; }
    /// <summary>ISO 8601 duration, as <c>P5Y</c>.</summary>
    public string? Term { get; init; }
    /// <summary>How it is renewed, in the source's words ("tacit, by 5 years").</summary>
    public string? Renewal { get; init; }
    /// <summary>ISO 8601 duration of the notice term.</summary>
    public string? Notice { get; init; }
    /// <summary>The act of each party where they differ (one signed, one only initialled): key of territory → act.</summary>
    public IReadOnlyDictionary<string, Act>? Acts { get; init; }
    /// <summary>For whom a proxy signed ("hejtman").</summary>
    public string? OnBehalfOf { get; init; }
    public PartialDate? Decided { get; init; }
    public PartialDate? Notified { get; init; }
    public PartialDate? Received { get; init; }
    public Rank? Rank { get; init; }
    public string? Occasion { get; init; }
    public string? PartOf { get; init; }
    public string? Quantity { get; init; }

    // What follows is the sighting, not part of the claim.

    /// <summary>0–1: the share of statements like this one that is right.</summary>
    public double Confidence { get; init; }
    /// <summary>The name of the rule that made it.</summary>
    public string Rule { get; init; } = "";
    /// <summary>Exact substring of the decoded text, at most 200 characters, holding the trigger.</summary>
    public required string Quote { get; init; }
    public int Page { get; init; } = 1;
    public int Start { get; init; }
    public int End { get; init; }

    /// <summary>Where the trigger begins in the text that was read: a quote that cannot be whole must hold it. -1 where a row or a line is the quote.</summary>
    [JsonIgnore]
    public int Trigger { get; init; } = -1;

    [JsonIgnore]
    public TextSpan Span => new(Start, End);
}
