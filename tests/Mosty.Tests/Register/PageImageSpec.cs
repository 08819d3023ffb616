using Mosty.Documents;
using Mosty.Knowledge;
using Mosty.Register;
using Mosty.Tests.Documents;

namespace Mosty.Tests.Register;

/// <summary>Pictures of pages: drawn once, kept within a limit, and given to the public only of what is public.</summary>
public sealed class PageImageSpec : IDisposable
{
    private static readonly string[] Lines =
    [
        "Vysocina Region", "", "On 12 May 2019 a delegation of the Vysočina Region visited Lower Austria", "and met the governor of Lower Austria in Sankt Pölten.",
    ];

    private readonly RegisterAtHand register = new();

    public PageImageSpec()
    {
        foreach (var program in new[] { "pdftoppm", "pdftotext" })
            if (ExternalPrograms.Find(program) is null)
                Assert.Skip($"{program} is not installed");
    }

    private string Add(int pages, string name = "report.pdf")
    {
        using var knowledge = KnowledgeFile.Open();
        var file = new SourceFile(name, MadePdf.Of([.. Enumerable.Range(1, pages).Select(n => MadePdf.Page([.. Lines, $"Page {n} of {name}."]))]));
        new AddDocuments(register.Folder, new Pipeline(knowledge, new DocumentReader(knowledge))).Run([file], new AddOptions()).Count(AddResult.Added).ShouldBe(1);
        return file.Sha256;
    }

    [Fact]
    public async Task A_page_is_drawn_once()
    {
        var id = Add(2);
        using var show = new ShowPageImage(register.Folder);
        var first = (await show.Run(id, 2, TestContext.Current.CancellationToken)).Path.ShouldNotBeNull();
        var drawn = File.GetLastWriteTimeUtc(first);
        (await File.ReadAllBytesAsync(first, TestContext.Current.CancellationToken))[..3].ShouldBe([0xFF, 0xD8, 0xFF]);
        (await show.Run(id[..12], 2, TestContext.Current.CancellationToken)).Path.ShouldBe(first);
        File.GetLastWriteTimeUtc(first).ShouldBe(drawn);
        foreach (var page in new[] { 0, 3, -1, int.MaxValue })
            (await show.Run(id, page, TestContext.Current.CancellationToken)).ShouldBe(new PageImage(null, false));
        (await show.Run("ffffffffffff", 1, TestContext.Current.CancellationToken)).Path.ShouldBeNull();
    }

    [Fact]
    public async Task What_nobody_has_decided_on_has_no_picture_in_public()
    {
        var id = Add(1);
        using var show = new ShowPageImage(register.Folder, publicOnly: true);
        (await show.Run(id, 1, TestContext.Current.CancellationToken)).Path.ShouldBeNull();
        // Also not when it was drawn for the office.
        using var office = new ShowPageImage(register.Folder);
        (await office.Run(id, 1, TestContext.Current.CancellationToken)).Path.ShouldNotBeNull();
        (await show.Run(id, 1, TestContext.Current.CancellationToken)).Path.ShouldBeNull();
        new AcceptProposals(register.Folder).Run(0, "test");
        (await show.Run(id, 1, TestContext.Current.CancellationToken)).Path.ShouldNotBeNull();
    }

    [Fact]
    public async Task Pictures_make_room_for_others()
    {
        var id = Add(4);
        using var show = new ShowPageImage(register.Folder, mostBytes: 1);
        for (var page = 1; page <= 4; page++)
            (await show.Run(id, page, TestContext.Current.CancellationToken)).Path.ShouldNotBeNull();
        Directory.EnumerateFiles(Path.Combine(register.Path, "pages"), "*.jpg", SearchOption.AllDirectories).ShouldHaveSingleItem().ShouldEndWith("-4.jpg");
    }

    [Fact]
    public async Task Several_visitors_at_once_all_get_it()
    {
        var id = Add(1);
        using var show = new ShowPageImage(register.Folder);
        var images = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => show.Run(id, 1, TestContext.Current.CancellationToken)));
        images.Select(i => i.Path).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
    }

    public void Dispose() => register.Dispose();
}
