using Microsoft.Playwright;
using Mosty.Web.Site;

namespace Mosty.Browser.Tests;

/// <summary>Everything can be hit with a thumb, seen in large letters and got onto paper.</summary>
public class ReachSpec(RealBrowser browser)
{
    private const int Minute = 60_000;

    // A link within a sentence or a line of text is as tall as its line (WCAG 2.2, 2.5.8, "inline"); what stands by itself is 44 px.
    private const string TooSmall =
        """
        () => {
          const own = 'button, select, textarea, summary, input:not([type=hidden]):not([type=checkbox]):not([type=radio]), nav a, header.site a, footer.site nav a, .figures a, .counts a, .paging a, .sorting a, .years a, label:has(input[type=checkbox]), label:has(input[type=radio])';
          const seen = e => { const r = e.getBoundingClientRect(); const s = getComputedStyle(e); return r.width > 1 && r.height > 1 && s.visibility !== 'hidden' && !e.closest('.trap, .visually-hidden, .skip'); };
          return [...document.querySelectorAll(own)].filter(seen)
            .map(e => [e, e.getBoundingClientRect()]).filter(([, r]) => r.height < 43.5 || r.width < 43.5)
            .map(([e, r]) => `${e.tagName.toLowerCase()}.${e.className} "${e.textContent.trim().slice(0, 30)}" ${Math.round(r.width)}x${Math.round(r.height)}`);
        }
        """;

    private const string Cut =
        """
        () => [...document.querySelectorAll('h1, h2, h3, p, a, button, label, dt, dd, summary, td, th, li, input, select')]
          .filter(e => !e.closest('.visually-hidden, .skip, .trap, svg') && !e.closest('table.rows thead') && e.getBoundingClientRect().width > 1)
          .filter(e => { const s = getComputedStyle(e); return (s.overflowX === 'hidden' || s.overflowX === 'clip') && e.scrollWidth > e.clientWidth + 1; })
          .map(e => `${e.tagName} "${e.textContent.trim().slice(0, 40)}"`)
        """;

    // The longest words and the shortest; ./test --all takes every language.
    public static readonly TheoryData<string> Languages = [.. Environment.GetEnvironmentVariable("MOSTY_FUZZ") == "all" ? PortalLanguages.All : ["de", "cs"]];

    [Theory(Timeout = 3 * Minute), MemberData(nameof(Languages))]
    public async Task What_stands_by_itself_is_a_target_of_44_pixels(string language)
    {
        foreach (var width in new[] { 390, 1280 })
            await OnEveryPage(language, width, async (page, path) =>
                (await page.EvaluateAsync<string[]>(TooSmall)).Distinct().ShouldBeEmpty($"{path} at {width} px"));
    }

    // WCAG 1.4.4, 1.4.10, 1.4.12: a window of 1280 px at 400 % is 320 px wide and 180 px tall; lines, letters and words may be set apart.
    [Theory(Timeout = 3 * Minute), MemberData(nameof(Languages))]
    public async Task At_four_times_the_size_and_with_wide_spacing_nothing_is_lost(string language) =>
        await OnEveryPage(language, 320, async (page, path) =>
        {
            await page.SetViewportSizeAsync(320, 256);
            await page.EvaluateAsync("() => { const s = new CSSStyleSheet(); s.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }'); document.adoptedStyleSheets = [s]; }");
            (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth")).ShouldBeLessThanOrEqualTo(0, path);
            (await page.EvaluateAsync<string[]>(Cut)).ShouldBeEmpty(path);
        });

    [Fact(Timeout = 3 * Minute)]
    public async Task On_paper_nothing_is_cut_off_and_nothing_is_left_that_only_a_screen_can_do() =>
        await OnEveryPage("pl", 700, async (page, path) =>
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth")).ShouldBeLessThanOrEqualTo(0, path);
            (await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('header.site nav, footer.site nav, form, button')].filter(e => e.getBoundingClientRect().height > 0).map(e => e.outerHTML.slice(0, 80))"))
                .ShouldBeEmpty(path);
            (await page.EvaluateAsync<bool>("() => document.querySelector('h1').getBoundingClientRect().height > 0")).ShouldBeTrue(path);
        });

    private async Task OnEveryPage(string language, int width, Func<IPage, string, Task> look)
    {
        var page = await browser.Open($"/{language}/", width);
        foreach (var path in PortalRoutes.All.Select(r => PortalRoutes.Path(browser.Register, language, r)))
        {
            await page.GotoAsync(browser.Address + path);
            await look(page, path);
        }

        await page.Context.CloseAsync();
    }
}
