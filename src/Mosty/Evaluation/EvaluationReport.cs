using Mosty.Evaluation.Damage;

namespace Mosty.Evaluation;

/// <summary>What was measured in one run.</summary>
/// <param name="Scores">One for each document, in order of names.</param>
/// <param name="Damaged">One for each document that was damaged and each kind of damage, and one for its unharmed text.</param>
public sealed record EvaluationReport(IReadOnlyList<DocumentScore> Scores, IReadOnlyList<EvaluatedDamage> Damaged)
{
    public EvaluationSummary Total { get; } = EvaluationSummary.Of(Scores);

    /// <summary>The texts that were damaged, before; null where nothing was damaged.</summary>
    public EvaluationSummary? Unharmed { get; } = Summary(Damaged, null);

    /// <summary>What each kind of damage left, in the order of the kinds.</summary>
    public IReadOnlyList<DamageLoss> Losses { get; } = [.. Enum.GetValues<DamageKind>()
        .Select(k => (Kind: k, Left: Summary(Damaged, k))).Where(k => k.Left is not null)
        .Select(k => new DamageLoss(k.Kind, Summary(Damaged, null)!, k.Left!))];

    /// <summary>What differs from the gold in a damaged text and not in the unharmed one, by document.</summary>
    public IEnumerable<(DamageKind Kind, DocumentScore Score)> Harm() =>
        from damaged in Damaged
        where damaged.Kind is not null
        let before = Damaged.First(d => d.Kind is null && d.Score.Document == damaged.Score.Document).Score.Differences.Select(Identity).ToHashSet()
        select (damaged.Kind!.Value, damaged.Score with { Differences = [.. damaged.Score.Differences.Where(d => !before.Contains(Identity(d)))] });

    private static (Measure, DifferenceKind, string) Identity(Difference difference) => (difference.Measure, difference.Kind, difference.What);

    private static EvaluationSummary? Summary(IReadOnlyList<EvaluatedDamage> damaged, DamageKind? kind) =>
        damaged.Where(d => d.Kind == kind).Select(d => d.Score).ToList() is { Count: > 0 } scores ? EvaluationSummary.Of(scores) : null;
}

/// <summary>What is left of a reading when the text was damaged.</summary>
public sealed record DamageLoss(DamageKind Kind, EvaluationSummary Unharmed, EvaluationSummary Damaged)
{
    /// <summary>How much of F1 is lost, in points of a hundred; below 0 where the damaged text is read better.</summary>
    public double Points(Measure measure) => 100 * (Unharmed.Measures[measure].F1 - Damaged.Measures[measure].F1);
}
