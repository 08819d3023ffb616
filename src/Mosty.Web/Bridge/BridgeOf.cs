using Mosty.Register;
using Mosty.Statements;
using Mosty.Timelines;
using Mosty.Web.Site;

namespace Mosty.Web.Bridge;

/// <summary>A partnership's timeline → the picture of it. A pure function; what lies after the day asked for is left out, plans excepted.</summary>
public static class BridgeOf
{
    private const int LabelLength = 46;

    /// <summary>Null where there is nothing with a date to draw.</summary>
    /// <param name="quietMonths">The office's span: longer without contact is silence.</param>
    public static BridgePicture? Timeline(PageWords words, PartnershipPage page, int quietMonths)
    {
        var (timeline, asOf) = (page.Timeline, page.AsOf);
        var events = timeline.Events.Where(e => e.Date is not null && IsKnown(e.Date, e.Kind, asOf)).ToList();
        var decks = timeline.Instruments
            .Select((life, number) => (life, number))
            .Where(x => x.life.From is { } from && from <= asOf)
            .Select(x => DeckOf(words, x.life, x.number, asOf))
            .ToList();
        var pillars = events.Where(IsPillar).Select(e => PillarOf(words, e, timeline.Instruments)).ToList();
        var flags = events.Where(e => e.Kind == StatementKind.State && e.Statement.Status == PartnershipStatus.Dormant)
            .Select(e => new Flag(Middle(e.Date!), Label(words, e, timeline.Instruments), "#" + PageLinks.EventAnchor(e.Id)))
            .ToList();
        var days = Days(decks, pillars, flags);
        if (days.Count == 0)
            return null;
        var over = timeline.Instruments.Count > 0 && page.Standing.Formal is Formal.Ended or Formal.Expired or Formal.EndedAsStated ? page.Standing.From : asOf;
        var silences = Silences(events.Where(e => e.Counts).Select(e => e.Date!), over < days.Min() ? asOf : over, quietMonths, last => words.Say("bridge.silence", ("last", last)));
        var picture = Assemble(asOf, decks, pillars, silences, flags);
        return (picture with
        {
            Title = words.Say("bridge.title", ("parties", words.Heading(page.Parties)), ("from", picture.From.Year), ("to", picture.Today.Year)),
            Description = Describe(words, picture),
        }).Thinned();
    }

    /// <summary>The same from the little that a list knows; without words.</summary>
    public static BridgePicture? Sketch(PartnershipSketch sketch, DateOnly asOf, int quietMonths)
    {
        var decks = sketch.Decks.Where(d => d.From is { } from && from <= asOf)
            .Select(d => new Deck(d.From!.Value, Earlier(d.To, asOf), EndOf(d.End, d.To, asOf), "", "", "", Binds(d.Type)))
            .ToList();
        var pillars = sketch.Pillars.Where(p => IsKnown(p.Date, p.Kind, asOf) && p.Kind is not (StatementKind.State or StatementKind.Termination))
            .Select(p => new Pillar(p.Date.First, p.Date.Last, p.Tried ? PillarKind.Tried : p.Counts ? PillarKind.Held : PillarKind.Paper, "", ""))
            .ToList();
        if (Days(decks, pillars, []).Count == 0)
            return null;
        var over = decks.Count > 0 && decks.All(d => d.End == DeckEnd.Broken) ? decks.Max(d => d.To) : asOf;
        var silences = Silences(sketch.Pillars.Where(p => p.Counts && p.Date.First <= asOf).Select(p => p.Date), over, quietMonths, _ => "");
        return Assemble(asOf, decks, pillars, silences, []).Thinned();
    }

    /// <summary>True where a source says from when it holds; else its place in time is only that of its neighbours in the text, and no page may state it.</summary>
    public static bool IsDated(InstrumentLife life) =>
        life.Signed is not null || life.Sources.Any(s => (s.Statement.Effective ?? s.Statement.Date) is not null);

    private static BridgePicture Assemble(DateOnly asOf, List<Deck> decks, List<Pillar> pillars, List<Silence> silences, List<Flag> flags)
    {
        var first = Days(decks, pillars, flags).Min();
        var from = new DateOnly(first.DayOfYear > 90 || first.Year == 1 ? first.Year : first.Year - 1, 1, 1);
        // At least five years, so that a young partnership does not look like a century.
        if (asOf.Year - from.Year < 4)
            from = new DateOnly(Math.Max(1, asOf.Year - 4), 1, 1);
        var latest = pillars.Select(p => p.Last).Append(asOf).Max();
        // An instrument whose day of signing nobody tells begins where the picture does.
        decks = [.. decks.Select(d => d.From < from ? d with { From = from } : d)];
        return new BridgePicture("", "", from, latest > asOf ? latest.AddDays(30) : asOf, asOf, Intent(decks, pillars), decks, pillars, silences, flags);
    }

    private static List<DateOnly> Days(List<Deck> decks, List<Pillar> pillars, List<Flag> flags) =>
        [.. decks.Select(d => d.From).Where(d => d > DateOnly.MinValue), .. pillars.Select(p => p.First), .. flags.Select(f => f.Day)];

