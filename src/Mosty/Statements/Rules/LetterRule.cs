using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>A letter sent or received, and whether the text says that it was answered.</summary>
internal sealed class LetterRule : EventRule
{
    public override string Name => "letter";

    public override IEnumerable<Anchor> Find(Scene scene, SentenceView view)
    {
        foreach (var hit in view.Of(Words.Letter))
            yield return new Anchor(this, hit.First, hit.End);
    }

    public override IEnumerable<Draft> Make(Anchor anchor, Clause clause, IReadOnlyList<Clause> all)
    {
        var parties = PartyResolver.Resolve(clause);
        if (!parties.AreTwo || IsDenied(clause) || IsToldBefore(clause))
            yield break;
        var date = EventDate.Of(clause, all);
        if (!IsGrounded(clause, parties, date))
            yield break;
        var draft = Draft(StatementKind.Letter, clause, parties, date);
        yield return draft with { Statement = draft.Statement with { Answered = Answered(clause) } };
    }

    private static bool? Answered(Clause clause)
    {
        for (var i = clause.View.Index; i < clause.Scene.Sentences.Count && i <= clause.View.Index + 2; i++)
        {
            var view = clause.Scene.Sentences[i];
            if (view.Section != clause.View.Section || (i > clause.View.Index && view.Has(Words.Letter)))
                break;
            if (view.Has(Words.Unanswered))
                return false;
            if (view.Has(Words.Answered))
                return true;
        }

        return null;
    }
}
