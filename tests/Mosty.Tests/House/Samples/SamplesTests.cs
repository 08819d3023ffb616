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
        { Measure.Places, 0.92 }, { Measure.Dates, 0.95 }, { Measure.People, 0.93 }, { Measure.Statements, 0.59 }, { Measure.Acts, 0.97 },
        { Measure.Partnerships, 0.71 }, { Measure.Status, 0.66 },
    };

    /// <summary>The same in each language.</summary>
    public static TheoryData<string, double, double, double, double, double> FloorsOfLanguages => new()
    {
        // places, dates, people, statements, partnerships
        { "cs", 0.93, 0.96, 0.94, 0.68, 0.83 },
        { "de", 0.92, 0.94, 0.95, 0.60, 0.76 },
        { "en", 0.92, 0.95, 0.91, 0.43, 0.45 },
        { "pl", 0.91, 0.94, 0.93, 0.69, 0.89 },
        { "sk", 0.93, 0.94, 0.95, 0.54, 0.64 },
        { "uk", 0.93, 0.97, 0.98, 0.47, 0.53 },
        { "fr", 0.97, 0.95, 0.95, 0.84, 0.93 },
    };

    [Fact]
    public void Every_paper_has_its_expected_reading_and_there_are_enough_of_each_language()
    {
        var papers = Repository.Files("data/samples/papers", "*").Select(Path.GetFileNameWithoutExtension).ToList();
        Readings().Select(r => r.Name).ShouldBe(papers, ignoreOrder: true);
        papers.Count.ShouldBeGreaterThanOrEqualTo(80);
        var byLanguage = Readings().CountBy(r => r.Gold.Language!).ToDictionary();
        string[] languages = ["pl", "cs", "sk", "de", "en"];
        foreach (var language in languages)
            byLanguage.GetValueOrDefault(language).ShouldBeGreaterThanOrEqualTo(16, language);
        foreach (var file in Repository.Files("data/languages", "*.yaml"))
            byLanguage.GetValueOrDefault(Path.GetFileNameWithoutExtension(file)).ShouldBeGreaterThanOrEqualTo(8, file);
    }

    [Fact]
    public void A_third_is_kept_aside_in_all_and_a_quarter_in_each_language()
    {
        Aside([.. Readings().Select(r => r.Gold)]).ShouldBeInRange(0.3, 0.4);
        foreach (var language in Readings().Select(r => r.Gold).GroupBy(g => g.Language))
            Aside([.. language]).ShouldBeGreaterThanOrEqualTo(0.25, language.Key);

        static double Aside(List<GoldReading> readings) => readings.Count(r => r.Aside) / (double)readings.Count;
    }

    /// <summary>A reader that finds something everywhere must not do well.</summary>
    [Fact]
    public void A_quarter_holds_nothing_to_find_in_some_part() =>
        Readings().Count(r => r.Gold is var g && (IsEmpty(g.Places) || IsEmpty(g.Dates) || g.Statements.All(s => s.Optional) || g.Partnerships.All(s => s.Optional)))
            .ShouldBeGreaterThanOrEqualTo(Readings().Count() / 4);

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

    [Theory]
    [MemberData(nameof(FloorsOfLanguages))]
    public void Reading_reaches_in(string language, double places, double dates, double people, double statements, double partnerships)
    {
        var measures = samples.ByLanguage[language].Measures;
        (Measure, double)[] floors =
            [(Measure.Places, places), (Measure.Dates, dates), (Measure.People, people), (Measure.Statements, statements), (Measure.Partnerships, partnerships)];
        foreach (var (measure, floor) in floors)
            measures[measure].F1.ShouldBeGreaterThanOrEqualTo(floor, $"{language} {measure} {measures[measure]}");
    }

    /// <summary>A language that comes with its samples comes with its floors.</summary>
    [Fact]
    public void Every_language_has_floors() =>
        samples.ByLanguage.Keys.ShouldBe(FloorsOfLanguages.Select(f => f.Data.Item1), ignoreOrder: true);

    [Fact]
    public void Nothing_is_quoted_that_does_not_stand_there() => samples.Summary.Ungrounded.ShouldBe(0);

    [Fact]
    public void Where_there_is_nothing_to_find_nothing_is_found()
    {
        var reading = samples.Read.Single(s => s.Reading.Id == "prohlaseni-o-pristupnosti").Reading;
        reading.Statements.ShouldBeEmpty();
        reading.Partnerships.ShouldBeEmpty();
    }

    private static bool IsEmpty(IReadOnlyList<GoldMention> mentions) => mentions.All(m => m.Optional);

    private static IEnumerable<(string Name, GoldReading Gold)> Readings() =>
        Repository.Files("data/samples/readings", "*.json").Select(r => (Path.GetFileNameWithoutExtension(r), GoldReading.Parse(File.ReadAllText(Repository.PathOf(r)))));
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
        ByLanguage = EvaluationSummary.ByLanguage(scores).ToDictionary(l => l.Language, l => l.Summary);
    }

    internal List<(GoldReading Expected, DocumentText Document, DocumentReading Reading)> Read { get; } = [];

    internal EvaluationSummary Summary { get; }

    internal IReadOnlyDictionary<string, EvaluationSummary> ByLanguage { get; }
}
