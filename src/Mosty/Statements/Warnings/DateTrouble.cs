using System.Globalization;
using Mosty.Mentions;
using Mosty.Statements.Scenes;

namespace Mosty.Statements.Warnings;

/// <summary>A date that the calendar does not have, a weekday that is not that of its day, a span that ends before it begins.</summary>
internal static class DateTrouble
{
    public static IEnumerable<WarningReading> Find(Scene scene) =>
        scene.Mentions.DateProblems.Select(p => WarningReader.Warning(scene, p.Code, Text(p, p.Span.Of(scene.Text)), p.Span));

    private static string Text(DateProblem problem, string quote) => problem switch
    {
        { Code: DateProblem.Weekday, Day: { } day, Told: { } told } => string.Create(CultureInfo.InvariantCulture, $"{day:d MMMM yyyy} was a {day.DayOfWeek}, not a {told}"),
        { Code: DateProblem.Backwards } => $"'{quote}' ends before it begins",
        _ => $"the calendar has no day '{quote}'",
    };
}
