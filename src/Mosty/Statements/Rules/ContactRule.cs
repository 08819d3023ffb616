using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>The beginning before any agreement: an offer, an initiative, a first contact, a will declared.</summary>
internal sealed class ContactRule : EventRule
{
    /// <summary>How far before its object the word of will stands.</summary>
    private const int Will = 5;

    /// <summary>How far before it that of a purpose.</summary>
    private const int Aim = 20;

    public override string Name => "contact";

    public override IEnumerable<Anchor> Find(Scene scene, SentenceView view)
    {
        if (view.Has(Words.GrewFrom))
            yield break;
        foreach (var hit in view.Hits)
            if (hit.Name is Words.Contact or Words.Declared)
                yield return new Anchor(this, hit.First, hit.End, hit.Name == Words.Declared ? Act.Declared : null);
    }

    public override IEnumerable<Draft> Make(Anchor anchor, Clause clause, IReadOnlyList<Clause> all)
    {
        var parties = PartyResolver.Resolve(clause);
        // "the aim of the visit was to take up cooperation": a purpose is no contact.
        if (!parties.AreTwo || IsDenied(clause) || (anchor.Act is null && clause.View.Has(Words.Purpose, Math.Max(clause.First, clause.TriggerFirst - Aim), clause.TriggerFirst)))
            yield break;
        var date = EventDate.Of(clause, all);
        if (!IsGrounded(clause, parties, date))
            yield break;
        var draft = Draft(StatementKind.Contact, clause, parties, date);
        // "wants to take up cooperation": the will only.
        yield return draft with { Statement = draft.Statement with { Act = anchor.Act ?? (clause.HasBefore(Words.Propose, Will) ? Act.Declared : null) } };
    }
}
