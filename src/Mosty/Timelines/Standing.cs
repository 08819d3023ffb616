namespace Mosty.Timelines;

// Meanings and rules: docs/standing.md.

/// <summary>What papers show of the legal side of a partnership ("according to documents").</summary>
public enum Formal { Contacts, Undocumented, Proposed, NotConcluded, Declared, InForce, UnderNotice, Suspended, Expired, Ended, EndedAsStated }

/// <summary>What papers show of its life. Our own silence is <see cref="Quiet"/>, never <see cref="Dormant"/>.</summary>
public enum Activity { Active, Quiet, Dormant, None, Unknown }

/// <summary>The office's own stance towards a country or a party.</summary>
public enum Policy { Open, Review, Barred }

/// <summary>A rule that fired: its name (a key under <c>reasons</c> in data/interface), the values its sentence needs, and the statements it rests on.</summary>
/// <param name="Values">Placeholder → value. Dates are EDTF text, territories are keys, terms are <c>term:…</c> keys; the interface turns them into words.</param>
/// <param name="StatementIds">Ids of the statements it rests on; empty only for a rule about absence.</param>
public sealed record Reason(string Rule, IReadOnlyDictionary<string, string> Values, IReadOnlyList<string> StatementIds);

/// <summary>One step of the standing: what holds on every day in [<see cref="From"/>, <see cref="To"/>).</summary>
/// <param name="From">First day; <see cref="DateOnly.MinValue"/> for "since ever".</param>
/// <param name="To">First day on which it no longer holds; <see cref="DateOnly.MaxValue"/> for "until further papers".</param>
/// <param name="Causes">Causes told by sources, for stagnation or end.</param>
/// <param name="LastContact">Last proven contact on record by then.</param>
public sealed record StandingSegment(
    DateOnly From, DateOnly To, Formal Formal, Activity Activity, Policy Policy,
    IReadOnlyList<Reason> Because, IReadOnlyList<Statements.Cause> Causes, PartialDate? LastContact);
