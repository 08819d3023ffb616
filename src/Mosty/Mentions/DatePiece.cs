namespace Mosty.Mentions;

internal enum PieceShape : byte
{
    /// <summary>A day alone: "3." in "3. a 5. května".</summary>
    Day,
    /// <summary>A day and a month, with or without a year.</summary>
    DayMonth,
    /// <summary>A month, with or without a year.</summary>
    Month,
    Year,
    /// <summary>A quarter, a half-year, a season, a range already read: joins with nothing.</summary>
    Whole,
}

/// <summary>How two pieces are joined.</summary>
internal enum PieceJoin : byte { None, Span, And, Comma, Slash }

/// <summary>One end of a date expression: as much of day, month and year as stands there.</summary>
/// <param name="From">First atom.</param>
/// <param name="To">After the last atom.</param>
/// <param name="Last">End, where the piece is a span in itself: "May 3–5".</param>
/// <param name="InFigures">Day and month in figures: without a year they are a date only where a word says so.</param>
internal readonly record struct DatePiece(int From, int To, PieceShape Shape, DatePoint Point, DatePoint? Last, YearSource Source, bool InFigures)
{
    public int Season { get; init; }

    public bool LacksYear => Source == YearSource.Missing;
}
