using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>How strong a source is on dates and parties, strongest first (docs/standing.md, rule 7).</summary>
public enum SourceRank { Instrument, Resolution, Letter, Web, Press }

/// <summary>Where a statement comes from.</summary>
/// <param name="Home">Key of the territory that speaks in it.</param>
public sealed record SourceDocument(string Sha256, string Name, SourceRank Rank, PartialDate? Published, string? Home, string? Language)
{
    /// <summary>What it calls itself; null where it gives no title.</summary>
    public string? Title { get; init; }
}

/// <summary>An accepted statement with its source.</summary>
/// <param name="SeenByPerson">False while only a command accepted it.</param>
public sealed record Evidence(Statement Statement, SourceDocument Source, bool SeenByPerson);

/// <summary>What a document says of a partnership as a whole, accepted.</summary>
public sealed record PartnershipWord(PartnershipReading Reading, SourceDocument Source);

/// <summary>Everything on file about one partnership: the input from which its timeline and standing are computed.</summary>
/// <param name="Parties">Keys, sorted ordinally.</param>
/// <param name="Evidence">Statements between these parties (or holding them all).</param>
/// <param name="OneLevelDown">Evidence of partnerships that stand under this one (hospital under region): counts upward, marked.</param>
/// <param name="HomeKeys">The home territories of the office; a partnership without one of them is a candidate.</param>
/// <param name="Above">Parties of the umbrella it stands under; null for none.</param>
/// <param name="GrewFrom">Parties of the partnerships it grew from.</param>
/// <param name="FromAbove">Evidence of the umbrella. It never counts here; but the cause a source names for the umbrella's loss of intensity is told here too.</param>
/// <param name="Links">A person's word that two statements tell one event, or that they do not; overrides what timelines would find. Null for none.</param>
public sealed record PartnershipFile(
    IReadOnlyList<string> Parties,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<PartnershipWord> Words,
    IReadOnlyList<Evidence> OneLevelDown,
    IReadOnlySet<string> HomeKeys,
    IReadOnlyList<string>? Above,
    IReadOnlyList<IReadOnlyList<string>> GrewFrom,
    IReadOnlyList<StatementLink>? Links = null,
    IReadOnlyList<Evidence>? FromAbove = null);

/// <summary>Two statements, by id, that a person called the same event or different ones.</summary>
public sealed record StatementLink(string Left, string Right, bool Same);
