namespace Mosty.Mentions;

/// <summary>Where the year of a date expression comes from.</summary>
internal enum YearSource : byte
{
    /// <summary>It is written there.</summary>
    Stated,
    /// <summary>It is not written; the sentence, the one before, or the date of publication may tell.</summary>
    Missing,
    /// <summary>"Of the same year".</summary>
    Same,
    /// <summary>"Of this year".</summary>
    This,
    /// <summary>"Of last year".</summary>
    Previous,
    /// <summary>"Of next year".</summary>
    Next,
    /// <summary>"Of this month": the month too is that of the document's date.</summary>
    ThisMonth,
}

/// <summary>A year, month and day as far as they are written.</summary>
internal readonly record struct DatePoint(int? Year, int? Month, int? Day);

/// <summary>A date as written, before its year is known and its days are checked.</summary>
/// <param name="From">Index of its first token.</param>
/// <param name="To">Index after its last token.</param>
/// <param name="Last">End of an interval; null for a single date.</param>
internal readonly record struct DateExpression(int From, int To, DatePoint First, DatePoint? Last, YearSource Source)
{
    /// <summary>21 (spring) to 24 (winter); 0 for none.</summary>
    public int Season { get; init; }

    /// <summary>"Around 2010".</summary>
    public bool IsApproximate { get; init; }

    /// <summary>"Since 1965".</summary>
    public bool IsSince { get; init; }
}
