using System.Net;
using Mosty.Web.Site;

namespace Mosty.Web.Tests;

/// <summary>What strangers' papers and strangers' requests must not be able to do.</summary>
public class SafetySpec(PortalSite site)
{
    [Theory]
    [InlineData("/en/")]
    [InlineData("/")]
    [InlineData("/en/nowhere")]
    [InlineData("/css/site.css")]
    [InlineData("/healthz")]
    public async Task Every_answer_carries_the_strict_policy_and_no_cookie(string path)
    {
        using var answer = await site.Browser().GetAsync(path, TestContext.Current.CancellationToken);
        answer.Headers.GetValues("Content-Security-Policy").ShouldBe([SecurityHeaders.Policy]);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        answer.Headers.Contains("Server").ShouldBeFalse();
        answer.Headers.Contains("Strict-Transport-Security").ShouldBeFalse("only behind https");
    }

    [Fact]
    public void The_policy_allows_nothing_inline_and_nothing_from_elsewhere()
    {
        SecurityHeaders.Policy.ShouldStartWith("default-src 'none'");
        SecurityHeaders.Policy.ShouldNotContain("unsafe");
        SecurityHeaders.Policy.ShouldNotContain("http");
    }

    [Fact]
    public async Task A_paper_cannot_write_markup_into_a_page()
    {
        var paper = site.Documents.Single(d => d.Source.Name.Contains("script", StringComparison.Ordinal));
        foreach (var path in new[] { "/en/documents", "/en/documents/" + paper.Id, "/en/search?q=" + WebUtility.UrlEncode(SampleRegister.Hostile), "/en/search?q=dopravě" }
            .Concat(site.Partnerships.Select(p => "/en/partnerships/" + p.Id)))
        {
            using var answer = await site.Browser().GetAsync(path, TestContext.Current.CancellationToken);
            var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            html.Replace("<script type=\"application/ld+json\">{", "", StringComparison.Ordinal).Replace("<script type=\"module\" src=\"/lib/", "", StringComparison.Ordinal).ShouldNotContain("<script", Case.Insensitive, path);
            html.ShouldNotContain("<img", Case.Insensitive, path);
        }
    }

    [Fact]
    public async Task An_original_is_saved_never_shown()
    {
        var paper = site.Documents.First(d => d.Source.Name.EndsWith(".html", StringComparison.Ordinal));
        using var answer = await site.Browser().GetAsync($"/documents/{paper.Source.Sha256}/original", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("sandbox");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)).ShouldBe(paper.Source.Sha256);
    }

    [Theory]
    [InlineData("/documents/../../etc/passwd/original")]
    [InlineData("/documents/..%2f..%2fmosty.db/original")]
    [InlineData("/documents/%2e%2e%2fmosty.db/original")]
    [InlineData("/documents/ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff/original")]
    [InlineData("/documents/ABCDEF/original")]
    [InlineData("/en/partnerships/..%2f..%2f")]
    [InlineData("/en/partnerships/nothing-of-this-name")]
    [InlineData("/en/documents/ffffffffffff")]
    [InlineData("/en/documents/zz")]
    [InlineData("/xx/partnerships")]
    [InlineData("/lib/../appsettings.json")]
    public async Task What_is_not_there_is_404(string path)
    {
        using var answer = await site.Browser().GetAsync(path, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/pl/nigdzie", "Nie ma takiej strony")]
    [InlineData("/cs/nikde", "Taková stránka tu není")]
    [InlineData("/sk/nikde", "Taká stránka tu nie je")]
    [InlineData("/de/nirgends", "Diese Seite gibt es nicht")]
    [InlineData("/en/nowhere", "This page is not here")]
    public async Task A_missing_page_speaks_the_language_of_its_address(string path, string words)
    {
        using var answer = await site.Browser().GetAsync(path, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(words);
    }

    [Theory]
    [InlineData("pl-PL,pl;q=0.9", "/pl/")]
    [InlineData("cs", "/cs/")]
    [InlineData("sk-SK,sk;q=0.9,cs;q=0.8", "/sk/")]
    [InlineData("de-DE", "/de/")]
    [InlineData("fr", "/en/")]
    [InlineData(null, "/en/")]
    public async Task The_first_visit_follows_the_browser(string? languages, string home)
    {
        using var answer = await site.Browser(languages).GetAsync("/", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe(home);
        answer.Headers.Vary.ShouldContain("Accept-Language");
    }

    [Fact]
    public async Task Health_is_told()
    {
        using var answer = await site.Browser().GetAsync("/healthz", TestContext.Current.CancellationToken);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("ok");
    }
}
