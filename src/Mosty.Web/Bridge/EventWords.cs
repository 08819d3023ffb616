using Mosty.Statements;
using Mosty.Timelines;
using Mosty.Web.Site;

namespace Mosty.Web.Bridge;

/// <summary>What happened, in a few words: the same for the picture, for lists and for documents.</summary>
public static class EventWords
{
    /// <summary>"Signed: agreement on cooperation", "Visit", "Letter without an answer".</summary>
    /// <param name="instrument">What the instrument that was signed, approved … is called, where that is known.</param>
    public static string Title(PageWords words, Statement statement, string? instrument = null)
    {
        var key = Key(statement);
        return statement.Kind == StatementKind.Agreement
            ? words.Say(key, ("what", statement.Title ?? instrument ?? words["event.what"]))
            : words[key];
    }

    /// <summary>The title of an event: with the name of the instrument that was signed, approved … by it.</summary>
    public static string Title(PageWords words, TimelineEvent e, IReadOnlyList<InstrumentLife> instruments)
    {
        var ids = e.Sources.Select(s => s.Statement.Id).ToHashSet(StringComparer.Ordinal);
        var life = instruments.FirstOrDefault(i => i.Sources.Any(s => ids.Contains(s.Statement.Id)));
        return Title(words, e.Statement, life is null ? null : InstrumentType(words, life.Type));
    }

    /// <summary>The title of an event in a list.</summary>
    public static string Title(PageWords words, Register.EventLine e) => Title(
        words,
        new Statement { Kind = e.Kind, Act = e.Act, Outcome = e.Outcome, Answered = e.Answered, Status = e.Status, Title = e.Title, Quote = "" },
        e.Instrument is null ? null : InstrumentType(words, e.Instrument));

    /// <summary>What an instrument is called: its title, else the word for its type.</summary>
    public static string InstrumentName(PageWords words, InstrumentLife life) => life.Title ?? words.Upper(InstrumentType(words, life.Type));

    /// <summary>The word for a type of instrument ("agreement on cooperation").</summary>
    public static string InstrumentType(PageWords words, string type) =>
        words.All.Has("terms.instrument." + type) ? words.All.Term("instrument." + type) : words["event.what"];

    /// <summary>The facts of a statement that its title does not say, each a short phrase.</summary>
    public static IEnumerable<string> Details(PageWords words, Statement s)
    {
        if (s.Host is not null)
            yield return words.Say("detail.host", ("host", s.Host));
        if (s.Place is not null)
            yield return words.Say("detail.place", ("place", s.Place));
        if (s.Occasion is not null)
            yield return words.Say("detail.occasion", ("occasion", s.Occasion));
        if (s.Number is not null)
            yield return words.Say("detail.number", ("number", s.Number));
        if (s.Acts is not null)
            foreach (var (party, act) in s.Acts)
                yield return words.Say("detail.act", ("party", party), ("act", Interface.TermKey.Of(act)));
        if (s.People.Count > 0)
            yield return words.Say("detail.people", ("n", s.People.Count), ("people", string.Join(", ", s.People)));
        if (s.OnBehalfOf is not null)
            yield return words.Say("detail.proxy", ("office", s.OnBehalfOf));
        if (s.Institutions.Count > 0)
            yield return words.Say("detail.institutions", ("institutions", string.Join(", ", s.Institutions)));
        if (s.Quantity is not null)
            yield return words.Say("detail.quantity", ("quantity", s.Quantity));
        if (s.Cause is { } cause)
            yield return words.Say("detail.cause", ("cause", Interface.TermKey.Of(cause)));
        foreach (var (key, date) in ((string, PartialDate?)[])[("effective", s.Effective), ("until", s.Until), ("decided", s.Decided), ("notified", s.Notified), ("received", s.Received)])
            if (date is not null)
                yield return words.Say("detail." + key, ("date", date));
        if (s.Fields.Count > 0)
            yield return words.Say("detail.fields", ("fields", s.Fields.Select(f => "field." + f).Where(f => words.All.Has("terms." + f))));
    }

    private static string Key(Statement s) => "event." + s.Kind switch
    {
        StatementKind.Agreement => "agreement_" + Member(s.Act is Act.Signed or Act.Approved or Act.Initialled or Act.Renewed or Act.Extended or Act.Prepared or Act.RenewalOfContacts ? s.Act.Value : Act.Signed),
        StatementKind.Contact when s.Act is Act.Declared => "contact_declared",
        StatementKind.Letter => s.Answered switch { true => "letter_answered", false => "letter_unanswered", null => "letter" },
        StatementKind.Plan => s.Outcome switch { Outcome.Kept => "plan_kept", Outcome.NotKept => "plan_not_kept", _ => "plan" },
        StatementKind.State => "state_" + Member(s.Status ?? PartnershipStatus.Unknown),
        StatementKind.Termination => "termination_" + Member(s.Act is Act.Ended or Act.Denounced or Act.Suspended or Act.Proposed or Act.Resumed or Act.Expired ? s.Act.Value : Act.Ended),
        _ => Member(s.Kind),
    };

    private static string Member<T>(T value) where T : struct, Enum => Interface.TermKey.Of(value).Split('.')[1];
}
