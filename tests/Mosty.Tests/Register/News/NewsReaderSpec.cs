using System.Text;
using Mosty.Knowledge;
using Mosty.Register.News;

namespace Mosty.Tests.Register.News;

/// <summary>A head is read as it is meant, and what is wrong in it is told by its line.</summary>
public class NewsReaderSpec
{
    private const string Good = """
        ---
        category: visits
        date: 2024-07-18 12:18
        author: Anna Nowak
        language: pl
        title: "Wizyta w Hajnanie"
        lead: Dwa dni rozmów.
        partnership: [cz-it-7k3qd, PL-08/CN-HI]
        event: e-0123456789
        pictures:
          - file: hala.png
            alt: Pusta hala.
            caption: Hala przed otwarciem.
            author: Jan Kowalski
            licence: CC BY 4.0
        ---
        Tekst.
        """;

    private const string Translation = """
        ---
        title: A visit
        lead: Two days of talks.
        pictures:
          - file: hala.png
            alt: An empty hall.
        ---
        Text.
        """;

    private static readonly NewsReader Reader = new(NewsCategories.Open(KnowledgeFile.Open()), ["pl", "cs", "sk", "de", "en"], TimeZoneInfo.FindSystemTimeZoneById("Europe/Warsaw"));

    [Fact]
    public void A_whole_item_is_read()
    {
        var (draft, problems) = Read(Good, ("wizyta.en.md", Translation), ("wizyta-inna.md", "not looked at"));
        problems.ShouldBeEmpty();
        draft.ShouldNotBeNull();
        (draft.Id, draft.Category, draft.Author, draft.IsOffice, draft.Language, draft.Publish).ShouldBe(("wizyta", "visits", "Anna Nowak", false, "pl", false));
        draft.Published.ShouldBe(new DateTimeOffset(2024, 7, 18, 10, 18, 0, TimeSpan.Zero), "the office's zone is two hours ahead in summer");
        draft.Texts.Select(t => (t.Language, t.Title, t.Body)).ShouldBe([("pl", "Wizyta w Hajnanie", "Tekst."), ("en", "A visit", "Text.")]);
        draft.Partnerships.Select(p => p.Text).ShouldBe(["cz-it-7k3qd", "PL-08/CN-HI"]);
        draft.Events.Select(e => e.Text).ShouldBe(["e-0123456789"]);
        var picture = draft.Pictures.ShouldHaveSingleItem().Picture;
        (picture.Width, picture.Height, picture.Author, picture.Licence).ShouldBe((8, 4, "Jan Kowalski", "CC BY 4.0"));
        picture.In("en").Alt.ShouldBe("An empty hall.");
        picture.In("cs").Caption.ShouldBe("Hala przed otwarciem.");
    }

    [Theory]
    [InlineData("date: 2024-07-18 12:18", "date: 2024-01-18T12:18+05:00", "2024-01-18T07:18")]
    [InlineData("date: 2024-07-18 12:18", "date: 2024-01-18", "2024-01-17T23:00")]
    [InlineData("date: 2024-07-18 12:18", "", null)]
    public void A_date_is_a_moment(string old, string written, string? utc) =>
        Read(Good.Replace(old, written)).Draft.ShouldNotBeNull().Published?.ToString("yyyy-MM-ddTHH:mm").ShouldBe(utc);

