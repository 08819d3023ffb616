using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>A meeting, conference, fair, festival or online talk in which territories took part.</summary>
internal sealed class MeetingRule : EventRule
{
    public override string Name => "meeting";

    public override IEnumerable<Anchor> Find(Scene scene, SentenceView view)
    {
        if (view.Has(Words.Habit))
            yield break;
        foreach (var hit in view.Of(Words.Meet))
            yield return new Anchor(this, hit.First, hit.End);
    }

    public override IEnumerable<Draft> Make(Anchor anchor, Clause clause, IReadOnlyList<Clause> all)
    {
        if (IsDenied(clause) || IsToldBefore(clause))
            yield break;
        var parties = PartyResolver.Resolve(clause);
        if (!parties.AreTwo)
            parties = PartyResolver.Resolve(clause, new PartyReading(PlacesAreParties: true));
        var date = EventDate.Of(clause, all);
        if (!parties.AreTwo || (!parties.Told && date is null && !clause.View.Has(Words.Both) && !clause.View.Has(Words.Side)))
            yield break;
        var planned = IsFuture(clause, date);
        var draft = Draft(planned ? StatementKind.Plan : StatementKind.Meeting, clause, parties, date, 0.7);
        yield return draft with
        {
            Statement = draft.Statement with
            {
                Place = parties.Places.Count > 0 ? parties.Places[0] : null,
                Outcome = planned ? PlanRule.OutcomeOf(clause) : null,
                Rank = planned ? null : Ranks.Of(clause),
            },
        };
    }
}
