using Mosty.Register.News;

namespace Mosty.Tests.Register.News;

/// <summary>What an author writes is shown as text; only what Markdown means becomes HTML, and no link leads where a browser would run something.</summary>
public class NewsBodySpec
{
    [Theory]
    [InlineData("a *b* **c**", "<p>a <em>b</em> <strong>c</strong></p>")]
    [InlineData("# One\n\n### Two\n\n# Three", "<h2>One</h2>\n<h3>Two</h3>\n<h2>Three</h2>")]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
    [InlineData("x <img src=x onerror=alert(1)> y", "<p>x &lt;img src=x onerror=alert(1)&gt; y</p>")]
    [InlineData("[a](https://example.org/x?y=1&z)", "<p><a href=\"https://example.org/x?y=1&amp;z\">a</a></p>")]
    [InlineData("[a](/pl/map)", "<p><a href=\"/pl/map\">a</a></p>")]
    [InlineData("[a](javascript:alert(1))", "<p>a</p>")]
    [InlineData("[a](JaVaScRiPt:alert(1))", "<p>a</p>")]
    [InlineData("[a](&#x6A;avascript:alert(1))", "<p>a</p>")]
    [InlineData("[a](data:text/html,x)", "<p>a</p>")]
    [InlineData("[a](//evil.example/)", "<p>a</p>")]
    [InlineData("[a](/\\evil.example/)", "<p>a</p>")]
    [InlineData("[a][x]\n\n[x]: vbscript:x", "<p>a</p>")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>")]
    [InlineData("![a picture](https://evil.example/x.png)", "<p>a picture</p>")]
    [InlineData("[![a](x.png)](https://example.org/)", "<p><a href=\"https://example.org/\">a</a></p>")]
    public void Markdown_becomes_safe_html(string markdown, string html) => NewsBody.ToHtml(markdown).Trim().ShouldBe(html);

    [Fact]
    public void Elsewhere_links_to_the_portal_are_whole() => NewsBody.ToHtml("[a](/pl/map)", "https://mosty.example").ShouldContain("href=\"https://mosty.example/pl/map\"");

    [Fact]
    public void The_words_alone_have_no_signs_of_html() => NewsBody.ToText("# A\n\nb *c* [d](https://e.example/) & f").ShouldBe("A\nb c d & f");
}
