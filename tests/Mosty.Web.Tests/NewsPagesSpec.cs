using System.Net;
using AngleSharp.Dom;
using Mosty.Register.News;
using Mosty.Web.Site;
using Mosty.Web.Tests.Open;

namespace Mosty.Web.Tests;

/// <summary>News as a reader meets it.</summary>
public class NewsPagesSpec(PortalSite site)
{
    private const string Item = "/news/" + SampleNews.Public;

    [Fact]
    public async Task An_item_is_read_in_its_translation_or_as_it_was_written()
    {
        var polish = await site.Page("/pl" + Item);
        polish.QuerySelector("h1")!.TextContent.ShouldStartWith("Wizyta z Saksonii");
        polish.QuerySelector("h1")!.GetAttribute("lang").ShouldBe("pl");
        polish.QuerySelector(".gallery img")!.GetAttribute("alt")!.ShouldStartWith("Pusta sala");
        polish.Body!.TextContent.ShouldNotContain("nie ma wersji polskiej");
        foreach (var (language, note) in new[] { ("en", "has not been translated into English"), ("de", "gibt es nicht auf Deutsch"), ("sk", "nemá slovenskú verziu") })
        {
            var page = await site.Page($"/{language}{Item}/whatever-the-slug");
            page.QuerySelector("h1")!.TextContent.ShouldStartWith("Návštěva ze Saska");
            foreach (var original in page.QuerySelectorAll("h1, .lede, .prose, .gallery img, figcaption span[lang]"))
                original.GetAttribute("lang").ShouldBe("cs", original.OuterHtml);
            page.Body!.TextContent.ShouldContain(note);
        }
    }

    [Fact]
    public async Task What_is_html_and_script_is_shown_as_text()
    {
        foreach (var path in new[] { Item, "/news", "/", "/partnerships/" + site.Register.EventOf, "/events/" + site.Register.Event, "/search?q=Saska" })
        {
            var page = await site.Page("/cs" + path);
            page.QuerySelectorAll("main script, main img[onerror], a[href^=javascript]").ShouldBeEmpty(path);
            page.Body!.TextContent.ShouldContain(SampleRegister.Hostile, Case.Sensitive, path);
        }
    }

    [Fact]
    public async Task An_item_shows_who_when_what_it_belongs_to_and_whose_pictures_they_are()
    {
        var page = await site.Page("/cs" + Item);
        page.QuerySelector("time")!.GetAttribute("datetime").ShouldNotBeNull().ShouldStartWith("2024-05-06T");
        page.QuerySelector("article")!.TextContent.Replace('\u00A0', ' ').ShouldSatisfyAllConditions(
            t => t.ShouldContain("Krajsky urad"), t => t.ShouldContain("6. května 2024 v"), t => t.ShouldContain("Autor: Jan"), t => t.ShouldContain("CC BY 4.0"), t => t.ShouldContain("Návštěvy"));
        page.QuerySelector($"a[href='/cs/partnerships/{site.Register.EventOf}']").ShouldNotBeNull();
        page.QuerySelector($"a[href='/cs/events/{site.Register.Event}']").ShouldNotBeNull();
        page.QuerySelector("meta[property='og:type']")!.GetAttribute("content").ShouldBe("article");
        page.QuerySelector("meta[property='og:image']")!.GetAttribute("content").ShouldBe("http://localhost/pictures/" + site.Register.Picture);
        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe("http://localhost/cs" + Item);
        var about = System.Text.Json.JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("mainEntity");
        about.GetProperty("@type").GetString().ShouldBe("NewsArticle");
        about.GetProperty("@id").GetString().ShouldBe("http://localhost" + Item);
        about.GetProperty("image")[0].GetProperty("contentUrl").GetString().ShouldEndWith(site.Register.Picture);
        var image = page.QuerySelector(".gallery img")!;
        (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("loading")).ShouldBe(("320", "180", "lazy"));
        (page.QuerySelector("a[type='application/pdf']") is not null).ShouldBe(NewsPdf.IsAvailable);
    }

