using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>What is computed from a <see cref="PartnershipFile"/>: a pure function of it and of a rule set, without a clock.</summary>
public sealed record Timeline(
    IReadOnlyList<TimelineEvent> Events,
    IReadOnlyList<InstrumentLife> Instruments,
    IReadOnlyList<Commitment> Commitments,
    IReadOnlyList<StandingSegment> Segments,
    IReadOnlyList<Conflict> Conflicts,
    bool IsCandidate)
{
    /// <summary>The standing on a day. Segments cover all days, so there always is one.</summary>
    public StandingSegment On(DateOnly day) => Segments.First(s => s.From <= day && day < s.To);
}

/// <summary>One thing that happened (or was to happen), however many sources tell it.</summary>
/// <param name="Date">The best stated date; null where no source gives one (such events stand where their neighbours in the text do).</param>
/// <param name="Counts">True when it is proven contact (docs/standing.md, rule 3).</param>
/// <param name="Tried">True for what was attempted in vain: an unanswered letter, a plan not kept.</param>
/// <param name="Sources">Strongest first.</param>
/// <param name="Through">Parties of the partnership one level down it came up from; null when it is this partnership's own.</param>
public sealed record TimelineEvent(
    string Id, StatementKind Kind, Act? Act, PartialDate? Date, bool Counts, bool Tried, IReadOnlyList<Evidence> Sources, IReadOnlyList<string>? Through = null)
{
    /// <summary>The statement of the strongest source.</summary>
    public Statement Statement => Sources[0].Statement;
}

/// <summary>One agreement, memorandum, declaration … from signature to end: a deck of the bridge.</summary>
/// <param name="Type">Lexicon key: agreement, memorandum, letter_of_intent, declaration, protocol …</param>
/// <param name="From">In force from; null when never (only initialled, only prepared).</param>
/// <param name="To">First day no longer in force; null while it runs.</param>
public sealed record InstrumentLife(
    string Type, string? Title, string? Number, PartialDate? Signed, DateOnly? From, DateOnly? To, Formal End, IReadOnlyList<Evidence> Sources);

/// <summary>Something promised. <paramref name="Outcome"/> is as told; unknown when no source tells.</summary>
public sealed record Commitment(string EventId, PartialDate? Due, Outcome Outcome, IReadOnlyList<Evidence> Sources);

/// <summary>Sources that disagree, shown side by side. <paramref name="Code"/> is a key under <c>reasons</c>.</summary>
public sealed record Conflict(string Code, IReadOnlyDictionary<string, string> Values, IReadOnlyList<Evidence> Sides);
