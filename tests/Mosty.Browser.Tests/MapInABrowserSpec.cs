using Microsoft.Playwright;

namespace Mosty.Browser.Tests;

/// <summary>The maps as people meet them.</summary>
public class MapInABrowserSpec(RealBrowser browser)
{
    private const int Minute = 60_000;

    [Fact(Timeout = Minute)]
    public async Task The_map_of_the_world_is_complete_without_JavaScript()
    {
        var page = await browser.Open("/cs/map", javaScript: false);
        (await page.Locator("svg.world-map .land").IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator("svg.world-map .place").CountAsync()).ShouldBeGreaterThan(0);
        (await page.Locator(".zoom").CountAsync()).ShouldBe(0);
        await page.Locator("#formal").SelectOptionAsync("in-force");
        await page.Locator("form.filters button").ClickAsync();
        page.Url.ShouldContain("formal=in-force");
        await page.Locator(".by-country .partners a").First.ClickAsync();
        page.Url.ShouldContain("/cs/partnerships/");
        await page.Context.CloseAsync();
    }

    [Fact(Timeout = Minute)]
    public async Task Buttons_and_arrow_keys_give_a_closer_look_and_the_whole_again()
    {
        var page = await browser.Open("/en/map");
        var moved = page.Locator("svg.world-map > g");
        await page.GetByRole(AriaRole.Button, new() { Name = "Closer" }).ClickAsync();
        var closer = await moved.GetAttributeAsync("transform");
        closer.ShouldNotBeNull().ShouldContain("scale(1.6)");
        await page.Keyboard.PressAsync("ArrowRight");
        (await moved.GetAttributeAsync("transform")).ShouldNotBe(closer);
        await page.GetByRole(AriaRole.Button, new() { Name = "Whole world" }).ClickAsync();
        (await moved.GetAttributeAsync("transform")).ShouldBe("translate(0,0) scale(1)");
        await page.Context.CloseAsync();
    }

    [Theory(Timeout = Minute)]
    [InlineData(1280, "wide")]
    [InlineData(320, "narrow")]
    public async Task Names_on_a_map_can_be_read_on_any_screen(int width, string shown)
    {
        var page = await browser.Open("/pl/territories/CZ-42", width);
        var size = await page.EvaluateAsync<double>(
            "shown => { const t = document.querySelector('svg.home-map text.name.' + shown); return t.getScreenCTM().a * parseFloat(getComputedStyle(t).fontSize); }", shown);
        size.ShouldBeGreaterThan(12);
        (await page.Locator($"svg.home-map text.name.{(shown == "wide" ? "narrow" : "wide")}").First.IsVisibleAsync()).ShouldBeFalse();
        await page.Context.CloseAsync();
    }

    [Fact(Timeout = Minute)]
    public async Task The_tab_key_passes_a_map_by_and_finds_its_list()
    {
        var page = await browser.Open("/en/territories/CZ-42");
        var focused = await page.EvaluateAsync<int>("() => [...document.querySelectorAll('svg.map a')].filter(a => a.tabIndex >= 0).length");
        focused.ShouldBe(0);
        (await page.Locator("#places + ol a").CountAsync()).ShouldBeGreaterThan(0);
        await page.Context.CloseAsync();
    }
}
