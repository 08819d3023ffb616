using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>The text's own words on how a partnership stands: it stagnates; it has lasted since a year.</summary>
internal sealed class StateRule : EventRule
{
    public override string Name => "state";

    public override IEnumerable<Anchor> Find(Scene scene, SentenceView view)
    {
        foreach (var hit in view.Hits)
            if (hit.Name == Words.Dormant || (hit.Name == Words.Active && !IsTurned(view, hit)))
                yield return new Anchor(this, hit.First, hit.End, Detail: hit.Name);
    }

    /// <summary>"the partnership exists, but on paper only": what is said right behind turns it.</summary>
    private static bool IsTurned(SentenceView view, Hit active)
    {
        const int Reach = 6;
        return view.Hits.Any(h => h.Name == Words.Dormant && h.First <= active.End + Reach && h.End + Reach >= active.First);
    }

    public override IEnumerable<Draft> Make(Anchor anchor, Clause clause, IReadOnlyList<Clause> all)
    {
        if (IsDenied(clause))
            yield break;
        var parties = PartyResolver.Resolve(clause);
        if (!parties.AreTwo)
            yield break;
        // "partners since 2004": the year is the partnership's, not the state's own.
        var date = EventDate.Of(clause, all);
        if (!IsGrounded(clause, parties, date))
            yield break;
        var isActive = anchor.Detail == Words.Active;
        var causes = clause.View.Family(Words.CausePrefix, clause.View.First, clause.View.End);
        var apart = Separate.Partners(clause, parties);
        foreach (var group in apart.Count > 1 ? parties.Apart(apart) : [parties.Others])
        {
            var draft = Draft(StatementKind.State, clause, parties with { Others = group }, date, 0.75);
            yield return draft with
            {
                Statement = draft.Statement with
                {
                    Status = isActive ? PartnershipStatus.Active : PartnershipStatus.Dormant,
                    Cause = isActive ? null : causes.Count > 0 ? Causes.Parse(causes[0]) : Cause.Unstated,
                },
            };
        }
    }
}
