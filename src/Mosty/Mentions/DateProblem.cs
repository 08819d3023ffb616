namespace Mosty.Mentions;

/// <summary>What looks like a date but cannot be one, or contradicts itself.</summary>
/// <param name="Code">One of <see cref="Impossible"/>, <see cref="Weekday"/>, <see cref="Backwards"/>.</param>
/// <param name="Day">The day whose weekday is wrong.</param>
public sealed record DateProblem(TextSpan Span, string Code, DateOnly? Day = null) : Mention(Span)
{
    /// <summary>A day that the calendar does not have: 31 June.</summary>
    public const string Impossible = "impossible-date";

    /// <summary>The weekday beside a day is not its own.</summary>
    public const string Weekday = "weekday";

    /// <summary>A span ends before it begins.</summary>
    public const string Backwards = "date-order";

    /// <summary>The weekday that the text tells.</summary>
    public DayOfWeek? Told { get; init; }
}
