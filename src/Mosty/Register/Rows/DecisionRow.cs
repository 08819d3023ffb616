namespace Mosty.Register.Rows;

/// <summary>A word on a claim. Only ever added.</summary>
internal sealed class DecisionRow
{
    /// <summary>One count for decisions and links: "as known on".</summary>
    public long Seq { get; init; }
    /// <summary>The last <see cref="Seq"/> that was decided in the same act: the register knows all of an act or nothing of it.</summary>
    public long Act { get; init; }
    public required string Claim { get; init; }
    public required string Verdict { get; init; }
    public required string By { get; init; }
    public bool ByPerson { get; init; }
    /// <summary>Unix milliseconds.</summary>
    public long At { get; init; }
    public string? Reason { get; init; }
    /// <summary>The claim in other words, for a correction.</summary>
    public string? Corrected { get; init; }
    /// <summary>Realm of the corrected claim: it may stand between other parties.</summary>
    public string? CorrectedRealm { get; init; }
}

/// <summary>A person's word that two ids mean the same (or not): two statements one event, two partnerships one. Only ever added; the last on a pair holds.</summary>
internal sealed class LinkRow
{
    public long Seq { get; init; }
    public required string Left { get; init; }
    public required string Right { get; init; }
    public bool Same { get; init; }
    public required string By { get; init; }
    public long At { get; init; }
    /// <summary>Realm of what is linked.</summary>
    public required string Realm { get; init; }
}
