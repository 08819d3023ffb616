namespace Mosty.Evaluation;

/// <summary>What was measured in one run.</summary>
/// <param name="Scores">One for each document, in order of names.</param>
public sealed record EvaluationReport(IReadOnlyList<DocumentScore> Scores)
{
    public EvaluationSummary Total { get; } = EvaluationSummary.Of(Scores);
}
