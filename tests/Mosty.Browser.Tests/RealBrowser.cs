using Deque.AxeCore.Commons;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Mosty.Web.Tests;

[assembly: AssemblyFixture(typeof(Mosty.Browser.Tests.RealBrowser))]

namespace Mosty.Browser.Tests;

/// <summary>The portal on a real port, and Debian's Chromium before it. Where there is no Chromium, tests are skipped and say so.</summary>
public sealed class RealBrowser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    // A machine without a network: nothing must be asked for in the background.
    private static readonly string[] Quiet =
        ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--no-default-browser-check", "--disable-gpu", "--disable-dev-shm-usage"];

    /// <summary>axe tells nothing of what it found right: to gather that takes most of its time.</summary>
    public static readonly AxeRunOptions OnlyViolations = new() { ResultTypes = [ResultType.Violations] };

    private WebApplicationFactory<Program>? factory;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public SampleRegister Register { get; } = new();

    public string Address { get; private set; } = "";

    /// <summary>Route patterns of the pages that begin with a language; empty where there is no browser.</summary>
    public IReadOnlyList<string> Patterns { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        if (Array.Find(Places, File.Exists) is not { } chromium)
            return;
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseContentRoot(SampleRegister.SiteFolder)
            .UseEnvironment("Production")
            .UseSetting("urls", "http://127.0.0.1:0")
            .UseSetting("data", Register.Folder));
        factory.UseKestrel();
        factory.StartServer();
        Address = factory.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        Patterns = [.. factory.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.RazorPages.PageActionDescriptor>() is not null)
            .Select(e => e.RoutePattern.RawText!).Where(p => p.StartsWith("{lang:language}", StringComparison.Ordinal) || p.StartsWith("/{lang:language}", StringComparison.Ordinal)).Select(p => p.TrimStart('/'))];
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, ChromiumSandbox = false, Args = Quiet });
    }

    /// <summary>A fresh page of a given width; skips the test where there is no browser.</summary>
    public async Task<IPage> Open(string path, int width = 1280, bool javaScript = true, ColorScheme scheme = ColorScheme.Light)
    {
        Assert.SkipWhen(browser is null, "no Chromium on this machine (apt-get install chromium)");
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = javaScript,
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(20_000);
        var page = await context.NewPageAsync();
        var answer = await page.GotoAsync(Address + path);
        answer!.Status.ShouldBe(200, path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (factory is not null)
            await factory.DisposeAsync();
        Register.Dispose();
    }
}
