using Mosty.Mentions;

namespace Mosty.Statements.Scenes;

/// <summary>
/// The date of an event: in its clause the nearest to its trigger, unless another trigger of the sentence stands nearer to it;
/// else the only date of the sentence.
/// </summary>
internal static class EventDate
{
    public static PartialDate? Of(Clause clause, IReadOnlyList<Clause> all)
    {
        if (Nearest(clause, clause.Dates.Where(d => !IsCause(clause, d) && !all.Any(c => IsNearer(c, clause, d)))) is { } own)
            return own;
        if (SinceThen(clause) is { } since)
            return since;
        if (clause.Has(Triggers.Words.SameYear) && YearBefore(clause) is { } year)
            return year;
        if (clause.View.Has(Triggers.Words.SameDay) && DayBefore(clause) is { } day)
            return day;
        if (Leftover(clause, all) is { } leftover)
            return leftover;
        // A date told before holds for what follows ("On 16 June they visited … and signed …"); one told of a later event does not.
        var dates = clause.View.Dates.Where(d => !IsCause(clause, d) && !IsBracketedElsewhere(clause, d)).ToList();
        return dates.Count == 0 ? InSentenceBefore(clause) ?? OwnToday(clause) : dates.DistinctBy(d => d.Mention.Value).Count() == 1 && dates[0].First < clause.End ? dates[0].Mention.Value : null;
    }

    /// <summary>"were our guests today": the page's own date, where the clause itself says so.</summary>
    private static PartialDate? OwnToday(Clause clause) => clause.Has(Triggers.Words.Today) ? clause.Scene.Context.Published : null;

    /// <summary>The nearest date of the clause that is not the one given.</summary>
    public static PartialDate? Besides(Clause clause, Placed<DateMention> other) =>
        Nearest(clause, clause.Dates.Where(d => d.First != other.First && !IsCause(clause, d)));

    /// <summary>The page's own date where the sentence, or the one that introduces it, says that it happened today.</summary>
    public static PartialDate? Today(Clause clause)
    {
        if (clause.Scene.Context.Published is not { } published)
            return null;
        if (clause.View.Has(Triggers.Words.Today))
            return published;
        var before = clause.View.Index > 0 ? clause.Scene.Sentences[clause.View.Index - 1] : null;
        for (var i = 0; i < 2 && before is not null && before.Sentence.Block == clause.View.Sentence.Block; i++)
        {
            if (before.Has(Triggers.Words.Today))
                return published;
            before = before.Index > 0 ? clause.Scene.Sentences[before.Index - 1] : null;
        }
        return null;
    }

    /// <summary>"Yesterday", "last week", "on Wednesday" in the clause, where the sentence names no date.</summary>
    public static PartialDate? Relative(Clause clause) =>
        clause.View.Dates.Count > 0 ? null
            : clause.View.RelativeDates.Where(d => d.First >= clause.First && d.First < clause.End).OrderBy(d => clause.DistanceTo(d.First, d.End)).Select(d => d.Mention?.Value).FirstOrDefault();

    /// <summary>"In 2006 they signed … and in July 2007, during the visit, …": the later date stands before the comma, but another event of that part took the first.</summary>
    private static PartialDate? Leftover(Clause clause, IReadOnlyList<Clause> all)
    {
        var before = all.Where(c => c.First < clause.First && c.End <= clause.First).ToList();
        var taken = before.Select(c => Nearest(c, c.Dates)).OfType<PartialDate>().ToList();
        var free = clause.View.Dates.Where(d => d.First < clause.First && !taken.Contains(d.Mention.Value)).ToList();
        return taken.Count > 0 && free.Count > 0 ? free[^1].Mention.Value : null;
    }

    /// <summary>"It was 29 June 2004. The two governors sealed …": a short sentence that is only a date.</summary>
    private static PartialDate? InSentenceBefore(Clause clause)
    {
        const int Shortest = 8;
        if (clause.View.Index == 0)
            return null;
        var before = clause.Scene.Sentences[clause.View.Index - 1];
        return before is { Dates.Count: 1, Namings.Count: 0, IsHeading: false } && before.End - before.First <= Shortest && before.Sentence.Block == clause.View.Sentence.Block ? before.Dates[0].Mention.Value : null;
    }

