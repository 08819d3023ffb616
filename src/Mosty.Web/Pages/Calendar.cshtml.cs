using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>A month or a year: what happened, what is to come, anniversaries and terms that end. Without a time in the address: this month, and what lies ahead.</summary>
public sealed class CalendarModel(ShowCalendar show, RegisterFolder register, PageWords words, PageLinks links) : PageModel
{
    /// <summary>Events a page, and at most so many anniversaries and ends: a country's register has thousands in a month.</summary>
    public const int PageSize = 100;

    /// <summary>Of what lies ahead, the next ones.</summary>
    private const int MostAhead = 30;

    private const int FirstYear = 1800;
    private const int LastYear = 2199;

    /// <summary>Part of the period's events that this page shows, from 1.</summary>
    public int Part { get; private set; } = 1;

    public int Parts { get; private set; } = 1;

    /// <summary>True when the address asks for no time.</summary>
    public bool IsDefault { get; private set; }

    public int Year { get; private set; }

    /// <summary>Null for the whole year.</summary>
    public int? Month { get; private set; }

    /// <summary>"November 2026", "2026".</summary>
    public string Period { get; private set; } = "";

    public CalendarPage Found { get; private set; } = null!;

    /// <summary>The twelve months after today; null when another time was asked for.</summary>
    public CalendarPage? Ahead { get; private set; }

    /// <summary>Events whose month is known.</summary>
    public IReadOnlyList<(int Month, IReadOnlyList<EventLine> Events)> Months { get; private set; } = [];

    /// <summary>Events of which only the year is known.</summary>
    public IReadOnlyList<EventLine> Rest { get; private set; } = [];

    public IReadOnlyList<(int Year, int Events)> Years { get; private set; } = [];

    public (string Address, string Name)? Before { get; private set; }

    public (string Address, string Name)? After { get; private set; }

    public IActionResult OnGet()
    {
        var today = register.Today;
        // What the form sends becomes the address that is to be shared.
        if (Number("y") is { } typed && typed is >= FirstYear and <= LastYear)
            return Redirect(links.CalendarOf(typed, Number("m") is >= 1 and <= 12 and var chosen ? chosen : null));
        (Year, Month) = Asked() ?? (today.Year, today.Month);
        IsDefault = Asked() is null;
        Period = NameOf(Year, Month);
        Found = show.Run(Year, Month);
        if (Month is null)
            Found = Found with { Anniversaries = [.. Found.Anniversaries.Where(a => a.IsRound)] };
        Parts = Math.Max(1, (Found.Events.Count + PageSize - 1) / PageSize);
        Part = Math.Clamp(Number("page") ?? 1, 1, Parts);
        Found = Found with
        {
            Events = [.. Found.Events.Skip((Part - 1) * PageSize).Take(PageSize)],
            Anniversaries = [.. Found.Anniversaries.Take(PageSize)],
            Ends = [.. Found.Ends.Take(PageSize)],
        };
        Ahead = IsDefault ? AheadOf(today) : null;
        Months = [.. Found.Events.Where(e => HasMonth(e.Date)).GroupBy(e => e.Date.First.Month).Select(g => (g.Key, (IReadOnlyList<EventLine>)[.. g]))];
        Rest = Month is null ? [.. Found.Events.Where(e => !HasMonth(e.Date))] : [];
        Years = [.. show.Years().Where(y => y.Year is >= FirstYear and <= LastYear)];
        (Before, After) = (Step(-1), Step(1));
        return Page();
    }

    public string NameOfMonth(int month) => words.All.Say(string.Create(CultureInfo.InvariantCulture, $"calendar.months.{month - 1}"));

    // A feast that lasts a week has a month; "in 2013" and "in the summer" have none.
    private static bool HasMonth(PartialDate date) => date.Last.DayNumber - date.First.DayNumber <= 45;

    private CalendarPage AheadOf(DateOnly today)
    {
        var page = show.Run(today, today.AddYears(1));
        return page with
        {
            Anniversaries = [.. page.Anniversaries.Where(a => a.IsRound).Take(MostAhead)],
            Events = [.. page.Events.Where(e => e.Date.First >= today).Take(MostAhead)],
            Ends = [.. page.Ends.Take(MostAhead)],
        };
    }

    private (int Year, int? Month)? Asked()
    {
        var text = Request.Query["month"].FirstOrDefault();
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year is >= FirstYear and <= LastYear)
            return (month.Year, month.Month);
        return Number("year") is { } year && year is >= FirstYear and <= LastYear ? (year, null) : null;
    }

    private int? Number(string key) => int.TryParse(Request.Query[key].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private string NameOf(int year, int? month) => words.Date(PartialDate.Of(year, month)!);

    private (string Address, string Name)? Step(int by)
    {
        if (Month is null)
            return Year + by is >= FirstYear and <= LastYear and var year ? (links.CalendarOf(year), NameOf(year, null)) : null;
        var next = new DateOnly(Year, Month.Value, 1).AddMonths(by);
        return next.Year is >= FirstYear and <= LastYear ? (links.CalendarOf(next.Year, next.Month), NameOf(next.Year, next.Month)) : null;
    }
}
