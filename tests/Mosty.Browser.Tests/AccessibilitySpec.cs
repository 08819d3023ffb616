using System.Text.Json;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Mosty.Web.Site;
using Mosty.Web.Tests;

namespace Mosty.Browser.Tests;

/// <summary>
/// axe finds nothing on any page. Languages, themes and widths are combined in pairs (every two choices meet on some page, every page is looked at in
/// two or three languages); <c>./test --all</c> takes all combinations. What is found is what the statement on accessibility says: with <c>MOSTY_RENEW=accessibility</c> the run
/// writes <c>src/Mosty.Web/Site/accessibility.json</c>, else it compares.
/// </summary>
public partial class AccessibilitySpec(RealBrowser browser)
{
    private const int Minute = 60_000;

    private static readonly string File = Path.Combine(SampleRegister.SiteFolder, "Site", "accessibility.json");
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private static readonly Lock Writing = new();
    private static readonly bool Everything = Environment.GetEnvironmentVariable("MOSTY_FUZZ") == "all";

    public static readonly TheoryData<string> Routes = [.. PortalRoutes.All];

    [Theory(Timeout = 8 * Minute), MemberData(nameof(Routes))]
    public async Task Axe_finds_nothing_and_the_statement_says_so(string route)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var told = new List<string>();
        var (engine, runs) = ("", 0);
        foreach (var group in Combinations(route).GroupBy(c => (c.Width, c.Theme)))
        {
            IPage? page = null;
            foreach (var (language, width, theme) in group)
            {
                var path = PortalRoutes.Path(browser.Register, language, route);
                page ??= await browser.Open(path, width, scheme: theme);
                await page.GotoAsync(browser.Address + path);
                var result = await page.RunAxe(RealBrowser.OnlyViolations);
                engine = $"{result.TestEngine.Name} {result.TestEngine.Version}";
                runs++;
                found.UnionWith(result.Violations.Select(v => v.Id));
                told.AddRange(result.Violations.Select(v => $"{language} {width} {theme}: {v.Id}: {v.Help} {string.Join("; ", v.Nodes.Take(3).Select(n => n.Html))}"));
            }

            await page!.Context.CloseAsync();
        }

        if (Environment.GetEnvironmentVariable("MOSTY_RENEW") == "accessibility")
            Write(engine, new CheckedRoute(route, runs, [.. found]));
        var stated = Read().Routes.SingleOrDefault(r => r.Path == route).ShouldNotBeNull($"the statement does not know {route}: run with MOSTY_RENEW=accessibility");
        stated.Violations.ShouldBe(found);
        if (!Everything)
            stated.Runs.ShouldBe(runs);
        told.ShouldBeEmpty();
    }

    [Fact]
    public void The_statement_is_of_these_pages_and_of_no_others() =>
        Read().Routes.Select(r => r.Path).ShouldBe(PortalRoutes.All, ignoreOrder: true);

    [Fact]
    public void Every_page_of_the_portal_is_looked_at()
    {
        Assert.SkipWhen(browser.Patterns.Count == 0, "no Chromium on this machine");
        var checkedHere = PortalRoutes.All.Concat(PortalRoutes.Others).Select(r => Shape(r.Split('?')[0])).ToHashSet(StringComparer.Ordinal);
        browser.Patterns.Select(p => Shape(p["{lang:language}".Length..])).Distinct().Where(p => !checkedHere.Contains(p)).ShouldBeEmpty();
    }

    // What stands in braces has another name in each place; what may be left out of an address (a slug) is for the eye only.
    private static string Shape(string path) => "/" + Braces().Replace(Optional().Replace(path, ""), "{}").Trim('/');

    private static IEnumerable<(string Language, int Width, ColorScheme Theme)> Combinations(string route)
    {
        var row = PortalRoutes.All.ToList().IndexOf(route);
        for (var l = 0; l < PortalLanguages.All.Count; l++)
            for (var step = 0; step < 4; step++)
                if (Everything || ((row + l) % 2 == 0 && step == (row + l) / 2 % 4))
                    yield return (PortalLanguages.All[l], step / 2 == 0 ? 1280 : 320, step % 2 == 0 ? ColorScheme.Light : ColorScheme.Dark);
    }

    private static AccessibilityCheck Read()
    {
        lock (Writing)
            return JsonSerializer.Deserialize<AccessibilityCheck>(System.IO.File.ReadAllText(File), Json)!;
    }

    private static void Write(string engine, CheckedRoute route)
    {
        lock (Writing)
        {
            var kept = Read().Routes.Where(r => r.Path != route.Path && PortalRoutes.All.Contains(r.Path)).Append(route);
            var check = new AccessibilityCheck(
                DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime), engine, [.. kept.OrderBy(r => PortalRoutes.All.ToList().IndexOf(r.Path))]);
            System.IO.File.WriteAllText(File, JsonSerializer.Serialize(check, Json) + "\n");
        }
    }

    [GeneratedRegex(@"/\{[^}]*\?\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Optional();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Braces();
}
