using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>What the text puts in the future, and whether it says what became of it.</summary>
internal sealed class PlanRule : EventRule
{
    public override string Name => "plan";

    public override IEnumerable<Anchor> Find(Scene scene, SentenceView view)
    {
        foreach (var hit in view.Of(Words.Plan))
            yield return new Anchor(this, hit.First, hit.End);
    }

    public override IEnumerable<Draft> Make(Anchor anchor, Clause clause, IReadOnlyList<Clause> all)
    {
        var parties = PartyResolver.Resolve(clause, new PartyReading(PlacesAreParties: true));
        if (!parties.AreTwo)
            yield break;
        var date = EventDate.Of(clause, all);
        if (!IsGrounded(clause, parties, date) && !(parties.Others is [var other] && other == clause.Scene.SolePartner && clause.HasAny(Words.Meet, Words.Visit)))
            yield break;
        var draft = Draft(StatementKind.Plan, clause, parties, date ?? clause.View.Dates.Select(d => d.Mention.Value).FirstOrDefault());
        yield return draft with { Statement = draft.Statement with { Outcome = OutcomeOf(clause) } };
    }

    /// <summary>Negative evidence stands in the same sentence or in one of the two after it.</summary>
    public static Outcome OutcomeOf(Clause clause)
    {
        for (var i = clause.View.Index; i < clause.Scene.Sentences.Count && i <= clause.View.Index + 2; i++)
            if (clause.Scene.Sentences[i].Section == clause.View.Section && clause.Scene.Sentences[i].Has(Words.NotHeld))
                return Outcome.NotKept;
        return Outcome.Unknown;
    }
}