    /// <summary>"The mayor changed in May 2008; since then …": the date told before, of whatever it was.</summary>
    private static PartialDate? SinceThen(Clause clause)
    {
        foreach (var hit in clause.View.Hits)
            if (hit.Name == Triggers.Words.SinceThen && hit.First < clause.End && clause.TriggerFirst - hit.End is >= -6 and <= 6)
                return clause.View.Dates.LastOrDefault(d => d.End <= hit.First).Mention?.Value;
        return null;
    }

    /// <summary>"on that day": the day told last, in this sentence or one of the few before it.</summary>
    private static PartialDate? DayBefore(Clause clause)
    {
        const int Reach = 3;
        for (var i = clause.View.Index; i >= 0 && i >= clause.View.Index - Reach; i--)
            if (clause.Scene.Sentences[i].Dates.LastOrDefault(d => d.End <= clause.TriggerFirst && d.Mention.Value.IsDay).Mention is { } before)
                return before.Value;
        return null;
    }

    /// <summary>"in the same year": that of the last date named before.</summary>
    private static PartialDate? YearBefore(Clause clause)
    {
        for (var i = clause.View.Index; i >= 0; i = clause.Scene.Sentences[i].DatedBefore)
            if (clause.Scene.Sentences[i].Dates.LastOrDefault(d => d.End <= clause.TriggerFirst).Mention is { Value.Year: { } year })
                return PartialDate.Of(year);
        return null;
    }

    /// <summary>The nearest; a day beside it that lies in its year is meant ("on 16 July … the 2024 meeting").</summary>
    private static PartialDate? Nearest(Clause clause, IEnumerable<Placed<DateMention>> dates)
    {
        var near = dates.OrderBy(d => Distance(clause, d)).Select(d => d.Mention.Value).ToList();
        return near.Count == 0 ? null : near[0].IsDay || near[0].IsInterval ? near[0] : near.Find(d => d != near[0] && d.First >= near[0].First && d.Last <= near[0].Last) ?? near[0];
    }

    /// <summary>In tokens; what a comma, a dash or a colon parts from the trigger stands further off.</summary>
    private static int Distance(Clause clause, Placed<DateMention> date)
    {
        const int Mark = 6;
        const int Looked = 24;
        var (from, to) = date.First >= clause.TriggerEnd ? (clause.TriggerEnd, date.First) : (date.End, clause.TriggerFirst);
        return clause.DistanceTo(date.First, date.End) + Mark * Enumerable.Range(from, Math.Clamp(to - from, 0, Looked)).Count(i => ClauseCutter.Parts(clause.Scene, clause.View, i));
    }

    private static bool IsNearer(Clause other, Clause clause, Placed<DateMention> date) =>
        other != clause && (other.TriggerFirst, other.TriggerEnd) != (clause.TriggerFirst, clause.TriggerEnd)
        && date.First >= other.First && date.First < other.End && other.DistanceTo(date.First, date.End) < clause.DistanceTo(date.First, date.End)
        && other.Dates.Any() && HasOtherDate(clause, date);

    /// <summary>Two events may share the one date there is; where there are two, each takes its own.</summary>
    private static bool HasOtherDate(Clause clause, Placed<DateMention> date) => clause.View.Dates.Any(d => d.Mention.Value != date.Mention.Value) || IsBracketedElsewhere(clause, date);

    /// <summary>"because of the attack of 24 February": the date of the cause, not of what it brought about.</summary>
    private static bool IsCause(Clause clause, Placed<DateMention> date)
    {
        if (CauseSpan.Covers(clause.Scene, clause.View, date.First, clause.TriggerFirst))
            return true;
        foreach (var hit in clause.View.Hits)
            if (hit.Name.StartsWith(Triggers.Words.CausePrefix, StringComparison.Ordinal) && hit.First < date.First && date.First - hit.End <= 8
                && !(clause.TriggerFirst >= hit.First && clause.TriggerFirst < date.First))
                return true;
        return false;
    }

    private static bool IsBracketedElsewhere(Clause clause, Placed<DateMention> date)
    {
        var tokens = clause.Scene.Tokens;
        for (var i = date.First - 1; i >= clause.View.First && date.First - i <= 8; i--)
        {
            if (tokens[i].Is(")"))
                return false;
            if (tokens[i].Is("("))
                return clause.View.Hits.Any(h => h.First > i && h.First < date.First && h.Name is Triggers.Words.Expire or Triggers.Words.End or Triggers.Words.Denounce);
        }

        return false;
    }
}
