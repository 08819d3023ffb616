using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Mosty.Web.Tests;

/// <summary>A territory's page and the maps.</summary>
public partial class TerritoryPageSpec(PortalSite site)
{
    private const string Home = "CZ-42";

    [Fact]
    public async Task A_territory_shows_its_partners_on_a_map_and_as_a_list()
    {
        var page = await site.Page($"/en/territories/{Home}");
        page.QuerySelector("h1")!.TextContent.ShouldContain("Ústí");
        var partners = site.Partnerships.Where(p => p.Parties.Contains(Home)).ToList();
        page.QuerySelectorAll("section[aria-labelledby=partnerships] tbody tr").Length.ShouldBe(partners.Count);
        page.QuerySelectorAll("svg.home-map .land").ShouldNotBeEmpty();
        var listed = page.QuerySelectorAll("#places + ol a").Select(a => Uri.UnescapeDataString(a.GetAttribute("href")!)).ToList();
        foreach (var partner in partners.SelectMany(p => p.Parties).Where(p => p != Home && !p.StartsWith("XX:", StringComparison.Ordinal)))
            listed.ShouldContain(l => l.StartsWith($"/en/territories/{partner}", StringComparison.Ordinal), partner);
        page.QuerySelectorAll(".legend li").Length.ShouldBe(partners.Select(p => p.Formal).Distinct().Count());
    }

    [Fact]
    public async Task The_map_is_light_and_asks_for_nothing()
    {
        foreach (var path in new[] { $"/pl/territories/{Home}", "/pl/map", "/pl/" })
        {
            var page = await site.Page(path);
            foreach (var map in page.QuerySelectorAll("svg.map"))
            {
                map.OuterHtml.Length.ShouldBeLessThan(100_000, path);
                map.QuerySelectorAll("image, use, script, foreignObject").ShouldBeEmpty(path);
            }
        }
    }

    [Fact]
    public async Task What_an_imported_list_says_stands_as_candidates_with_the_list_named_and_counts_nowhere()
    {
        var page = await site.Page($"/en/territories/{Home}");
        var candidates = page.QuerySelectorAll("section[aria-labelledby=candidates] li").Select(l => l.TextContent).ToList();
        candidates.Count.ShouldBe(2);
        candidates.ShouldAllBe(c => c.Contains("A list of twins", StringComparison.Ordinal));
        candidates.ShouldContain(c => c.Contains("Saxony", StringComparison.Ordinal) && c.Contains("since 1992", StringComparison.Ordinal) && c.Contains("proven here", StringComparison.Ordinal));
        candidates.ShouldContain(c => c.Contains("Porto", StringComparison.Ordinal) && !c.Contains("proven", StringComparison.Ordinal));
        page.QuerySelectorAll("section[aria-labelledby=partnerships] tbody a[href*='territories/PT-13']").ShouldBeEmpty();
        (await site.Page("/cs/territories/CZ:Teplice")).QuerySelector(".lede")!.TextContent.ShouldNotContain("1 partner");
    }

    [Fact]
    public async Task An_office_with_a_site_of_its_own_is_one_click_away() =>
        (await site.Page($"/pl/territories/{Home}")).QuerySelectorAll("a[rel~=external]").Select(a => a.GetAttribute("href")).ShouldContain("https://kr-ustecky.cz/");

    [Fact]
    public async Task Its_names_stand_in_every_language_the_gazetteer_holds()
    {
        var names = (await site.Page($"/cs/territories/{Home}")).QuerySelector(".names")!.TextContent;
        names.ShouldContain("Ústecký kraj");
        names.ShouldContain("polsky");
        names.ShouldContain("ukrajinsky");
    }

    [Fact]
    public async Task A_region_of_the_office_tells_which_towns_have_no_partner()
    {
        var page = await site.Page($"/cs/territories/{Home}");
        var towns = page.QuerySelectorAll("section[aria-labelledby=white] li a").Select(a => a.TextContent).ToList();
        towns.ShouldContain("Teplice");
        (await site.Page("/cs/territories/DE-SN")).QuerySelector("#white").ShouldBeNull();
    }

