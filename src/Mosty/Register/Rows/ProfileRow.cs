namespace Mosty.Register.Rows;

/// <summary>A dated fact that a paper's reading in force tells of a territory. Derived, can be rebuilt.</summary>
internal sealed class ProfileRow
{
    public required string Document { get; init; }
    /// <summary>Its place in the reading, from 0.</summary>
    public int Number { get; init; }
    /// <summary>Key of the territory.</summary>
    public required string Place { get; init; }
    /// <summary>"seat", "population" …</summary>
    public required string Property { get; init; }
    public required string Value { get; init; }
    public string? Unit { get; init; }
    /// <summary>EDTF.</summary>
    public string? Date { get; init; }
    public required string Quote { get; init; }
    public int Page { get; init; }
    public int Start { get; init; }
    public int End { get; init; }
}
