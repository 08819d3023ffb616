namespace Mosty.Timelines;

/// <summary>A published way of naming partnerships that differs from ours: the first label whose conditions all hold. The last should have none.</summary>
public sealed record Labelling
{
    public required IReadOnlyList<Label> Labels { get; init; }
}

/// <summary>One name and when it applies. A condition that is not given is not asked.</summary>
public sealed record Label
{
    /// <summary>A key under <c>terms.label</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Any of these kinds of instrument (keys under <c>terms.instrument</c>) is in force.</summary>
    public IReadOnlyList<string>? Instrument { get; init; }

    /// <summary>Any of these standings holds (<c>in_force</c>, <c>declared</c> …).</summary>
    public IReadOnlyList<string>? Formal { get; init; }

    /// <summary>True: the instrument in force has no end; false: it has one.</summary>
    public bool? Unlimited { get; init; }

    /// <summary>True: it is not confined to named fields; false: it is.</summary>
    public bool? AllFields { get; init; }

    /// <summary>An approval by an assembly or council is on file.</summary>
    public bool? Approved { get; init; }

    /// <summary>At least this many results in one period and none in the next.</summary>
    public int? ResultsThenNone { get; init; }

    /// <summary>Length of a period in years; one where not given.</summary>
    public int? PeriodYears { get; init; }

    /// <summary>First year of any period; the others follow without a gap.</summary>
    public int? PeriodStart { get; init; }

    /// <summary>No counted contact for this many months.</summary>
    public int? MonthsWithoutContact { get; init; }

    /// <summary>No visit either way for this many months.</summary>
    public int? MonthsWithoutVisit { get; init; }

    /// <summary>A source names lack of money as cause.</summary>
    public bool? MoneyIsCause { get; init; }

    /// <summary>At least one result or project on file.</summary>
    public bool? HasResult { get; init; }
}
