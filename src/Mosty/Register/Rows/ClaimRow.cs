namespace Mosty.Register.Rows;

/// <summary>What one document says: a statement without its sighting, or a word on a partnership as a whole. Never changed once written.</summary>
internal sealed class ClaimRow
{
    /// <summary><see cref="Statements.Statement.Id"/>; for a word the hash of document and word (<see cref="ClaimIds"/>).</summary>
    public required string Id { get; init; }
    public required string Document { get; init; }
    /// <summary>Name of the <see cref="Statements.StatementKind"/>, or <see cref="Word"/>.</summary>
    public required string Kind { get; init; }
    public required string Json { get; init; }
    /// <summary>yyyymmdd of the first and last day the date can mean.</summary>
    public int? DateFirst { get; init; }
    public int? DateLast { get; init; }
    public int Parties { get; init; }
    /// <summary>The countries of the parties (<see cref="Realms"/>): what can touch one another lies in one realm.</summary>
    public required string Realm { get; init; }
    /// <summary>The decided claim that this one reads anew, differently; a person should look.</summary>
    public string? ReviewOf { get; init; }

    public const string Word = "PartnershipWord";
}

/// <summary>A party of a claim.</summary>
internal sealed class ClaimPartyRow
{
    public required string Claim { get; init; }
    public required string Territory { get; init; }
}

/// <summary>Where a reading saw a claim.</summary>
internal sealed class SightingRow
{
    public long Reading { get; init; }
    public required string Claim { get; init; }
    public int Page { get; init; }
    public int Start { get; init; }
    public int End { get; init; }
    public required string Quote { get; init; }
    public required string Rule { get; init; }
    public double Confidence { get; init; }
}
