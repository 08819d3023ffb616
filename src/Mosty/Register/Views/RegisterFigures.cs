using Mosty.Timelines;

namespace Mosty.Register;

/// <summary>The figures of the home page, as of a day.</summary>
/// <param name="Partnerships">Candidates not counted.</param>
/// <param name="Countries">Countries of the partners → partnerships.</param>
/// <param name="AcceptedByCommand">Statements on the register that no person has seen.</param>
/// <param name="Proposals">Statements nobody has decided on.</param>
/// <param name="Homes">Keys of the office's home territories.</param>
/// <param name="Lines">Every partnership, candidates not among them.</param>
/// <param name="Changes">The latest decisions, newest first, by partnership.</param>
/// <param name="Featured">The partnership with a paper of which most is told; null where there is none.</param>
public sealed record RegisterFigures(
    DateOnly AsOf,
    int Partnerships,
    int Candidates,
    int Documents,
    int Statements,
    int AcceptedByCommand,
    int Proposals,
    IReadOnlyDictionary<Formal, int> Formal,
    IReadOnlyDictionary<Activity, int> Activity,
    IReadOnlyDictionary<string, int> Countries,
    IReadOnlyList<string> Homes,
    IReadOnlyList<PartnershipLine> Lines,
    IReadOnlyList<PartnershipChange> Changes,
    PartnershipPage? Featured)
{
    /// <summary>The latest proven contacts, newest first.</summary>
    public IReadOnlyList<EventLine> Latest { get; init; } = [];

    /// <summary>What the papers announce, what ends and which anniversaries fall within a year, the first of each.</summary>
    public required CalendarPage Coming { get; init; }
}

/// <summary>When a partnership's entry last changed, and on whose word.</summary>
public sealed record PartnershipChange(PartnershipRef Partnership, long Seq, DateTimeOffset At, string By, bool ByPerson);
