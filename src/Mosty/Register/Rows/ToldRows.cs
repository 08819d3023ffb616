namespace Mosty.Register.Rows;

// What partnerships tell, by day and by name, for the calendar and the pages of events, organisations and people. Derived, can be rebuilt.

/// <summary>A dated event of a partnership; a gathering of several partnerships is a row for each.</summary>
internal sealed class HappeningRow
{
    /// <summary>Permanent id of the event.</summary>
    public required string Event { get; init; }
    public required string Partnership { get; init; }
    /// <summary>yyyymmdd of the first and last day that the date can mean.</summary>
    public int DateFirst { get; init; }
    public int DateLast { get; init; }
    /// <summary>EDTF.</summary>
    public required string Date { get; init; }
    public required string Kind { get; init; }
    public string? Act { get; init; }
    public string? Outcome { get; init; }
    public bool? Answered { get; init; }
    public string? Status { get; init; }
    /// <summary>Title of the instrument, as the source writes it.</summary>
    public string? Title { get; init; }
    /// <summary>Type of the instrument that the event is about.</summary>
    public string? Instrument { get; init; }
    public bool Counts { get; init; }
    public bool Tried { get; init; }
}

/// <summary>An instrument of a partnership, in the order of its timeline.</summary>
internal sealed class InstrumentRow
{
    public required string Partnership { get; init; }
    public int Number { get; init; }
    public required string Type { get; init; }
    public string? Title { get; init; }
    /// <summary>EDTF.</summary>
    public string? Signed { get; init; }
    /// <summary>yyyymmdd of the first day that the signature's date can mean.</summary>
    public int? SignedFirst { get; init; }
    /// <summary>First day no longer in force, yyyymmdd.</summary>
    public int? Ends { get; init; }
    public required string Formal { get; init; }
}

/// <summary>A person or an organisation that a statement of a partnership names.</summary>
internal sealed class NamedRow
{
    public required string Kind { get; init; }
    /// <summary>Made of the name (<see cref="PermanentIds.OfName"/>).</summary>
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Partnership { get; init; }
    public required string Event { get; init; }
    public required string Claim { get; init; }

    public const string Person = "person";
    public const string Organisation = "organisation";
}
