using System.Text;
using Mosty.Documents;
using Mosty.Knowledge;

namespace Mosty.Tests.Documents;

/// <summary>One reader for all tests of this room, and a short way to write down what it made of a file.</summary>
internal static class Reading
{
    public static readonly KnowledgeFile Knowledge = KnowledgeFile.Open();
    public static readonly DocumentReader Reader = new(Knowledge);

    public static DecodedDocument Of(byte[] bytes, string name = "paper", DocumentReader? reader = null) =>
        (reader ?? Reader).Read(new SourceFile(name, bytes), new ReadOptions());

    public static DocumentText Text(string text) => Of(Encoding.UTF8.GetBytes(text), "paper.txt").Document.ShouldNotBeNull();

    public static DocumentText Html(string html) => Of(Encoding.UTF8.GetBytes(html), "page.html").Document.ShouldNotBeNull();

    /// <summary>One line a block: "Heading1 Text", "[menu] Text"; line ends inside a block become "/", tabs "|".</summary>
    public static string[] Lines(DocumentText document) =>
    [
        .. document.Blocks.Select(b =>
            (b.Noise is { } noise ? $"[{noise}] " : b.Kind switch
            {
                BlockKind.Heading => $"Heading{b.Level} ",
                BlockKind.ListItem => $"Item{b.Level} ",
                BlockKind.TableRow => b.Header is null ? "Row " : "Row^ ",
                _ => "",
            }) + b.Span.Of(document.Text).Replace("\r", "").Replace('\n', '/').Replace('\t', '|')),
    ];

    /// <summary>What holds for every document whatever its bytes.</summary>
    public static void ShouldBeSound(DocumentText document)
    {
        document.Pages.ShouldNotBeEmpty();
        document.Pages[0].Span.Start.ShouldBe(0);
        document.Pages[^1].Span.End.ShouldBe(document.Text.Length);
        foreach (var (page, next) in document.Pages.Zip(document.Pages.Skip(1)))
            next.Span.Start.ShouldBe(page.Span.End);
        var end = 0;
        foreach (var (block, index) in document.Blocks.Select((b, i) => (b, i)))
        {
            block.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
            block.Span.IsEmpty.ShouldBeFalse();
            end = block.Span.End;
            end.ShouldBeLessThanOrEqualTo(document.Text.Length);
            (block.Cells ?? []).ShouldAllBe(c => block.Span.Contains(c));
            if (block.Header is { } header)
                document.Blocks[header].Kind.ShouldBe(BlockKind.TableRow);
            (block.Header ?? -1).ShouldBeLessThan(index);
        }

        foreach (var word in document.Pages.SelectMany(p => p.Words ?? []))
            document.Text.Length.ShouldBeGreaterThanOrEqualTo(word.Span.End);
    }
}
