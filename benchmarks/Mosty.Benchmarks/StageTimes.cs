using Mosty.Documents;
using Mosty.Knowledge;
using Mosty.Languages;
using Mosty.Mentions;
using Mosty.Statements;

namespace Mosty.Benchmarks;

/// <summary>Where the time of a reading goes: one stage after the other, on one core, in the processors' time, over papers of the samples' paragraphs. For finding out what to mend.</summary>
internal static class StageTimes
{
    private const int Passes = 25;

    public static IEnumerable<Figure> Measure()
    {
        using var corpus = new Corpus(300, 2000, 6000);
        using var knowledge = KnowledgeFile.Open();
        var reader = new DocumentReader(knowledge);
        var pipeline = new Pipeline(knowledge, reader);
        var languages = LanguageIdentifier.Open(knowledge);
        var files = Directory.GetFiles(corpus.Folder).Order(StringComparer.Ordinal).Select(f => new SourceFile(Path.GetFileName(f), File.ReadAllBytes(f))).ToArray();
        var options = new ReadOptions();
        Dictionary<string, TimeSpan> times = [];
        // Of each stage the quickest pass: the first ones compile and warm up.
        Dictionary<string, TimeSpan> quickest = [];
        for (var pass = 0; pass < Passes; pass++)
        {
            times.Clear();
            foreach (var file in files)
                ReadOne(file);
            foreach (var (stage, time) in times)
                quickest[stage] = quickest.TryGetValue(stage, out var known) && known < time ? known : time;
        }

        times = quickest;

        var total = times.Values.Sum(t => t.TotalSeconds);
        foreach (var (stage, time) in times)
            yield return new Figure(stage, 100 * time.TotalSeconds / total, "%");
        yield return new Figure("all stages", corpus.Bytes / 1e6 / total, "MB/s");

        void ReadOne(SourceFile file)
        {
            var document = Timed("decode, lay out, mark noise", () => reader.Read(file, options, default).Document!);
            var lexicon = Timed("language", () => languages.LexiconOf(languages.Identify(document)));
            var tokens = Timed("tokens", () => Tokeniser.Tokenise(document, lexicon));
            var sentences = Timed("sentences", () => SentenceSplitter.Split(document, tokens, lexicon));
            var published = Timed("publication date", () => PublicationDate.Find(document, lexicon));
            var context = new ReadingContext(document, lexicon, pipeline.Gazetteer, tokens, sentences, published, null);
            var territories = Timed("territories", () => TerritoryReader.Read(context));
            var (dates, problems) = Timed("dates", () => DateReader.ReadAll(context));
            var people = Timed("people", () => PersonReader.Read(context, territories));
            var organisations = Timed("organisations", () => OrganisationReader.Read(context, territories));
            var instruments = Timed("instruments", () => InstrumentReader.Read(context));
            var references = Timed("reference numbers", () => ReferenceNumberReader.Read(context));
            var amounts = Timed("amounts", () => AmountReader.Read(context));
            var mentions = new DocumentMentions(dates, territories, people, organisations, instruments, references, amounts) { DateProblems = problems };
            Timed("statements", () => StatementReader.Read(context, mentions, file.Id, file.Sha256));
        }

        T Timed<T>(string stage, Func<T> work)
        {
            var start = Environment.CpuUsage.TotalTime;
            var result = work();
            times[stage] = times.GetValueOrDefault(stage) + Environment.CpuUsage.TotalTime - start;
            return result;
        }
    }
}
