using System.Collections.Concurrent;
using Mosty.Documents;
using Mosty.Evaluation;
using Mosty.Evaluation.Damage;
using Mosty.Knowledge;

namespace Mosty.Quality;

/// <summary>The samples read and scored: all as they are, those that are worked on damaged too.</summary>
internal static class QualityRun
{
    /// <param name="samples">The folder data/samples.</param>
    /// <exception cref="InvalidOperationException">A sample could not be read or scored.</exception>
    public static EvaluationReport Measure(string samples, CancellationToken cancel)
    {
        using var knowledge = KnowledgeFile.Open();
        var documents = new DocumentReader(knowledge);
        var pipeline = new Pipeline(knowledge, documents);
        var undamaged = new Evaluator(pipeline, documents);
        var damaged = new Evaluator(pipeline, documents, damage: new DamageEvaluator(pipeline, documents, new Damager(knowledge), Enum.GetValues<DamageKind>()));
        var evaluated = new ConcurrentBag<Evaluated>();
        Parallel.ForEach(Pairs(samples), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancel }, sample =>
            evaluated.Add((sample.Gold.Aside ? undamaged : damaged).Evaluate(sample.Pair, cancel)));
        if (evaluated.FirstOrDefault(e => e.Problem is not null) is { } broken)
            throw new InvalidOperationException(broken.Problem);
        var inOrder = evaluated.OrderBy(e => e.Pair.Name, StringComparer.Ordinal).ToList();
        return new EvaluationReport([.. inOrder.Select(e => e.Score!)], [.. inOrder.SelectMany(e => e.Damaged)]);
    }

    /// <summary>Every sample with its gold, in ordinal order of names.</summary>
    public static IEnumerable<(EvaluationPair Pair, GoldReading Gold)> Pairs(string samples) =>
        EvaluationPair.Find(Path.Combine(samples, "readings"), Path.Combine(samples, "papers")).Select(p => (p, GoldReading.Parse(File.ReadAllText(p.Gold))));
}
