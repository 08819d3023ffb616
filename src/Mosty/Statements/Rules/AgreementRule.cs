using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>An instrument and what was done with it: signed, approved, initialled, renewed, extended, prepared.</summary>
internal sealed class AgreementRule : EventRule
{
    /// <summary>How far a verb and its instrument may stand apart, in tokens.</summary>
    private const int Reach = 14;
    private const int ReachAlone = 32;

    /// <summary>How far behind the verb of an ending its paper stands: "the denunciation |of the partnership| agreement".</summary>
    private const int Object = 2;
    private const string Dated = "dated";

    /// <summary>How far behind its verb what was approved may stand.</summary>
    private const int Near = 16;
    private const string Resolved = "resolved";

    /// <summary>How far from its verb a relation stands that is renewed or approved.</summary>
    private const int Beside = 10;

    /// <summary>Words between the verb of a decision and the deed that it decides on: "resolved |to| sign", "approved |the| signing".</summary>
    private const int Infinitive = 2;

    /// <summary>How far before the signing its anniversary is named: "of the 20th anniversary of the solemn signing".</summary>
    private const int Feast = 5;

    private static readonly (string Word, Act Act)[] Acts =
    [
        (Words.Sign, Act.Signed), (Words.Initial, Act.Initialled), (Words.Renew, Act.Renewed),
        (Words.Extend, Act.Extended), (Words.Approve, Act.Approved), (Words.Prepare, Act.Prepared),
    ];

    public override string Name => "agreement";

    public override IEnumerable<Anchor> Find(Scene scene, SentenceView view)
    {
        if (!view.MayHave(Words.Instrument, Words.Instruments, Words.Form, Words.Sign, Words.Initial, Words.Renew, Words.Extend, Words.Approve, Words.Prepare, Words.Held, Words.Follow, Words.Resolves))
            yield break;
        var instruments = view.Hits.Where(h => h.Name is Words.Instrument or Words.Instruments).ToList();
        foreach (var form in view.Of(Words.Form))
            yield return new Anchor(this, form.First, form.End, Act.Signed, "form");
        var verbs = view.Hits.Where(h => Array.Exists(Acts, a => a.Word == h.Name) && !IsOnlyTime(view, h)).ToList();
        foreach (var anchor in ImpliedPaper.Find(scene, view, verbs, instruments))
            yield return new Anchor(this, anchor.First, anchor.End, anchor.Name == Words.Renew ? Act.Renewed : Act.Signed, ImpliedPaper.Detail);
        foreach (var anchor in OfResolution(view, verbs, instruments))
            yield return anchor;
        // "The assembly approves the taking up of cooperation with X": no paper is named yet.
        foreach (var verb in verbs.Where(v => v.Name == Words.Approve && !instruments.Exists(i => Distance(v, i) <= Reach)))
            if (view.Hits.FirstOrDefault(h => h.Name is Words.Contact or Words.Form && h.First >= verb.End && h.First - verb.End <= Near) is { Name: not null } taken)
                yield return new Anchor(this, verb.First, taken.End, Act.Approved, taken.Name);
        // "The twinning with X was renewed", "agreed to a partnership with X".
        foreach (var verb in verbs.Where(v => v.Name is Words.Renew or Words.Extend or Words.Approve && !instruments.Exists(i => Distance(v, i) <= Reach)))
            if (view.Of(Words.Bond).Where(b => Distance(b, verb) <= Beside).OrderBy(b => Distance(b, verb)).FirstOrDefault() is { Name: not null } bond && !IsEnded(view, bond))
                yield return new Anchor(this, Math.Min(verb.First, bond.First), Math.Max(verb.End, bond.End), Array.Find(Acts, a => a.Word == verb.Name).Act, Words.Bond);
        foreach (var verb in QuotedPaper.Find(scene, view, verbs, instruments))
            yield return new Anchor(this, verb.First, verb.End, verb.Name == Words.Renew ? Act.Renewed : Act.Signed, QuotedPaper.Detail);
        if (instruments.Count == 0)
            yield break;
        var used = new HashSet<int>();
        // One paper and one verb belong together however long the parties' names between them are.
        var reach = instruments.Select(i => i.First).Distinct().Count() == 1 && verbs.Count(v => v.Name == Words.Sign) == 1 ? ReachAlone : Reach;
        foreach (var verb in verbs)
        {
            var near = instruments.Where(i => Distance(verb, i) <= (verb.Name == Words.Sign ? reach : Reach) && !IsContained(view, verb, i)).OrderBy(i => Distance(verb, i) + (i.First < verb.First ? 1 : 0)).ThenBy(i => i.Name == Words.Instruments ? 0 : 1).ToList();
            // "approved the withdrawal from the agreement" is the ending's.
            if (near.Count == 0 || (verb.Name == Words.Approve && IsEnded(view, near[0])) || IsDecidedOn(view, verbs, verb) || (verb.Name is Words.Approve or Words.Prepare && HasStronger(verbs, near[0]) && !verbs.Exists(v => IsDecidedOn(view, [verb], v))))
                continue;
            if (verb.Name == Words.Sign && IsDoubled(scene, view, verbs, verb))
                continue;
            used.Add(near[0].First);
            // The name of the paper may stand far from its verb; the event stands at the verb.
            var (first, end) = Distance(verb, near[0]) <= 6 && !IsEnded(view, near[0]) ? (Math.Min(verb.First, near[0].First), Math.Max(verb.End, near[0].End)) : (verb.First, verb.End);
            yield return new Anchor(this, first, end, Array.Find(Acts, a => a.Word == verb.Name).Act, near[0].Name) { VerbFirst = verb.First, VerbEnd = verb.End };
        }

        // "umowa z 12.05.1999", "agreement of 1988": a dated paper without a verb was signed then.
        foreach (var instrument in instruments.Where(i => !used.Contains(i.First)))
            if (view.Dates.Any(d => PaperDate.Belongs(scene, view, d, instrument) || (d.First >= instrument.End && d.First - instrument.End <= 3) || (instrument.First >= d.End && instrument.First - d.End <= 1)) && !view.Hits.Any(h => h.Name is Words.End or Words.Denounce or Words.Suspend or Words.Expire))
                yield return new Anchor(this, instrument.First, instrument.End, Act.Signed, Dated);
    }

