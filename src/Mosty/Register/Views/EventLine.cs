using Mosty.Statements;

namespace Mosty.Register;

/// <summary>A dated event in a list, with every partnership on whose page it stands.</summary>
/// <param name="Id">Permanent.</param>
/// <param name="Instrument">Type of the instrument it is about ("agreement").</param>
/// <param name="Counts">True when it is proven contact.</param>
/// <param name="Tried">True for what was attempted in vain.</param>
public sealed record EventLine(
    string Id, PartialDate Date, StatementKind Kind, Act? Act, Outcome? Outcome, bool? Answered, PartnershipStatus? Status, string? Title, string? Instrument,
    bool Counts, bool Tried, IReadOnlyList<PartnershipRef> Partnerships);

/// <summary>What happens within some days.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Events">Whose date begins within them, in order of time. Their date may be no more precise than a year.</param>
/// <param name="Anniversaries">Of signatures that are known to the month at least, while the instrument is in force.</param>
/// <param name="Ends">Instruments whose last day lies within them.</param>
public sealed record CalendarPage(
    DateOnly From, DateOnly To, IReadOnlyList<EventLine> Events, IReadOnlyList<Anniversary> Anniversaries, IReadOnlyList<TermEnd> Ends);

/// <param name="Date">The day or month of this year.</param>
/// <param name="Years">Since the signature; at least 1.</param>
public sealed record Anniversary(PartnershipRef Partnership, string Type, string? Title, PartialDate Signed, PartialDate Date, int Years)
{
    /// <summary>Every fifth.</summary>
    public bool IsRound => Years % 5 == 0;
}

/// <param name="LastDay">Of being in force.</param>
/// <param name="End">What follows: expired, ended, suspended.</param>
public sealed record TermEnd(PartnershipRef Partnership, string Type, string? Title, DateOnly LastDay, Timelines.Formal End);
