using System.Globalization;

namespace Mosty.Interface;

/// <summary>How a date stands in a sentence.</summary>
public enum DateForm
{
    /// <summary>By itself: "1 November 2011", "November 2011".</summary>
    Plain,
    /// <summary>"on 1 November 2011", "in November 2011".</summary>
    On,
    /// <summary>"since 1 November 2011"; of an interval, its beginning.</summary>
    Since,
    /// <summary>"until 1 November 2011"; of an interval, its end.</summary>
    Until,
    /// <summary>"after 1 November 2011"; of an interval, its end.</summary>
    After,
}

/// <summary>Dates in the words of one language, to the precision stated. The patterns lie under <c>calendar</c> in <c>data/interface</c>.</summary>
/// <remarks>
/// Patterns know <c>{d}</c> the day, <c>{y}</c> the year and the month in three forms: <c>{m}</c> alone, <c>{mg}</c> after a day or preposition, <c>{ml}</c> after "in".
/// </remarks>
internal sealed class CalendarWords(Func<string, string> text)
{
    public string Say(PartialDate date, DateForm form)
    {
        var plain = InMonths(date);
        // "since 2004" is all that an interval without an end says.
        var said = date.IsOpen ? Say(date.Plain, date.First == DateOnly.MinValue ? DateForm.Until : DateForm.Since) : SayPlain(plain, form);
        return date.IsApproximate || date.IsUncertain ? text("calendar.about").Replace("{date}", said, StringComparison.Ordinal) : said;
    }

    /// <summary>A season as the months it lasts; winter, which lies in two years, as the year that the source names.</summary>
    private static PartialDate InMonths(PartialDate date) =>
        date is { Season: not null, Year: { } year } && date.Last.Month - date.First.Month == 2
            ? PartialDate.Between(PartialDate.Of(year, date.First.Month)!, PartialDate.Of(year, date.Last.Month)!)!
            : date.Plain;

    private string SayPlain(PartialDate date, DateForm form)
    {
        var slash = date.Value.IndexOf('/');
        if (slash < 0)
            return Fill(text($"calendar.{Name(form)}.{Precision(date.Value)}"), date.Value);
        var (from, to) = (date.Value[..slash], date.Value[(slash + 1)..]);
        return form switch
        {
            DateForm.Since => Say(PartialDate.Parse(from)!, form),
            DateForm.Until or DateForm.After => Say(PartialDate.Parse(to)!, form),
            _ => Interval(from, to),
        };
    }

    private string Interval(string from, string to)
    {
        var right = Fill(text("calendar.plain." + Precision(to)), to);
        var left = (from.Length, to.Length) switch
        {
            (10, 10) when from[..7] == to[..7] => "calendar.left.same_month",
            (10, 10) when from[..4] == to[..4] => "calendar.left.same_year",
            (7, 7) when from[..4] == to[..4] => "calendar.left.month_same_year",
            (4, 4) => "calendar.left.year",
            _ => "calendar.plain." + Precision(from),
        };
        return Fill(text(left), from) + text(left.EndsWith("same_month", StringComparison.Ordinal) || left.EndsWith(".year", StringComparison.Ordinal)
            ? "calendar.dash_close" : "calendar.dash") + right;
    }

    private string Fill(string pattern, string value)
    {
        var month = value.Length >= 7 ? int.Parse(value.AsSpan(5, 2), CultureInfo.InvariantCulture) - 1 : 0;
        return pattern
            .Replace("{y}", value[..4].TrimStart('0'), StringComparison.Ordinal)
            .Replace("{d}", value.Length == 10 ? value[8..].TrimStart('0') : "", StringComparison.Ordinal)
            .Replace("{mg}", text($"calendar.months_of.{month}"), StringComparison.Ordinal)
            .Replace("{ml}", text($"calendar.months_in.{month}"), StringComparison.Ordinal)
            .Replace("{m}", text($"calendar.months.{month}"), StringComparison.Ordinal);
    }

    private static string Precision(string value) => value.Length switch { 4 => "year", 7 => "month", _ => "day" };

    private static string Name(DateForm form) => form switch
    {
        DateForm.On => "on",
        DateForm.Since => "since",
        DateForm.Until => "until",
        DateForm.After => "after",
        _ => "plain",
    };
}
