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
internal sealed record Draft(Statement Statement, Clause Clause, bool PartiesTold, bool DateTold);

/// <summary>One kind of event: where it stands in a sentence, and what it says.</summary>
internal abstract class EventRule
{
    public abstract string Name { get; }

    /// <summary>Where the sentence speaks of such an event.</summary>
    public abstract IEnumerable<Anchor> Find(Scene scene, SentenceView view);

    /// <summary>The statements one such place makes: none when a party, or the fact, is missing.</summary>
    /// <param name="all">The clauses of all events of the sentence, this one's among them.</param>
    public abstract IEnumerable<Draft> Make(Anchor anchor, Clause clause, IReadOnlyList<Clause> all);

    protected Draft Draft(StatementKind kind, Clause clause, Parties parties, PartialDate? date, double confidence)
    {
        var quote = QuoteChooser.Choose(clause);
        return new Draft(
            new Statement
            {
                Kind = kind,
                Date = date,
                Parties = parties.All,
                People = [.. clause.People.Select(p => p.Mention.Name).Distinct(StringComparer.Ordinal)],
                Fields = clause.View.Family(Triggers.Words.FieldPrefix, clause.View.First, clause.View.End),
                Confidence = Math.Round(confidence - (parties.Told ? 0 : 0.15) - (date is null ? 0.05 : 0), 2),
                Rule = Name,
                Quote = quote.Of(clause.Scene.Text),
                Page = clause.Scene.Context.Document.PageAt(quote.Start),
                Start = quote.Start,
                End = quote.End,
            },
            clause,
            parties.Told,
            date is not null && clause.Dates.Any());
    }

    /// <summary>
    /// True when something ties the event to its parties: they are named, or it is dated, or the section or a word ("our", "both", "the Italian side") says who is meant.
    /// What only the flow of the text suggests is no statement.
    /// </summary>
    protected static bool IsGrounded(Clause clause, Parties parties, PartialDate? date) =>
        parties.Told || date is not null || IsOfSolePartner(clause, parties) || clause.View.Section?.Partners.Count > 0
        || clause.View.Has(Triggers.Words.Ours) || clause.View.Has(Triggers.Words.Both) || clause.View.Has(Triggers.Words.Side);

    /// <summary>"the partnership rests": where the whole document speaks of one partner, the relation is the one with it.</summary>
    private static bool IsOfSolePartner(Clause clause, Parties parties) =>
        parties.Others is [var other] && other == clause.Scene.SolePartner
        && clause.HasAny(Triggers.Words.Cooperation, Triggers.Words.Partner, Triggers.Words.Instrument, Triggers.Words.Instruments, Triggers.Words.Delegation);

    /// <summary>True when the clause says that it did not happen.</summary>
    protected static bool IsDenied(Clause clause) => clause.View.Has(Triggers.Words.Negation, Math.Max(clause.First, clause.TriggerFirst - 2), clause.TriggerEnd)
        || clause.View.Has(Triggers.Words.Unmade, clause.TriggerEnd, clause.TriggerEnd + 1);

    /// <summary>"every year", "numerous meetings" at the trigger: a habit is no event.</summary>
    protected static bool IsHabit(Clause clause) => clause.View.Has(Triggers.Words.Habit, clause.TriggerFirst - 4, clause.TriggerEnd + 2);

    /// <summary>"during this visit", "at that meeting": the event was told before; only a date of its own makes it another.</summary>
    protected static bool IsToldBefore(Clause clause) =>
        !clause.Dates.Any() && clause.View.Hits.Any(h => h.Name == Triggers.Words.Same && h.First < clause.TriggerEnd && h.End > clause.TriggerFirst - 1);

    /// <summary>True when the clause puts the event in the future as seen from the text.</summary>
    protected static bool IsFuture(Clause clause) =>
        clause.HasAny(Triggers.Words.Future, Triggers.Words.Plan);
}
