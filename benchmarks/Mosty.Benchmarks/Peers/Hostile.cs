using System.Globalization;
using System.Text;
using Mosty.Documents;
using Mosty.Knowledge;

namespace Mosty.Benchmarks.Peers;

/// <summary>No text, however made, costs more than five seconds for a million bytes: the processors' time, text by text.</summary>
internal static class Hostile
{
    private const double Most = 5;

    public static IEnumerable<Figure> Measure()
    {
        using var knowledge = KnowledgeFile.Open();
        var pipeline = new Pipeline(knowledge, new DocumentReader(knowledge));
        foreach (var text in MixedCorpus.Paragraphs())
            pipeline.Read(new SourceFile("warm.txt", Encoding.UTF8.GetBytes(text)), new ReadOptions());
        var length = int.Parse(Environment.GetEnvironmentVariable("HOSTILE_LENGTH") ?? "1000000", CultureInfo.InvariantCulture);
        var only = Environment.GetEnvironmentVariable("HOSTILE_ONLY");
        foreach (var (name, text) in HostileTexts.Of(length, PlainNames.Of(pipeline.Gazetteer), MixedCorpus.Paragraphs()))
        {
            if (only is not null && !name.Contains(only, StringComparison.Ordinal))
                continue;
            var bytes = Encoding.UTF8.GetBytes(text);
            var start = Environment.CpuUsage.TotalTime;
            var outcome = pipeline.Read(new SourceFile(name + ".txt", bytes), new ReadOptions());
            var time = Environment.CpuUsage.TotalTime - start;
            if (outcome.Failure is { Code: "internal" } failure)
                throw new InvalidOperationException($"{name}: {failure.Reason}");
            yield return new Figure("  " + name, time.TotalSeconds / (bytes.Length / 1e6), "s/MB", Most);
        }
    }
}
