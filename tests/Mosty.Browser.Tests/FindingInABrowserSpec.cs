using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Mosty.Browser.Tests;

/// <summary>The search box, the picture of a page and the years of the map, by keyboard and by pointer.</summary>
public class FindingInABrowserSpec(RealBrowser browser)
{
    private const int Minute = 60_000;

    [Fact(Timeout = Minute)]
    public async Task Names_are_suggested_and_chosen_by_the_keyboard()
    {
        var page = await browser.Open("/en/");
        var box = page.Locator("#q");
        await box.FocusAsync();
        await page.Keyboard.TypeAsync("saxo");
        await page.Locator("[role=option]").First.WaitForAsync();
        (await box.GetAttributeAsync("aria-expanded")).ShouldBe("true");
        (await box.GetAttributeAsync("list")).ShouldBeNull("the browser's own list would lie over it");
        await page.Keyboard.PressAsync("Escape");
        (await box.GetAttributeAsync("aria-expanded")).ShouldBe("false");
        (await box.InputValueAsync()).ShouldBe("saxo", "Escape closes the list, it does not empty the box");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Locator("[role=option]").First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        var active = await box.GetAttributeAsync("aria-activedescendant");
        (await page.Locator("#" + active).GetAttributeAsync("aria-selected")).ShouldBe("true");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/en/territories/DE-SN/**");
        await page.Context.CloseAsync();
    }

    [Fact(Timeout = Minute)]
    public async Task Enter_without_a_choice_searches()
    {
        var page = await browser.Open("/cs/search");
        await page.Locator("#q").FillAsync("Sasko");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/cs/search?q=Sasko");
        (await page.Locator(".hits mark").CountAsync()).ShouldBeGreaterThan(0);
        await page.Context.CloseAsync();
    }

    [Fact(Timeout = Minute)]
    public async Task A_quote_on_the_picture_leads_to_its_statement_and_back()
    {
        Assert.SkipWhen(browser.Register.Scan is null, "poppler or tesseract is not installed");
        var page = await browser.Open($"/en/documents/{browser.Register.Scan!.Id}", 390, javaScript: false);
        var picture = page.Locator(".leaf img").First;
        (await picture.EvaluateAsync<int>("i => i.decode().then(() => i.naturalWidth)")).ShouldBeGreaterThan(1000);
        var (leaf, marked) = ((await page.Locator(".leaf").First.BoundingBoxAsync())!, (await page.Locator("svg.marks .quoted rect:not(.badge)").First.BoundingBoxAsync())!);
        marked.X.ShouldBeInRange(leaf.X, leaf.X + leaf.Width / 3);
        (marked.X + marked.Width).ShouldBeLessThan(leaf.X + leaf.Width);
        await page.Locator("svg.marks .quoted").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        page.Url.ShouldContain("#st-");
        await page.Locator(".statements li:target a.number").ClickAsync();
        page.Url.ShouldContain("#s-");
        (await page.Locator("svg.marks .quoted:target").CountAsync()).ShouldBe(1);
        (await page.Locator("svg.marks .quoted:target").BoundingBoxAsync())!.Y.ShouldBeInRange(0, 900);
        await page.Context.CloseAsync();
    }

    [Fact(Timeout = Minute)]
    public async Task The_slider_moves_the_map_and_its_list_to_another_year()
    {
        var page = await browser.Open("/en/map");
        var slider = page.Locator("form.time input[type=range]");
        var years = (First: int.Parse((await slider.GetAttributeAsync("min"))!, null), Now: await page.Locator("#map-count").InnerTextAsync());
        await slider.FocusAsync();
        await page.Keyboard.PressAsync("Home");
        await page.Locator("#map-count", new() { HasTextRegex = new System.Text.RegularExpressions.Regex($"31\\sDecember\\s{years.First}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)) }).WaitForAsync();
        page.Url.ShouldContain($"year={years.First}");
        (await page.Locator("#year").InputValueAsync()).ShouldBe($"{years.First}");
        await page.Keyboard.PressAsync("End");
        await page.Locator("#map-count", new() { HasText = years.Now }).WaitForAsync();
        (await page.Locator("form.time button[type=button]").IsVisibleAsync()).ShouldBeFalse("this reader wants no motion");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.NoPreference });
        await page.GetByRole(AriaRole.Button, new() { Name = "Play the years" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        await page.Context.CloseAsync();
    }

    [Fact(Timeout = Minute)]
    public async Task Looking_closer_parts_what_was_drawn_as_one_and_names_it()
    {
        var page = await browser.Open("/en/map");
        var places = page.Locator("svg.world-map .place");
        var before = await places.CountAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Closer" }).FocusAsync();
        for (var i = 0; i < 6; i++)
            await page.Keyboard.PressAsync("+");
        await page.WaitForFunctionAsync("before => document.querySelectorAll('svg.world-map .place').length > before", before);
        await page.Keyboard.PressAsync("0");
        await page.WaitForFunctionAsync("before => document.querySelectorAll('svg.world-map .place').length === before", before);
        await places.Last.HoverAsync(new LocatorHoverOptions { Force = true });
        (await page.Locator(".tip").InnerTextAsync()).ShouldNotBeEmpty();
        await page.Keyboard.PressAsync("Escape");
        (await page.Locator(".tip").IsVisibleAsync()).ShouldBeFalse();
        await page.Context.CloseAsync();
    }

    [Fact(Timeout = Minute)]
    public async Task A_year_can_be_asked_for_without_JavaScript()
    {
        var page = await browser.Open("/pl/map", 320, javaScript: false);
        await page.Locator("#year").FillAsync("2006");
        await page.Locator("form.time button").ClickAsync();
        page.Url.ShouldContain("year=2006");
        (await page.Locator("form.time input[type=range]").CountAsync()).ShouldBe(0);
        await page.Context.CloseAsync();
    }

    [Fact(Timeout = Minute)]
    public async Task Another_site_can_show_the_bridge_in_a_frame()
    {
        var id = browser.Register.Partnerships.MaxBy(p => p.Events)!.Id;
        var page = await browser.Open("/en/");
        foreach (var (path, shown) in new[] { ($"/en/embed/partnerships/{id}", true), ($"/en/partnerships/{id}", false) })
        {
            await using var newspaper = WebApplication.Create();
            newspaper.Urls.Add("http://127.0.0.1:0");
            newspaper.MapGet("/", () => Microsoft.AspNetCore.Http.Results.Content($"<!doctype html><title>News</title><iframe src=\"{browser.Address}{path}\" width=800 height=500></iframe>", "text/html"));
            await newspaper.StartAsync(TestContext.Current.CancellationToken);
            await page.GotoAsync(newspaper.Urls.First(), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
            (await page.FrameLocator("iframe").Locator("svg.bridge-across, svg.bridge-down").CountAsync() > 0).ShouldBe(shown, path);
        }

        await page.Context.CloseAsync();
    }
}
