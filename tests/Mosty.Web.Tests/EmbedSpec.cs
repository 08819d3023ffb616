using System.Net;
using Mosty.Web.Site;

namespace Mosty.Web.Tests;

/// <summary>Pictures for the pages of others, and what a link shows where it is shared.</summary>
public class EmbedSpec(PortalSite site)
{
    private string Fullest => site.Partnerships.MaxBy(p => p.Events)!.Id;

    [Fact]
    public async Task Only_the_bare_pages_may_be_framed()
    {
        foreach (var path in new[] { "/pl/embed/map", "/pl/embed/partnerships/" + Fullest })
        {
            using var answer = await site.Browser().GetAsync(path, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            policy.ShouldBe(EmbeddableAttribute.Policy);
            policy.ShouldNotContain("script-src");
            policy.ShouldContain("default-src 'none'");
            answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        }

        foreach (var path in new[] { "/pl/map", "/pl/partnerships/" + Fullest, "/pl/embed/partnerships/no-such-thing" })
        {
            using var answer = await site.Browser().GetAsync(path, TestContext.Current.CancellationToken);
            answer.Headers.GetValues("Content-Security-Policy").Single().ShouldBe(SecurityHeaders.Policy, path);
        }
    }

    [Fact]
    public async Task A_bare_page_has_the_picture_the_words_and_the_way_back()
    {
        var page = await site.Page("/cs/embed/partnerships/" + Fullest);
        page.QuerySelectorAll("svg.bridge-across, svg.bridge-down").Length.ShouldBe(2);
        page.QuerySelectorAll("header.site, footer.site, form, script").ShouldBeEmpty();
        page.QuerySelector(".from a")!.GetAttribute("href").ShouldBe("/cs/partnerships/" + Fullest);
        page.QuerySelector("base")!.GetAttribute("target").ShouldBe("_blank");
        (await site.Page("/cs/partnerships/" + Fullest)).QuerySelector(".lede")!.TextContent.ShouldContain(page.QuerySelector("main p")!.TextContent.Trim());
        var map = await site.Page("/de/embed/map?territory=DE");
        map.QuerySelectorAll("svg.world-map .place").ShouldNotBeEmpty();
        map.QuerySelector(".from a")!.GetAttribute("href").ShouldBe("/de/map?territory=DE");
        await site.Page("/de/embed/map?as-of=1850-01-01&territory=%22%3E&formal=no");
    }

    [Fact]
    public async Task The_code_to_paste_shows_the_bare_page()
    {
        foreach (var (path, bare) in new[] { ("/pl/map?territory=DE", "/pl/embed/map?territory=DE"), ("/pl/partnerships/" + Fullest, "/pl/embed/partnerships/" + Fullest) })
        {
            var code = (await site.Page(path)).QuerySelector("details.embed textarea")!.TextContent;
            code.ShouldStartWith("<iframe src=\"http://localhost" + bare + "\"");
            code.ShouldEndWith("</iframe>");
        }
    }

    [Theory]
    [InlineData("/en/", "site")]
    [InlineData("/en/partnerships/{id}", "partnership")]
    [InlineData("/en/territories/CZ-42", "map")]
    [InlineData("/en/map", "map")]
    [InlineData("/en/documents", "document")]
    [InlineData("/en/about", "site")]
    public async Task A_shared_link_has_a_picture_of_its_kind(string path, string name)
    {
        var page = await site.Page(path.Replace("{id}", Fullest));
        string Of(string property) => page.QuerySelector($"meta[property='{property}']")!.GetAttribute("content")!;
        Of("og:image").ShouldBe($"http://localhost/lib/social/{name}.png");
        Of("og:image:alt").ShouldNotBeNullOrWhiteSpace();
        page.QuerySelectorAll("meta[property='og:locale:alternate']").Length.ShouldBe(4);
        foreach (var property in new[] { "og:type", "og:title", "og:url", "og:site_name", "og:locale" })
            Of(property).ShouldNotBeNullOrWhiteSpace(property);
        using var answer = await site.Browser().GetAsync($"/lib/social/{name}.png", TestContext.Current.CancellationToken);
        var png = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        png[..4].ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G']);
        (png[16] << 24 | png[17] << 16 | png[18] << 8 | png[19], png[20] << 24 | png[21] << 16 | png[22] << 8 | png[23]).ShouldBe((1200, 630));
    }
}
