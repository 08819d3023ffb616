using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Mosty.Documents;
using Mosty.Knowledge;
using Mosty.Register;

[assembly: AssemblyFixture(typeof(Mosty.Web.Tests.PortalSite))]

namespace Mosty.Web.Tests;

/// <summary>The portal over a register of a few papers, as <c>mosty demo</c> would make it; once for all tests.</summary>
public sealed class PortalSite : IDisposable
{
    public const string Hostile = "<script>alert(1)</script>";

    private static readonly string[] Samples = ["usti-partnerske-regiony.html", "vysocina-bilance.txt", "pomorskie-kaliningrad.txt", "kosice-partner-regions.html"];

    private readonly string folder = Directory.CreateTempSubdirectory("mosty-web-").FullName;
    private readonly KnowledgeFile knowledge = KnowledgeFile.Open();
    private readonly WebApplicationFactory<Program> factory;

    public PortalSite()
    {
        var root = RepoRoot();
        using (var register = RegisterFolder.Open(folder, knowledge, TimeProvider.System))
        {
            var papers = Samples.Select(name => new SourceFile(name, File.ReadAllBytes(Path.Combine(root, "data", "samples", "papers", name)))).Append(HostilePaper());
            new AddDocuments(register, new Pipeline(knowledge, new DocumentReader(knowledge))).Run(papers, new AddOptions(AcceptAbove: 0));
            Partnerships = new ListPartnerships(register).Run(new PartnershipFilter()).Lines;
            Documents = new ListDocuments(register).Run();
        }

        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseContentRoot(Path.Combine(root, "src", "Mosty.Web"))
            .UseEnvironment("Production")
            .UseSetting("data", folder));
    }

    public IReadOnlyList<PartnershipLine> Partnerships { get; }

    public IReadOnlyList<DocumentLine> Documents { get; }

    public static string RepoRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Mosty.slnx")))
            at = at.Parent ?? throw new DirectoryNotFoundException("the repository's root is not above " + AppContext.BaseDirectory);
        return at.FullName;
    }

    /// <summary>A browser that follows no redirect.</summary>
    public HttpClient Browser(string? acceptLanguage = null)
    {
        var client = factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        if (acceptLanguage is not null)
            client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", acceptLanguage);
        return client;
    }

    /// <summary>A page that must be there.</summary>
    public async Task<IDocument> Page(string path)
    {
        using var answer = await Browser().GetAsync(path, TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        ((int)answer.StatusCode).ShouldBe(200, path + "\n" + html[..Math.Min(html.Length, 2000)]);
        return new HtmlParser().ParseDocument(html);
    }

    public void Dispose()
    {
        factory.Dispose();
        knowledge.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    // What a malicious upload would look like: script in its name and in its words.
    private static SourceFile HostilePaper() => new(
        Hostile + ".txt",
        Encoding.UTF8.GetBytes($"Ústecký kraj\n\nDelegace Ústeckého kraje navštívila 3. května 2019 Sasko {Hostile} a jednala o dopravě. Dne 4. června 2019 byla podepsána dohoda o spolupráci mezi Ústeckým krajem a Saskem \"><img src=x onerror=alert(2)>.\n"));
}
