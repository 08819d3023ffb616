namespace Mosty.Register.Rows;

/// <summary>A list of links between territories that somebody else keeps: what it says is a candidate, never a proof.</summary>
internal sealed class LinkListRow
{
    public long Id { get; init; }
    /// <summary>The file's name.</summary>
    public required string Name { get; init; }
    public required string Sha256 { get; init; }
    /// <summary>Who keeps the list, or its address.</summary>
    public required string Source { get; init; }
    public string? Licence { get; init; }
    /// <summary>Unix milliseconds.</summary>
    public long At { get; init; }
}

/// <summary>One link of a list; each pair once a list, the lesser key first.</summary>
internal sealed class ListedLinkRow
{
    public long List { get; init; }
    public required string Left { get; init; }
    public required string Right { get; init; }
    /// <summary>EDTF, where the list tells since when.</summary>
    public string? Since { get; init; }
    /// <summary>The row's own address or note.</summary>
    public string? Note { get; init; }
}
