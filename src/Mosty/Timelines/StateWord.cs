using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>A source's own words on whether a partnership lives: from which day they hold, and until which day the source vouches for them.</summary>
/// <param name="Day">The day named, else the day on which the source speaks.</param>
/// <param name="Again">The day on which a later document repeats it of its own present ("stagnating since May 2008", written 2020); null when it does not.</param>
internal sealed record StateWord(
    PartnershipStatus Status, DateOnly Day, DateOnly? Again, Reason Reason, IReadOnlyList<Reason> CauseTold, IReadOnlyList<Cause> Causes, IReadOnlyList<Evidence> Sources)
{
    public bool IsDormant => Status == PartnershipStatus.Dormant;

    public IEnumerable<DateOnly> Days => Again is { } again ? [Day, again] : [Day];

    public bool Holds(DateOnly day) => Day <= day;

    /// <summary>The newest day by <paramref name="day"/> on which it was said: a contact must be later to lift it.</summary>
    public DateOnly On(DateOnly day) => Again is { } again && again <= day ? again : Day;

    /// <summary>All such words in order of time: statements on the state, else the documents' words on the partnership as a whole.</summary>
    public static IReadOnlyList<StateWord> All(IReadOnlyList<PlacedEvent> events, PartnershipFile file, RuleWords words, Placing placing)
    {
        var stated = events.Where(e => e.Event.Kind == StatementKind.State && e.Event.Through is null
            && e.Statement.Status is PartnershipStatus.Active or PartnershipStatus.Dormant).Select(e => FromState(e, events, words)).ToList();
        if (stated.Count == 0)
            stated.AddRange(FromUmbrella(file, placing));
        if (stated.Count == 0)
            stated.AddRange(file.Words.Where(w => w.Reading.Status is PartnershipStatus.Dormant).Select(w => FromWord(w, placing)));
        return [.. stated.OrderBy(w => w.Day).ThenBy(w => w.Sources.Count == 0 ? "" : w.Sources[0].Statement.Id, StringComparer.Ordinal)];
    }

    private static StateWord FromState(PlacedEvent state, IReadOnlyList<PlacedEvent> events, RuleWords words)
    {
        var causes = words.Causes(state.Sources);
        var source = state.Sources[0].Source;
        var dormant = state.Statement.Status == PartnershipStatus.Dormant;
        // A stagnation dated in the past is the source's present too, unless the same source tells of a contact after it or of its end.
        var later = events.Any(e => e.Event.Counts && e.IsDated && e.From > state.To && e.Sources.Any(s => s.Source.Sha256 == source.Sha256));
        DateOnly? again = dormant && state.IsDated && !later && state.Told(s => s.Until) is null && source.Published?.Last > state.To ? source.Published.Last : null;
        var (rule, date) = state.Event.Date is { } stated ? ("told", stated.Value)
            : source.Published is { } published ? ("told-in", published.Value) : ("told-undated", null);
        return new StateWord(
            state.Statement.Status!.Value, state.To, again,
            Because.Of((dormant ? "dormant-" : "active-") + rule, state.Sources, ("date", date)),
            causes.Count == 0 ? [] : [Because.Of("cause-told", state.Sources, ("causes", Because.Several(causes.Select(Because.Term))))],
            causes, state.Sources);
    }

    private static StateWord FromWord(PartnershipWord word, Placing placing) => new(
        PartnershipStatus.Dormant, placing.TellingOf(word.Source) ?? DateOnly.MinValue, null,
        word.Source.Published is { } published ? Because.Of("dormant-told-in", ("date", published.Value)) : Because.Of("dormant-told-undated"),
        [], [], []);

    // "The towns' cooperation depends on the region's, and that has lost intensity": told of the umbrella, meant for what stands under it too,
    // when one document speaks of both.
    private static IEnumerable<StateWord> FromUmbrella(PartnershipFile file, Placing placing)
    {
        var spoken = file.Evidence.Select(e => e.Source.Sha256).Concat(file.Words.Select(w => w.Source.Sha256)).ToHashSet(StringComparer.Ordinal);
        foreach (var evidence in (file.FromAbove ?? []).OrderBy(e => e.Source.Sha256, StringComparer.Ordinal).ThenBy(e => e.Statement.Start))
        {
            if (evidence.Statement is not { Kind: StatementKind.State, Status: PartnershipStatus.Dormant, Cause: Cause.Umbrella } || !spoken.Contains(evidence.Source.Sha256))
                continue;
            var day = evidence.Statement.Date?.Last ?? placing.TellingOf(evidence.Source) ?? DateOnly.MinValue;
            yield return new StateWord(
                PartnershipStatus.Dormant, day, null,
                Because.Of("umbrella-stagnates", [evidence], ("above", Because.Several(evidence.Statement.Parties))), [], [Cause.Umbrella], [evidence]);
        }
    }
}
