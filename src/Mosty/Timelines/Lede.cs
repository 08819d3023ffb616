using Mosty.Interface;

namespace Mosty.Timelines;

/// <summary>
/// A page's first answer in one to three sentences: what binds the parties, how it stands, since when nothing is heard and why.
/// </summary>
public static class Lede
{
    /// <param name="day">As of which day.</param>
    /// <returns>Reasons whose rules (<c>lede-…</c>, <c>last-contact</c>, <c>cause-told</c>) are keys under <c>reasons</c>; <see cref="Words.Say(Reason)"/> says them.</returns>
    public static IReadOnlyList<Reason> Of(Timeline timeline, IReadOnlyList<string> parties, DateOnly day)
    {
        var standing = timeline.On(day);
        var first = First(timeline, parties, standing, day);
        var sentences = new List<Reason> { first };
        if (Stands(standing) is { } stands)
            sentences.Add(stands);
        else if (Heard(first, standing) is { } heard)
            sentences.Add(heard);
        if (standing.Causes.Count > 0)
            sentences.Add(Because.Of("cause-told", ("causes", Because.Several(standing.Causes.Select(Because.Term)))));
        else if (Stands(standing) is not null && Heard(first, standing) is { } after && standing.Formal is Formal.InForce or Formal.Declared or Formal.Proposed or Formal.Contacts or Formal.Undocumented)
            sentences.Add(after);
        return sentences;
    }

    private static Reason First(Timeline timeline, IReadOnlyList<string> parties, StandingSegment standing, DateOnly day)
    {
        var who = ("parties", Because.Several(parties));
        // The instrument that holds, else the last one that did.
        var instrument = timeline.Instruments.Where(i => i.From <= day).OrderBy(i => i.To is null || i.To > day).ThenBy(i => i.From).LastOrDefault();
        if (instrument is not null)
            return Because.Of(instrument.Signed is null ? "lede-signed-undated" : "lede-signed", instrument.Sources,
                who!, ("type", InstrumentType.Term(instrument.Type)), ("date", instrument.Signed?.Value));
        if (standing.Formal is Formal.Proposed or Formal.NotConcluded && timeline.Instruments.LastOrDefault(i => i.From is null) is { } draft)
            return draft.Signed is { } signed
                ? Because.Of("lede-in-part", draft.Sources, who!, ("type", InstrumentType.Term(draft.Type)), ("date", signed.Value))
                : Because.Of("lede-proposed", draft.Sources, who!, ("type", InstrumentType.Term(draft.Type)));
        return standing.Formal == Formal.Undocumented ? Because.Of("lede-undocumented", who!)
            : standing.Activity == Activity.None && standing.Formal == Formal.Contacts ? Because.Of("lede-nothing", who!)
            : Because.Of("lede-contacts", who!);
    }

    private static Reason? Stands(StandingSegment standing)
    {
        string? Date(params string[] rules) => standing.Because.Where(r => rules.Contains(r.Rule, StringComparer.Ordinal)).Select(r => r.Values.GetValueOrDefault("date")).LastOrDefault();
        switch (standing.Formal)
        {
            case Formal.Ended or Formal.EndedAsStated:
                var ended = Date("denounced", "end-told", "ended-effective", "ended-as-stated");
                return ended is null ? Because.Of("lede-ended-undated") : Because.Of("lede-ended", ("date", ended));
            case Formal.Expired when Date("expired", "expired-as-stated") is { } expired:
                return Because.Of("lede-expired", ("date", expired));
            case Formal.Suspended:
                return Because.Of("lede-suspended");
            case Formal.UnderNotice:
                return Because.Of("lede-under-notice");
            default:
                return standing.Activity == Activity.Dormant ? Because.Of("lede-dormant") : null;
        }
    }

    private static Reason? Heard(Reason first, StandingSegment standing)
    {
        if (standing.LastContact is not { } last)
            return null;
        if (first.Values.GetValueOrDefault("date") == last.Value && standing.Activity is not Activity.Active)
            return Because.Of("lede-no-contact-since");
        return standing.Because.FirstOrDefault(r => r.Rule is "last-contact" or "contact-through" or "contact-in-network");
    }
}
