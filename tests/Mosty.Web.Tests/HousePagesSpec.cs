using AngleSharp.Dom;
using Mosty.Register;
using Mosty.Web.Site;

namespace Mosty.Web.Tests;

/// <summary>Calendar, events, people, coverage, and the pages about the portal itself.</summary>
public class HousePagesSpec(PortalSite site)
{
    public static readonly TheoryData<string> Languages = [.. PortalLanguages.All];

    [Theory]
    [InlineData("")]
    [InlineData("?year=2006")]
    [InlineData("?month=2006-06")]
    [InlineData("?month=2006-13")]
    [InlineData("?month=0001-01")]
    [InlineData("?year=99999999999")]
    [InlineData("?year=1800")]
    [InlineData("?month=2199-12")]
    [InlineData("?m=4&y=abc")]
    public async Task The_calendar_opens_whatever_the_address_asks(string query) =>
        (await site.Page("/cs/calendar" + query)).QuerySelectorAll("h1").Length.ShouldBe(1);

    [Theory]
    [InlineData("y=2006&m=6", "/en/calendar?month=2006-06")]
    [InlineData("y=2006&m=", "/en/calendar?year=2006")]
    [InlineData("y=2006&m=77", "/en/calendar?year=2006")]
    public async Task What_the_form_asks_becomes_an_address_to_share(string query, string address)
    {
        using var answer = await site.Browser().GetAsync("/en/calendar?" + query, TestContext.Current.CancellationToken);
        answer.Headers.Location!.ToString().ShouldBe(address);
    }

