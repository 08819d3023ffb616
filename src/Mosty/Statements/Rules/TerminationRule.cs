using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>A partnership or its paper was ended, denounced, suspended, resumed, has run out, or that was moved.</summary>
internal sealed class TerminationRule : EventRule
{
    private const int Reach = 10;

    /// <summary>A trigger of so many words has its verb and its object side by side.</summary>
    private const int Close = 4;

    private static readonly (string Word, Act Act)[] Acts =
    [
        (Words.Denounce, Act.Denounced), (Words.Suspend, Act.Suspended), (Words.End, Act.Ended), (Words.Expire, Act.Expired), (Words.Resume, Act.Resumed),
    ];

    public override string Name => "termination";

    public override IEnumerable<Anchor> Find(Scene scene, SentenceView view)
    {
        if (!view.MayHave(Words.Denounce, Words.Suspend, Words.End, Words.Expire, Words.Resume))
            yield break;
        foreach (var hit in view.Hits)
        {
            var act = Array.Find(Acts, a => a.Word == hit.Name);
            if (act.Word is null || !HasObject(view, hit))
                continue;
            var (first, end) = Verb(view, hit);
            yield return new Anchor(this, first, end, act.Act);
        }
    }

    public override IEnumerable<Draft> Make(Anchor anchor, Clause clause, IReadOnlyList<Clause> all)
    {
        // "it served to renew the contacts": a purpose is no resumption.
        if (IsDenied(clause) || (anchor.Act == Act.Resumed && clause.HasBefore(Words.Purpose, Close)))
            yield break;
        var relative = Relative.Of(clause);
        clause = relative ?? clause;
        // What shall live again has not yet: a plan, which its own rule reads.
        if (anchor.Act == Act.Resumed && IsFuture(clause))
            yield break;
        var parties = OfSentenceBefore(clause) ?? PartyResolver.Resolve(clause);
        if (!parties.AreTwo || !IsGrounded(clause, parties, null))
            yield break;
        if (Bracketed(clause) is { } meant)
            parties = parties with { Others = [meant] };
        var paper = PaperDate.Of(clause);
        var date = relative is not null ? clause.Dates.Select(d => d.Mention.Value).FirstOrDefault() : paper is null ? EventDate.Of(clause, all) : EventDate.Besides(clause, paper.Value);
        date = clause.View.Resolution?.Date ?? date ?? EventDate.Today(clause);
        var proposed = anchor.Act != Act.Resumed && (clause.HasBefore(Words.Propose, 12) || clause.View.Has(Words.Propose, clause.TriggerFirst, clause.TriggerEnd)) && !clause.HasBefore(Words.Approve, 12);
        var causes = clause.View.Family(Words.CausePrefix, clause.View.First, clause.View.End);
        foreach (var group in parties.Apart(parties.Others.Where(o => !Keys.IsCountry(o) || parties.Others.All(Keys.IsCountry))))
        {
            var draft = Draft(StatementKind.Termination, clause, parties with { Others = group }, date);
            if (paper is { } dated && anchor.Act != Act.Expired && clause.HasAny(Words.Instrument, Words.Instruments))
                yield return Paper(clause, parties with { Others = group }, dated);
            yield return draft with
            {
                Statement = draft.Statement with
                {
                    Act = proposed ? Act.Proposed : anchor.Act,
                    Cause = anchor.Act == Act.Resumed ? null : causes.Count > 0 ? Causes.Parse(causes[0]) : CauseNearby(clause) ?? Cause.Unstated,
                },
            };
        }
    }

    /// <summary>"the agreement with A and the region of B … expired": where paper and verb stand far apart, the event stands at the verb.</summary>
    private static (int First, int End) Verb(SentenceView view, Hit hit)
    {
        if (hit.End - hit.First <= Close)
            return (hit.First, hit.End);
        var nounFirst = view.Hits.Any(h => h.First == hit.First && h.Name is Words.Cooperation or Words.Instrument or Words.Instruments or Words.Partner);
        return nounFirst ? (hit.End - 1, hit.End) : (hit.First, hit.First + 1);
    }

    /// <summary>The paper that is ended was signed on the date it bears.</summary>
    private Draft Paper(Clause clause, Parties parties, Placed<Mentions.DateMention> date)
    {
        var draft = Draft(StatementKind.Agreement, clause, parties, date.Mention.Value);
        return draft with { Statement = draft.Statement with { Act = Act.Signed }, DateTold = true };
    }

    /// <summary>"A (expired in 2019) and B": what stands in brackets is said of the name before them.</summary>
    private static string? Bracketed(Clause clause)
    {
        for (var i = clause.TriggerFirst - 1; i >= clause.View.First && clause.TriggerFirst - i <= 4; i--)
            if (clause.Scene.Tokens[i].Is("("))
                return clause.View.Namings.LastOrDefault(n => n.End <= i && i - n.End <= 1 && clause.Scene.IsForeign(n.Key) && n is { IsName: true, IsWeak: false })?.Key;
        return null;
    }

    /// <summary>"these four agreements": with those whom the sentence before names, each its own.</summary>
    private static Parties? OfSentenceBefore(Clause clause)
    {
        if (clause.View.Index == 0 || !clause.View.Has(Words.These) || clause.View.Namings.Any(n => n.IsName && clause.Scene.IsForeign(n.Key)))
            return null;
        var before = clause.Scene.Sentences[clause.View.Index - 1];
        var named = NamedParties.In(new Clause(clause.Scene, before, before.First, before.End, before.First, before.First), before.First, before.End, default);
        return named.Others.Count > 0 && clause.Scene.Home is { } home ? named with { Ours = [home] } : null;
    }

    private static Cause? CauseNearby(Clause clause)
    {
        var index = clause.View.Index;
        foreach (var i in (ReadOnlySpan<int>)[index - 1, index + 1])
            if (i >= 0 && i < clause.Scene.Sentences.Count && clause.Scene.Sentences[i] is { IsHeading: false } view
                && view.Family(Words.CausePrefix, view.First, view.End) is { Count: > 0 } causes)
                return Causes.Parse(causes[0]);
        return null;
    }

    private static bool HasObject(SentenceView view, Hit hit) => view.Hits.Any(h =>
        h.Name is Words.Cooperation or Words.Instrument or Words.Instruments or Words.Partner
        && h.First < hit.End + Reach && h.End > hit.First - Reach);
}
