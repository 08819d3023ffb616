namespace Mosty.Register.Rows;

/// <summary>A permanent id, given when this set of parties was first accepted. Never removed.</summary>
internal sealed class PartnershipRow
{
    public required string Id { get; init; }
    /// <summary>Keys, sorted ordinally, joined by <see cref="Realms.PartySeparator"/>.</summary>
    public required string Parties { get; init; }
    public required string Realm { get; init; }
    /// <summary>The decision that gave it its id.</summary>
    public long Seq { get; init; }
    /// <summary>The older partnership it was merged into.</summary>
    public string? RedirectTo { get; set; }
}

/// <summary>The permanent id of an event on a timeline; redirects when it turns out to be the same as an older one.</summary>
internal sealed class EventRow
{
    public required string Id { get; init; }
    public required string Claim { get; init; }
    public string? RedirectTo { get; set; }
}

// What follows is derived and can be rebuilt.

internal enum FactRole { Own, Word, Below }

/// <summary>An accepted claim that stands on a partnership's page.</summary>
internal sealed class FactRow
{
    public required string Partnership { get; init; }
    public required string Claim { get; init; }
    public FactRole Role { get; init; }
}

/// <summary>One step of a partnership's standing: true in [<see cref="From"/>, <see cref="To"/>), known in [<see cref="KnownFrom"/>, <see cref="KnownTo"/>).</summary>
internal sealed class SegmentRow
{
    public required string Partnership { get; init; }
    /// <summary>yyyymmdd.</summary>
    public int From { get; init; }
    public int To { get; init; }
    public required string Formal { get; init; }
    public required string Activity { get; init; }
    public required string Policy { get; init; }
    public required string Because { get; init; }
    public string? Causes { get; init; }
    public string? LastContact { get; init; }
    public long KnownFrom { get; init; }
    /// <summary>Null while it is what the register knows.</summary>
    public long? KnownTo { get; set; }
}

/// <summary>What a list shows of a partnership beside its standing.</summary>
internal sealed class PartnershipListRow
{
    public required string Partnership { get; init; }
    /// <summary>Parties in the order shown: home first.</summary>
    public required string Parties { get; set; }
    public bool IsCandidate { get; set; }
    public string? Since { get; set; }
    public string? Above { get; set; }
    /// <summary>Party sets it grew from, each as in <see cref="PartnershipRow.Parties"/>, one a line.</summary>
    public string? GrewFrom { get; set; }
    /// <summary>Keys of its parties that are, or lie within, the office's home.</summary>
    public required string HomeParties { get; set; }
    /// <summary>Countries of the partners, joined by a comma.</summary>
    public required string Countries { get; set; }
    public int Events { get; set; }
    public int Documents { get; set; }
    public bool SeenByPerson { get; set; }
    public required string Sketch { get; set; }
    /// <summary>Fields of the closed list in docs/reading.md that its statements name, joined by a comma.</summary>
    public required string Fields { get; set; }
    /// <summary>Types of its instruments ("agreement,memorandum"), joined by a comma; empty where none is on file.</summary>
    public required string Papers { get; set; }
    /// <summary>True when a paper of the partner's side is among the sources.</summary>
    public bool PartnerSpeaks { get; set; }
    /// <summary>How many times its sources disagree.</summary>
    public int Conflicts { get; set; }
    /// <summary>Last day that the date of its newest paper can mean, yyyymmdd; null while no paper has a date.</summary>
    public int? NewestPaper { get; set; }
    /// <summary>Hash of its happenings, instruments and names: tells whether they must be written anew.</summary>
    public required string Told { get; set; }
    public long ChangedSeq { get; set; }
}

/// <summary>A territory that a party is or lies within.</summary>
internal sealed class PartnershipPlaceRow
{
    public required string Territory { get; init; }
    public required string Partnership { get; init; }
}
