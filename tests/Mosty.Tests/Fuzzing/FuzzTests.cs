using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Mosty.Documents;
using Mosty.Knowledge;
using Mosty.Tests.House;

namespace Mosty.Tests.Fuzzing;

/// <summary>
/// Samples damaged at random: no exception leaves a reader, spans lie in the text and are their quotes, time is bounded, the output is valid JSON.
/// A failure names the sample and the seed; put both into kept-seeds.txt once mended. Each day damages anew, and one day alike.
/// </summary>
public sealed class FuzzTests
{
    private const int InProcess = 200_000, ThroughProgram = 500;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20), Usual = TimeSpan.FromSeconds(60);
    private static readonly bool IsAll = Environment.GetEnvironmentVariable("MOSTY_FUZZ") == "all";
    private static readonly KnowledgeFile Knowledge = KnowledgeFile.Open();
    private static readonly Pipeline Pipeline = new(Knowledge, new DocumentReader(Knowledge));

    private static readonly (string Name, byte[] Bytes)[] Samples =
        [.. Directory.GetFiles(Repository.PathOf("data", "samples", "papers")).Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)))];

    private static readonly int Today = TimeProvider.System.GetUtcNow().Date.Subtract(DateTime.UnixEpoch).Days;

    public static TheoryData<string, int> KeptSeeds
    {
        get
        {
            var seeds = new TheoryData<string, int>();
            foreach (var line in File.ReadLines(Repository.PathOf("tests", "Mosty.Tests", "Fuzzing", "kept-seeds.txt")).Where(l => !l.StartsWith('#')))
                seeds.Add(line.Split(' ')[0], int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture));
            return seeds;
        }
    }

    [Theory]
    [MemberData(nameof(KeptSeeds))]
    public void What_broke_once_stays_mended(string sample, int seed) => Check(Array.FindIndex(Samples, s => s.Name == sample), seed);

    [Fact]
    public void Damaged_samples_are_read_in_process()
    {
        var own = Indices(static name => !IsOfProgram(name));
        var watch = Stopwatch.StartNew();
        // Half the processors: the other tests go on meanwhile.
        Parallel.For(0, InProcess, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount / 2) }, (i, loop) =>
        {
            if (!IsAll && watch.Elapsed > Usual)
                loop.Stop();
            else
                Check(own[i % own.Length], unchecked(Today * InProcess + i));
        });
    }

    [Theory]
    [InlineData(".pdf")]
    [InlineData(".png")]
    public void Damaged_samples_are_read_through_programs(string ending)
    {
        Assert.SkipUnless(IsAll, "./test --all runs damaged files through the external programs");
        var own = Indices(name => name.EndsWith(ending, StringComparison.Ordinal));
        own.ShouldNotBeEmpty();
        Parallel.For(0, ThroughProgram, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i => Check(own[i % own.Length], unchecked(Today * InProcess + i)));
    }

    private static int[] Indices(Func<string, bool> wanted) => [.. Enumerable.Range(0, Samples.Length).Where(i => wanted(Samples[i].Name))];

    private static bool IsOfProgram(string name) => Path.GetExtension(name) is ".pdf" or ".png";

    private static void Check(int index, int seed)
    {
        var (name, sample) = Samples[index];
        var seen = $"{name} {seed}";
        var bytes = Mutation.Of(sample, Samples[(int)((uint)seed % (uint)Samples.Length)].Bytes, seed);
        var watch = Stopwatch.StartNew();
        var outcome = Pipeline.Read(new SourceFile(name, bytes), new ReadOptions());
        // Programs have a limit of their own, which tells itself as a failure.
        if (!IsOfProgram(name))
            watch.Elapsed.ShouldBeLessThan(Longest, seen);
        if (outcome.Failure is { } failure)
        {
            failure.Code.ShouldNotBe("internal", $"{seen}: {failure.Reason}");
            return;
        }

        var (reading, document) = (outcome.Reading.ShouldNotBeNull(seen), outcome.Document.ShouldNotBeNull(seen));
        foreach (var (quote, start, end, page) in Quotes(reading))
        {
            (start >= 0 && start < end && end <= document.Text.Length).ShouldBeTrue($"{seen}: {start}..{end} of {document.Text.Length}");
            document.Text[start..end].ShouldBe(quote, seen);
            page.ShouldBeInRange(1, Math.Max(1, document.Pages.Count), seen);
        }

        foreach (var block in document.Blocks)
            (block.Span.Start >= 0 && block.Span.Start <= block.Span.End && block.Span.End <= document.Text.Length).ShouldBeTrue(seen);
        using var json = JsonDocument.Parse(ReadingJson.Write(reading, indented: seed % 2 == 0));
        json.RootElement.GetProperty("statements").GetArrayLength().ShouldBe(reading.Statements.Count, seen);
    }

    private static IEnumerable<(string Quote, int Start, int End, int Page)> Quotes(DocumentReading reading) =>
    [
        .. reading.Places.Select(r => (r.Quote, r.Start, r.End, r.Page)), .. reading.Dates.Select(r => (r.Quote, r.Start, r.End, r.Page)),
        .. reading.People.Select(r => (r.Quote, r.Start, r.End, r.Page)), .. reading.Organisations.Select(r => (r.Quote, r.Start, r.End, r.Page)),
        .. reading.Statements.Select(r => (r.Quote, r.Start, r.End, r.Page)), .. reading.Partnerships.Select(r => (r.Quote, r.Start, r.End, r.Page)),
        .. reading.Profiles.Select(r => (r.Quote, r.Start, r.End, r.Page)), .. reading.Warnings.Select(r => (r.Quote, r.Start, r.End, r.Page)),
    ];
}
