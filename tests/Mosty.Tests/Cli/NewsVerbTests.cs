using Mosty.Tests.House;
using Mosty.Tests.Register.News;

namespace Mosty.Tests.Cli;

/// <summary>A clerk brings in news from files, by the command alone.</summary>
public sealed class NewsVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mosty-news-").FullName;

    private string News => Path.Combine(folder, "news");

    public NewsVerbTests() => Directory.CreateDirectory(News);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task From_a_folder_to_publication_and_back()
    {
        (await Mosty("news", "add", News)).Code.ShouldBe(2, "there is no register yet");
        await Mosty("add", Repository.PathOf("data", "samples", "papers", "plzen-zapis-komise.txt"));
        (await Mosty("news", "add", News)).Code.ShouldBe(2, "the folder holds nothing");
        Write("visit.md", "category: visits\noffice: Office\nlanguage: cs\ntitle: Cesta\nlead: Krátce.\npictures:\n  - file: hall.png\n    alt: Sál\n    author: J\n    licence: CC0");
        Write("visit.en.md", "title: A trip\nlead: In short.\npictures:\n  - file: hall.png\n    alt: A hall");
        File.WriteAllBytes(Path.Combine(News, "hall.png"), PictureBytes.Png());
        (await Mosty("news", "add", News, "--dry-run")).Error.ShouldContain("A trial: nothing was kept.");
        (await Mosty("news", "list")).Error.ShouldContain("There is no news.");
        (await Mosty("news", "add", News)).ShouldSatisfyAllConditions(r => r.Code.ShouldBe(0), r => r.Out.ShouldBe($"visit: added (draft){Environment.NewLine}"));
        (await Mosty("news", "add", Path.Combine(News, "visit.en.md"))).Out.ShouldBe($"visit: unchanged (draft){Environment.NewLine}", "a translation leads to its item");
        (await Mosty("news", "publish", "visit", "--by", "Jana")).Out.ShouldContain("visit: published");
        (await Mosty("news", "list")).Out.ShouldSatisfyAllConditions(o => o.ShouldContain("published"), o => o.ShouldContain("cs en"), o => o.ShouldContain("A trip"));
        (await Mosty("news", "withdraw", "visit", "--by", "Jana", "--reason", "a mistake")).Out.ShouldContain("visit: withdrawn");
        (await Mosty("news", "show", "visit")).Out.ShouldSatisfyAllConditions(o => o.ShouldContain("added"), o => o.ShouldContain("Jana  a mistake"), o => o.ShouldContain("withdrawn"));
        (await Mosty("check")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task What_is_wrong_is_told_with_file_and_line_and_the_rest_is_taken()
    {
        await Mosty("add", Repository.PathOf("data", "samples", "papers", "plzen-zapis-komise.txt"));
        Write("good.md", "category: visits\noffice: Office\nlanguage: cs\ntitle: Cesta\nlead: Krátce.");
        Write("wrong.md", "category: gossip\noffice: Office\nlanguage: cs\ntitle: Cesta\nlead: Krátce.\npartnership: xx-yy");
        var (code, output, error) = await Mosty("news", "add", News);
        code.ShouldBe(1);
        output.ShouldContain("good: added (draft)");
        error.ShouldContain(Path.Combine(News, "wrong.md") + ":2: there is no category 'gossip'");
        error.ShouldContain("Refused: 1; taken: 1.");
        (await Mosty("news", "add", Path.Combine(News, "nothing.md"))).Code.ShouldBe(2);
        (await Mosty("news", "publish", "nothing")).Code.ShouldBe(2);
        (await Mosty("news", "withdraw", "nothing")).Code.ShouldBe(2);
        (await Mosty("news", "show", "nothing")).Code.ShouldBe(2);
        (await Mosty("news", "publish", "good", "--by", " ")).Code.ShouldBe(2);
    }

    [Fact]
    public async Task The_news_of_the_demo_can_be_added()
    {
        await Mosty("add", Repository.PathOf("data", "samples", "papers", "vysocina-bilance.txt"), "--accept", "--confidence", "0");
        var (code, output, error) = await Mosty("news", "add", Repository.PathOf("data", "samples", "news"));
        code.ShouldBe(0, error);
        output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    private void Write(string name, string head) => File.WriteAllText(Path.Combine(News, name), $"---\n{head}\n---\nText.\n");

    private Task<(int Code, string Out, string Error)> Mosty(params string[] args) => TestTerminal.Run([.. args, "--data", Path.Combine(folder, "data")]);
}
