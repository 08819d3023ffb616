using System.Text.Json;
using Mosty.Documents;
using Mosty.Evaluation;
using Mosty.Knowledge;

namespace Mosty.Tests.House.Samples;

/// <summary>The corpus of data/samples is read and compared with what people read in it.</summary>
public sealed class SamplesTests(SamplesRead samples, ITestOutputHelper output) : IClassFixture<SamplesRead>
{
    /// <summary>What reading reaches on the corpus, a little below: who makes reading better moves these up, nobody moves them down.</summary>
    public static TheoryData<Measure, double> Floors => new()
    {
        { Measure.Places, 0.94 }, { Measure.Dates, 0.95 }, { Measure.People, 0.95 }, { Measure.Statements, 0.64 }, { Measure.Acts, 0.95 },
        { Measure.Partnerships, 0.66 }, { Measure.Status, 0.59 },
    };

    [Fact]
    public void Every_paper_has_its_expected_reading_and_there_are_enough_of_each_language()
    {
        var papers = Repository.Files("data/samples/papers", "*").Select(Path.GetFileNameWithoutExtension).ToList();
        var readings = Repository.Files("data/samples/readings", "*.json").Select(Path.GetFileNameWithoutExtension).ToList();
        readings.ShouldBe(papers, ignoreOrder: true);
        papers.Count.ShouldBeGreaterThanOrEqualTo(15);
        var byLanguage = Repository.Files("data/samples/readings", "*.json").Select(r => GoldReading.Parse(File.ReadAllText(Repository.PathOf(r)))).CountBy(r => r.Language!).ToDictionary();
        string[] languages = ["pl", "cs", "sk", "de", "en"];
        foreach (var language in languages)
            byLanguage.GetValueOrDefault(language).ShouldBeGreaterThanOrEqualTo(2, language);
    }

    /// <summary>A misspelt field would be passed over in silence.</summary>
    [Fact]
    public void An_expected_reading_has_only_fields_that_exist()
    {
        foreach (var path in Repository.Files("data/samples/readings", "*.json"))
        {
            using var reading = JsonDocument.Parse(File.ReadAllText(Repository.PathOf(path)));
            ExpectedFields.Unknown(reading.RootElement).ShouldBeEmpty(path);
        }
    }

    [Fact]
    public void Every_paper_tells_where_its_facts_are_from()
    {
        var sources = File.ReadAllText(Repository.PathOf("data", "samples", "SOURCES.md"));
        foreach (var paper in Repository.Files("data/samples/papers", "*"))
            sources.ShouldContain(Path.GetFileName(paper));
    }

    [Fact]
    public void What_people_quoted_stands_in_the_papers()
    {
        foreach (var sample in samples.Read)
        {
            var ground = new QuoteGround(sample.Document.Text);
            sample.Expected.Quotes.Where(q => !ground.Holds(q)).ShouldBeEmpty(sample.Reading.Id);
        }
    }

    [Fact]
    public void The_language_is_found() =>
        samples.Read.Where(s => s.Reading.Language != s.Expected.Language).Select(s => s.Reading.Id).ShouldBeEmpty();

    [Fact]
    public void Every_quote_is_the_text_at_its_span()
    {
        foreach (var (_, document, reading) in samples.Read)
        {
            var quotes = reading.Places.Select(p => (p.Quote, p.Start, p.End)).Concat(reading.Dates.Select(d => (d.Quote, d.Start, d.End)))
                .Concat(reading.People.Select(p => (p.Quote, p.Start, p.End))).Concat(reading.Organisations.Select(o => (o.Quote, o.Start, o.End)))
                .Concat(reading.Statements.Select(s => (s.Quote, s.Start, s.End))).Concat(reading.Partnerships.Select(p => (p.Quote, p.Start, p.End)))
                .Concat(reading.Profiles.Select(p => (p.Quote, p.Start, p.End))).Concat(reading.Warnings.Select(w => (w.Quote, w.Start, w.End)));
            foreach (var (quote, start, end) in quotes)
                document.Text[start..end].ShouldBe(quote, reading.Id);
        }
    }

    [Theory]
    [MemberData(nameof(Floors))]
    public void Reading_reaches(Measure measure, double floor)
    {
        var all = string.Join("  ", samples.Summary.Measures.Select(m => $"{m.Key} {m.Value.F1:0.000} ({m.Value.Hits}/{m.Value.Gold}/{m.Value.Found})"));
        output.WriteLine(all);
        samples.Summary.Measures[measure].F1.ShouldBeGreaterThanOrEqualTo(floor, all);
    }

    [Fact]
    public void Nothing_is_quoted_that_does_not_stand_there() => samples.Summary.Ungrounded.ShouldBe(0);

    [Fact]
    public void Where_there_is_nothing_to_find_nothing_is_found()
    {
        var reading = samples.Read.Single(s => s.Reading.Id == "prohlaseni-o-pristupnosti").Reading;
        reading.Statements.ShouldBeEmpty();
        reading.Partnerships.ShouldBeEmpty();
    }
}

/// <summary>The corpus, read once. Papers that need a program which is not installed here are left out.</summary>
public sealed class SamplesRead
{
    public SamplesRead()
    {
        using var knowledge = KnowledgeFile.Open();
        var pipeline = new Pipeline(knowledge, new DocumentReader(knowledge));
        var scores = new List<DocumentScore>();
        foreach (var path in Repository.Files("data/samples/papers", "*"))
        {
            var outcome = pipeline.Read(new SourceFile(Path.GetFileName(path), File.ReadAllBytes(Repository.PathOf(path))), new ReadOptions());
            if (outcome.Failure is { Code: "missing-program" })
                continue;
            outcome.Failure.ShouldBeNull(path);
            var expected = GoldReading.Parse(File.ReadAllText(Repository.PathOf("data", "samples", "readings", Path.GetFileNameWithoutExtension(path) + ".json")));
            Read.Add((expected, outcome.Document!, outcome.Reading!));
            scores.Add(DocumentScorer.Score(outcome.Reading!.Id, expected, FoundReading.Of(outcome.Reading), new QuoteGround(outcome.Document!.Text)));
        }

        Summary = EvaluationSummary.Of(scores);
    }

    internal List<(GoldReading Expected, DocumentText Document, DocumentReading Reading)> Read { get; } = [];

    internal EvaluationSummary Summary { get; }
}