    /// <summary>"the denunciation of the memorandum with X, |which was signed in 2015|": the parties are those of the clause that speaks of the paper.</summary>
    private static Clause? PaperClause(Clause clause, IReadOnlyList<Clause> all) =>
        clause.View.Has(Words.Which, clause.First, clause.First + 3) && !clause.Namings.Any(n => clause.Scene.IsForeign(n.Key))
            ? all.LastOrDefault(c => c.End == clause.First && c.TriggerFirst < clause.First && c.Namings.Any(n => clause.Scene.IsForeign(n.Key))) : null;

    /// <summary>What a resolution decides to take up or to sign is approved by it; the signing comes later.</summary>
    private IEnumerable<Anchor> OfResolution(SentenceView view, List<Hit> verbs, List<Hit> instruments)
    {
        if (view.Resolution is null || !view.Hits.Any(h => h.Name is Words.Resolves or Words.Approve))
            yield break;
        foreach (var hit in view.Hits.Where(h => h.Name is Words.Contact or Words.Form))
            yield return new Anchor(this, hit.First, hit.End, Act.Approved, Resolved);
        foreach (var verb in verbs.Where(v => v.Name is Words.Sign or Words.Renew or Words.Extend or Words.Approve))
            if (instruments.Exists(i => Distance(verb, i) <= Reach && !IsEnded(view, i)))
                yield return new Anchor(this, verb.First, verb.End, Act.Approved, Resolved);
        // "in the matter of cooperation with X": the deed is not named.
        if (view.Hits.FirstOrDefault(h => h.Name == Words.Resolves && view.Has(Words.Cooperation, h.End, h.End + 3)) is { Name: not null } matter)
            yield return new Anchor(this, matter.First, matter.End + 1, Act.Approved, Resolved);
    }