    [Theory, MemberData(nameof(Languages))]
    public async Task Every_year_of_the_calendar_leads_to_its_events_and_each_to_its_words(string language)
    {
        var years = (await site.Page($"/{language}/calendar")).QuerySelectorAll(".years a").Select(a => a.GetAttribute("href")!).ToList();
        years.ShouldNotBeEmpty();
        var year = await site.Page(years[^1]);
        var events = year.QuerySelectorAll(".story a[href*='/events/']").Select(a => a.GetAttribute("href")!).ToList();
        events.ShouldNotBeEmpty(years[^1]);
        var page = await site.Page(events[0]);
        page.QuerySelectorAll(".quote footer a[href*='/documents/']").ShouldNotBeEmpty();
        page.QuerySelectorAll($"a[href^='/{language}/partnerships/']").ShouldNotBeEmpty();
        var (address, anchor) = page.QuerySelectorAll("a[href*='#e-']").Select(a => a.GetAttribute("href")!.Split('#')).Select(p => (p[0], p[1])).First();
        (await site.Page(address)).GetElementById(anchor).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_person_is_shown_with_the_office_held_then_and_not_to_search_engines()
    {
        var people = new List<string>();
        foreach (var partnership in site.Partnerships)
            people.AddRange((await site.Page("/en/partnerships/" + partnership.Id)).QuerySelectorAll(".people a[href*='/people/']").Select(a => a.GetAttribute("href")!));
        people.ShouldNotBeEmpty();
        foreach (var path in people.Distinct().Take(5))
        {
            var page = await site.Page(path);
            page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
            page.QuerySelectorAll(".facts dd").ShouldNotBeEmpty();
            page.QuerySelectorAll("a[href*='/partnerships/']").ShouldNotBeEmpty();
        }
    }

    [Theory]
    [InlineData("/en/events/e-0000000000")]
    [InlineData("/en/events/nothing")]
    [InlineData("/pl/people/0000000000")]
    [InlineData("/de/organisations/0000000000")]
    public async Task What_is_not_on_the_register_is_404(string path)
    {
        using var answer = await site.Browser().GetAsync(path, TestContext.Current.CancellationToken);
        ((int)answer.StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task Every_figure_of_coverage_is_the_length_of_the_list_it_opens()
    {
        var page = await site.Page("/en/coverage");
        var gaps = page.QuerySelectorAll(".counts li").Where(l => l.QuerySelector("a[href*='gap=']") is not null).ToList();
        gaps.Count.ShouldBe(Enum.GetValues<Gap>().Length);
        foreach (var gap in gaps)
        {
            var count = int.Parse(gap.QuerySelector("b")!.FirstChild!.TextContent.Trim(), null);
            var list = await site.Page(gap.QuerySelector("a")!.GetAttribute("href")!);
            list.QuerySelectorAll("table.rows").Take(count == 0 ? 0 : 1).SelectMany(t => t.QuerySelectorAll("tbody tr")).Count().ShouldBe(count);
        }

        var nothing = page.QuerySelector("a[href*='read=nothing']")!.ParentElement!.QuerySelector("b")!.FirstChild!.TextContent.Trim();
        (await site.Page("/en/documents?read=nothing")).QuerySelectorAll("tbody tr").Length.ShouldBe(int.Parse(nothing, null));
    }

    [Theory]
    [InlineData("field=culture&kind=regions&sort=oldest")]
    [InlineData("since-from=1990&since-to=2010&paper=agreement")]
    [InlineData("gap=one-sided&sort=contact")]
    [InlineData("under=cz-de-00000")]
    public async Task Further_filters_open_and_show_what_they_ask(string query)
    {
        var page = await site.Page("/sk/partnerships?" + query);
        foreach (var pair in query.Split('&').Select(p => p.Split('=')).Where(p => p[0] is "kind" or "gap" or "sort"))
            page.QuerySelector($"select[name={pair[0]}] option[selected]")?.GetAttribute("value").ShouldBe(pair[1]);
        page.QuerySelector("form.filters details")!.HasAttribute("open").ShouldBeTrue();
    }

    [Theory]
    [InlineData("field=%27;drop&kind=x&since-from=abc&since-to=-1&under=%22&gap=&sort=x&paper=A")]
    [InlineData("since-from=99999&since-to=0")]
    public async Task A_filter_that_means_nothing_is_left_out(string query) =>
        (await site.Page("/en/partnerships?" + query)).QuerySelectorAll("table.rows tbody tr").Length.ShouldBe(site.Partnerships.Count);

    [Fact]
    public async Task An_empty_list_offers_each_filter_to_take_away()
    {
        var page = await site.Page("/en/partnerships?since-to=1850&gap=unseen");
        page.QuerySelectorAll("table.rows").ShouldBeEmpty();
        var offers = page.QuerySelectorAll(".empty li a").Select(a => a.GetAttribute("href")!).ToList();
        offers.ShouldBe(["/en/partnerships?gap=unseen"]);
        page.QuerySelector("select[name=gap] option[selected]")!.GetAttribute("value").ShouldBe("unseen", "the form keeps what was asked");
    }

    [Fact]
    public async Task A_partnership_above_is_called_by_its_name()
    {
        var id = site.Partnerships[0].Id;
        var page = await site.Page($"/en/partnerships?under={id}&since-to=1850");
        var name = page.QuerySelector("select[name=under] option[selected]")!.TextContent;
        name.ShouldNotContain(id);
        name.ShouldContain("\u2013");
        page.QuerySelectorAll(".empty li").ShouldAllBe(l => !l.TextContent.Contains(id));
        (await site.Page("/en/partnerships?under=cz-de-00000")).QuerySelector("select[name=under] option[selected]")!.TextContent.ShouldStartWith("cz-de-00000");
    }

    [Theory]
    [InlineData("urzad@region.example", "mailto:urzad@region.example")]
    [InlineData("https://region.example/kontakt", "https://region.example/kontakt")]
    public async Task The_office_says_whom_to_write_to(string contact, string address)
    {
        using var told = site.With(("MOSTY_CONTACT", contact));
        foreach (var path in new[] { "/pl/about", "/pl/accessibility" })
        {
            (await told.CreateClient().GetStringAsync(path, TestContext.Current.CancellationToken)).ShouldContain($"<a href=\"{address}\">{contact}</a>");
            (await site.Page(path)).QuerySelectorAll("a[href^='mailto:']").ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task No_page_sets_a_cookie()
    {
        foreach (var path in new[] { "/", "/pl/", "/pl/partnerships", "/pl/partnerships/" + site.Partnerships[0].Id, "/pl/documents", "/pl/documents/" + site.Documents[0].Id, "/pl/search?q=a", "/pl/calendar", "/pl/coverage", "/pl/about", "/pl/accessibility", "/pl/privacy", "/pl/design", "/pl/report?about=page:accessibility", "/pl/nowhere", "/css/site.css" })
        {
            using var answer = await site.Browser().GetAsync(path, TestContext.Current.CancellationToken);
            answer.Headers.Contains("Set-Cookie").ShouldBeFalse(path);
        }
    }

    [Theory, MemberData(nameof(Languages))]
    public async Task The_statement_on_accessibility_tells_what_the_last_check_found(string language)
    {
        var check = new AccessibilityResults().Latest.ShouldNotBeNull();
        var rows = (await site.Page($"/{language}/accessibility")).QuerySelectorAll("tbody tr");
        rows.Length.ShouldBe(check.Routes.Count);
    }

    [Fact]
    public async Task The_design_page_shows_every_colour_of_the_style_sheet()
    {
        var page = await site.Page("/en/design");
        var css = await File.ReadAllTextAsync(Path.Combine(SampleRegister.SiteFolder, "wwwroot", "css", "site.css"), TestContext.Current.CancellationToken);
        var tokens = DesignTokens.Read(css);
        tokens.Count.ShouldBeGreaterThan(10);
        page.QuerySelectorAll("th code").Select(c => c.TextContent).ShouldBe(tokens.Select(t => "--" + t.Name));
        foreach (var text in new[] { "ink", "soft", "river", "deep", "rust", "ochre" })
        {
            var token = tokens.Single(t => t.Name == text);
            token.LightContrast.ShouldBeGreaterThanOrEqualTo(7m, text);
            token.DarkContrast.ShouldBeGreaterThanOrEqualTo(7m, text);
        }

        foreach (var line in new[] { "bed", "surface" })
            Math.Min(tokens.Single(t => t.Name == line).LightContrast, tokens.Single(t => t.Name == line).DarkContrast).ShouldBeGreaterThanOrEqualTo(3m, line);
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.5)]
    [InlineData("#ffffff", "#ffffff", 1)]
    public void Contrast_is_that_of_WCAG(string one, string other, double ratio) => DesignTokens.Contrast(one, other).ShouldBe((decimal)ratio);

    [Theory, MemberData(nameof(Languages))]
    public async Task A_page_names_itself_in_every_language_and_for_everybody(string language)
    {
        var alternates = (await site.Page($"/{language}/calendar?year=2006")).QuerySelectorAll("link[rel=alternate][hreflang]").ToDictionary(l => l.GetAttribute("hreflang")!, l => l.GetAttribute("href")!);
        alternates.Keys.ShouldBe([.. PortalLanguages.All, "x-default"], ignoreOrder: true);
        foreach (var other in PortalLanguages.All)
            alternates[other].ShouldBe($"http://localhost/{other}/calendar?year=2006");
        alternates["x-default"].ShouldBe("http://localhost/en/calendar?year=2006");
        (await site.Page($"/{language}/")).QuerySelector("link[hreflang=x-default]")!.GetAttribute("href").ShouldBe("http://localhost/");
    }

    [Theory]
    [InlineData("pl", "z\u00A0")]
    [InlineData("cs", "z\u00A0")]
    public async Task A_page_keeps_short_words_on_their_line(string language, string bound)
    {
        var text = (await site.Page($"/{language}/about")).QuerySelector("main")!.TextContent;
        text.ShouldContain(bound);
        text.ShouldNotMatch(language == "pl" ? @"(?<=[\s(])[aiouwzAIOUWZ] \p{L}" : @"(?<=[\s(])[aikosuvzAIKOSUVZ] \p{L}");
    }
}
