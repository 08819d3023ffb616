using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>A concrete outcome: students admitted, a project carried out, aid given.</summary>
internal sealed class ResultRule : EventRule
{
    /// <summary>How far before its verb the word stands that puts it in the future.</summary>
    private const int Reach = 4;

    public override string Name => "result";

    public override IEnumerable<Anchor> Find(Scene scene, SentenceView view)
    {
        foreach (var hit in view.Of(Words.Result))
            yield return new Anchor(this, hit.First, hit.End);
    }

    public override IEnumerable<Draft> Make(Anchor anchor, Clause clause, IReadOnlyList<Clause> all)
    {
        // What came of it most often stands far from the word that says so.
        clause = clause.Widened;
        var parties = PartyResolver.Resolve(clause);
        if (!parties.AreTwo || IsDenied(clause))
            yield break;
        var date = EventDate.Of(clause, all);
        if (!IsGrounded(clause, parties, date))
            yield break;
        var planned = clause.View.Has(Words.Future, clause.TriggerFirst - Reach, clause.TriggerEnd) || clause.View.Has(Words.Plan, clause.TriggerFirst - Reach, clause.TriggerEnd);
        var draft = Draft(planned ? StatementKind.Plan : StatementKind.Result, clause, parties, date);
        var amount = clause.View.Amounts.Where(a => a.First >= clause.First && a.First < clause.End).Select(a => a.Mention.Value).FirstOrDefault();
        yield return draft with { Statement = draft.Statement with { Outcome = planned ? PlanRule.OutcomeOf(clause) : null, Quantity = amount > 0 ? amount.ToString(System.Globalization.CultureInfo.InvariantCulture) : null } };
    }
}
