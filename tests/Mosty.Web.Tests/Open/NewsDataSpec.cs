using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using Mosty.Web.Site;

namespace Mosty.Web.Tests.Open;

/// <summary>News for programs, each form read by somebody else's parser.</summary>
public class NewsDataSpec(PortalSite site)
{
    [Theory]
    [InlineData("/feeds/news.atom", 1)]
    [InlineData("/feeds/news.atom?category=visits", 1)]
    [InlineData("/feeds/news.atom?category=sport", 0)]
    [InlineData("/feeds/news.atom?category=nothing&after=%00%ff", 1)]
    public async Task A_feed_is_read_by_a_reader_in_every_language(string path, int count)
    {
        foreach (var language in PortalLanguages.All)
        {
            using var answer = await site.Ask("/" + language + path);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/atom+xml");
            using var xml = XmlReader.Create(new StringReader(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
            var feed = SyndicationFeed.Load(xml);
            feed.Title.Text.ShouldNotBeNullOrWhiteSpace();
            feed.Authors.ShouldNotBeEmpty();
            feed.Items.Count().ShouldBe(count);
            if (feed.Items.FirstOrDefault() is not { } item)
                continue;
            item.Id.ShouldBe("http://localhost/news/" + SampleNews.Public);
            item.Title.Text.ShouldStartWith(language == "pl" ? "Wizyta" : "Návštěva");
            item.Authors.ShouldHaveSingleItem().Name.ShouldStartWith("Krajsky urad");
            item.PublishDate.ShouldBeLessThanOrEqualTo(item.LastUpdatedTime);
            item.Categories.ShouldHaveSingleItem().Name.ShouldBe("visits");
            ((TextSyndicationContent)item.Content).Text.ShouldSatisfyAllConditions(t => t.ShouldNotContain("<script"), t => t.ShouldNotContain("javascript:"));
            foreach (var link in item.Links)
                (await site.Ask(link.Uri.PathAndQuery)).StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, link.Uri.ToString());
            item.Links.Single(l => l.RelationshipType == "enclosure").MediaType.ShouldBe("image/png");
        }
    }

    [Fact]
    public async Task The_interface_tells_all_translations_and_whose_pictures_they_are()
    {
        var list = await site.Json($"/api/v1/news?category=visits&territory=CZ&partnership={site.Register.EventOf}&event={site.Register.Event}&limit=1");
        var item = list.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        list.TryGetProperty("next", out _).ShouldBeFalse();
        item.GetProperty("texts").EnumerateArray().Select(t => t.GetProperty("language").GetString()).ShouldBe(["cs", "pl"]);
        item.GetProperty("texts")[0].GetProperty("html").GetString().ShouldNotBeNull().ShouldNotContain("<script");
        item.GetProperty("pictures")[0].GetProperty("licence").GetString().ShouldNotBeNull().ShouldStartWith("CC BY 4.0");
        (await site.Json("/api/v1/news/" + SampleNews.Public)).GetProperty("id").GetString().ShouldBe(SampleNews.Public);
        (await site.Ask("/api/v1/news?category=nothing")).StatusCode.ShouldBe(System.Net.HttpStatusCode.BadRequest);
        (await site.Ask("/news/" + SampleNews.Public, ("Accept", "application/json"))).Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
    }

    [Fact]
    public async Task The_files_hold_every_language()
    {
        (await site.Text("/data/news.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
        JsonDocument.Parse((await site.Text("/data/news.jsonl")).Trim()).RootElement.GetProperty("id").GetString().ShouldBe(SampleNews.Public);
        (await site.Text("/sitemap.xml")).ShouldContain("http://localhost/sk/news/" + SampleNews.Public + "</loc>");
    }

    [Fact]
    public async Task Linked_data_is_expanded_by_a_processor_of_somebody_elses()
    {
        var quads = Parsers.Run("jsonld.mjs", await site.Text($"/data/news/{SampleNews.Public}.jsonld"));
        quads.ShouldSatisfyAllConditions(
            q => q.ShouldContain("<https://schema.org/NewsArticle>"),
            q => q.ShouldContain("<https://schema.org/headline> \"Wizyta z Saksonii"),
            q => q.ShouldContain($"<https://schema.org/about> <http://localhost/partnerships/{site.Register.EventOf}>"),
            q => q.ShouldContain("<https://schema.org/ImageObject>"));
        Parsers.Run("jsonld.mjs", await site.Text("/data/register.jsonld")).ShouldContain("<https://schema.org/NewsArticle>");
    }
}
