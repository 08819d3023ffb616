using System.Net;
using AngleSharp.Html.Parser;
using Mosty.Register;
using Mosty.Web.Site;

namespace Mosty.Web.Tests;

/// <summary>Reporting an error: from this site only, within limits, without a cookie, shown to nobody but the office.</summary>
public class ReportSpec(PortalSite site)
{
    private const string Message = "The date of the signature is another one, see the annex.";

    private string About => "partnership:" + site.Partnerships[0].Id;

    [Fact]
    public async Task Every_partnership_and_document_has_the_form()
    {
        foreach (var (path, about) in new[] { ("/pl/partnerships/" + site.Partnerships[0].Id, About), ("/de/documents/" + site.Documents[0].Id, "document:" + site.Documents[0].Source.Sha256) })
        {
            var form = (await site.Page(path)).QuerySelector("form.report")!;
            form.QuerySelector("input[name=about]")!.GetAttribute("value").ShouldBe(about);
            form.GetAttribute("action").ShouldBe(path[..3] + "/report");
            form.QuerySelector("input[name=__RequestVerificationToken]").ShouldBeNull("it would need a cookie");
            form.QuerySelector("textarea")!.GetAttribute("maxlength").ShouldBe("2000");
        }
    }

    [Theory]
    [InlineData("cs")]
    [InlineData("pl")]
    public async Task A_report_gets_a_number_under_which_its_state_is_told(string language)
    {
        using var answer = await Send(language, Form(Message));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        var address = answer.Headers.Location!.ToString();
        address.ShouldMatch($"^/{language}/reports/[0-9a-z]{{4}}(-[0-9a-z]{{4}}){{3}}$");
        var page = await site.Page(address);
        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
        page.Body!.TextContent.ShouldNotContain(Message, Case.Sensitive, "the words are for the office");
        page.QuerySelector("code")!.TextContent.ShouldBe(address.Split('/')[^1]);
    }

    [Theory]
    [InlineData("same-origin", null, true)]
    [InlineData("same-origin", "http://localhost", true)]
    [InlineData(null, "http://localhost", true)]
    [InlineData(null, "https://localhost", true)]
    [InlineData("cross-site", "http://localhost", false)]
    [InlineData("same-site", null, false)]
    [InlineData("none", null, false)]
    [InlineData("same-origin", "https://evil.example", false)]
    [InlineData(null, "http://localhost.evil.example", false)]
    [InlineData(null, "http://localhost:81", false)]
    [InlineData(null, "null", false)]
    [InlineData(null, null, false)]
    public async Task A_form_is_taken_from_this_site_only(string? fetchSite, string? origin, bool taken)
    {
        // Too short on purpose: what comes from here is refused for its length, and uses up nobody's hour.
        using var answer = await Send("en", Form("short"), fetchSite, origin);
        answer.StatusCode.ShouldBe(taken ? HttpStatusCode.BadRequest : HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("short", "", 400)]
    [InlineData(Message, "http://spam.example", 400)]
    public async Task What_is_refused_says_why_and_keeps_what_was_typed(string message, string trap, int status)
    {
        using var answer = await Send("en", Form(message, trap));
        ((int)answer.StatusCode).ShouldBe(status);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        page.QuerySelector("#refused")!.TextContent.ShouldNotBeNullOrWhiteSpace();
        page.QuerySelector("textarea")!.TextContent.ShouldBe(message);
        page.QuerySelector("textarea")!.GetAttribute("aria-describedby")!.ShouldContain("refused");
    }

    [Fact]
    public async Task What_is_far_too_long_is_refused_before_it_is_read()
    {
        using var longer = await Send("en", Form(new string('x', FileReport.Longest + 1)));
        longer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/en/report")]
    [InlineData("/en/report?about=partnership:nothing")]
    [InlineData("/en/report?about=%3Cscript%3E")]
    [InlineData("/en/report?about=page:accessibility")]
    public async Task The_form_is_there_whatever_the_address_says(string path) => (await site.Page(path)).QuerySelectorAll("h1").Length.ShouldBe(1);

    [Theory]
    [InlineData("/en/reports/0000-0000-0000-0000")]
    [InlineData("/en/reports/..%2f")]
    public async Task A_number_nobody_was_given_is_404(string path)
    {
        using var answer = await site.Browser().GetAsync(path, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void An_hour_has_so_many_and_no_more()
    {
        var clock = new SetClock();
        var limit = new ReportLimit(clock);
        var (one, other) = (IPAddress.Parse("192.0.2.1"), IPAddress.Parse("2001:db8::1"));
        for (var i = 0; i < ReportLimit.PerAddress; i++)
            limit.Take(one).ShouldBeTrue();
        limit.Take(one).ShouldBeFalse();
        limit.Take(IPAddress.Parse("::ffff:192.0.2.1")).ShouldBeFalse("the same address in the other writing");
        limit.Take(other).ShouldBeTrue();
        for (var i = 1; i < ReportLimit.PerAddress; i++)
            limit.Take(IPAddress.Parse($"2001:db8::{i + 1}")).ShouldBeTrue();
        limit.Take(other).ShouldBeFalse("one household");
        for (var i = 2 * ReportLimit.PerAddress; i < ReportLimit.PerHour; i++)
            limit.Take(IPAddress.Parse($"198.51.100.{i}")).ShouldBeTrue();
        limit.Take(null).ShouldBeFalse("all together");
        clock.Now += TimeSpan.FromHours(1);
        limit.Take(one).ShouldBeTrue();
    }

    private FormUrlEncodedContent Form(string message, string trap = "") => new(new Dictionary<string, string> { ["about"] = About, ["message"] = message, ["website"] = trap });

    private async Task<HttpResponseMessage> Send(string language, HttpContent form, string? fetchSite = "same-origin", string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/{language}/report") { Content = form };
        if (fetchSite is not null)
            request.Headers.Add("Sec-Fetch-Site", fetchSite);
        if (origin is not null)
            request.Headers.TryAddWithoutValidation("Origin", origin);
        return await site.Browser().SendAsync(request, TestContext.Current.CancellationToken);
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
