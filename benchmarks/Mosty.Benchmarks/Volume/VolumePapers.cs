using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Mosty.Documents;
using Mosty.Register;
using Mosty.Statements;
using Mosty.Territories;
using Mosty.Timelines;

namespace Mosty.Benchmarks.Volume;

/// <summary>A paper as the register keeps one: bytes, text, and statements whose quotes stand in it.</summary>
internal sealed record VolumePaper(
    byte[] Bytes, string Sha256, string Name, string Text, IReadOnlyList<Block> Blocks, SourceRank Rank, DocumentReading Reading);

/// <summary>Writes papers in five languages: a sentence for each statement among paragraphs of data/samples, so that the words are real ones.</summary>
internal sealed class VolumePapers(Gazetteer gazetteer)
{
    private const int LongestQuote = 200;

    private readonly Dictionary<string, string[]> paragraphs = Samples();

    public IEnumerable<VolumePaper> Of(PlannedPartnership planned)
    {
        var story = VolumeStory.Of(planned);
        var random = new Random(VolumePlan.Seed * 7 + planned.Number);
        for (var i = 0; i < planned.Papers; i++)
        {
            var (from, to) = ((int)((long)story.Count * i / planned.Papers), (int)((long)story.Count * (i + 1) / planned.Papers));
            yield return Paper(planned, i, story[from..to], random);
        }
    }

    private VolumePaper Paper(PlannedPartnership planned, int number, List<(string Sentence, Statement Statement)> told, Random random)
    {
        var speaker = planned.Parties[random.Next(4) == 0 ? 1 : 0];
        var words = VolumeWords.All.FirstOrDefault(w => w.Language == LanguageOf(speaker)) ?? VolumeWords.All[^1];
        var culture = CultureInfo.GetCultureInfo(words.Language);
        var names = planned.Parties.Select(p => gazetteer.NameOf(p, words.Language)).ToList();
        var text = new StringBuilder();
        var blocks = new List<Block>();
        var people = new Dictionary<string, PersonReading>(StringComparer.Ordinal);
        var statements = new List<Statement>(told.Count);
        Add(text, blocks, BlockKind.Heading, string.Join(" \u2013 ", names) + $" ({planned.Number}/{number + 1})");
        var samples = paragraphs[words.Language];
        foreach (var (sentence, statement) in told)
        {
            if (random.Next(3) == 0)
                Add(text, blocks, BlockKind.Paragraph, samples[random.Next(samples.Length)]);
            var person = words.Person(int.Parse(statement.People.FirstOrDefault() ?? $"{planned.Number}", CultureInfo.InvariantCulture));
            var institution = statement.Institutions.Count > 0 ? $"{words.Office} {names[0]} {int.Parse(statement.Institutions[0], CultureInfo.InvariantCulture) % 40}" : names[0];
            var quote = words.Sentences[sentence].Replace("{a}", names[0], StringComparison.Ordinal).Replace("{b}", names[1], StringComparison.Ordinal)
                .Replace("{d}", Said(statement.Date!, culture), StringComparison.Ordinal).Replace("{p}", person, StringComparison.Ordinal)
                .Replace("{o}", institution, StringComparison.Ordinal).Replace("{n}", $"{planned.Number}-{number}-{statements.Count}", StringComparison.Ordinal);
            if (quote.Length > LongestQuote)
                quote = quote[..LongestQuote];
            var start = Add(text, blocks, BlockKind.Paragraph, quote);
            if (statement.People.Count > 0)
                people.TryAdd(person, new PersonReading(person, words.Office, speaker, quote, 1, start, start + quote.Length));
            statements.Add(statement with
            {
                People = statement.People.Count > 0 ? [person] : [],
                Institutions = statement.Institutions.Count > 0 ? [institution] : [],
                Title = statement.Title switch { "signed" => words.Title, "declared" => words.Declaration, _ => null },
                // What is told twice within a month is two things.
                Number = statement.Kind == StatementKind.Agreement ? null : $"{planned.Number}-{number}-{statements.Count}",
                Quote = quote,
                Start = start,
                End = start + quote.Length,
            });
        }

        var body = text.ToString();
        var bytes = Encoding.UTF8.GetBytes(body);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var name = string.Create(CultureInfo.InvariantCulture, $"{planned.Number:00000}-{number + 1:000}.txt");
        return new VolumePaper(bytes, sha256, name, body, blocks, Rank(number, random), new DocumentReading
        {
            Id = name[..^4],
            Sha256 = sha256,
            Engine = Pipeline.Engine,
            Language = words.Language,
            Home = speaker,
            Published = Published(statements[^1].Date!, random),
            People = [.. people.Values],
            Statements = statements,
            Profiles = random.Next(10) == 0 ? [new ProfileReading(speaker, "population", $"{1000 + random.Next(500_000)}", null, statements[^1].Date, statements[^1].Quote, 1, statements[^1].Start, statements[^1].End)] : [],
            Partnerships = number == 0 ? [new PartnershipReading(planned.Parties, PartnershipStatus.Active, statements[0].Date, statements[0].Quote, 1, statements[0].Start, statements[0].End)] : [],
        });
    }

    private static int Add(StringBuilder text, List<Block> blocks, BlockKind kind, string paragraph)
    {
        var start = text.Length;
        text.Append(paragraph);
        blocks.Add(new Block(kind, new TextSpan(start, text.Length), kind == BlockKind.Heading ? 1 : 0));
        text.Append("\n\n");
        return start;
    }

    private static SourceRank Rank(int number, Random random) => (number == 0 ? random.Next(30) : random.Next(100)) switch
    {
        < 4 => SourceRank.Instrument,
        < 12 => SourceRank.Resolution,
        < 55 => SourceRank.Letter,
        < 88 => SourceRank.Web,
        _ => SourceRank.Press,
    };

    private static PartialDate? Published(PartialDate last, Random random)
    {
        if (random.Next(12) == 0)
            return null;
        var day = last.Last.AddDays(random.Next(200));
        return PartialDate.Of(day.Year, day.Month, day.Day);
    }

    private static string Said(PartialDate date, CultureInfo culture) => date.IsDay
        ? date.First.ToString("D", culture).Split(", ")[^1]
        : date.First.ToString(date.First.Month == date.Last.Month ? "MMMM yyyy" : "yyyy", culture);

    private static string LanguageOf(string key) => key[..2] switch { "PL" => "pl", "CZ" => "cs", "SK" => "sk", "DE" or "AT" => "de", _ => "en" };

    private static Dictionary<string, string[]> Samples()
    {
        var samples = Path.Combine(Measured.Root, "data", "samples");
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(Path.Combine(samples, "readings"), "*.json").Order(StringComparer.Ordinal))
        {
            var paper = Path.Combine(samples, "papers", Path.GetFileNameWithoutExtension(file) + ".txt");
            using var reading = JsonDocument.Parse(File.ReadAllBytes(file));
            if (!File.Exists(paper) || !reading.RootElement.TryGetProperty("language", out var language) || language.GetString() is not { } code)
                continue;
            if (!found.TryGetValue(code, out var list))
                found.Add(code, list = []);
            list.AddRange(File.ReadAllText(paper).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim()).Where(p => p.Length is > 40 and < 900));
        }

        return found.ToDictionary(f => f.Key, f => f.Value.ToArray(), StringComparer.Ordinal);
    }
}
