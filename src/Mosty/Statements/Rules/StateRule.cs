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
            if (hit.Name == Words.Dormant || (hit.Name == Words.Active && !IsTurned(view, hit) && !view.Of(Words.Declared).Any(d => d.First < hit.End && d.End > hit.First)))
                yield return new Anchor(this, hit.First, hit.End, Detail: hit.Name);
    }

    /// <summary>"the partnership exists, but on paper only": what is said right behind turns it.</summary>
    private static bool IsTurned(SentenceView view, Hit active)
    {
        const int Reach = 6;
        return view.Hits.Any(h => h.Name == Words.Dormant && h.First <= active.End + Reach && h.End + Reach >= active.First);
    }

    /// <summary>"With some nothing was ever done. These are A, B and C.": those whom the next sentence lists.</summary>
    private static Parties? InSentenceBehind(Clause clause)
    {
        var scene = clause.Scene;
        if (scene.Home is not { } home || clause.View.Index + 1 >= scene.Sentences.Count || clause.View.Namings.Any(n => n.IsName && scene.IsForeign(n.Key)))
            return null;
        var behind = scene.Sentences[clause.View.Index + 1];
        if (behind.Sentence.Block != clause.View.Sentence.Block || !behind.Has(Words.Listed))
            return null;
        var named = behind.Namings.Where(n => n is { IsName: true, IsCountry: false, IsWeak: false, Qualifies: false } && scene.IsForeign(n.Key)).Select(n => n.Key).Distinct(StringComparer.Ordinal).ToList();
        return named.Count > 0 ? new Parties(named, [home], [], Told: true) : null;
    }

    public override IEnumerable<Draft> Make(Anchor anchor, Clause clause, IReadOnlyList<Clause> all)
    {
        // Words for stagnation hold a negation of their own: only one before them denies them. "The aim was to strengthen the ties": a purpose is no state.
        if (anchor.Detail == Words.Dormant ? clause.View.Has(Words.Negation, clause.TriggerFirst - 2, clause.TriggerFirst) : IsDenied(clause) || clause.HasBefore(Words.Purpose, 20))
            yield break;
        // "has the partnership suspended", "agreed to end the long friendship": what ends is told as an ending.
        if (anchor.Detail == Words.Active && clause.HasAny(Words.End, Words.Denounce, Words.Suspend) && all.Any(c => c != clause && c.TriggerFirst >= clause.First && c.TriggerFirst < clause.End))
            yield break;
        var parties = InSentenceBehind(clause) ?? PartyResolver.Resolve(clause);
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
            var draft = Draft(StatementKind.State, clause, parties with { Others = group }, date);
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
