using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Mosty.Knowledge;
using Mosty.Register;

namespace Mosty.Web.Tests.Site;

/// <summary>Answers are kept, and never one moment longer than they are true.</summary>
public sealed class PageCacheSpec(PageCacheSpec.Portal portal) : IClassFixture<PageCacheSpec.Portal>
{
    private readonly SampleRegister register = portal.Register;
    private readonly HttpClient browser = portal.Factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });

    private string Page => "/en/partnerships/" + register.Partnerships[0].Id;

    [Theory, InlineData("/en/"), InlineData("/cs/partnerships?formal=in-force"), InlineData("/en/search?q=kraj"), InlineData("/en/map"), InlineData("/api/v1/partnerships"), InlineData("/en/feeds/changes.atom")]
    public async Task What_was_asked_for_before_is_kept(string path)
    {
        var first = await Get(path);
        var second = await Get(path);
        (first.Kept, second.Kept).ShouldBe((false, true));
        second.Body.ShouldBe(first.Body);
        second.Tag.ShouldBe(first.Tag.ShouldNotBeNull());
        foreach (var header in new[] { "Content-Security-Policy", "Cross-Origin-Resource-Policy", "Content-Language", "Cache-Control", "Vary", "Last-Modified" })
            Header(second.Answer, header).ShouldBe(Header(first.Answer, header), header);
        (await Get(path, tag: first.Tag)).Answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotModified);
    }

    [Theory, InlineData("/en/report"), InlineData("/en/nothing-here"), InlineData("/en/partnerships/no-such"), InlineData("/api/v1/partnerships/no-such"), InlineData("/api/v1/partnerships?limit=x"), InlineData("/en/reports/abc")]
    public async Task Forms_errors_and_what_is_a_visitors_own_are_never_kept(string path)
    {
        (await Get(path)).Kept.ShouldBeFalse();
        (await Get(path)).Kept.ShouldBeFalse();
    }

    [Fact]
    public async Task Compressed_and_plain_are_kept_apart()
    {
        var plain = await Get("/en/about");
        var packed = await Get("/en/about", encoding: "br");
        (packed.Kept, packed.Answer.Content.Headers.ContentEncoding.ShouldHaveSingleItem()).ShouldBe((false, "br"));
        packed.Bytes.ShouldBeLessThan(plain.Bytes);
        packed.Tag.ShouldNotBe(plain.Tag);
        (await Get("/en/about", encoding: "br")).Kept.ShouldBeTrue();
        (await Get("/en/about")).Body.ShouldBe(plain.Body);
    }

    [Fact]
    public async Task A_decision_shows_at_once_whoever_took_it()
    {
        await Get(Page);
        (await Get(Page)).Kept.ShouldBeTrue();
        var told = (await Get(Page)).Body;
        // Within the site's own process.
        var inside = portal.Factory.Services.GetRequiredService<RegisterFolder>();
        var claim = new ShowPartnership(inside).Run(register.Partnerships[0].Id).Page!.File.Evidence.First(e => e.Statement.Quote.Length > 20).Statement;
        new Decide(inside).Run(new DecideRequest(claim.Id, Verdict.Reject, "Jana Testov\u00E1")).Refusal.ShouldBeNull();
        var rejected = await Get(Page);
        rejected.Kept.ShouldBeFalse();
        rejected.Body.ShouldNotBe(told);
        (await Get(Page)).Kept.ShouldBeTrue();
        // By another, as the command line is.
        using (var knowledge = KnowledgeFile.Open())
        using (var outside = RegisterFolder.Open(register.Folder, knowledge, TimeProvider.System))
            new Decide(outside).Run(new DecideRequest(claim.Id, Verdict.Undo, "Jana Testov\u00E1")).Refusal.ShouldBeNull();
        var undone = await Get(Page);
        undone.Kept.ShouldBeFalse();
        undone.Body.ShouldBe(told);
    }

    [Fact]
    public async Task A_new_day_is_asked_anew()
    {
        await Get(Page);
        (await Get(Page)).Kept.ShouldBeTrue();
        portal.Clock.Now = portal.Clock.Now.AddDays(1);
        (await Get(Page)).Kept.ShouldBeFalse();
    }

    private async Task<Got> Get(string path, string? tag = null, string? encoding = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (encoding is not null)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        var answer = await browser.SendAsync(request, TestContext.Current.CancellationToken);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return new Got(answer, System.Text.Encoding.UTF8.GetString(bytes), bytes.Length);
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ",
        answer.Headers.TryGetValues(name, out var own) ? own : answer.Content.Headers.TryGetValues(name, out var content) ? content : []);

    private sealed record Got(HttpResponseMessage Answer, string Body, int Bytes)
    {
        // What comes from the cache says how old it is (RFC 9111).
        public bool Kept => Answer.Headers.Age is not null;

        public string? Tag => Answer.Headers.ETag?.ToString();
    }

    /// <summary>A portal over a register of its own: what is decided here must not show in other tests.</summary>
    public sealed class Portal : IDisposable
    {
        public Portal() => Factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseContentRoot(SampleRegister.SiteFolder).UseEnvironment("Production").UseSetting("data", Register.Folder).UseSetting("MOSTY_REQUESTS", "1000000")
            .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock)));

        public SampleRegister Register { get; } = new();

        public TestClock Clock { get; } = new();

        public WebApplicationFactory<Program> Factory { get; }

        public void Dispose()
        {
            Factory.Dispose();
            Register.Dispose();
        }
    }

    public sealed class TestClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = System.GetUtcNow();

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
