using System.Collections.Concurrent;
using System.Globalization;
using Mosty.Documents;
using Mosty.Evaluation;
using Mosty.Evaluation.Damage;
using Mosty.Knowledge;

namespace Mosty.Quality.Scans;

/// <summary>Some samples printed, scanned, recognised and read: what the way through a scanner costs.</summary>
internal sealed class ScanRun(KnowledgeFile knowledge, string samples)
{
    public static readonly IReadOnlyList<int> Resolutions = [150, 200, 300];

    private const int OfEachLanguage = 3;

    private readonly DocumentReader documents = new(knowledge);
    private readonly Pipeline pipeline = new(knowledge, new DocumentReader(knowledge));
    private readonly Scanner scanner = new();
    private readonly StampLines stamps = StampLines.Open(knowledge);

    /// <summary>The first papers of each language, of those that are worked on and hold statements.</summary>
    public IEnumerable<(EvaluationPair Pair, GoldReading Gold)> Papers() =>
        QualityRun.Pairs(samples).Where(s => !s.Gold.Aside && s.Gold.Statements.Count > 0 && Path.GetExtension(s.Pair.Document) is ".txt" or ".html")
            .GroupBy(s => s.Gold.Language, StringComparer.Ordinal).SelectMany(g => g.Take(OfEachLanguage));

    /// <summary>A table of F1, a row for each resolution.</summary>
    public QualityTable Measure(CancellationToken cancel)
    {
        var scores = new ConcurrentBag<(int Dpi, DocumentScore Score)>();
        var papers = Papers().ToList();
        Parallel.ForEach(
            papers.SelectMany(p => Resolutions.Prepend(0).Select(dpi => (Paper: p, Dpi: dpi))), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancel },
            next => scores.Add((next.Dpi, Score(next.Paper.Pair, next.Paper.Gold, next.Dpi, cancel))));
        var measures = Enum.GetValues<Measure>();
        var text = Sum(0);
        return new QualityTable("Scans", 1, ["scan", .. measures.Select(QualityTables.Name)],
        [
            ["none", .. measures.Select(m => (QualityCell)QualityTables.F1(text.Measures[m]))],
            .. Resolutions.Select(dpi => (Dpi: dpi, Sum: Sum(dpi))).Select(IReadOnlyList<QualityCell> (r) =>
            [
                r.Dpi.ToString(CultureInfo.InvariantCulture) + " dpi",
                .. measures.Select(m => QualityTables.Lost(r.Sum.Measures[m], 100 * (text.Measures[m].F1 - r.Sum.Measures[m].F1))),
            ]),
        ]);

        EvaluationSummary Sum(int dpi) => EvaluationSummary.Of([.. scores.Where(s => s.Dpi == dpi).Select(s => s.Score)]);
    }

    /// <param name="dpi">0 for the text itself.</param>
    public DocumentScore Score(EvaluationPair pair, GoldReading gold, int dpi, CancellationToken cancel)
    {
        var text = documents.Read(new SourceFile(Path.GetFileName(pair.Document), File.ReadAllBytes(pair.Document)), new ReadOptions(), cancel).Document!.Text;
        var file = dpi == 0
            ? new SourceFile(pair.Name + ".txt", System.Text.Encoding.UTF8.GetBytes(text))
            : scanner.Scan(pair.Name, text, dpi, Stamp(gold.Language), cancel);
        var outcome = pipeline.Read(file, new ReadOptions(), cancel);
        return outcome is { Reading: { } reading, Document: { } read }
            ? DocumentScorer.Score(pair.Name, gold, FoundReading.Of(reading), new DamagedGround(text, ScanAlignment.Align(text, read.Text)))
            : throw new InvalidOperationException($"{file.Name}: {outcome.Failure!.Reason}");
    }

    private string[] Stamp(string? language) =>
        stamps.In(language)[1].Replace("{day}", "14-03-2019", StringComparison.Ordinal).Replace("{number}", "1873/19", StringComparison.Ordinal).Split('\n');
}
