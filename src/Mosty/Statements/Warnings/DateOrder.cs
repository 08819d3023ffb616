using Mosty.Mentions;
using Mosty.Statements.Rules;
using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Warnings;

/// <summary>Dates in an order that cannot be: one of the two is wrong, or the paper was changed later.</summary>
internal static class DateOrder
{
    private const string Code = "date-order";

    /// <summary>Days within which a visit to come may be told in the present tense: "we go there on Wednesday".</summary>
    private const int Soon = 92;

    public static IEnumerable<WarningReading> Find(Scene scene, IReadOnlyList<Draft> events) =>
        AfterPublication(scene, events).Concat(scene.Sentences.SelectMany(v => RatifiedFirst(scene, v))).Concat(EndedFirst(scene, events));

    /// <summary>A page that tells as past what happened after its own date.</summary>
    private static IEnumerable<WarningReading> AfterPublication(Scene scene, IReadOnlyList<Draft> events)
    {
        if (scene.Context.Published is not { } published)
            yield break;
        var late = events.Where(e => e.DateTold && e.Statement is { Kind: StatementKind.Visit or StatementKind.Agreement or StatementKind.Letter or StatementKind.Termination, Date: { IsInterval: false } date } && date.First > (e.Statement.Kind == StatementKind.Visit ? published.Last.AddDays(Soon) : published.Last))
            .Select(e => e.Statement).OrderBy(s => s.Start).FirstOrDefault();
        if (late is not null)
            yield return WarningReader.Warning(scene, Code, $"the page is dated {published} but tells of {late.Date}", late.Span);
    }

    /// <summary>"Signed on 12 May 2010 and ratified on 3 March 2010": who ratifies what nobody has signed?</summary>
    private static IEnumerable<WarningReading> RatifiedFirst(Scene scene, SentenceView view)
    {
        if (view.Dates.Count < 2 || !view.Has(Words.Ratify) || !view.Has(Words.Sign))
            yield break;
        var ratified = NearestTo(view, Words.Ratify);
        var signed = NearestTo(view, Words.Sign);
        if (ratified.Mention != signed.Mention && ratified.Mention.Value.Last < signed.Mention.Value.First)
            yield return WarningReader.Warning(
                scene, Code, $"ratified {ratified.Mention.Value}, signed {signed.Mention.Value}", scene.SpanOf(Math.Min(ratified.First, signed.First), Math.Max(ratified.End, signed.End)));
    }

    /// <summary>A partnership that ended before the first paper of it that the text knows was signed.</summary>
    private static IEnumerable<WarningReading> EndedFirst(Scene scene, IReadOnlyList<Draft> events)
    {
        foreach (var end in events.Select(e => e.Statement))
        {
            if (end is not { Kind: StatementKind.Termination, Act: Act.Ended or Act.Denounced or Act.Expired, Date: { } ended })
                continue;
            var papers = events.Select(e => e.Statement).Where(s => s is { Kind: StatementKind.Agreement, Act: Act.Signed, Date: not null } && end.Parties.All(p => s.Parties.Contains(p, StringComparer.Ordinal))).ToList();
            if (papers.Count > 0 && papers.TrueForAll(p => p.Date!.First > ended.Last))
                yield return WarningReader.Warning(scene, Code, $"ended {ended}, but signed {papers.Min(p => p.Date)}", end.Span);
        }
    }

    private static Placed<DateMention> NearestTo(SentenceView view, string word)
    {
        var hit = view.Hits.First(h => h.Name == word);
        return view.Dates.MinBy(d => d.First >= hit.End ? d.First - hit.End : hit.First - d.End);
    }
}
