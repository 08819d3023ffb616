using System.Collections.Concurrent;
using Mosty.Documents;
using Mosty.Knowledge;

namespace Mosty.Tests.House.Samples;

/// <summary>Same input, engine and lexicons give the same bytes: whatever was read before, whatever is read beside it, on however many processors.</summary>
public sealed class Same_bytes_every_time
{
    [Fact]
    public void The_samples_read_in_another_order_and_side_by_side_give_the_same_bytes()
    {
        var papers = Repository.Files("data/samples/papers", "*").Select(f => Repository.PathOf(f)).ToList();
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        using (var knowledge = KnowledgeFile.Open())
        {
            var pipeline = new Pipeline(knowledge, new DocumentReader(knowledge));
            foreach (var paper in papers)
                first.Add(paper, Read(pipeline, paper));
        }

        first.Values.Count(r => r.StartsWith('{')).ShouldBeGreaterThan(papers.Count / 2);
        var again = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        using (var knowledge = KnowledgeFile.Open())
        {
            var pipeline = new Pipeline(knowledge, new DocumentReader(knowledge));
            // One at a time from the end, so that what memories the readers keep is filled in another order; then all at once.
            foreach (var paper in papers.AsEnumerable().Reverse())
                Read(pipeline, paper).ShouldBe(first[paper], paper);
            Parallel.ForEach(papers.Concat(papers), new ParallelOptions { MaxDegreeOfParallelism = 8 }, (paper, _, i) => again[$"{i} {paper}"] = Read(pipeline, paper));
        }

        again.Count.ShouldBe(2 * papers.Count);
        foreach (var (key, reading) in again)
            reading.ShouldBe(first[key[(key.IndexOf(' ') + 1)..]], key);
    }

    /// <summary>The reading as it is written, or why there is none (a program that is not installed).</summary>
    private static string Read(Pipeline pipeline, string paper) =>
        pipeline.Read(new SourceFile(Path.GetFileName(paper), File.ReadAllBytes(paper)), new ReadOptions()) is var outcome && outcome.Reading is { } reading
            ? ReadingJson.Write(reading) : outcome.Failure!.Code;
}
