using AngleSharp.Dom;
using Mosty.Timelines;
using Mosty.Web.Site;

namespace Mosty.Web.Tests;

/// <summary>The list of partnerships and a partnership's own page.</summary>
public class PartnershipPageSpec(PortalSite site)
{
    [Fact]
    public async Task Every_reason_that_rests_on_a_paper_opens_its_quote_in_that_paper()
    {
        var page = await site.Page("/en/partnerships/" + WithMostEvents());
        var proofs = page.QuerySelectorAll(".reasons details .quote footer a").Select(a => a.GetAttribute("href")!).ToList();
        proofs.ShouldNotBeEmpty();
        foreach (var href in proofs.Take(4))
        {
            var (address, anchor) = (href.Split('#')[0], href.Split('#')[1]);
            (await site.Page(address)).QuerySelectorAll("mark, .at, svg.marks a").Select(m => m.Id).ShouldContain(anchor);
        }
    }

    [Fact]
    public async Task Every_entry_of_what_happened_opens_its_quote()
    {
        var entries = (await site.Page("/cs/partnerships/" + WithMostEvents())).QuerySelectorAll("#happened ~ .story > li");
        entries.Length.ShouldBeGreaterThan(0);
        entries.ShouldAllBe(e => e.QuerySelector(".quote footer a[href*='/documents/'][href*='#s-']") != null);
        entries.ShouldAllBe(e => e.QuerySelector(".quote p")!.HasAttribute("lang"));
    }

    [Fact]
    public async Task The_picture_and_the_list_lead_to_each_other()
    {
        var page = await site.Page("/pl/partnerships/" + WithMostEvents());
        var parts = page.QuerySelectorAll("svg.bridge-across a.part");
        parts.ShouldNotBeEmpty();
        parts.ShouldAllBe(a => page.GetElementById(a.GetAttribute("href")!.Substring(1)) != null);
    }

    [Fact]
    public async Task As_of_a_day_before_anything_happened_nothing_is_told()
    {
        var page = await site.Page($"/en/partnerships/{WithMostEvents()}?as-of=1970-01-01");
        page.QuerySelectorAll("#happened ~ .story > li .when").Select(w => w.TextContent).ShouldAllBe(w => w == "Undated");
        page.QuerySelector(".facts")!.TextContent.ShouldContain("1\u00A0January 1970");
    }

    [Fact]
    public async Task The_list_filters_by_standing_and_keeps_its_filter_in_the_address()
    {
        var formal = site.Partnerships.Where(p => !p.IsCandidate).GroupBy(p => p.Formal).MinBy(g => g.Count())!;
        var page = await site.Page("/en/partnerships?formal=" + PartnershipQuery.ValueOf(formal.Key));
        page.QuerySelector("select[name=formal] option[selected]")!.GetAttribute("value").ShouldBe(PartnershipQuery.ValueOf(formal.Key));
        var shown = page.QuerySelectorAll("table.rows tbody th a").Select(a => a.GetAttribute("href")!.Split('/')[^1]).ToList();
        shown.ShouldBe(site.Partnerships.Where(p => p.Formal == formal.Key).Select(p => p.Id), ignoreOrder: true);
    }

    [Theory]
    [InlineData("?formal=nonsense&activity=&territory=&as-of=yesterday&page=-3")]
    [InlineData("?page=999999")]
    [InlineData("?as-of=0001-01-01")]
    [InlineData("?as-of=9999-12-31")]
    public async Task A_garbled_address_still_shows_the_list(string query) => await site.Page("/en/partnerships" + query);

    [Theory]
    [InlineData("?as-of=0001-01-01")]
    [InlineData("?as-of=9999-12-31")]
    [InlineData("?as-of=nonsense")]
    public async Task Any_day_can_be_asked_for(string query) => await site.Page($"/en/partnerships/{WithMostEvents()}{query}");

    [Fact]
    public void What_stands_in_the_address_reads_back()
    {
        var query = new PartnershipQuery { Formal = [Formal.InForce, Formal.EndedAsStated], Activity = [Activity.Dormant], Territory = "PL:Łódź", AsOf = new DateOnly(2020, 2, 29), Page = 3 };
        query.ToQueryString().ShouldContain("formal=ended-as-stated");
        var values = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query.ToQueryString());
        var back = PartnershipQuery.Read(new Microsoft.AspNetCore.Http.QueryCollection(values));
        back.ToQueryString().ShouldBe(query.ToQueryString());
    }

    private string WithMostEvents() => site.Partnerships.MaxBy(p => p.Events)!.Id;
}
