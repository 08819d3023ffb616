using System.Globalization;
using System.Text.RegularExpressions;

namespace Mosty.Timelines;

/// <summary>An ISO 8601 duration of whole years, months, weeks and days: <c>P5Y</c>, <c>P6M</c>.</summary>
internal readonly partial record struct Duration(int Months, int Days)
{
    /// <summary>Null when the text is no such duration or of no length.</summary>
    public static Duration? Parse(string? text)
    {
        if (text is null || Pattern().Match(text) is not { Success: true } match)
            return null;
        int Part(string name) => match.Groups[name] is { Success: true } g && int.TryParse(g.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
        var duration = new Duration(Part("y") * 12 + Part("m"), Part("w") * 7 + Part("d"));
        return duration is { Months: > 0 and < 12000 } or { Months: 0, Days: > 0 and < 100000 } ? duration : null;
    }

    /// <summary>The first day after it, counted from <paramref name="day"/>; the calendar's last day where it runs out.</summary>
    public DateOnly After(DateOnly day) =>
        day.Year + Months / 12 >= 9998 ? DateOnly.MaxValue : day.AddMonths(Months).AddDays(Days);

    [GeneratedRegex("^P(?:(?<y>[0-9]{1,3})Y)?(?:(?<m>[0-9]{1,4})M)?(?:(?<w>[0-9]{1,4})W)?(?:(?<d>[0-9]{1,5})D)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Pattern();
}
