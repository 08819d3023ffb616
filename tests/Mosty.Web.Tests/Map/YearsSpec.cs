using System.Globalization;

namespace Mosty.Web.Tests.Map;

/// <summary>The map through the years, and closer.</summary>
public class YearsSpec(PortalSite site)
{
    [Fact]
    public async Task A_year_is_shown_as_it_ended()
    {
        var year = await site.Page("/en/map?year=2005&territory=DE");
        var day = await site.Page("/en/map?as-of=2005-12-31&territory=DE");
        static IEnumerable<string> Lines(AngleSharp.Dom.IDocument page) => page.QuerySelectorAll(".partners > li").Select(l => l.TextContent);
        Lines(year).ShouldBe(Lines(day));
        year.QuerySelector("#map-count")!.TextContent.Replace('\u00A0', ' ').ShouldContain("31 December 2005");
        var form = year.QuerySelector("form.time")!;
        form.QuerySelector("#year")!.GetAttribute("value").ShouldBe("2005");
        form.QuerySelectorAll("input[type=hidden]").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}").ShouldBe(["territory=DE"]);
        int.Parse(form.QuerySelector("#year")!.GetAttribute("min")!, CultureInfo.InvariantCulture).ShouldBeLessThan(2005);
    }

    [Fact]
    public async Task The_year_it_is_is_today_and_rubbish_too()
    {
        var today = (await site.Page("/en/map")).QuerySelector("#map-count")!.TextContent;
        foreach (var year in new[] { TimeProvider.System.GetLocalNow().Year.ToString(CultureInfo.InvariantCulture), "9999", "-1", "%3Cscript%3E" })
            (await site.Page("/en/map?year=" + year)).QuerySelector("#map-count")!.TextContent.ShouldBe(today, year);
    }

    [Fact]
    public async Task Who_looks_closer_sees_places_part()
    {
        static int Signs(AngleSharp.Dom.IDocument page) => page.QuerySelectorAll("svg.world-map .place").Length;
        var (whole, closer, closest) = (Signs(await site.Page("/en/map")), Signs(await site.Page("/en/map?closer=3")), Signs(await site.Page("/en/map?closer=8")));
        closer.ShouldBeGreaterThan(whole);
        closest.ShouldBeGreaterThanOrEqualTo(closer);
        Signs(await site.Page("/en/map?closer=1000000")).ShouldBe(whole);
    }
}
