using Mosty.Timelines;

namespace Mosty.Register;

/// <summary>Everything the register shows of one partnership.</summary>
/// <param name="RedirectedFrom">The id that was asked for, where it was merged into this one.</param>
/// <param name="File">What is on file: the input of the timeline.</param>
/// <param name="Parties">Keys: the office's home first, then ordinally.</param>
/// <param name="Standing">The segment that holds on <paramref name="AsOf"/>.</param>
/// <param name="KnownOn">The last decision that was taken into account; null for all.</param>
/// <param name="Documents">Those that speak of it, strongest source first.</param>
/// <param name="People">Named in its statements, in order of first appearance, each once.</param>
/// <param name="Profiles">Dated facts about its parties, the office's own home left out; newest first within a property.</param>
/// <param name="Below">Partnerships one level down (towns under regions).</param>
/// <param name="GrewInto">Partnerships that say they grew from this one.</param>
/// <param name="Proposals">Statements about it that nobody has accepted or rejected yet.</param>
/// <param name="SeenByPerson">False while only a command accepted what it rests on.</param>
public sealed record PartnershipPage(
    string Id,
    string? RedirectedFrom,
    IReadOnlyList<string> Parties,
    PartnershipFile File,
    Timeline Timeline,
    StandingSegment Standing,
    DateOnly AsOf,
    long? KnownOn,
    PartialDate? Since,
    IReadOnlyList<SourceDocument> Documents,
    IReadOnlyList<PersonLine> People,
    IReadOnlyList<ProfileLine> Profiles,
    PartnershipRef? Above,
    IReadOnlyList<PartnershipRef> Below,
    IReadOnlyList<PartnershipRef> GrewFrom,
    IReadOnlyList<PartnershipRef> GrewInto,
    int Proposals,
    bool SeenByPerson);

/// <summary>A person as the papers name them. <paramref name="Document"/> is the SHA-256 of the paper.</summary>
public sealed record PersonLine(string Name, string? Office, string? Of, string Document, string Quote, int Start, int End)
{
    /// <summary>Of the person's page; null where the papers give no office, for then there is none.</summary>
    public string? Id => Office is null ? null : PermanentIds.OfName(Name);
}

/// <summary>A dated fact about a territory with the paper that says it.</summary>
public sealed record ProfileLine(ProfileReading Profile, SourceDocument Source, bool Disputed = false);
