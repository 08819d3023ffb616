using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>
/// Where in time a statement stands. With a date: there. Without: what a source says of the present (a state, an end) stands at the document's own date,
/// else after the latest dated event it tells of this partnership; anything else stands where its dated neighbours in the text do.
/// </summary>
internal sealed class Placing
{
    private readonly Dictionary<string, Section> sections = new(StringComparer.Ordinal);

    public Placing(IEnumerable<Evidence> evidence)
    {
        foreach (var document in evidence.GroupBy(e => e.Source.Sha256, StringComparer.Ordinal))
            sections.Add(document.Key, new Section([.. document.OrderBy(e => e.Statement.Start).ThenBy(e => e.Statement.Id, StringComparer.Ordinal)]));
    }

    public (DateOnly From, DateOnly To) Of(Evidence evidence)
    {
        if (evidence.Statement.Date is { } date)
            return (date.First, date.Last);
        var day = evidence.Statement.Kind is StatementKind.State or StatementKind.Termination
            ? TellingOf(evidence.Source)
            : sections.TryGetValue(evidence.Source.Sha256, out var section) ? section.Beside(evidence) : null;
        day ??= TellingOf(evidence.Source);
        return (day ?? DateOnly.MinValue, day ?? DateOnly.MinValue);
    }

    /// <summary>The day on which a document speaks: published, else after the last thing it tells as past, else before the first it announces; null when nothing tells.</summary>
    public DateOnly? TellingOf(SourceDocument source) =>
        source.Published?.Last ?? sections.GetValueOrDefault(source.Sha256)?.Telling;

    private sealed class Section(IReadOnlyList<Evidence> statements)
    {
        private readonly IReadOnlyList<Evidence> past = [.. statements.Where(e => e.Statement.Date is not null && !IsAhead(e.Statement))];

        public DateOnly? Telling { get; } = Tell(statements);

        /// <summary>The day after the dated event before it in the text, else the day before the next one.</summary>
        public DateOnly? Beside(Evidence evidence)
        {
            var before = past.LastOrDefault(e => e.Statement.Start < evidence.Statement.Start);
            if (before is not null)
                return NextDay(before.Statement.Date!.Last);
            return past.FirstOrDefault(e => e.Statement.Start > evidence.Statement.Start)?.Statement.Date!.First is { } first ? DayBefore(first) : null;
        }

        private static DateOnly? Tell(IReadOnlyList<Evidence> statements)
        {
            var dated = statements.Where(e => e.Statement.Date is not null).Select(e => e.Statement).ToList();
            var past = dated.Where(s => !IsAhead(s)).ToList();
            if (past.Count > 0)
                return NextDay(past.Max(s => s.Date!.Last));
            return dated.Count > 0 ? DayBefore(dated.Min(s => s.Date!.First)) : null;
        }

        private static bool IsAhead(Statement s) => s.Kind == StatementKind.Plan && s.Outcome is not (Outcome.Kept or Outcome.NotKept);

        private static DateOnly NextDay(DateOnly day) => day == DateOnly.MaxValue ? day : day.AddDays(1);

        private static DateOnly DayBefore(DateOnly day) => day == DateOnly.MinValue ? day : day.AddDays(-1);
    }
}
