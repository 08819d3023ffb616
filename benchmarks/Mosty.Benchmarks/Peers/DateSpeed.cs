using System.Globalization;
using System.Text;
using System.Text.Json;
using Mosty.Documents;
using Mosty.Evaluation;
using Mosty.Knowledge;
using Mosty.Languages;
using Mosty.Mentions;

namespace Mosty.Benchmarks.Peers;

/// <summary>
/// Dates found in the samples beside <c>dateparser.search</c>, which is told each text's language: bytes a second of processor time and F1 on the samples' gold.
/// Mosty's time holds decoding, layout, language, tokens and sentences.
/// </summary>
internal static class DateSpeed
{
    private const int Passes = 30;

    public static IEnumerable<Figure> Measure()
    {
        using var knowledge = KnowledgeFile.Open();
        var reader = new DocumentReader(knowledge);
        var pipeline = new Pipeline(knowledge, reader);
        var languages = LanguageIdentifier.Open(knowledge);
        var samples = Path.Combine(Measured.Root, "data", "samples");
        var papers = EvaluationPair.Find(Path.Combine(samples, "readings"), Path.Combine(samples, "papers")).Where(p => p.Document.EndsWith(".txt", StringComparison.Ordinal))
            .Select(p => (p.Id, File: new SourceFile(Path.GetFileName(p.Document), File.ReadAllBytes(p.Document)), Gold: GoldReading.Parse(File.ReadAllText(p.Gold)))).ToList();
        var bytes = papers.Sum(p => p.File.Bytes.Length);
        var own = new Dictionary<string, IReadOnlyList<DateMention>>(StringComparer.Ordinal);
        var quickest = TimeSpan.MaxValue;
        for (var pass = 0; pass < Passes; pass++)
        {
            var start = Environment.CpuUsage.TotalTime;
            foreach (var paper in papers)
                own[paper.Id] = Dates(paper.File);
            quickest = TimeSpan.FromTicks(Math.Min(quickest.Ticks, (Environment.CpuUsage.TotalTime - start).Ticks));
        }

        var speed = bytes / quickest.TotalSeconds;
        var f1 = Score(own.ToDictionary(o => o.Key, o => (IReadOnlyList<FoundMention>)[.. o.Value.Select(d => new FoundMention(d.Value.Value, ""))], StringComparer.Ordinal));
        yield return new Figure("dates", speed / 1e6, "MB/s");
        yield return new Figure("  F1 on the samples", f1, "");

        var input = string.Join('\n', papers.Select(p => JsonSerializer.Serialize(new { id = p.Id, language = p.Gold.Language, text = Encoding.UTF8.GetString(p.File.Bytes.Span) })));
        var output = PeerPrograms.Run(input, "/usr/bin/python3", Path.Combine(Measured.Root, "benchmarks", "Mosty.Benchmarks", "Peers", "search_dates.py"));
        if (output is null)
        {
            Console.Error.WriteLine("dateparser is not installed (Debian python3-dateparser): not compared");
            yield break;
        }

        var (seconds, theirs) = (0.0, new Dictionary<string, IReadOnlyList<FoundMention>>(StringComparer.Ordinal));
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            seconds += json.RootElement.GetProperty("seconds").GetDouble();
            theirs[json.RootElement.GetProperty("id").GetString()!] = [.. json.RootElement.GetProperty("dates").EnumerateArray().Select(d => new FoundMention(d.GetProperty("value").GetString()!, ""))];
        }

        var their = Score(theirs);
        yield return new Figure("  dateparser.search", bytes / seconds / 1e6, "MB/s");
        yield return new Figure("  its F1", their, "");
        yield return new Figure("  times its speed", speed / (bytes / seconds), "x", Least: 100);
        yield return new Figure("  F1 above its own", f1 - their, "", Least: 0.01);

        IReadOnlyList<DateMention> Dates(SourceFile file)
        {
            var document = reader.Read(file, new ReadOptions(), default).Document!;
            var lexicon = languages.LexiconOf(languages.Identify(document));
            var tokens = Tokeniser.Tokenise(document, lexicon);
            return DateReader.Read(new ReadingContext(document, lexicon, pipeline.Gazetteer, tokens, SentenceSplitter.Split(document, tokens, lexicon), PublicationDate.Find(document, lexicon), null));
        }

        double Score(Dictionary<string, IReadOnlyList<FoundMention>> found)
        {
            var tally = default(Tally);
            foreach (var paper in papers)
                tally += DocumentScorer.Score(paper.Id, paper.Gold, FoundReading.Nothing with { Dates = found[paper.Id] }, new QuoteGround("")).Measures[Evaluation.Measure.Dates];
            return tally.F1;
        }
    }
}