    [Fact]
    public async Task An_event_has_a_gallery_whose_pictures_open_on_their_own()
    {
        var page = await site.Page("/cs/events/" + site.Register.Event);
        var figure = page.QuerySelectorAll("section[aria-labelledby=gallery] figure").ShouldHaveSingleItem();
        figure.QuerySelector("figcaption")!.TextContent.Replace('\u00A0', ' ').ShouldSatisfyAllConditions(t => t.ShouldContain("Autor: Jan"), t => t.ShouldContain("Z aktuality:"));
        using var picture = await site.Ask(figure.QuerySelector("a")!.GetAttribute("href")!);
        picture.StatusCode.ShouldBe(HttpStatusCode.OK);
        picture.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        picture.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        using var again = await site.Ask(figure.QuerySelector("a")!.GetAttribute("href")!, ("If-None-Match", picture.Headers.ETag!.ToString()));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("/news", 1)]
    [InlineData("/news?category=visits&year=2024", 1)]
    [InlineData("/news?category=sport", 0)]
    [InlineData("/news?year=1999", 0)]
    [InlineData("/news?category=nothing&year=abc&page=-3", 1)]
    [InlineData("/news?page=99999999999", 1)]
    [InlineData("/partnerships/{0}", 1)]
    [InlineData("/territories/CZ", 1)]
    [InlineData("/territories/PL", 0)]
    [InlineData("/", 1)]
    [InlineData("/search?q=wizyta", 1)]
    [InlineData("/search?q=navstevy+ze+saska", 1)]
    public async Task It_stands_in_the_lists_it_belongs_to(string path, int count)
    {
        foreach (var language in PortalLanguages.All)
        {
            var page = await site.Page($"/{language}{string.Format(path, site.Register.EventOf)}");
            page.QuerySelectorAll(".news > li").Length.ShouldBe(count, language + path);
            foreach (var link in page.QuerySelectorAll(".news > li h3 a"))
                (await site.Page(link.GetAttribute("href")!)).QuerySelector("h1").ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task A_page_beyond_the_end_leads_to_the_last()
    {
        using var answer = await site.Ask("/en/news?page=7");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe("/en/news");
    }

    [Theory]
    [InlineData("/en/news/no-such-item")]
    [InlineData("/en/news/no-such-item/pdf")]
    [InlineData("/pictures/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("/pictures/0123456789ab")]
    [InlineData("/api/v1/news/no-such-item")]
    [InlineData("/data/news/no-such-item.jsonld")]
    public async Task What_is_not_there_is_said_not_to_be(string path)
    {
        using var answer = await site.Ask(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_pdf_is_tagged_and_says_where_it_comes_from()
    {
        if (!NewsPdf.IsAvailable)
            Assert.Skip("no LibreOffice on this machine (apt-get install libreoffice-writer-nogui)");
        using var answer = await site.Ask($"/pl{Item}/pdf");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var text = System.Text.Encoding.Latin1.GetString(bytes);
        text.ShouldStartWith("%PDF-");
        text.ShouldContain("/MarkInfo<</Marked true>>");
        text.ShouldContain("/StructTreeRoot");
        text.ShouldContain("/Lang(pl-PL)");
    }

    [Fact]
    public void On_paper_the_words_are_text_and_links_are_whole()
    {
        var words = new PageWords(Mosty.Interface.Words.Open(Knowledge, Mosty.Territories.Gazetteer.Open(Knowledge), "cs"));
        var item = new Mosty.Register.NewsItem(
            new Mosty.Register.NewsContent("x", "visits", TimeProvider.System.GetUtcNow(), "<b>", false, "cs", [new Mosty.Register.NewsText("cs", "<i>", "\"", "<script> [m](/pl/map)")], [], [], []),
            Mosty.Register.NewsState.Published, TimeProvider.System.GetUtcNow(), []);
        var html = Mosty.Web.News.NewsPaper.Html(item, words, new Mosty.Web.Data.OpenLinks("https://mosty.example"));
        html.ShouldSatisfyAllConditions(
            h => h.ShouldContain("<h1>&lt;i&gt;</h1>"), h => h.ShouldNotContain("<script"), h => h.ShouldNotContain("<b>"), h => h.ShouldContain("href=\"https://mosty.example/pl/map\""), h => h.ShouldContain("https://mosty.example/news/x"));
    }

    private static readonly Mosty.Knowledge.KnowledgeFile Knowledge = Mosty.Knowledge.KnowledgeFile.Open();
}
