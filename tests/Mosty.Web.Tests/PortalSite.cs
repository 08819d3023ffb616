using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Mosty.Register;

[assembly: AssemblyFixture(typeof(Mosty.Web.Tests.PortalSite))]

namespace Mosty.Web.Tests;

/// <summary>The portal over a register of a few papers; once for all tests.</summary>
public sealed class PortalSite : IDisposable
{
    private readonly SampleRegister register = new();
    private readonly WebApplicationFactory<Program> factory;

    public PortalSite() => factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
        .UseContentRoot(SampleRegister.SiteFolder)
        .UseEnvironment("Production")
        .UseSetting("MOSTY_REQUESTS", "1000000")
        .UseSetting("data", register.Folder));

    public IReadOnlyList<PartnershipLine> Partnerships => register.Partnerships;

    public DocumentLine? Scan => register.Scan;

    public string Event => register.Event;

    public string Organisation => register.Organisation;

    public IReadOnlyList<DocumentLine> Documents => register.Documents;

    /// <summary>A browser that follows no redirect.</summary>
    public HttpClient Browser(string? acceptLanguage = null)
    {
        var client = factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        if (acceptLanguage is not null)
            client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", acceptLanguage);
        return client;
    }

    /// <summary>The same portal with other settings.</summary>
    public WebApplicationFactory<Program> With(params (string Name, string Value)[] settings) => factory.WithWebHostBuilder(host =>
    {
        foreach (var (name, value) in settings)
            host.UseSetting(name, value);
    });

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
        register.Dispose();
    }
}
