using Microsoft.Playwright;
using Mosty.Web.Site;

namespace Mosty.Browser.Tests;

/// <summary>The portal as people meet it: on a phone and on a desktop, with a keyboard, without JavaScript, by day and by night.</summary>
public class PortalInABrowserSpec(RealBrowser browser)
{
    private const int Minute = 60_000;

    public static readonly TheoryData<string> Languages = [.. PortalLanguages.All];

    public static readonly TheoryData<string> PagePaths = [.. PortalRoutes.All];

    [Theory(Timeout = 4 * Minute), MemberData(nameof(Languages))]
    public async Task No_page_scrolls_sideways_on_any_screen(string language)
    {
        foreach (var width in Widths(language))
        {
            var page = await browser.Open($"/{language}/", width);
            foreach (var path in PagePaths.Select(p => Path(language, p.Data)))
            {
                await page.GotoAsync(browser.Address + path);
                var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth");
                overflow.ShouldBeLessThanOrEqualTo(0, $"{path} at {width} px");
                await Keep(page, $"{language}-{width}{path.Replace('/', '-').Replace('?', '-').Replace(':', '-')}");
            }

            await page.Context.CloseAsync();
        }
    }

    [Fact(Timeout = Minute)]
    public async Task The_browser_has_nothing_to_complain_of()
    {
        var page = await browser.Open("/en/");
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add("failed: " + request.Url);
        foreach (var path in PagePaths)
            await page.GotoAsync(browser.Address + Path("en", path.Data), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        complaints.ShouldBeEmpty();
        (await page.EvaluateAsync<bool>("() => document.fonts.check('18px \"Source Sans 3\"', 'współpráce')")).ShouldBeTrue();
        (await page.Context.CookiesAsync()).ShouldBeEmpty();
    }

    [Fact(Timeout = Minute)]
    public async Task The_first_press_of_the_tab_key_offers_the_way_past_the_menu()
    {
        var page = await browser.Open(Path("cs", "/partnerships/{partnership}"));
        await page.Keyboard.PressAsync("Tab");
        (await Focused(page)).ShouldBe("#content");
        (await page.Locator(".skip").First.IsVisibleAsync()).ShouldBeTrue();
        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("content");
    }

    [Fact(Timeout = Minute)]
    public async Task The_tab_key_goes_through_the_page_in_the_order_one_reads()
    {
        var page = await browser.Open("/en/partnerships");
        var order = new List<string>();
        for (var i = 0; i < 40; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            order.Add(await Focused(page));
        }

        order[..4].ShouldBe(["#content", "/en/", "/en/partnerships", "/en/map"]);
        order.ShouldContain("territory");
        order.IndexOf("territory").ShouldBeLessThan(order.IndexOf("formal"));
        order.IndexOf("formal").ShouldBeLessThan(order.IndexOf("activity"));
        order.IndexOf("activity").ShouldBeLessThan(order.IndexOf("as-of"));
    }

    [Fact(Timeout = Minute)]
    public async Task A_quote_leads_to_its_statement_and_back()
    {
        var page = await browser.Open(Path("en", "/documents/{document}"));
        var number = page.Locator(".paper a.number").First;
        await number.ClickAsync();
        page.Url.ShouldContain("#st-");
        await page.Locator(".statements li:target a.number").ClickAsync();
        page.Url.ShouldContain("#s-");
        (await page.Locator("mark:target, .at:target").CountAsync()).ShouldBe(1);
        await page.Locator(".paper mark a").First.ClickAsync();
        page.Url.ShouldContain("#st-");
    }

    [Theory(Timeout = Minute)]
    [InlineData(320, "down")]
    [InlineData(390, "down")]
    [InlineData(1280, "across")]
    public async Task The_bridge_runs_across_on_a_wide_screen_and_down_on_a_phone(int width, string way)
    {
        var page = await browser.Open(Path("pl", "/partnerships/{partnership}"), width);
        (await page.Locator("svg.bridge-down").IsVisibleAsync()).ShouldBe(way == "down");
        (await page.Locator("svg.bridge-across").IsVisibleAsync()).ShouldBe(way == "across");
    }

    [Fact(Timeout = Minute)]
    public async Task On_paper_the_bridge_runs_across_and_the_menu_is_left_out()
    {
        var page = await browser.Open(Path("cs", "/partnerships/{partnership}"), 700);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        (await page.Locator("svg.bridge-across").IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator("svg.bridge-down").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator("header.site nav").First.IsVisibleAsync()).ShouldBeFalse();
    }

    [Theory(Timeout = Minute), MemberData(nameof(Languages))]
    public async Task Everything_works_without_JavaScript(string language)
    {
        var page = await browser.Open($"/{language}/", 390, javaScript: false);
        await page.Locator("#q").FillAsync("spoluprace");
        await page.Locator("form.search button").ClickAsync();
        await page.Locator(".hits a").First.ClickAsync();
        page.Url.ShouldContain($"/{language}/");
        await page.GotoAsync(browser.Address + $"/{language}/partnerships");
        await page.Locator("#as-of").FillAsync("2010-01-01");
        await page.Locator("form.filters .do button").ClickAsync();
        page.Url.ShouldContain("as-of=2010-01-01");
        await page.Locator("table.rows tbody th a").First.ClickAsync();
        page.Url.ShouldContain("/partnerships/");
        await page.GotoAsync(browser.Address + Path(language, "/partnerships/{partnership}"));
        await page.Locator(".reasons summary").First.ClickAsync();
        (await page.Locator(".reasons details .quote").First.IsVisibleAsync()).ShouldBeTrue();
        await page.Context.CloseAsync();
    }

    // 320 and 390 px are laid out in different ways: in the language with the widest forms both are looked at, in every language with ./test --all.
    private static int[] Widths(string language) => language == "pl" || Environment.GetEnvironmentVariable("MOSTY_FUZZ") == "all" ? [320, 390, 1280] : [320, 1280];

    private string Path(string language, string pattern) => PortalRoutes.Path(browser.Register, language, pattern);

    private static Task<string> Focused(IPage page) =>
        page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href') ?? document.activeElement.id");

    // For the eye: MOSTY_SCREENSHOTS=DIR keeps what the browser saw.
    private static async Task Keep(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("MOSTY_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = System.IO.Path.Combine(folder, name + ".png"), FullPage = true });
    }
}
