using System.Net;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Mosty.Documents;
using Mosty.Knowledge;
using Mosty.Register;
using Mosty.Web.Site;

namespace Mosty.Web.Tests.Open;

/// <summary>What nobody has decided on does not leave, whichever route is asked: every route that the portal has is walked for a marked secret.</summary>
public sealed class SecretsSpec : IDisposable
{
    private const string Secret = "Quixotville";

    private readonly SampleRegister register = new();
    private readonly WebApplicationFactory<Program> site;
    private readonly SourceFile paper = new(
        $"{Secret}.txt",
        Encoding.UTF8.GetBytes($"Ústecký kraj\n\nDelegace Ústeckého kraje navštívila 7. května 2024 Sasko a jednala o projektu {Secret}. Dne 8. května 2024 byla podepsána dohoda o spolupráci {Secret} mezi Ústeckým krajem a Saskem.\n"));

    private readonly DocumentPage undecided;

    public SecretsSpec()
    {
        using (var knowledge = KnowledgeFile.Open())
        using (var folder = RegisterFolder.Open(register.Folder, knowledge, TimeProvider.System))
        {
            new AddDocuments(folder, new Pipeline(knowledge, new DocumentReader(knowledge))).Run([paper], new AddOptions());
            undecided = new ShowDocument(folder).Run(paper.Sha256)!;
        }

        site = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseContentRoot(SampleRegister.SiteFolder).UseEnvironment("Production").UseSetting("MOSTY_REQUESTS", "1000000").UseSetting("data", register.Folder));
    }

    [Fact]
    public async Task No_route_tells_what_nobody_has_decided_on()
    {
        undecided.Statements.Count.ShouldBeGreaterThan(1);
        var browser = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var asked = 0;
        foreach (var route in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
            foreach (var address in Addresses(route.RoutePattern))
                foreach (var accept in new[] { "text/html", "application/ld+json", "application/json" })
                {
                    using var request = new HttpRequestMessage(HttpMethod.Get, address);
                    request.Headers.TryAddWithoutValidation("Accept", accept);
                    using var answer = await browser.SendAsync(request, TestContext.Current.CancellationToken);
                    // What is asked for may be said again; what was not asked for may not be told.
                    var text = Uri.UnescapeDataString(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
                    if (!address.Contains(Secret))
                        text.ShouldNotContain(Secret, Case.Insensitive, address);
                    text.ShouldNotContain(undecided.Statements[0].Statement.Quote, Case.Insensitive, address);
                    foreach (var statement in undecided.Statements.Where(_ => !address.Contains(undecided.Statements[0].Statement.Id)))
                        text.ShouldNotContain(statement.Statement.Id, Case.Insensitive, address);
                    ((int)answer.StatusCode).ShouldBeLessThan(500, address);
                    asked++;
                }

        asked.ShouldBeGreaterThan(300);
    }

    [Fact]
    public async Task No_count_of_coverage_knows_of_it()
    {
        var browser = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var with = await browser.GetStringAsync("/en/coverage", TestContext.Current.CancellationToken);
        var claims = undecided.Statements.Select(s => s.Statement.Id).Concat(undecided.Words.Select(w => w.ClaimId)).ToList();
        var folder = site.Services.GetRequiredService<RegisterFolder>();
        new ShowCoverage(folder, publicOnly: true).Run().ShouldSatisfyAllConditions(
            f => f.Documents.ShouldBe(register.Documents.Count), f => f.Waiting.ShouldBe(0), f => f.Languages.Sum(l => l.Documents).ShouldBe(register.Documents.Count));
        new ShowCoverage(folder).Run().ShouldSatisfyAllConditions(f => f.Documents.ShouldBe(register.Documents.Count + 1), f => f.Waiting.ShouldBe(claims.Count - undecided.Words.Count));
        with.ShouldContain($"<b>{register.Documents.Count}</b>");
    }

    [Fact]
    public async Task What_is_accepted_is_told_at_once_and_what_is_taken_back_is_gone_at_once()
    {
        var browser = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var address = "/en/documents/" + paper.Sha256[..12];
        (await browser.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var claim = undecided.Statements[0].Statement.Id;
        var folder = site.Services.GetRequiredService<RegisterFolder>();
        new Decide(folder).Run(new DecideRequest(claim, Verdict.Accept, "Jana Testová"));
        (await browser.GetStringAsync(address, TestContext.Current.CancellationToken)).ShouldContain(Secret);
        (await browser.GetStringAsync("/data/statements.csv", TestContext.Current.CancellationToken)).ShouldContain(claim);
        new Decide(folder).Run(new DecideRequest(claim, Verdict.Undo, "Jana Testová"));
        (await browser.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.GetStringAsync("/data/statements.csv", TestContext.Current.CancellationToken)).ShouldNotContain(claim);
    }

    public void Dispose()
    {
        site.Dispose();
        register.Dispose();
    }

    private IEnumerable<string> Addresses(RoutePattern pattern)
    {
        var partnership = register.Partnerships.First(p => p.Parties.Contains("CZ-42") && p.Parties.Any(k => k.StartsWith("DE", StringComparison.Ordinal))).Id;
        string[] ids = [partnership, paper.Sha256, paper.Sha256[..12], register.Documents[0].Id, undecided.Statements[0].Statement.Id, "e-" + undecided.Statements[0].Statement.Id[..10]];
        var filled = new List<string> { "" };
        foreach (var segment in pattern.PathSegments)
        {
            var choices = segment.Parts.Count == 1 && segment.Parts[0] is RoutePatternLiteralPart literal ? [literal.Content] : segment.Parts.Aggregate(new List<string> { "" }, (done, part) => part switch
            {
                RoutePatternLiteralPart l => [.. done.Select(d => d + l.Content)],
                RoutePatternSeparatorPart s => [.. done.Select(d => d + s.Content)],
                RoutePatternParameterPart { Name: "lang" } => [.. done.SelectMany(d => PortalLanguages.All.Select(l => d + l))],
                RoutePatternParameterPart { Name: "key" } => [.. done.SelectMany(d => new[] { "CZ-42", "DE", "CZ" }.Select(k => d + k))],
                RoutePatternParameterPart { Name: "code" } => [.. done.Select(d => d + "404")],
                _ => [.. done.SelectMany(d => ids.Select(i => d + i))],
            });
            filled = [.. filled.SelectMany(f => choices.Select(c => $"{f}/{c}"))];
        }

        return filled.Select(f => f.Length == 0 ? "/" : f).SelectMany(f => new[] { f, $"{f}?q={Secret}", $"{f}?as-of=2025-01-01" });
    }
}
