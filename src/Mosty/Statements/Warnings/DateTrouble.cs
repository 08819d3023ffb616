using System.Globalization;
using Mosty.Mentions;
using Mosty.Statements.Scenes;

namespace Mosty.Statements.Warnings;

/// <summary>A date that the calendar does not have, and a weekday that does not fit its date.</summary>
internal static class DateTrouble
{
    private const string WeekdayPrefix = "weekday_";

    /// <summary>How far from its date a weekday may stand: "on Monday (3 March)", "Monday, 3 March".</summary>
    private const int Reach = 3;

    public static IEnumerable<WarningReading> Find(Scene scene) => Impossible(scene).Concat(scene.Sentences.SelectMany(s => Weekdays(scene, s)));

    private static IEnumerable<WarningReading> Weekdays(Scene scene, SentenceView view)
    {
        foreach (var hit in view.Hits)
        {
            if (!hit.Name.StartsWith(WeekdayPrefix, StringComparison.Ordinal))
                continue;
            var told = (DayOfWeek)(int.Parse(hit.Name.AsSpan(WeekdayPrefix.Length), CultureInfo.InvariantCulture) % 7);
            foreach (var date in view.Dates)
            {
                var distance = date.First >= hit.End ? date.First - hit.End : hit.First - date.End;
                if (distance is < 0 or > Reach || !date.Mention.Value.IsDay || date.Mention.Value.First.DayOfWeek == told)
                    continue;
                var day = date.Mention.Value.First;
                yield return WarningReader.Warning(
                    scene, "weekday", string.Create(CultureInfo.InvariantCulture, $"{day:d MMMM yyyy} was a {day.DayOfWeek}, not a {told}"), scene.SpanOf(Math.Min(hit.First, date.First), Math.Max(hit.End, date.End)));
            }
        }
    }

    /// <summary>"31. 6. 2020", "30.02.2019": day, month and year in figures that make no date.</summary>
    private static IEnumerable<WarningReading> Impossible(Scene scene)
    {
        var tokens = scene.Tokens;
        for (var i = 0; i + 4 < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Number || !tokens[i + 1].Is(".") || tokens[i + 2].Kind != TokenKind.Number || !tokens[i + 3].Is(".") || tokens[i + 4] is not { Kind: TokenKind.Number, Folded.Length: 4 })
                continue;
            if (tokens[i].Folded.Length > 2 || tokens[i + 2].Folded.Length > 2)
                continue;
            var (day, month, year) = (Value(tokens[i]), Value(tokens[i + 2]), Value(tokens[i + 4]));
            if (day is >= 1 and <= 31 && month is >= 1 and <= 12 && year is >= 1900 and <= 2100 && PartialDate.Of(year, month, day) is null)
                yield return WarningReader.Warning(scene, "impossible-date", $"there is no day {day} in month {month} of {year}", scene.SpanOf(i, i + 5));
        }
    }

    private static int Value(Token token) => int.Parse(token.Folded, CultureInfo.InvariantCulture);
}