    private static DayRange? Intent(List<Deck> decks, List<Pillar> pillars)
    {
        if (pillars.Count == 0)
            return null;
        var first = pillars.Min(p => p.First);
        var until = decks.Count > 0 ? decks.Min(d => d.From) : pillars.Max(p => p.First);
        return until > first ? new DayRange(first, until) : null;
    }

    private static Deck DeckOf(PageWords words, InstrumentLife life, int number, DateOnly asOf)
    {
        var (from, end) = (life.From!.Value, EndOf(life.End, life.To, asOf));
        var since = life.Signed is { } signed && signed.First <= from && from <= signed.Last ? signed : PartialDate.Of(from);
        var detail = end switch
        {
            _ when !IsDated(life) => words["bridge.deck_undated"],
            DeckEnd.Broken => words.Say("bridge.deck_ended", ("from", since), ("to", life.To), ("end", Interface.TermKey.Of(life.End))),
            DeckEnd.Suspended => words.Say("bridge.deck_suspended", ("from", since), ("to", life.To)),
            _ when life.To is { } to => words.Say("bridge.deck_until", ("from", since), ("to", to)),
            _ => words.Say("bridge.deck_open", ("from", since)),
        };
        return new Deck(from, Earlier(life.To, asOf), end, TextWidth.Shorten(EventWords.InstrumentName(words, life), 1, LabelLength * 0.6), detail, "#" + PageLinks.InstrumentAnchor(number), Binds(life.Type));
    }

    private static Pillar PillarOf(PageWords words, TimelineEvent e, IReadOnlyList<InstrumentLife> instruments)
    {
        var kind = e.Tried ? PillarKind.Tried : e.Through is not null && e.Counts ? PillarKind.Through : e.Counts ? PillarKind.Held : PillarKind.Paper;
        var weight = e.Tried ? 60 : e.Kind switch
        {
            StatementKind.Agreement => 80,
            StatementKind.Contact => 70,
            StatementKind.Visit => 50,
            StatementKind.Result => 45,
            StatementKind.Meeting => 40,
            _ => 20,
        };
        return new Pillar(e.Date!.First, e.Date.Last, kind, Label(words, e, instruments), "#" + PageLinks.EventAnchor(e.Id), weight);
    }

    private static string Label(PageWords words, TimelineEvent e, IReadOnlyList<InstrumentLife> instruments) =>
        TextWidth.Shorten(EventWords.Title(words, e, instruments), 1, LabelLength * 0.5) + " \u00B7 " + words.Date(e.Date!);

    private static List<Silence> Silences(IEnumerable<PartialDate> contacts, DateOnly until, int months, Func<PartialDate, string> note)
    {
        var silences = new List<Silence>();
        PartialDate? last = null;
        var span = (int)(months * 30.44);
        foreach (var contact in contacts.Order())
        {
            if (last is not null && last.Last.AddMonths(months) < contact.First)
                silences.Add(new Silence(last.Last, contact.First, span, "", ""));
            if (last is null || contact.Last > last.Last)
                last = contact;
        }

        if (last is not null && last.Last.AddMonths(months) < until)
            silences.Add(new Silence(last.Last, until, span, note(last), "#why"));
        return silences;
    }

    private static string Describe(PageWords words, BridgePicture picture)
    {
        var parts = picture.Decks.Select(d => $"{d.Name}, {d.Detail}.").ToList();
        var held = picture.Pillars.Count(p => p.Kind is PillarKind.Held or PillarKind.Through);
        var tried = picture.Pillars.Count(p => p.Kind == PillarKind.Tried);
        parts.Add(words.Say("bridge.describe_held", ("n", held)));
        if (tried > 0)
            parts.Add(words.Say("bridge.describe_tried", ("n", tried)));
        parts.AddRange(picture.Silences.Where(s => s.Note.Length > 0).Select(s => words.Upper(s.Note) + "."));
        parts.Add(words["bridge.describe_list"]);
        return string.Join(" ", parts);
    }

    private static bool IsKnown(PartialDate date, StatementKind kind, DateOnly asOf) => date.First <= asOf || kind == StatementKind.Plan;

    private static bool IsPillar(TimelineEvent e) => e.Kind is not (StatementKind.State or StatementKind.Termination);

    private static DeckEnd EndOf(Formal end, DateOnly? to, DateOnly asOf) => end switch
    {
        Formal.Suspended when to is null || to <= asOf => DeckEnd.Suspended,
        _ when to is { } day && day <= asOf => DeckEnd.Broken,
        _ => DeckEnd.Runs,
    };

    // A text that is not meant to bind is a lighter deck.
    private static bool Binds(string type) => type is not ("letter_of_intent" or "declaration");

    private static DateOnly Earlier(DateOnly? day, DateOnly asOf) => day is { } end && end < asOf ? end : asOf;

    private static DateOnly Middle(PartialDate date) => date.First.AddDays((date.Last.DayNumber - date.First.DayNumber) / 2);
}
