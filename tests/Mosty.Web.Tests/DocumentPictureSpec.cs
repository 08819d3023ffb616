using System.Net;
using AngleSharp.Dom;

namespace Mosty.Web.Tests;

/// <summary>A scan as a reader sees it: the picture of the page with its quotes marked, and the text beside it in the same address.</summary>
public class DocumentPictureSpec(PortalSite site)
{
    private string Scan()
    {
        Assert.SkipWhen(site.Scan is null, "poppler or tesseract is not installed");
        return site.Scan!.Id;
    }

    [Fact]
    public async Task A_scan_opens_as_its_picture_with_every_quote_a_link_both_ways()
    {
        var page = await site.Page($"/cs/documents/{Scan()}");
        var picture = page.QuerySelectorAll(".sheet img").ShouldHaveSingleItem();
        picture.GetAttribute("alt")!.ShouldContain("usti-zapis.png");
        var marks = page.QuerySelectorAll("svg.marks a").ToList();
        marks.Count.ShouldBe(page.QuerySelectorAll(".statements li").Length);
        marks.Count.ShouldBeGreaterThan(1);
        foreach (var mark in marks)
        {
            mark.QuerySelectorAll("rect:not(.badge)").ShouldNotBeEmpty();
            var statement = page.QuerySelector(mark.GetAttribute("href")!).ShouldNotBeNull();
            statement.QuerySelector("a.number")!.GetAttribute("href").ShouldBe("#" + mark.Id);
        }

        page.QuerySelectorAll("a[href$='/original']").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_text_is_one_link_away_and_says_the_same()
    {
        var id = Scan();
        var image = await site.Page($"/pl/documents/{id}");
        var text = await site.Page(image.QuerySelector(".views a")!.GetAttribute("href")!);
        text.QuerySelectorAll(".sheet").ShouldBeEmpty();
        text.QuerySelectorAll(".paper mark").ShouldNotBeEmpty();
        text.QuerySelector(".views a")!.GetAttribute("href").ShouldBe($"/pl/documents/{id}");
        static IEnumerable<string> Ids(IDocument page) => page.QuerySelectorAll("svg.marks [id], .paper mark[id], .paper .at").Select(e => e.Id!).Order();
        Ids(text).ShouldBe(Ids(image));
    }

    [Fact]
    public async Task A_quote_asked_for_is_the_place_where_the_page_opens()
    {
        var id = Scan();
        var anchor = (await site.Page($"/en/documents/{id}")).QuerySelector("svg.marks a")!.Id!;
        using var answer = await site.Browser().GetAsync($"/en/documents/{id}?quote={anchor[2..]}", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe($"/en/documents/{id}#{anchor}");
        using var text = await site.Browser().GetAsync($"/en/documents/{id}?view=text&quote={anchor[2..]}", TestContext.Current.CancellationToken);
        text.Headers.Location!.ToString().ShouldBe($"/en/documents/{id}?view=text#{anchor}");
        await site.Page($"/en/documents/{id}?quote=nothing&view=rubbish&page=99999999999");
    }

    [Fact]
    public async Task The_picture_is_drawn_once_and_sent_only_when_it_is_new()
    {
        var address = $"/documents/{Scan()}/pages/1.jpg";
        using var first = await site.Browser().GetAsync(address, TestContext.Current.CancellationToken);
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        first.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
        var bytes = await first.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        bytes[..3].ShouldBe([0xFF, 0xD8, 0xFF]);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Browser().SendAsync(again, TestContext.Current.CancellationToken);
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("/pages/0.jpg")]
    [InlineData("/pages/2.jpg")]
    [InlineData("/pages/-1.jpg")]
    [InlineData("/pages/99999999999.jpg")]
    public async Task A_page_that_is_not_there_has_no_picture(string page)
    {
        using var answer = await site.Browser().GetAsync($"/documents/{Scan()}{page}", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_paper_that_is_text_stays_text()
    {
        var paper = site.Documents.First(d => d.Source.Name.EndsWith(".html", StringComparison.Ordinal));
        var page = await site.Page($"/en/documents/{paper.Id}?view=image");
        page.QuerySelectorAll(".sheet, .views").ShouldBeEmpty();
        page.QuerySelectorAll(".paper mark").ShouldNotBeEmpty();
        using var answer = await site.Browser().GetAsync($"/documents/{paper.Id}/pages/1.jpg", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
