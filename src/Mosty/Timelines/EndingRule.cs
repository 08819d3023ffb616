using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>
/// Rule 2: deciding, notifying, receiving and taking effect are four dates. A resolution alone changes nothing outside;
/// notice runs from receipt; an end of which no act is shown is an end as stated; in an instrument of many only the leaving party leaves.
/// </summary>
internal static class EndingRule
{
    /// <param name="before">Standing of the instrument when it happens; null when no instrument is on file.</param>
    /// <param name="notice">The text's notice term, ISO 8601.</param>
    public static IReadOnlyList<Step> Steps(PlacedEvent act, Step? before, string? notice, PartnershipFile file, RuleWords words)
    {
        var causes = words.Causes(act.Sources);
        var kept = before?.Because ?? [];
        Step Note(params Reason[] reasons) =>
            new(act.From, before?.Formal ?? Formal.Undocumented, [.. kept, .. reasons], before?.Causes ?? []);
        Step Over(DateOnly day, Formal formal, params Reason[] reasons) =>
            new(day, formal, [.. reasons, .. CauseTold(act, causes)], causes);
        var date = act.Event.Date?.Value;
        switch (act.Statement.Act)
        {
            case Act.Proposed:
                return [Note(Because.Of(date is null ? "end-proposed-undated" : "end-proposed", act.Sources, ("date", date)))];
            case Act.Suspended:
                return [Over(Day(act), Formal.Suspended, Because.Of(date is null ? "suspended-undated" : "suspended", act.Sources, ("date", date)))];
            case Act.Resumed:
                return [Note(Because.Of(date is null ? "resumed-undated" : "resumed", act.Sources, ("date", date)))];
            case Act.Expired:
                var expired = act.Told(s => s.Effective) ?? act.Told(s => s.Until) ?? act.Event.Date;
                return [Over(expired?.Last ?? act.From, Formal.Expired,
                    Because.Of(expired is null ? "expired-as-stated-undated" : "expired-as-stated", act.Sources, ("date", expired?.Value)))];
        }

        if (Leaving(act, file) is { } leaver)
            return [Note(Because.Of(date is null ? "left-undated" : "left", act.Sources, ("party", leaver), ("date", date)))];
        return Denounced(act, notice, Note, Over);
    }

    private static IReadOnlyList<Step> Denounced(PlacedEvent act, string? notice, Func<Reason[], Step> note, Func<DateOnly, Formal, Reason[], Step> over)
    {
        var decided = act.Told(s => s.Decided);
        var received = act.Told(s => s.Received);
        var notified = act.Told(s => s.Notified);
        var effective = act.Told(s => s.Effective);
        var isDenounced = act.Statement.Act == Act.Denounced;
        var byResolutionAlone = act.Sources.All(e => e.Source.Rank == SourceRank.Resolution) || (act.Event.Date is null && decided is not null);
        if (received is null && notified is null && effective is null && byResolutionAlone)
            return [note([Because.Of("end-decided", act.Sources, ("date", (decided ?? act.Event.Date)?.Value))])];

        var start = received ?? notified ?? act.Event.Date;
        Reason[] told = start is null ? [] : [Because.Of(isDenounced ? "denounced" : "end-told", act.Sources, ("date", start.Value))];
        Reason[] receipt = isDenounced && received is null ? [Because.Of("receipt-not-shown", act.Sources)] : [];
        if (effective is not null)
        {
            var end = over(effective.Last, Formal.Ended, [.. told, Because.Of("ended-effective", act.Sources, ("date", effective.Value)), .. Clause(notice, act), .. receipt]);
            return start is not null && start.Last < effective.Last
                ? [over(start.Last, Formal.UnderNotice, [.. told, Because.Of("notice-ends", act.Sources, ("until", effective.Value)), .. receipt]), end]
                : [end];
        }

        if (isDenounced && start is not null && Duration.Parse(notice)?.After(start.Last) is { } last)
        {
            var working = Because.Of("notice-computed", act.Sources, ("from", start.Value), ("notice", notice), ("until", PartialDate.Of(last).Value));
            return [over(start.Last, Formal.UnderNotice, [.. told, working, .. receipt]), over(last, Formal.Ended, [.. told, working, .. receipt])];
        }

        if (received is not null || notified is not null)
            return [over(start!.Last, Formal.UnderNotice, [.. told, Because.Of("notice-end-not-shown", act.Sources), .. receipt])];
        if (start is null)
            return [over(act.From, Formal.EndedAsStated, [Because.Of("ended-undated", act.Sources)])];
        // Who denounces does an act; "the cooperation ended" shows none, unless it stands in a paper of the parties.
        var shown = isDenounced || act.Sources[0].Source.Rank is SourceRank.Instrument or SourceRank.Letter;
        return [over(start.Last, shown ? Formal.Ended : Formal.EndedAsStated, [.. told, .. isDenounced ? [Because.Of("declared-by-one-party", act.Sources)] : Array.Empty<Reason>(), .. receipt])];
    }

    private static IEnumerable<Reason> Clause(string? notice, PlacedEvent act) =>
        notice is null ? [] : [Because.Of("notice-clause", act.Sources, ("notice", notice))];

    private static IEnumerable<Reason> CauseTold(PlacedEvent act, IReadOnlyList<Cause> causes) =>
        causes.Count == 0 ? [] : [Because.Of("cause-told", act.Sources, ("causes", Because.Several(causes.Select(Because.Term))))];

    /// <summary>The one party of three or more that leaves; null when the instrument itself ends.</summary>
    private static string? Leaving(PlacedEvent act, PartnershipFile file)
    {
        if (file.Parties.Count < 3)
            return null;
        var acting = act.Told(s => s.Acts is { Count: > 0 } acts ? acts : null)?.Keys.ToList() ?? [.. act.Statement.Parties];
        return acting.Count < file.Parties.Count && acting.Count > 0 && file.Parties.Count - acting.Count >= 2 ? acting[0] : null;
    }

    private static DateOnly Day(PlacedEvent act) => act.IsDated ? act.To : act.From;
}
