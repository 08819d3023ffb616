using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;
using Mosty.Documents;
using Mosty.Knowledge;

namespace Mosty.Benchmarks;

/// <summary>Reading inside one warm process, by BenchmarkDotNet: for finding out what a change costs.</summary>
[MemoryDiagnoser]
public class MicroBenchmarks
{
    private readonly Pipeline pipeline;
    private readonly SourceFile[] papers;

    public MicroBenchmarks()
    {
        var knowledge = KnowledgeFile.Open();
        pipeline = new Pipeline(knowledge, new DocumentReader(knowledge));
        papers = [.. Directory.GetFiles(Path.Combine(Measured.Root, "data", "samples", "papers"), "*.txt").Select(f => new SourceFile(Path.GetFileName(f), File.ReadAllBytes(f)))];
    }

    [Benchmark]
    public int ReadTheSamples() => papers.Sum(p => pipeline.Read(p, new ReadOptions()).Reading!.Places.Count);

    internal static IEnumerable<Figure> Measure()
    {
        BenchmarkRunner.Run<MicroBenchmarks>();
        return [];
    }
}
