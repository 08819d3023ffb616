using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>Rule 1 on a signed instrument: in force from the agreed day or the last signature, through renewals, to its term or its end.</summary>
internal sealed class ForceRule(Deck deck, string? type, PartnershipFile file, StandingRules rules)
{
    private readonly Formal living = InstrumentType.IsDeclaration(type ?? "") || deck.Conclusions.Exists(c => c.Statement.Act == Act.Declared) ? Formal.Declared : Formal.InForce;
    private readonly string typeTerm = InstrumentType.Term(type);
    private IReadOnlyList<Reason> standing = [];
    private TermRule.End? end;
    private bool over;

    public DateOnly? From { get; private set; }

    public void Run(List<Step> steps, List<Conflict> conflicts)
    {
        Conclude(steps);
        foreach (var act in deck.Renewals.Concat(deck.Ends).OrderBy(e => e.From).ThenBy(e => deck.Ends.Contains(e)))
        {
            // What was told to be over and is renewed lives again; what expired cannot be denounced (rule 2).
            ExpireBefore(act, steps);
            if (deck.Renewals.Contains(act))
                Renew(act, steps);
            else if (over && steps[^1].Formal == Formal.Expired && act.Statement.Act is not Act.Expired and not Act.Resumed)
                AfterExpiry(act, steps, conflicts);
            else
                Finish(act, steps);
        }

        if (!over && end is { } last)
            steps.AddRange(last.Steps(living, standing, deck.Acts.SelectMany(a => a.Sources)));
    }

    private void Conclude(List<Step> steps)
    {
        var signing = deck.Conclusions.LastOrDefault() ?? deck.Renewals[0];
        var effective = deck.Conclusions.Select(c => c.Told(s => s.Effective)).FirstOrDefault(d => d is not null);
        From = effective?.First ?? signing.From;
        var signed = ReasonOfSigning(signing);
        if (signing.IsPlaced && effective is not null && effective.First > signing.From)
            steps.Add(new Step(signing.From, Formal.Proposed, [signed, Because.Of("awaits-agreed-day", signing.Sources, ("date", effective.Value))], []));
        standing = [signed, .. Details(signing, effective)];
        end = TermRule.EndOf(deck.Conclusions.Concat(deck.Renewals.Take(deck.Conclusions.Count == 0 ? 1 : 0)), From.Value, file, rules);
        steps.Add(new Step(From.Value, living, end is { } e ? [.. standing, e.Reason] : standing, []));
    }

    private Reason ReasonOfSigning(PlacedEvent signing)
    {
        var rule = deck.Conclusions.Count == 0 ? "renewed-first-text-missing" : living == Formal.Declared ? "declared" : "signed";
        return Because.Of(signing.IsDated ? rule : rule + "-undated", signing.Sources, ("type", typeTerm), ("date", signing.Event.Date?.Value));
    }

    private IEnumerable<Reason> Details(PlacedEvent signing, PartialDate? effective)
    {
        if (effective is not null)
            yield return Because.Of("agreed-day", signing.Sources, ("date", effective.Value));
        if (deck.Conclusions.Select(c => c.Told(s => s.OnBehalfOf)).FirstOrDefault(o => o is not null) is { } office)
            yield return Because.Of("signed-by-proxy", signing.Sources, ("office", office));
        if (signing.Statement.Level == Level.Institution)
            yield return Because.Of("institutions", signing.Sources);
        foreach (var approval in deck.Preparations.Where(p => p.Statement.Act == Act.Approved))
            yield return Because.Of(approval.IsDated ? "approved" : "approved-undated", approval.Sources, ("type", typeTerm), ("date", approval.Event.Date?.Value));
        if (living == Formal.InForce && !deck.Preparations.Exists(p => p.Statement.Act == Act.Approved))
            yield return Because.Of("conditions-not-shown");
    }

    private void ExpireBefore(PlacedEvent act, List<Step> steps)
    {
        if (over || end is not { } term || term.Day > act.From || act.Statement.Act == Act.Expired)
            return;
        steps.AddRange(term.Steps(living, standing, deck.Acts.SelectMany(a => a.Sources)));
        over = !term.Tacit;
        end = null;
    }

    private void Renew(PlacedEvent act, List<Step> steps)
    {
        if (act == deck.Renewals[0] && deck.Conclusions.Count == 0)
            return;
        over = false;
        standing = [.. standing, Because.Of(act.IsDated ? "renewed" : "renewed-undated", act.Sources, ("date", act.Event.Date?.Value))];
        var from = act.Told(s => s.Effective)?.First ?? act.From;
        end = TermRule.EndOf([act], from, file, rules) ?? (end is { } open && open.Day > from ? open : null);
        steps.Add(new Step(from, living, end is { } e ? [.. standing, e.Reason] : standing, []));
    }

    private void AfterExpiry(PlacedEvent act, List<Step> steps, List<Conflict> conflicts)
    {
        var reason = Because.Of("denounced-after-expiry", act.Sources, ("expired", PartialDate.Of(steps[^1].From).Value), ("date", act.Event.Date?.Value ?? PartialDate.Of(act.From).Value));
        steps.Add(steps[^1] with { From = act.From, Because = [.. steps[^1].Because, reason] });
        conflicts.Add(new Conflict(reason.Rule, reason.Values, act.Sources));
    }

    private void Finish(PlacedEvent act, List<Step> steps)
    {
        // A heading or a proposal that follows the end tells nothing new; only a resumption does.
        if (over && act.Statement.Act != Act.Resumed)
            return;
        var before = act.Statement.Act == Act.Resumed ? new Step(act.From, living, standing, []) : steps[^1];
        foreach (var step in EndingRule.Steps(act, before, deck.Told(s => s.Notice) ?? act.Told(s => s.Notice), file, rules.Words))
        {
            steps.Add(step);
            over = step.Formal is Formal.Ended or Formal.EndedAsStated or Formal.Expired && step.From <= act.To;
        }
    }
}
