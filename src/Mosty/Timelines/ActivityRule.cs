using System.Globalization;
using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>Rules 3 and 4: the life of a partnership on any day, from proven contacts and from sources' own words.</summary>
internal sealed class ActivityRule
{
    private readonly PartnershipFile file;
    private readonly StandingRules rules;
    private readonly IReadOnlyList<PlacedEvent> contacts;
    private readonly IReadOnlyList<PlacedEvent> tried;
    private readonly IReadOnlyList<StateWord> words;
    private readonly IReadOnlyList<DateOnly> relations;
    private readonly bool onlyOthersTell;

    public ActivityRule(IReadOnlyList<PlacedEvent> events, PartnershipFile file, StandingRules rules, Placing placing)
    {
        (this.file, this.rules) = (file, rules);
        contacts = [.. events.Where(e => e.Event.Counts)];
        tried = [.. events.Where(e => e.Event.Tried)];
        words = StateWord.All(events, file, rules.Words, placing);
        relations =
        [
            .. events.Where(e => e.Event.Kind is StatementKind.Contact or StatementKind.State or StatementKind.Letter or StatementKind.Termination && !e.Event.Tried).Select(e => e.From),
            .. file.Words.Select(w => w.Reading.Since?.First ?? placing.TellingOf(w.Source) ?? DateOnly.MinValue),
        ];
        var sources = file.Evidence.Select(e => e.Source).Concat(file.Words.Select(w => w.Source)).ToList();
        onlyOthersTell = sources.Count > 0 && sources.TrueForAll(s =>
            s.Home is { } home ? !file.Parties.Contains(home, StringComparer.Ordinal) : file.HomeKeys.Count > 0 && !file.Parties.Any(file.HomeKeys.Contains));
    }

    public IReadOnlyList<StateWord> Words => words;

    /// <summary>The days on which it may change.</summary>
    public IEnumerable<DateOnly> Turns =>
        contacts.SelectMany(c => (DateOnly[])[c.From, QuietFrom(c)]).Concat(tried.Select(t => t.To)).Concat(words.SelectMany(w => w.Days)).Concat(relations);

    public Life On(DateOnly day)
    {
        var last = contacts.Where(c => c.From <= day && c.IsPlaced).MaxBy(c => (c.To, c.From, c.IsDated));
        var dormant = words.LastOrDefault(w => w.IsDormant && w.Holds(day));
        var lifted = dormant is not null && (contacts.Any(c => c.IsDated && c.From > dormant.On(day) && c.From <= day)
            || words.Any(w => w.Status == PartnershipStatus.Active && w.Day > dormant.On(day) && w.Day <= day));
        var lastDated = contacts.Where(c => c.From <= day && c.IsDated).MaxBy(c => (c.To, c.From));
        var reasons = new List<Reason>();
        var causes = new List<Cause>();
        var activity = ByContacts(day, last, reasons);
        if (dormant is not null && !lifted)
        {
            activity = Activity.Dormant;
            reasons.Insert(0, dormant.Reason);
            reasons.AddRange(dormant.CauseTold);
            causes.AddRange(dormant.Causes);
        }
        else if (lifted && activity == Activity.Active)
        {
            reasons.Add(Because.Of("dormancy-lifted", lastDated!.Sources, ("date", lastDated.Event.Date!.Value)));
        }

        if (activity is Activity.Quiet or Activity.Unknown && words.LastOrDefault(w => w.Status == PartnershipStatus.Active && w.Day <= day) is { } told)
            reasons.Add(told.Reason);
        reasons.AddRange(tried.Where(t => t.To <= day && (lastDated is null || t.To > lastDated.To)).Select(Tried));
        return new Life(activity, reasons, causes, lastDated?.Event.Date);
    }

    private Activity ByContacts(DateOnly day, PlacedEvent? last, List<Reason> reasons)
    {
        if (last is null)
        {
            var unplaced = contacts.Where(c => !c.IsPlaced).ToList();
            if (unplaced.Count == 0 && !relations.Any(r => r <= day))
            {
                reasons.Add(Because.Of("no-contact"));
                return Activity.None;
            }

            reasons.Add(unplaced.Count > 0 ? Because.Of("contact-undated", unplaced.SelectMany(c => c.Sources)) : Because.Of("no-contact-proven"));
            if (onlyOthersTell)
                reasons.Add(Because.Of("others-tell"));
            return Activity.Unknown;
        }

        // An undated contact only has a place in the text; the last dated one is what can be proven.
        if (!last.IsDated && contacts.Where(c => c.IsDated && c.From <= day).MaxBy(c => (c.To, c.From)) is { } dated)
            reasons.Add(Contact(dated));
        reasons.Add(Contact(last));
        var quiet = QuietFrom(last) <= day;
        if (onlyOthersTell && (quiet || contacts.All(c => c.Event.Kind == StatementKind.Agreement)))
        {
            reasons.Add(Because.Of("others-tell"));
            return Activity.Unknown;
        }

        if (!quiet)
            return Activity.Active;
        reasons.Add(Because.Of("quiet", ("months", rules.QuietAfterMonths.ToString(CultureInfo.InvariantCulture))));
        return Activity.Quiet;
    }

    private Reason Contact(PlacedEvent contact)
    {
        var through = contact.Event.Through;
        var rule = through is not null ? "contact-through"
            : ProvenContact.IsInNetwork(contact.Statement, file.Parties) ? "contact-in-network" : "last-contact";
        return Because.Of(contact.IsDated ? rule : "contact-undated", contact.Sources,
            ("date", contact.Event.Date?.Value), ("kind", Because.Term(contact.Event.Kind)), ("through", through is null ? null : Because.Several(through)));
    }

    private static Reason Tried(PlacedEvent tried)
    {
        var rule = tried.Event.Kind == StatementKind.Letter ? "letter-unanswered" : "plan-not-kept";
        return Because.Of(tried.IsDated ? rule : rule + "-undated", tried.Sources, ("date", tried.Event.Date?.Value));
    }

    private DateOnly QuietFrom(PlacedEvent contact) => contact.To.Year > 9000 ? DateOnly.MaxValue : contact.To.AddMonths(rules.QuietAfterMonths);
}

/// <summary>The activity on a day.</summary>
internal sealed record Life(Activity Activity, IReadOnlyList<Reason> Because, IReadOnlyList<Cause> Causes, PartialDate? LastContact);
