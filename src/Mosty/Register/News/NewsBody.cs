using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Mosty.Register.News;

/// <summary>An item's Markdown (CommonMark) as HTML that can be trusted: no HTML of its author's, no pictures, links only to where a person may be sent.</summary>
public static class NewsBody
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <param name="root">What links to places of this portal begin with where they are read elsewhere: scheme and host.</param>
    public static string ToHtml(string markdown, string root = "")
    {
        var document = Markdown.Parse(markdown, Pipeline);
        Tame(document);
        Order(document);
        foreach (var link in document.Descendants<LinkInline>().Where(l => l.Url?.StartsWith('/') == true))
            link.Url = root + link.Url;
        using var text = new StringWriter();
        var renderer = new HtmlRenderer(text);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return text.ToString();
    }

    /// <summary>The words alone, for search and for summaries.</summary>
    public static string ToText(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        Tame(document);
        using var text = new StringWriter();
        var renderer = new HtmlRenderer(text) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return text.ToString().Trim();
    }

    /// <summary>Web and e-mail addresses and places of this portal; anything else, and what a browser could take for something else, is no link.</summary>
    public static bool IsSafe(string? address)
    {
        if (string.IsNullOrEmpty(address) || address.Any(c => char.IsControl(c) || c is '\\' or ' '))
            return false;
        if (address[0] == '/')
            return !address.StartsWith("//", StringComparison.Ordinal);
        return Uri.TryCreate(address, UriKind.Absolute, out var whole) && whole.Scheme is "https" or "http" or "mailto"
            && (address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase));
    }

    private static void Tame(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
            if (link.IsImage || !IsSafe(link.GetDynamicUrl?.Invoke() ?? link.Url))
                OnlyWords(link);
        foreach (var link in document.Descendants<AutolinkInline>().ToList())
            if (!link.IsEmail && !IsSafe(link.Url))
                link.ReplaceBy(new LiteralInline(link.Url));
    }

    private static void OnlyWords(LinkInline link)
    {
        var words = new ContainerInline();
        link.ReplaceBy(words, copyChildren: false);
        while (link.FirstChild is { } child)
        {
            child.Remove();
            words.AppendChild(child);
        }
    }

    // The item's title stands above: no heading is as high, and none skips a level.
    private static void Order(MarkdownDocument document)
    {
        var above = 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
            above = heading.Level = Math.Min(6, Math.Min(above + 1, heading.Level + 1));
    }
}
