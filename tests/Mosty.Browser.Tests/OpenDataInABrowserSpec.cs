using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Mosty.Browser.Tests;

/// <summary>The page on open data and the data in pages, as a real browser with a strict policy takes them.</summary>
public class OpenDataInABrowserSpec(RealBrowser browser)
{
    private const int Minute = 60_000;

    [Theory(Timeout = 3 * Minute)]
    [InlineData("pl")]
    [InlineData("cs")]
    [InlineData("en")]
    public async Task The_page_on_open_data_is_sound_on_every_screen(string language)
    {
        foreach (var (width, scheme) in new[] { (320, ColorScheme.Light), (390, ColorScheme.Dark), (1280, ColorScheme.Light), (1280, ColorScheme.Dark) })
        {
            var page = await browser.Open($"/{language}/data", width, scheme: scheme);
            (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth")).ShouldBeLessThanOrEqualTo(0, $"{language} at {width} px");
            var result = await page.RunAxe(RealBrowser.OnlyViolations);
            result.Violations.Select(v => $"{v.Id}: {string.Join("; ", v.Nodes.Take(3).Select(n => n.Html))}").ShouldBeEmpty($"{language} at {width} px, {scheme}");
            if (Environment.GetEnvironmentVariable("MOSTY_SCREENSHOTS") is { Length: > 0 } folder)
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"data-{language}-{width}-{scheme}.png"), FullPage = true });
            await page.Context.CloseAsync();
        }
    }

    [Fact(Timeout = Minute)]
    public async Task The_strict_policy_lets_data_blocks_be_read_and_complains_of_nothing()
    {
        var id = browser.Register.Partnerships.MaxBy(p => p.Events)!.Id;
        var page = await browser.Open("/en/");
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        foreach (var path in new[] { "/en/data", "/en/partnerships", "/en/partnerships/" + id })
        {
            await page.GotoAsync(browser.Address + path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
            (await page.EvaluateAsync<string>("() => JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@type']")).ShouldBe("WebPage");
        }

        complaints.ShouldBeEmpty();
    }

    [Fact(Timeout = Minute)]
    public async Task On_paper_the_way_to_cite_the_page_is_there_with_its_address()
    {
        var id = browser.Register.Partnerships.MaxBy(p => p.Events)!.Id;
        var page = await browser.Open("/cs/partnerships/" + id, 700);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        (await page.Locator(".cite .citation").IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator(".cite .citation").InnerTextAsync()).ShouldContain($"/partnerships/{id}?as-of=");
        if (Environment.GetEnvironmentVariable("MOSTY_SCREENSHOTS") is { Length: > 0 } folder)
            await page.Locator(".cite").ScreenshotAsync(new LocatorScreenshotOptions { Path = Path.Combine(folder, "cite-print.png") });
    }

    [Fact(Timeout = Minute)]
    public async Task A_link_to_a_file_saves_it()
    {
        var page = await browser.Open("/pl/partnerships?formal=in-force");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".take a[href*='.csv']").ClickAsync());
        download.SuggestedFilename.ShouldBe("partnerships.csv");
    }
}
