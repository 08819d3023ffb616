using System.Globalization;
using Mosty.Register;
using Mosty.Statements;
using Mosty.Timelines;
using Mosty.Web.Bridge;
using Mosty.Web.Data;
using Mosty.Web.Site;

namespace Mosty.Web.Feeds;

/// <summary>
/// The dated events of partnerships as calendars. Papers tell days, not hours, so events are all-day and need no time zone. What happened on a day that
/// is known is an event; what is told by month or year, or is not sure, stands as a note without a date: no day is invented.
/// </summary>
public sealed class EventCalendar(
    WalkRegister walk, CountRevisions revisions, PageWords words, PageLinks links, PublicAddress address, RegisterFolder register, IHttpContextAccessor http)
{
    private const string MediaType = "text/calendar; charset=utf-8";

    private string Root => address.Of(http.HttpContext!.Request);

    public IResult Everything() => new Download(MediaType, "mosty.ics", Pieces(words["feed.calendar"], walk.Run()));

    public IResult? OfPartnership(string id) => walk.One(id) is { } found ? new Download(MediaType, found.Id + ".ics", Pieces(words.Heading(found.Parties), [found])) : null;

    private IEnumerable<string> Pieces(string name, IEnumerable<PartnershipOnFile> partnerships)
    {
        yield return new ICalendar().Begin("VCALENDAR").Value("VERSION", "2.0").Value("PRODID", "-//Mosty//Register of partnerships//EN").Value("CALSCALE", "GREGORIAN")
            .Text("NAME", name).Text("X-WR-CALNAME", name).Value("REFRESH-INTERVAL;VALUE=DURATION", "P1D").Value("X-PUBLISHED-TTL", "P1D").ToString();
        // A gathering of several partnerships is one event.
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var partnership in partnerships)
        {
            var events = partnership.Timeline.Events.Where(e => e.Date is not null && told.Add(e.Id)).ToList();
            var revised = revisions.Run(events.Select(e => e.Id));
            foreach (var e in events)
                yield return Entry(partnership, e, revised.GetValueOrDefault(e.Id));
        }

        yield return new ICalendar().End("VCALENDAR").ToString();
    }

    private string Entry(PartnershipOnFile partnership, TimelineEvent e, EventRevision? revision)
    {
        var said = e.Statement;
        var days = DaysOf(e.Date!);
        var component = days is null ? "VJOURNAL" : "VEVENT";
        var changed = revision?.At ?? register.Clock.GetUtcNow();
        var title = $"{words.Heading(partnership.Parties)}: {EventWords.Title(words, e, partnership.Timeline.Instruments)}";
        var calendar = new ICalendar().Begin(component)
            .Value("UID", $"{e.Id}@mosty")
            .Moment("DTSTAMP", changed).Moment("LAST-MODIFIED", changed)
            .Value("SEQUENCE", Math.Min(revision?.Seq ?? 0, int.MaxValue).ToString(CultureInfo.InvariantCulture));
        if (days is var (first, last))
            calendar.Day("DTSTART", first).Day("DTEND", last.AddDays(1)).Value("TRANSP", "TRANSPARENT").Value("STATUS", StatusOf(e))
                .Text("LOCATION", said.Place is null ? null : words.Name(said.Place));
        return calendar
            .Text($"SUMMARY;LANGUAGE={words.Language}", days is null ? $"{title} ({words.Date(e.Date!)})" : title)
            .Text($"DESCRIPTION;LANGUAGE={words.Language}", string.Join('\n', EventWords.Details(words, said)
                .Append($"{words.Say("quote.marks", ("words", said.Quote))} ({PageWords.NameOf(e.Sources[0].Source)}, {words.Say("quote.page", ("page", said.Page))})")))
            .Text("CATEGORIES", words.Term(e.Kind))
            .Value("URL", $"{Root}{links.Partnership(partnership.Id)}#{PageLinks.EventAnchor(e.Id)}")
            .End(component).ToString();
    }

    private static string StatusOf(TimelineEvent e) => e.Tried ? "CANCELLED" : e.Kind == StatementKind.Plan && e.Statement.Outcome != Outcome.Kept ? "TENTATIVE" : "CONFIRMED";

    /// <summary>First and last day, where both are told and sure.</summary>
    internal static (DateOnly First, DateOnly Last)? DaysOf(PartialDate date)
    {
        if (date.IsApproximate || date.IsUncertain || date.IsOpen)
            return null;
        if (date.IsDay)
            return (date.First, date.Last);
        return date.Value.Split('/') is [{ Length: 10 }, { Length: 10 }] && !date.Value.Contains('X', StringComparison.Ordinal) ? (date.First, date.Last) : null;
    }
}
