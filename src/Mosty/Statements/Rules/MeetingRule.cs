using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>A meeting, conference, fair, festival or online talk in which territories took part.</summary>
internal sealed class MeetingRule : EventRule
{
    public override string Name => "meeting";

    public override IEnumerable<Anchor> Find(Scene scene, SentenceView view)
    {
        foreach (var hit in view.Of(Words.Meet))
            if (!view.Hits.Any(h => h.Name == Words.Sitting && h.First < hit.End && h.End > hit.First) && !view.Namings.Any(n => Keys.IsNetwork(n.Key) && n.First <= hit.First && n.End > hit.First) && !view.Organisations.Any(o => o.First <= hit.First && o.End > hit.First))
                yield return new Anchor(this, hit.First, hit.End);
    }

    /// <summary>What a sentence tells of nobody by name is the partner's where "our", "both", "the guests" or the section say so; a date alone may be a council's own sitting.</summary>
    private static bool IsTied(Clause clause, PartialDate? date) =>
        clause.Has(Words.Both) || (date is not null && clause.Namings.Any(n => Keys.IsNetwork(n.Key))) || clause.Has(Words.Side)
        || (date is not null && (clause.View.Section?.Partners.Count > 0 || clause.View.Has(Words.Ours) || clause.View.Has(Words.Delegation) || clause.View.Has(Words.Cooperation) || clause.View.Has(Words.Partner)));

    public override IEnumerable<Draft> Make(Anchor anchor, Clause clause, IReadOnlyList<Clause> all)
    {
        if (IsDenied(clause) || IsHabit(clause))
            yield break;
        var parties = PartyResolver.Resolve(clause);
        // Whom the text spoke of before does not meet in a third country that the clause names.
        if (!parties.AreTwo || (!parties.Told && clause.View.Section is null && clause.Namings.Any(n => n is { IsName: true, Role: Role.In, IsCountry: false } && clause.Scene.IsForeign(n.Key) && parties.Others.All(o => Keys.Country(o) != Keys.Country(n.Key)))))
            parties = PartyResolver.Resolve(clause, new PartyReading(PlacesAreParties: true));
        var date = EventDate.Of(clause, all);
        if (!parties.AreTwo || (!parties.Told && !IsTied(clause, date)))
            yield break;
        parties = PartyResolver.WithOthersOfOurs(clause, parties);
        var planned = IsFuture(clause);
        var draft = Draft(planned ? StatementKind.Plan : StatementKind.Meeting, clause, parties, date);
        yield return draft with
        {
            Refers = IsToldBefore(clause) && !clause.Namings.Any(n => n is { IsName: true, Role: Role.In }),
            Statement = draft.Statement with
            {
                Place = parties.Places.Count > 0 ? parties.Places[0] : null,
                Outcome = planned ? PlanRule.OutcomeOf(clause) : null,
                Rank = planned ? null : Ranks.Of(clause),
            },
        };
    }
}