    [Theory]
    [InlineData("category: visits", "category: gossip", "wizyta.md:2: there is no category 'gossip'")]
    [InlineData("category: visits", "category: [visits]", "wizyta.md:2: 'category' must be a text")]
    [InlineData("date: 2024-07-18 12:18", "date: yesterday", "wizyta.md:3: 'yesterday' is no date and hour")]
    [InlineData("date: 2024-07-18 12:18", "date: 2024-02-30 12:18", "wizyta.md:3: '2024-02-30 12:18' is no date and hour")]
    [InlineData("date: 2024-07-18 12:18", "date: 2024-03-31 02:30", "wizyta.md:3: '2024-03-31 02:30' is no date and hour")]
    [InlineData("author: Anna Nowak", "x: y", "wizyta.md:4: 'x' is not known here")]
    [InlineData("author: Anna Nowak", "office: A\nauthor: B", "give either the author (a person) or the office")]
    [InlineData("language: pl", "language: xx", "wizyta.md:5: 'xx' is no language of the portal")]
    [InlineData("title: \"Wizyta w Hajnanie\"", "title: ''", "wizyta.md:6: 'title' is missing")]
    [InlineData("lead: Dwa dni rozmów.", "lead: [", "this is no YAML")]
    [InlineData("lead: Dwa dni rozmów.", "lead: *x", "wizyta.md:7: ")]
    [InlineData("lead: Dwa dni rozmów.", "title: again\nlead: x", "wizyta.md:7: 'title' is given twice")]
    [InlineData("event: e-0123456789", "event: {a: b}", "wizyta.md:9: 'event' must be a text or a list of texts")]
    [InlineData("    alt: Pusta hala.\n", "", "wizyta.md:11: 'alt' is missing")]
    [InlineData("file: hala.png", "file: ../hala.png", "wizyta.md:11: there is no file '../hala.png' beside wizyta.md")]
    [InlineData("file: hala.png", "file: wizyta.md", "wizyta.md:11: 'wizyta.md' is no JPEG, PNG or WebP")]
    [InlineData("    licence: CC BY 4.0\n", "", "wizyta.md:11: 'licence' is missing")]
    [InlineData("Tekst.", "", "wizyta.md: there is no text below the head")]
    [InlineData("category: visits", "id: Wizyta/1\ncategory: visits", "wizyta.md:2: 'Wizyta/1' cannot be part of an address")]
    [InlineData("category: visits", "state: secret\ncategory: visits", "wizyta.md:2: 'secret' is no state a file can ask for")]
    [InlineData("---\ncategory", "----\ncategory", "wizyta.md:1: the file must begin with a head")]
    public void What_is_wrong_is_told_by_its_line(string old, string written, string told)
    {
        var text = Good.ReplaceLineEndings("\n");
        text.ShouldContain(old);
        var (draft, problems) = Read(text.Replace(old, written));
        draft.ShouldBeNull();
        problems.ShouldContain(p => p.ToString().Contains(told), string.Join('\n', problems));
    }

    [Theory]
    [InlineData("title: A visit\n", "", "wizyta.en.md:1: 'title' is missing")]
    [InlineData("    alt: An empty hall.\n", "", "wizyta.en.md:5: 'alt' is missing")]
    [InlineData("pictures:\n  - file: hala.png\n    alt: An empty hall.\n", "", "wizyta.en.md:1: the picture 'hala.png' has no alternative text in this language")]
    [InlineData("file: hala.png", "file: other.png", "'other.png' is no picture of wizyta.md")]
    [InlineData("title: A visit", "category: visits\ntitle: A visit", "wizyta.en.md:2: 'category' is not known here")]
    public void A_translation_is_whole_or_refused(string old, string written, string told)
    {
        var text = Translation.ReplaceLineEndings("\n");
        text.ShouldContain(old);
        Read(Good, ("wizyta.en.md", text.Replace(old, written))).Problems.ShouldContain(p => p.ToString().Contains(told));
    }

    [Fact]
    public void A_head_of_a_thousand_brackets_is_refused_and_breaks_nothing()
    {
        foreach (var deep in new[] { string.Concat(Enumerable.Repeat("[", 9000)), string.Concat(Enumerable.Repeat("{a: ", 4000)), string.Concat(Enumerable.Repeat("- ", 9000)) })
            Read(Good.Replace("Anna Nowak", deep)).Draft.ShouldBeNull();
        Read(Good.Replace("Anna Nowak", new string('x', 30_000))).Problems.ShouldContain(p => p.What.Contains("longer than"));
        Reader.Read(new NewsFile("wizyta.md", new byte[] { 0xFF, 0xFE, 0x00 }), new Dictionary<string, Func<NewsFile>>()).Problems.ShouldHaveSingleItem().What.ShouldContain("UTF-8");
    }

    [Fact]
    public void Any_damage_to_a_head_is_answered()
    {
        var random = new Random(11);
        const string signs = "[]{}:,*&!|>-'\"%@`#? \n\t\u00e9\u0000\ud83d~";
        for (var i = 0; i < 5_000; i++)
        {
            var text = Good.ToCharArray();
            for (var changes = random.Next(1, 8); changes > 0; changes--)
                text[random.Next(text.Length)] = signs[random.Next(signs.Length)];
            var (draft, problems) = Read(new string(text));
            (draft is null).ShouldBe(problems.Count > 0);
        }
    }

    private static (NewsDraft? Draft, IReadOnlyList<NewsProblem> Problems) Read(string main, params (string Name, string Text)[] others)
    {
        var files = others.Append(("wizyta.md", main)).ToDictionary(o => o.Item1, o => (Func<NewsFile>)(() => new NewsFile(o.Item1, Encoding.UTF8.GetBytes(o.Item2))));
        files.Add("hala.png", () => new NewsFile("hala.png", PictureBytes.Png()));
        return Reader.Read(files["wizyta.md"](), files);
    }
}
