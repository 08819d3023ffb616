using Mosty.Documents;
using Mosty.Evaluation;
using Mosty.Knowledge;
using Mosty.Tests.Evaluation;

namespace Mosty.Tests.Statements;

/// <summary>The measures of docs/reading.md over the reference documents, where they lie beside the repository.</summary>
public sealed class What_the_seeds_must_score
{
    private static readonly Lazy<EvaluationSummary> Summary = new(Measured);

    [Theory]
    [InlineData(Measure.Dates, 0.92)]
    [InlineData(Measure.Places, 0.85)]
    [InlineData(Measure.People, 0.75)]
    [InlineData(Measure.Statements, 0.60)]
    [InlineData(Measure.Partnerships, 0.75)]
    [InlineData(Measure.Status, 0.70)]
    public void F1_is_at_least(Measure measure, double least)
    {
        ReferenceFolder.Find("gold");
        Summary.Value.Measures[measure].F1.ShouldBeGreaterThanOrEqualTo(least);
    }

    [Fact]
    public void No_quote_is_without_ground()
    {
        ReferenceFolder.Find("gold");
        Summary.Value.Ungrounded.ShouldBe(0);
    }

    private static EvaluationSummary Measured()
    {
        var shared = ReferenceFolder.Find("gold");
        using var knowledge = KnowledgeFile.Open();
        var documents = new DocumentReader(knowledge);
        var evaluator = new Evaluator(new Pipeline(knowledge, documents), documents);
        return EvaluationSummary.Of([.. EvaluationPair.Find(Path.Combine(shared, "gold"), Path.Combine(shared, "seeds")).Select(p => evaluator.Evaluate(p).Score.ShouldNotBeNull())]);
    }
}