    public override IEnumerable<Draft> Make(Anchor anchor, Clause clause, IReadOnlyList<Clause> all)
    {
        if (IsDenied(clause))
            yield break;
        var caption = anchor.Detail == ImpliedPaper.Detail ? ImpliedPaper.CaptionOf(clause.Scene, clause.View) : null;
        var parties = PartyResolver.Resolve(caption is not null ? new Clause(clause.Scene, caption, caption.First, caption.End, caption.First, caption.First) : PaperClause(clause, all) ?? clause);
        var date = anchor.Detail == Dated && PaperDate.Of(clause) is { } own ? own.Mention.Value : EventDate.Of(clause, all);
        if (anchor.Detail == QuotedPaper.Detail)
            date = QuotedPaper.DateBeside(clause);
        if (anchor.Detail == Resolved)
            date = clause.View.Resolution?.Date;
        var planned = anchor.Act is Act.Signed or Act.Renewed or Act.Extended && (IsFuture(clause) || IsProposed(clause));
        if (anchor.Detail == ImpliedPaper.Detail && (date is null || planned))
            yield break;
        var institutions = Institutions(clause);
        var seats = institutions.Select(o => InstitutionSeat.Of(clause.Scene, clause.View, o)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var isInstitutional = institutions.Count >= 2 && seats.Count >= 2;
        if (!isInstitutional && (!parties.AreTwo || !IsGrounded(clause, parties, date)))
            yield break;
        // "agreements with A and B": several papers, one with each; "an agreement between A, B and C": one paper.
        var apart = Separate.Partners(clause, parties, anchor.Detail == Words.Instruments);
        var several = apart.Count > 1;
        if (!several && parties.Others.Count > 1)
            parties = PartyResolver.WithOthersOfOurs(clause, parties);
        foreach (var group in several ? parties.Apart(apart) : [parties.Others])
        {
            var mine = parties with { Others = group };
            var part = several ? OwnPart(clause, group[0]) : clause;
            var draft = Draft(planned ? StatementKind.Plan : StatementKind.Agreement, part, mine, several ? EventDate.Of(part, [.. all.Where(c => c != clause), part]) ?? date : date);
            var statement = draft.Statement with
            {
                Act = planned ? null : anchor.Act,
                Outcome = planned ? Outcome.Unknown : null,
                Place = parties.Places.Count > 0 ? parties.Places[0] : null,
                Level = isInstitutional ? Level.Institution : null,
                Institutions = isInstitutional ? [.. institutions.Select(i => i.Mention.Span.Of(clause.Scene.Text))] : [],
                Until = InstrumentTerms.Until(part),
                OnBehalfOf = InstrumentTerms.OnBehalfOf(part),
                Title = InstrumentTerms.Title(part),
            };
            if (isInstitutional)
                statement = statement with { Parties = seats };
            if (several && QuoteChooser.OfListed(clause, part) is var quote)
                statement = statement with { Quote = quote.Of(clause.Scene.Text), Start = quote.Start, End = quote.End, Page = clause.Scene.Context.Document.PageAt(quote.Start) };
            yield return draft with { Statement = statement };
        }
    }

    /// <summary>"the signing of the agreement |was proposed by| the mayor", "wishes to sign": the deed beside a word for a proposal is none yet.</summary>
    private static bool IsProposed(Clause clause)
    {
        const int Before = 2, After = 4;
        foreach (var hit in clause.View.Hits)
        {
            if (hit.Name != Words.Propose || clause.DistanceTo(hit.First, hit.End) > (hit.First >= clause.TriggerEnd ? After : Before))
                continue;
            var (from, to) = hit.First >= clause.TriggerEnd ? (clause.TriggerEnd, hit.First) : (hit.End, clause.TriggerFirst);
            if (!clause.View.Has(Words.And, from, to) && !clause.View.Has(Words.Which, from, to) && !Enumerable.Range(from, Math.Max(0, to - from)).Any(i => ClauseCutter.Parts(clause.Scene, clause.View, i)))
                return true;
        }

        return false;
    }

    /// <summary>Who acts for themselves in the clause, or, where it names but one, in the sentence; in whose house they met is no party.</summary>
    private static List<Placed<Mentions.OrganisationMention>> Institutions(Clause clause)
    {
        var here = clause.Organisations.Where(o => !clause.View.IsVenue(o)).ToList();
        return here.Count == 1 ? [.. clause.View.Organisations.Where(o => !clause.View.IsVenue(o))] : here;
    }

    private static int Distance(Hit a, Hit b) => a.First >= b.End ? a.First - b.End : b.First >= a.End ? b.First - a.End : 0;

    /// <summary>"contained in the memorandum": the verb only says what stands in the paper.</summary>
    private static bool IsContained(SentenceView view, Hit verb, Hit instrument) =>
        instrument.First > verb.End - 1 && view.Has(Words.In, verb.End, instrument.First) && instrument.First - verb.End <= 2;

    /// <summary>"nothing happened after the signing", "ten years since the signing": without a date it only says when.</summary>
    private static bool IsOnlyTime(SentenceView view, Hit verb) => IsWished(view, verb) ||
        verb.Name == Words.Sign && ((view.Dates.Count == 0 && view.Has(Words.After, verb.First - 2, verb.First))
            || (view.Has(Words.Anniversary, verb.First - Feast, verb.First) && !view.Dates.Any(d => d.First >= verb.End)));

    /// <summary>"declared their will to sign": a will is no signature.</summary>
    private static bool IsWished(SentenceView view, Hit verb) =>
        verb.Name == Words.Sign && view.Hits.Any(h => h.Name == Words.Declared && h.End <= verb.First + 1 && verb.First - h.End <= 2 && h.First < verb.First);

    /// <summary>"denounced the agreement that they signed in 2002": the paper belongs to the ending, the verb alone to its signing.</summary>
    private static bool IsEnded(SentenceView view, Hit instrument) =>
        view.Hits.Any(h => h.Name is Words.End or Words.Denounce or Words.Suspend or Words.Expire && h.First < instrument.End && h.End > instrument.First - Object);

    /// <summary>"resolved to sign the agreement": what was done is the decision; the signing comes later.</summary>
    private static bool IsDecidedOn(SentenceView view, List<Hit> verbs, Hit verb) => verb.Name is Words.Sign or Words.Renew or Words.Extend or Words.Form
        && verbs.Exists(v => v.Name == Words.Approve && (v.First < verb.First && v.End >= verb.First || verb.First - v.End is >= 0 and <= Infinitive) && !view.Has(Words.And, v.First, verb.First) && !view.Has(Words.Which, v.End, verb.First + 1));

    private static bool HasStronger(List<Hit> verbs, Hit instrument) =>
        verbs.Exists(v => v.Name is Words.Sign or Words.Initial && Distance(v, instrument) <= Reach);

    /// <summary>"podpisanie umowy, podpisanej 2 czerwca": the second verb tells of the same paper; the later, which has the date, stands for both.</summary>
    private static bool IsDoubled(Scene scene, SentenceView view, List<Hit> verbs, Hit verb) =>
        verbs.Exists(v => v.First > verb.First && v.Name == Words.Sign && v.First - verb.End <= 9 && !Enumerable.Range(verb.End, Math.Max(0, v.First - verb.End)).Any(i => scene.Tokens[i].Is(";"))
            && !view.Dates.Any(d => d.First >= verb.First && d.First < v.First));

    private static Clause OwnPart(Clause clause, string key)
    {
        var namings = clause.Namings.Where(n => !n.Qualifies).ToList();
        var at = namings.FindIndex(n => n.Key == key);
        if (at < 0)
            return clause;
        var first = at == 0 || clause.Scene.IsHome(namings[at - 1].Key) ? clause.First : at > 0 && namings[at - 1].IsName ? namings[at].First : clause.First;
        var end = at + 1 < namings.Count ? namings[at + 1].First : clause.End;
        while (end > namings[at].End && (clause.Scene.Tokens[end - 1].Is(",") || clause.View.Has(Words.And, end - 1, end) || clause.Scene.Tokens[end - 1].Is(":")))
            end--;
        return namings[at].First < first ? clause : clause with { First = Math.Min(first, namings[at].First), End = Math.Max(end, namings[at].End), TriggerFirst = namings[at].First, TriggerEnd = namings[at].End };
    }
}
