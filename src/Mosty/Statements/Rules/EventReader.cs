using Mosty.Statements.Scenes;

namespace Mosty.Statements.Rules;

/// <summary>Runs every event rule over every sentence; the events of one sentence part it among them.</summary>
internal static class EventReader
{
    // In the order in which one trigger is given to rules that both want it.
    private static readonly EventRule[] Rules =
    [
        new TerminationRule(), new AgreementRule(), new PlanRule(), new StateRule(), new LetterRule(),
        new ContactRule(), new VisitRule(), new MembershipRule(), new ResultRule(), new MeetingRule(),
    ];

    /// <param name="introductions">Sentences that only introduce a list, whose rows tell the events.</param>
    public static List<Draft> Read(Scene scene, IReadOnlySet<SentenceView> introductions)
    {
        var drafts = new List<Draft>();
        foreach (var view in scene.Sentences)
        {
            if (view.Hits.Count == 0 || introductions.Contains(view) || IsCaption(scene, view) || IsQuestion(scene, view))
                continue;
            var anchors = Anchors(scene, view);
            if (anchors.Count == 0)
                continue;
            var clauses = ClauseCutter.Cut(scene, view, [.. anchors.Select(a => (a.First, a.End))]);
            for (var i = 0; i < anchors.Count; i++)
                drafts.AddRange(anchors[i].Rule.Make(anchors[i], clauses[i], clauses).Select(d => OccasionDate.Inherit(d, drafts)));
        }

        return drafts;
    }

    /// <summary>A short line that names nobody and no date and does not end as a sentence ("Memorandum of cooperation") is the name of a link or a part.</summary>
    private static bool IsCaption(Scene scene, SentenceView view) =>
        view.End - view.First <= 7 && view.Namings.Count == 0 && view.Dates.Count == 0 && scene.Tokens[view.First].LineBefore && scene.Tokens[view.End - 1].Kind == Mentions.TokenKind.Word;

    /// <summary>What is asked is not told; a lost letter at a word's end is no question mark.</summary>
    private static bool IsQuestion(Scene scene, SentenceView view) =>
        scene.Tokens[view.End - 1] is { Kind: Mentions.TokenKind.Punctuation } last && last.Is("?") && !scene.IsDamaged;

    /// <summary>Of two anchors that overlap, the one of the earlier rule stays.</summary>
    private static List<Anchor> Anchors(Scene scene, SentenceView view)
    {
        var anchors = new List<Anchor>();
        foreach (var rule in Rules)
            foreach (var anchor in rule.Find(scene, view))
                if (!anchors.Exists(a => a.First < anchor.End && anchor.First < a.End))
                    anchors.Add(anchor);
                // "denounced the agreement that they had signed": two events on one paper.
                else if (anchor.VerbFirst >= 0 && anchors.TrueForAll(a => a.Rule != anchor.Rule && (a.First >= anchor.VerbEnd || anchor.VerbFirst >= a.End)) && view.Has(Triggers.Words.Which, anchors.Min(a => a.First), anchor.VerbFirst))
                    anchors.Add(anchor with { First = anchor.VerbFirst, End = anchor.VerbEnd });
        anchors.Sort((a, b) => a.First.CompareTo(b.First));
        return anchors;
    }
}
