using Mosty.Statements.Scenes;

namespace Mosty.Statements.Rules;

/// <summary>A place where a rule sees an event: the tokens of its trigger.</summary>
internal sealed record Anchor(EventRule Rule, int First, int End, Act? Act = null, string Detail = "")
{
    /// <summary>Where the verb alone stands, for an anchor that also covers its object; -1 where it is the same.</summary>
    public int VerbFirst { get; init; } = -1;

    public int VerbEnd { get; init; } = -1;
}

/// <summary>A statement on its way: with what merging needs to know.</summary>
/// <param name="Refers">It speaks of the event as of one known ("during this visit"): a telling of its own only where the text told it nowhere else.</param>
internal sealed record Draft(Statement Statement, Clause Clause, bool PartiesTold, bool DateTold, bool Refers = false);

/// <summary>One kind of event: where it stands in a sentence, and what it says.</summary>
internal abstract class EventRule
{
    public abstract string Name { get; }

    /// <summary>Where the sentence speaks of such an event.</summary>
    public abstract IEnumerable<Anchor> Find(Scene scene, SentenceView view);

    /// <summary>The statements one such place makes: none when a party, or the fact, is missing.</summary>
    /// <param name="all">The clauses of all events of the sentence, this one's among them.</param>
    public abstract IEnumerable<Draft> Make(Anchor anchor, Clause clause, IReadOnlyList<Clause> all);

    protected Draft Draft(StatementKind kind, Clause clause, Parties parties, PartialDate? date)
    {
        var quote = QuoteChooser.Choose(clause);
        return new Draft(
            new Statement
            {
                Kind = kind,
                Date = date ?? (kind is StatementKind.State or StatementKind.Membership ? null : EventDate.Relative(clause)),
                Parties = parties.All,
                People = [.. clause.People.Select(p => p.Mention.Name).Distinct(StringComparer.Ordinal)],
                Fields = clause.View.Family(Triggers.Words.FieldPrefix, clause.View.First, clause.View.End),
                Rule = Name,
                Quote = quote.Of(clause.Scene.Text),
                Page = clause.Scene.Context.Document.PageAt(quote.Start),
                Start = quote.Start,
                End = quote.End,
                Trigger = clause.Scene.Tokens[clause.TriggerFirst].Span.Start,
            },
            clause,
            parties.Told,
            date is not null && clause.Dates.Any());
    }

    /// <summary>
    /// True when something ties the event to its parties: they are named, or it is dated, or the section or a word ("our", "both", "the Italian side") says who is meant.
    /// What only the flow of the text suggests is no statement, unless the whole text is about that one partner.
    /// </summary>
    protected static bool IsGrounded(Clause clause, Parties parties, PartialDate? date) =>
        parties.Told || date is not null || IsOfSolePartner(clause, parties) || clause.View.Section?.Partners.Count > 0
        || clause.View.Has(Triggers.Words.Ours) || clause.View.Has(Triggers.Words.Both) || clause.View.Has(Triggers.Words.Side);

    /// <summary>"the partnership rests": where the whole document speaks of one partner, the relation is the one with it.</summary>
    private static bool IsOfSolePartner(Clause clause, Parties parties) =>
        parties.Others is [var other] && other == clause.Scene.SolePartner
        && clause.HasAny(Triggers.Words.Cooperation, Triggers.Words.Partner, Triggers.Words.Instrument, Triggers.Words.Instruments, Triggers.Words.Delegation);

    /// <summary>True when the clause says that it did not happen. A negation with which the trigger itself begins ("without any contact") is its meaning.</summary>
    protected static bool IsDenied(Clause clause)
    {
        foreach (var hit in clause.View.Hits)
            if (hit.Name == Triggers.Words.Negation && hit.First >= Math.Max(clause.First, clause.TriggerFirst - 2) && hit.First < clause.TriggerEnd && hit.First != clause.TriggerFirst
                && !clause.View.Has(Triggers.Words.NotOnly, hit.First, hit.First + 1))
                return true;
        return clause.View.Has(Triggers.Words.Unmade, clause.TriggerEnd, clause.TriggerEnd + 1) || clause.View.Has(Triggers.Words.Rejected, clause.TriggerFirst, clause.End);
    }

    /// <summary>"every year", "numerous meetings" at the trigger: a habit is no event.</summary>
    protected static bool IsHabit(Clause clause) => clause.View.Has(Triggers.Words.Habit, clause.TriggerFirst - 4, clause.TriggerEnd + 2);

    /// <summary>"during this visit", "at that meeting": the event was told before; only a date of its own makes it another.</summary>
    protected static bool IsToldBefore(Clause clause) =>
        !clause.Dates.Any() && clause.View.Hits.Any(h => h.Name == Triggers.Words.Same && h.First < clause.TriggerEnd && h.End > clause.TriggerFirst - 1);

    /// <summary>True when the clause puts the event in the future as seen from the text.</summary>
    protected static bool IsFuture(Clause clause)
    {
        // "met on Monday to discuss plans": the verb itself says that it is past.
        var isPast = clause.View.Has(Triggers.Words.Past, clause.TriggerFirst, clause.TriggerEnd);
        foreach (var hit in clause.View.Hits)
            if (hit.Name is Triggers.Words.Future or Triggers.Words.Plan && hit.First >= clause.First && hit.First < clause.End && !(isPast && hit.First >= clause.TriggerFirst) && IsJoined(clause, hit))
                return true;
        return false;
    }

    /// <summary>A word that stands beside the trigger, or that no mark or relative parts from it, speaks of it; "…, which will bring" speaks of something else.</summary>
    private static bool IsJoined(Clause clause, Triggers.Hit hit)
    {
        const int Beside = 5;
        const int Looked = 24;
        if (clause.DistanceTo(hit.First, hit.End) <= Beside)
            return true;
        var (from, to) = hit.First >= clause.TriggerEnd ? (clause.TriggerEnd, hit.First) : (hit.End, clause.TriggerFirst);
        // Two commas are the bounds of an aside ("the next visit, this time in X, will …").
        return !clause.View.Has(Triggers.Words.Which, from, to) && Enumerable.Range(from, Math.Clamp(to - from, 0, Looked)).Count(i => ClauseCutter.Parts(clause.Scene, clause.View, i)) is 0 or 2;
    }
}