    [Fact]
    public async Task A_successor_names_what_was_before_and_the_other_way_round()
    {
        var now = await site.Page("/pl/territories/PL-06");
        now.QuerySelector("section[aria-labelledby=place]")!.TextContent.ShouldContain("województwo zamojskie");
        now.QuerySelector("section[aria-labelledby=place]")!.TextContent.ShouldContain("1998");
        var then = await site.Page("/pl/territories/PL:wojew%C3%B3dztwo%20zamojskie");
        then.QuerySelectorAll("a[href^='/pl/territories/PL-06']").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("/en/territories/CZ-42/anything-at-all")]
    [InlineData("/en/territories/CZ-42?as-of=1990-01-01")]
    [InlineData("/en/territories/CZ-42?as-of=rubbish&page=-1")]
    [InlineData("/en/territories/CZ")]
    [InlineData("/en/territories/CZ:Teplice")]
    [InlineData("/en/territories/XX:CEMR")]
    [InlineData("/en/territories/PL:%C5%81%C3%B3d%C5%BA")]
    [InlineData("/en/map?territory=DE&formal=in-force&activity=dormant&as-of=2015-01-01")]
    [InlineData("/en/map?territory=%22%3E%3Cscript%3E&formal=no&as-of=never&page=99999999999")]
    public async Task Any_territory_and_any_filter_has_its_page(string path) => await site.Page(path);

    [Theory]
    [InlineData("/en/territories/CZ:Teplicee", null)]
    [InlineData("/en/territories/Teplice", "/en/territories/CZ:Teplice")]
    [InlineData("/en/territories/PL-99", null)]
    [InlineData("/en/territories/%3Cscript%3Ealert(1)%3C%2Fscript%3E", null)]
    public async Task An_unknown_key_is_told_so_and_helped_along(string path, string? guess)
    {
        using var answer = await site.Browser().GetAsync(path, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        html.ShouldContain("We do not know this territory");
        html.ShouldContain("/en/search");
        html.ShouldNotContain("<script", Case.Insensitive);
        if (guess is not null)
            html.ShouldContain($"href=\"{guess}\"");
    }

    [Fact]
    public async Task Another_code_of_a_region_leads_to_its_page()
    {
        using var answer = await site.Browser().GetAsync("/en/territories/KZ-19?as-of=2020-01-01", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Headers.Location!.ToString().ShouldStartWith("/en/territories/KZ-ALM");
        answer.Headers.Location!.ToString().ShouldEndWith("?as-of=2020-01-01");
    }

    [Fact]
    public async Task The_map_and_its_list_tell_the_same_partnerships()
    {
        var page = await site.Page("/pl/map");
        var own = site.Partnerships.Where(p => !p.IsCandidate).Select(p => "/pl/partnerships/" + p.Id).ToHashSet();
        page.QuerySelectorAll(".by-country .partners a").Select(a => a.GetAttribute("href")!).ToHashSet().SetEquals(own).ShouldBeTrue();
        var counted = page.QuerySelectorAll("svg.world-map .count").Sum(c => int.Parse(Digits.Replace(c.TextContent, ""), System.Globalization.CultureInfo.InvariantCulture));
        (counted + page.QuerySelectorAll("svg.world-map .place .sign").Length).ShouldBeGreaterThanOrEqualTo(own.Count);
    }

    [Fact]
    public async Task A_filter_of_the_map_is_that_of_the_list()
    {
        var map = await site.Page("/en/map?territory=DE");
        var list = await site.Page("/en/partnerships?territory=DE");
        static HashSet<string> Ids(IEnumerable<IElement> links) => [.. links.Select(a => a.GetAttribute("href")!)];
        Ids(map.QuerySelectorAll(".by-country .partners a")).ShouldBeSubsetOf(Ids(list.QuerySelectorAll("tbody th a")));
        map.QuerySelectorAll(".by-country .partners a").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Filters_of_the_list_that_the_map_has_no_field_for_are_kept_when_another_is_changed()
    {
        var form = (await site.Page("/en/map?kind=regions&since-from=1990&territory=DE&formal=in-force")).QuerySelector("form.filters")!;
        form.QuerySelectorAll("input[type=hidden]").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}").ShouldBe(["kind=regions", "since-from=1990"], ignoreOrder: true);
        form.QuerySelector("#territory option[selected]")!.GetAttribute("value").ShouldBe("DE");
        form.QuerySelector("#formal option[selected]")!.GetAttribute("value").ShouldBe("in-force");
    }

    [Fact]
    public async Task Parties_of_a_partnership_lead_to_their_territories()
    {
        var partnership = site.Partnerships.First(p => p.Parties.Contains(Home));
        (await site.Page("/en/partnerships/" + partnership.Id)).QuerySelectorAll($"a[href^='/en/territories/{Home}']").ShouldNotBeEmpty();
    }

    [GeneratedRegex(@"\D", RegexOptions.None, 1000)]
    private static partial Regex Digits { get; }
}
