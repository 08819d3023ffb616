using System.Text.Json.Serialization;

namespace Mosty.Statements;

// The names below are written to JSON in snake_case ("not_kept", "partner_policy"): see docs/reading.md.

/// <summary>What a statement says happened.</summary>
public enum StatementKind { Contact, Visit, Meeting, Agreement, Letter, Plan, Result, State, Termination, Membership }

/// <summary>What was done with an instrument (agreement, termination) or declared (contact).</summary>
public enum Act
{
    Signed, Approved, Initialled, Renewed, Extended, Prepared,
    Ended, Denounced, Suspended, Proposed, Resumed, Expired,
    Declared, RenewalOfContacts,
}

/// <summary>The text's own words on how a partnership stands.</summary>
public enum PartnershipStatus { Active, Dormant, Suspended, Ended, Unknown }

/// <summary>What became of a plan, as the text tells.</summary>
public enum Outcome { Kept, NotKept, Unknown }

/// <summary>The reason a source gives for stagnation or an end.</summary>
public enum Cause { Leadership, Distance, Culture, PartnerPolicy, OwnPolicy, War, Money, Inactivity, Umbrella, Unstated }

public enum Level { Territory, Institution }

public enum Rank { Political, Staff, Expert }
