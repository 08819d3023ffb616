namespace Mosty.Register.Rows;

/// <summary>What the full-text index's entries stand for.</summary>
internal sealed class SearchRow
{
    public long Id { get; init; }
    /// <summary>"document", "partnership" or "news".</summary>
    public required string Kind { get; init; }
    public required string Subject { get; init; }
    /// <summary>Hash of the indexed words: an entry that would not change is not written again.</summary>
    public required string Hash { get; set; }
}

/// <summary>How far a projection has come, and under which rules.</summary>
internal sealed class ProjectionRow
{
    public required string Name { get; init; }
    public long LastSeq { get; set; }
    public required string Rules { get; set; }
}

/// <summary>What a write changed, for caches of other processes.</summary>
internal sealed class ChangeRow
{
    public long Seq { get; init; }
    public required string Tag { get; init; }
}

/// <summary>A choice of the office: <c>home</c>.</summary>
internal sealed class SettingRow
{
    public required string Name { get; init; }
    public required string Value { get; set; }
}
