using AngleSharp.Dom;
using Mosty.Web.Site;

namespace Mosty.Web.Tests;

/// <summary>What is true of every page in every language.</summary>
public class PagesSpec(PortalSite site)
{
    public static readonly TheoryData<string> Languages = [.. PortalLanguages.All];

    [Theory, MemberData(nameof(Languages))]
    public async Task Every_page_is_there_and_sound(string language)
    {
        foreach (var path in Paths())
        {
            var page = await site.Page($"/{language}{path}");
            page.DocumentElement.GetAttribute("lang").ShouldBe(language);
            page.Title.ShouldNotBeNullOrWhiteSpace(path);
            page.QuerySelectorAll("h1").Length.ShouldBe(1, path);
            page.QuerySelectorAll("script:not([src^='/lib/']):not([type='application/ld+json']), [style], [onclick], [onerror], [onload]").Length.ShouldBe(0, path);
            page.QuerySelectorAll("script:not([type='application/ld+json'])").ShouldAllBe(s => s.TextContent.Length == 0);
            page.QuerySelectorAll("a[href='']").Length.ShouldBe(0, path);
            var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
            ids.ShouldBeUnique(path);
            foreach (var link in page.QuerySelectorAll("a[href^='#']"))
                ids.ShouldContain(link.GetAttribute("href")![1..], path);
            page.Body!.TextContent.ShouldNotContain("portal.");
            page.Body.TextContent.ShouldNotMatch(@"\{[a-z]+(:[a-z-]+)?\}", path);
        }
    }

    [Theory, MemberData(nameof(Languages))]
    public async Task Every_link_inside_the_portal_leads_somewhere(string language)
    {
        var browser = site.Browser();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in new[] { "/", "/partnerships", "/partnerships/" + site.Partnerships[0].Id, "/documents", "/map", "/territories/CZ-42", "/calendar", "/calendar?year=2006", "/coverage", "/about", "/accessibility", "/design" })
        {
            var page = await site.Page($"/{language}{path}");
            foreach (var href in page.QuerySelectorAll("a[href^='/'], link[href^='/'], form[action^='/']").Select(e => e.GetAttribute("href") ?? e.GetAttribute("action")!).Where(h => seen.Add(h.Split('#')[0])))
            {
                using var answer = await browser.GetAsync(href.Split('#')[0], TestContext.Current.CancellationToken);
                ((int)answer.StatusCode).ShouldBe(200, $"{href} on {path}");
            }
        }
    }

    [Fact]
    public async Task Pages_in_different_languages_have_different_words()
    {
        var headings = new List<string>();
        foreach (var language in PortalLanguages.All)
            headings.Add((await site.Page($"/{language}/partnerships")).QuerySelector("thead")!.TextContent);
        headings.ShouldBeUnique();
    }

    [Fact]
    public async Task What_no_person_has_seen_says_so_on_every_page_and_row()
    {
        foreach (var path in new[] { "/en/", "/en/partnerships", "/en/partnerships/" + site.Partnerships[0].Id, "/en/documents/" + site.Documents.First(d => d.Accepted > 0).Id })
            (await site.Page(path)).QuerySelectorAll(".unseen").ShouldNotBeEmpty(path);
        var list = await site.Page("/en/partnerships");
        list.QuerySelectorAll("table.rows tbody tr").ShouldAllBe(row => row.QuerySelector(".unseen") != null);
    }

    [Fact]
    public async Task A_page_tells_of_itself_in_the_other_languages()
    {
        var id = site.Partnerships[0].Id;
        var links = (await site.Page($"/pl/partnerships/{id}?as-of=2015-01-01")).QuerySelectorAll(".languages a").Select(a => a.GetAttribute("href")).ToList();
        links.ShouldContain($"/cs/partnerships/{id}?as-of=2015-01-01");
        links.ShouldContain($"/en/partnerships/{id}?as-of=2015-01-01");
    }

    private IEnumerable<string> Paths() =>
        new[] { "/", "/partnerships", "/partnerships?as-of=1990-01-01", "/partnerships?formal=in-force&activity=dormant&territory=DE", "/documents", "/search", "/search?q=delegace", "/search?q=zzzzqqq",
            "/partnerships?field=culture&sort=newest", "/partnerships?since-to=1850", "/documents?read=nothing", "/calendar", "/calendar?year=2006", "/calendar?month=2006-06",
            "/coverage", "/about", "/accessibility", "/privacy", "/design", "/report", "/report?about=page:accessibility", "/map", "/map?as-of=1990-01-01", "/map?territory=DE", "/territories/CZ-42", "/territories/CZ", "/territories/CZ:Teplice" }
            .Concat(site.Partnerships.Select(p => "/partnerships/" + p.Id))
            .Concat(site.Partnerships.Take(3).Select(p => $"/partnerships/{p.Id}?as-of=2006-06-30"))
            .Concat(site.Documents.Select(d => "/documents/" + d.Id));
}
