using System.Text;
using Mosty.Documents;
using Mosty.Knowledge;

namespace Mosty.Benchmarks.Peers;

/// <summary>Whole reading: bytes a second on one core and on two, the size of the process, its start, and a document ten times as long.</summary>
internal static class WholeReading
{
    private const int DocumentSize = 8_000, Documents = 1_500, Passes = 4;

    public static IEnumerable<Figure> Measure()
    {
        using var knowledge = KnowledgeFile.Open();
        var pipeline = new Pipeline(knowledge, new DocumentReader(knowledge));
        var names = PlainNames.Of(pipeline.Gazetteer);
        var corpus = Enumerable.Range(0, Documents).Select(i => new SourceFile($"{i}.txt", Encoding.UTF8.GetBytes(MixedCorpus.Of(DocumentSize, names, seed: (uint)i + 1)))).ToArray();
        var bytes = corpus.Sum(f => (long)f.Bytes.Length);
        var one = Quickest(() => Array.ForEach(corpus, f => pipeline.Read(f, new ReadOptions())));
        yield return new Figure("whole reading on one core (processor time)", bytes / 1e6 / one.Cpu, "MB/s", Least: 4);
        var two = Quickest(() => Parallel.ForEach(corpus, new ParallelOptions { MaxDegreeOfParallelism = 2 }, f => pipeline.Read(f, new ReadOptions())));
        yield return new Figure("  on two, times one (clock)", one.Clock / two.Clock, "x", Least: 1.8);
        yield return new Figure("  resident", Environment.WorkingSet / 1e6, "MB", 600);

        var (small, smallMemory) = Read(2_000_000);
        var (large, largeMemory) = Read(20_000_000);
        yield return new Figure("a document of 20 MB, times one of 2 MB", large / small, "x", 12);
        yield return new Figure("  memory of each MB more", (largeMemory - smallMemory) / 18e6, "MB");

        (double Seconds, long Peak) Read(int size)
        {
            var file = new SourceFile("long.txt", Encoding.UTF8.GetBytes(MixedCorpus.Of(size, names)));
            GC.Collect();
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var start = Environment.CpuUsage.TotalTime;
            var outcome = pipeline.Read(file, new ReadOptions());
            var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
            GC.KeepAlive(outcome);
            return (seconds, kept);
        }
    }

    private static (double Cpu, double Clock) Quickest(Action work)
    {
        var (cpu, clock) = (double.MaxValue, double.MaxValue);
        for (var pass = 0; pass < Passes; pass++)
        {
            var (start, watch) = (Environment.CpuUsage.TotalTime, System.Diagnostics.Stopwatch.StartNew());
            work();
            (cpu, clock) = (Math.Min(cpu, (Environment.CpuUsage.TotalTime - start).TotalSeconds), Math.Min(clock, watch.Elapsed.TotalSeconds));
        }

        return (cpu, clock);
    }
}
