using System.Net;
using System.Text.Json;

namespace Mosty.Web.Tests;

/// <summary>The search page and what is suggested while one types.</summary>
public class SearchPageSpec(PortalSite site)
{
    private static string Q(string words) => WebUtility.UrlEncode(words);

    [Theory]
    [InlineData("Saksonia", "/pl/territories/DE-SN")]
    [InlineData("Sachsen", "/pl/territories/DE-SN")]
    [InlineData("saska", "/pl/partnerships/")]
    [InlineData("Monachium", "/pl/territories/DE:M%C3%BCnchen")]
    public async Task A_name_in_any_language_leads_to_the_place(string words, string address)
    {
        var page = await site.Page("/pl/search?q=" + Q(words));
        page.QuerySelectorAll(".hits a").Select(a => a.GetAttribute("href")!).ShouldContain(h => h.StartsWith(address, StringComparison.Ordinal) || Uri.UnescapeDataString(h).StartsWith(Uri.UnescapeDataString(address), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_kind_has_its_number_and_its_list()
    {
        var all = await site.Page("/en/search?q=Sasko");
        var kinds = all.QuerySelectorAll(".kinds a").ToList();
        kinds.Count.ShouldBeGreaterThan(3);
        foreach (var kind in kinds.Skip(1))
        {
            var count = int.Parse(kind.TextContent.Split('(', ')')[^2], null);
            var page = await site.Page(kind.GetAttribute("href")!);
            page.QuerySelector(".kinds a[aria-current]")!.TextContent.ShouldBe(kind.TextContent);
            page.QuerySelectorAll(".hits > li").Length.ShouldBe(Math.Min(20, count), kind.TextContent);
        }
    }

    [Fact]
    public async Task A_filter_shows_as_many_as_it_promises()
    {
        var page = await site.Page("/en/search?q=Sasko&kind=document");
        foreach (var name in new[] { "country", "year", "language" })
            foreach (var option in page.QuerySelectorAll($"select#{name} option[value]:not([value=''])"))
            {
                var count = int.Parse(option.TextContent.Split('(', ')')[^2], null);
                (await site.Page($"/en/search?q=Sasko&kind=document&{name}={option.GetAttribute("value")}")).QuerySelectorAll(".hits > li").Length.ShouldBe(count, option.TextContent);
            }
    }

    [Fact]
    public async Task What_finds_nothing_gets_help()
    {
        var page = await site.Page("/en/search?q=Saxnoy");
        page.QuerySelector(".meant a")!.TextContent.ShouldBe("Saxony");
        (await site.Page(page.QuerySelector(".meant a")!.GetAttribute("href")!)).QuerySelectorAll(".hits").ShouldNotBeEmpty();
        var words = (await site.Page("/en/search?q=Sasko+zzzzqqq")).QuerySelectorAll(".empty ul:first-of-type li").Select(l => l.TextContent).ToList();
        words.ShouldContain(w => w.Contains("zzzzqqq") && w.Contains('0'));
        var narrow = await site.Page("/en/search?q=Sasko&country=JP");
        narrow.QuerySelector(".empty a")!.GetAttribute("href").ShouldBe("/en/search?q=Sasko");
    }

    [Theory]
    [InlineData("/en/search?q=Sasko&kind=rubbish&language=%3Cscript%3E&year=99999&country=xx&skip=-5")]
    [InlineData("/en/search?q=Sasko&kind=document&skip=900")]
    [InlineData("/en/search?q=%22+OR+NOT+*&kind=event")]
    [InlineData("/en/search")]
    public async Task No_address_is_an_error(string path) => await site.Page(path);

    [Fact]
    public async Task Names_are_suggested_in_the_language_of_the_page_with_their_addresses()
    {
        var names = await Suggested("/pl/search/suggest?q=sas");
        names[0].Name.ShouldBe("Saksonia");
        names.ShouldContain(n => n.Address.StartsWith("/pl/partnerships/", StringComparison.Ordinal));
        foreach (var (_, address) in names)
            await site.Page(address);
        (await Suggested("/pl/search/suggest?q=s")).ShouldBeEmpty();
        (await Suggested("/pl/search/suggest")).ShouldBeEmpty();
        (await Suggested("/pl/search/suggest?q=" + new string('x', 5000))).ShouldBeEmpty();
        (await Suggested("/pl/search/suggest?q=" + Q("\"*' OR | & !"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_JavaScript_the_browser_offers_names()
    {
        foreach (var path in new[] { "/cs/", "/cs/search" })
        {
            var page = await site.Page(path);
            page.QuerySelector("#q")!.GetAttribute("list").ShouldBe("known-names");
            page.QuerySelectorAll("#known-names option").Select(o => o.GetAttribute("value")).ShouldContain("Sasko");
        }
    }

    private async Task<List<(string Name, string Address)>> Suggested(string path)
    {
        using var answer = await site.Browser().GetAsync(path, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return [.. json.RootElement.EnumerateArray().Select(n => (n.GetProperty("name").GetString()!, n.GetProperty("address").GetString()!))];
    }
}
