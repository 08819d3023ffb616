using Mosty.Interface;
using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>What a published rule set calls a partnership on a day; beside the three standings, never in place of them.</summary>
public static class LabelRule
{
    /// <returns>A key under <c>terms.label</c>; null where the rule set has no names of its own or none fits.</returns>
    public static string? On(Timeline timeline, StandingRules rules, DateOnly day) =>
        rules.Label?.Labels.FirstOrDefault(l => Fits(l, timeline, day))?.Name is { } name ? "label." + name : null;

    private static bool Fits(Label label, Timeline timeline, DateOnly day)
    {
        var standing = timeline.On(day);
        var living = timeline.Instruments.Where(i => i.From <= day && (i.To is null || i.To > day)).ToList();
        var told = timeline.Events.Where(e => e.Date is null || e.Date.First <= day).ToList();
        var acts = told.Where(e => e.Kind == StatementKind.Agreement && e.Through is null).ToList();
        return (label.Instrument is null || living.Exists(i => label.Instrument.Contains(i.Type, StringComparer.Ordinal)))
            && (label.Formal is null || label.Formal.Any(f => TermKey.Parse<Formal>(f) == standing.Formal))
            && Asked(label.Unlimited, () => living.Exists(i => i.To is null))
            && Asked(label.AllFields, () => acts.TrueForAll(a => a.Sources.All(s => s.Statement.Fields.Count == 0)))
            && Asked(label.Approved, () => acts.Exists(a => a.Act == Act.Approved))
            && Asked(label.HasResult, () => told.Exists(e => e.Kind == StatementKind.Result))
            && Asked(label.MoneyIsCause, () => standing.Causes.Contains(Cause.Money))
            && (label.MonthsWithoutContact is not { } contact || IsOlder(standing.LastContact, contact, day))
            && (label.MonthsWithoutVisit is not { } visit || IsOlder(told.Where(e => e is { Kind: StatementKind.Visit, Counts: true }).Select(e => e.Date).Max(), visit, day))
            && (label.ResultsThenNone is not { } results || ThenNone(told, results, label, day));
    }

    private static bool Asked(bool? wanted, Func<bool> holds) => wanted is null || wanted == holds();

    private static bool IsOlder(PartialDate? date, int months, DateOnly day) => date is null || (date.Last.Year < 9000 && date.Last.AddMonths(months) <= day);

    // A period counts as empty only when it is over: projects may still come in the running one.
    private static bool ThenNone(List<TimelineEvent> told, int results, Label label, DateOnly day)
    {
        int Period(DateOnly d) => Math.DivRem(d.Year - (label.PeriodStart ?? 2000), label.PeriodYears ?? 1, out var rest) - (rest < 0 ? 1 : 0);
        var perPeriod = told.Where(e => e.Kind == StatementKind.Result && e.Date is not null).CountBy(e => Period(e.Date!.First)).ToDictionary();
        var last = Period(day) - 1;
        return perPeriod.GetValueOrDefault(last) == 0 && perPeriod.GetValueOrDefault(last - 1) >= results && perPeriod.GetValueOrDefault(last + 1) == 0;
    }
}
