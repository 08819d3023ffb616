using Mosty.Documents;
using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Register;

/// <summary>One document in a list.</summary>
/// <param name="Id">The first 12 digits of its SHA-256 or more, as many as make it unique; the whole hash is accepted everywhere.</param>
/// <param name="Statements">Claims that it makes, words on partnerships not counted.</param>
/// <param name="Accepted">How many of these are on the register.</param>
public sealed record DocumentLine(
    string Id, SourceDocument Source, string MediaType, long Bytes, string Engine, DateTimeOffset Added, int Pages, int Statements, int Accepted);

/// <summary>A document with what was read in it.</summary>
/// <param name="Text">The decoded text with its pages and blocks (noise marked, word boxes where the container has a layout).</param>
/// <param name="Statements">In order of the text; also those that the present engine no longer sees, when they were accepted.</param>
/// <param name="Words">What it says of partnerships as a whole, in order of the text.</param>
/// <param name="Reading">Places, dates, people, organisations, profiles and warnings of the present engine.</param>
public sealed record DocumentPage(
    DocumentLine Document,
    DocumentText Text,
    IReadOnlyList<StatementOnPage> Statements,
    IReadOnlyList<WordOnPage> Words,
    DocumentReading Reading);

/// <summary>How a claim stands on the register.</summary>
public enum ClaimState
{
    /// <summary>Read, nobody has decided.</summary>
    Proposed,
    /// <summary>Accepted by a command, not yet seen by a person.</summary>
    AcceptedByCommand,
    Accepted,
    /// <summary>A person put other words in its place; the corrected form is in force.</summary>
    Corrected,
    Rejected,
    /// <summary>A new reading of a place on which a decided claim rests: the decided one stays in force, a person should look.</summary>
    ChangedReading,
}

/// <summary>A statement at its place.</summary>
/// <param name="Statement">As in force: the corrected form where a person corrected it. Its id is that of the claim decided on.</param>
/// <param name="AsRead">What the engine read, where a person corrected it.</param>
/// <param name="StillSeen">False when the present engine no longer reads it; the quote is then that of the engine that did.</param>
/// <param name="Partnerships">Those on whose page it stands.</param>
public sealed record StatementOnPage(
    Statement Statement, ClaimState State, DecisionLine? Decision, Statement? AsRead, bool StillSeen, IReadOnlyList<PartnershipRef> Partnerships);

/// <summary>A document's word on a partnership, with the id to decide on it.</summary>
public sealed record WordOnPage(string ClaimId, PartnershipReading Word, ClaimState State, DecisionLine? Decision, bool StillSeen, PartnershipRef? Partnership);

/// <summary>The decision in force on a claim.</summary>
/// <param name="By">A person's name, or the command that made it.</param>
public sealed record DecisionLine(long Seq, Verdict Verdict, string By, bool ByPerson, DateTimeOffset At, string? Reason);
