using System.Diagnostics;
using System.Text.RegularExpressions;
using Mosty.Documents;
using Mosty.Evaluation;
using Mosty.Knowledge;
using Mosty.Tests.House;

namespace Mosty.Tests.Evaluation;

/// <summary>The same hits, gold and found for every document and measure as the reference scorer counts, where that lies beside the repository.</summary>
public sealed partial class Same_as_the_reference_scorer : IDisposable
{
    private readonly string outputs = Directory.CreateTempSubdirectory("mosty-outputs-").FullName;

    public void Dispose() => Directory.Delete(outputs, recursive: true);

    [Fact]
    public void On_what_we_read_in_the_reference_documents()
    {
        var shared = ReferenceFolder.Find("score");
        Compare(Path.Combine(shared, "gold"), Path.Combine(shared, "seeds"), Read);
    }

    [Fact]
    public void On_what_we_read_in_the_samples() =>
        Compare(Repository.PathOf("data", "samples", "readings"), Repository.PathOf("data", "samples", "papers"), Read);

    /// <summary>Readings that are wrong in many ways: parts left out, told twice, with other parties, dates, kinds and quotes.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void On_gold_that_was_spoilt(int seed)
    {
        var shared = ReferenceFolder.Find("score");
        var random = new Random(seed);
        Compare(Path.Combine(shared, "gold"), Path.Combine(shared, "seeds"), pair => SpoiltReading.Of(File.ReadAllText(pair.Gold), random));
    }

    private void Compare(string gold, string texts, Func<EvaluationPair, string> output)
    {
        var pairs = EvaluationPair.Find(gold, texts).Where(p => p.Document.EndsWith(".txt", StringComparison.Ordinal)).ToList();
        foreach (var pair in pairs)
            File.WriteAllText(Path.Combine(outputs, pair.Id + ".json"), output(pair));
        var expected = Reference(gold, texts);
        using var knowledge = KnowledgeFile.Open();
        var documents = new DocumentReader(knowledge);
        var evaluator = new Evaluator(new Pipeline(knowledge, documents), documents, outputs);
        var ours = pairs.Select(p => evaluator.Evaluate(p)).ToList();
        ours.Select(o => o.Problem).OfType<string>().ShouldBeEmpty();
        ours.ToDictionary(o => o.Pair.Id, o => string.Join(' ', o.Score!.Measures.OrderBy(m => m.Key).Select(m => $"{m.Value.Hits}/{m.Value.Gold}/{m.Value.Found}")))
            .ShouldBe(expected.Documents, ignoreOrder: true);
        ours.Sum(o => o.Score!.Ungrounded).ShouldBe(expected.Ungrounded);
    }

    private static string Read(EvaluationPair pair) => ReadingJson.Write(Statements.TextReading.Of(File.ReadAllText(pair.Document)));

    private (Dictionary<string, string> Documents, int Ungrounded) Reference(string gold, string texts)
    {
        var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in new[] { Path.Combine(ReferenceFolder.Find("score"), "score", "score.py"), gold, texts, outputs })
            start.ArgumentList.Add(argument);
        using var process = ReferenceFolder.Start(start);
        var lines = process.StandardOutput.ReadToEnd().TrimEnd().Split('\n');
        process.WaitForExit();
        // The first 34 characters of a row are the name, cut short; names are unique in them.
        var names = EvaluationPair.Find(gold, texts).Select(p => p.Id).ToDictionary(n => n[..Math.Min(33, n.Length)]);
        return (lines[1..^2].ToDictionary(l => names[l[..33].TrimEnd()], l => string.Join(' ', Counts().Matches(l[33..]).Select(m => m.Value))),
            int.Parse(Ungrounded().Match(lines[^1]).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\d+/\d+/\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Counts();

    [GeneratedRegex(@"""ungrounded_quotes"": (\d+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ungrounded();
}
