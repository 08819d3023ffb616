using System.Net;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Mosty.Web.Feeds;
using Mosty.Web.Site;

namespace Mosty.Web.Tests.Open;

/// <summary>Feeds, calendars and what search engines look for.</summary>
public class FeedsSpec(PortalSite site)
{
    private string Most => site.Partnerships.MaxBy(p => p.Events)!.Id;

    [Theory]
    [InlineData("/feeds/changes.atom")]
    [InlineData("/feeds/partnerships/{0}.atom")]
    [InlineData("/feeds/territories/CZ-42.atom")]
    [InlineData("/feeds/territories/DE.atom")]
    [InlineData("/feeds/search.atom?q=delegace")]
    [InlineData("/feeds/search.atom?q=")]
    [InlineData("/feeds/partnerships.atom?formal=in-force")]
    public async Task A_feed_is_read_by_a_reader(string path)
    {
        foreach (var language in PortalLanguages.All)
        {
            var address = $"/{language}{string.Format(path, Most)}";
            using var answer = await site.Ask(address);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/atom+xml");
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            using var xml = XmlReader.Create(new StringReader(text));
            var feed = SyndicationFeed.Load(xml);
            feed.Title.Text.ShouldNotBeNullOrWhiteSpace();
            feed.Authors.ShouldNotBeEmpty();
            feed.Links.Single(l => l.RelationshipType == "self").Uri.PathAndQuery.ShouldBe(address);
            feed.Items.Select(i => i.Id).ShouldBeUnique();
            feed.Items.Select(i => i.LastUpdatedTime).ShouldBe(feed.Items.Select(i => i.LastUpdatedTime).OrderDescending());
            feed.Items.ShouldAllBe(i => i.Title.Text.Length > 0 && i.Links.Any(l => l.RelationshipType == "alternate") && i.PublishDate <= i.LastUpdatedTime);
            if (feed.Items.FirstOrDefault() is { } newest)
                foreach (var link in newest.Links)
                    (await site.Page(link.Uri.PathAndQuery)).ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task A_feed_read_to_its_end_tells_every_statement_once()
    {
        var ids = new List<string>();
        for (var next = "/en/feeds/changes.atom"; next is not null;)
        {
            using var xml = XmlReader.Create(new StringReader(await site.Text(next)));
            var feed = SyndicationFeed.Load(xml);
            ids.AddRange(feed.Items.Select(i => i.Id));
            next = feed.Links.FirstOrDefault(l => l.RelationshipType == "next")?.Uri.PathAndQuery;
        }

        ids.ShouldBeUnique();
        var statements = (await site.Text("/data/statements.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1;
        ids.Count.ShouldBeGreaterThan(20);
        ids.Count.ShouldBe(statements);
    }

    [Theory]
    [InlineData("/en/feeds/partnerships/nothing.atom")]
    [InlineData("/en/feeds/partnerships/nothing.ics")]
    [InlineData("/en/feeds/territories/XX:Nowhere.atom")]
    [InlineData("/xx/feeds/changes.atom")]
    [InlineData("/sitemap.xml?part=99")]
    [InlineData("/.well-known/security.txt")]
    public async Task What_is_not_there_is_404(string path)
    {
        using var answer = await site.Ask(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/cs/feeds/calendar.ics")]
    [InlineData("/pl/feeds/partnerships/{0}.ics")]
    public async Task A_calendar_is_read_by_a_calendar(string path)
    {
        using var answer = await site.Ask(string.Format(path, Most));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var read = JsonDocument.Parse(Parsers.Run("ical.mjs", text)).RootElement;
        read.GetProperty("calendar").GetProperty("version").GetString().ShouldBe("2.0");
        var events = read.GetProperty("events").EnumerateArray().ToList();
        var notes = read.GetProperty("notes").EnumerateArray().ToList();
        (events.Count + notes.Count).ShouldBeGreaterThan(3);
        events.Concat(notes).Select(e => e.GetProperty("uid").GetString()).ShouldBeUnique();
        foreach (var e in events)
        {
            e.GetProperty("isDate").GetBoolean().ShouldBeTrue();
            e.GetProperty("days").GetDouble().ShouldBeGreaterThanOrEqualTo(1);
            int.Parse(e.GetProperty("sequence").GetString()!, null).ShouldBeGreaterThan(0);
            e.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty();
        }

        notes.Where(n => n.TryGetProperty("dtstart", out _)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_event_keeps_its_id_from_calendar_to_calendar()
    {
        var one = JsonDocument.Parse(Parsers.Run("ical.mjs", await site.Text($"/pl/feeds/partnerships/{Most}.ics"))).RootElement;
        var all = await site.Text("/en/feeds/calendar.ics");
        foreach (var e in one.GetProperty("events").EnumerateArray())
            all.ShouldContain("UID:" + e.GetProperty("uid").GetString());
    }

    [Theory]
    [InlineData("2013-07-02", "2013-07-02/2013-07-02")]
    [InlineData("2013-07-02/2013-07-05", "2013-07-02/2013-07-05")]
    [InlineData("2013-07", null)]
    [InlineData("2013", null)]
    [InlineData("2013-07-02~", null)]
    [InlineData("2013-07-02?", null)]
    [InlineData("2013-07-02/..", null)]
    [InlineData("2013-07/2013-07-05", null)]
    [InlineData("2013-23", null)]
    public void No_day_is_invented(string date, string? days)
    {
        var found = EventCalendar.DaysOf(PartialDate.Parse(date)!);
        (found is null ? null : $"{found.Value.First:yyyy-MM-dd}/{found.Value.Last:yyyy-MM-dd}").ShouldBe(days);
    }

    [Fact]
    public void No_papers_words_can_begin_a_line_of_a_calendar()
    {
        var text = new ICalendar().Text("SUMMARY", "a\r\nBEGIN:VEVENT\u0085;x,\\ " + new string('\u017C', 80)).Value("URL", "x\r\ny").ToString();
        text.Split("\r\n").ShouldAllBe(l => System.Text.Encoding.UTF8.GetByteCount(l) <= 75);
        text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(l => l.StartsWith("SUMMARY:", StringComparison.Ordinal) || l.StartsWith("URL:", StringComparison.Ordinal) || l.StartsWith(' '));
        text.Replace("\r\n ", "").ShouldContain("a\\nBEGIN:VEVENT");
    }

    [Fact]
    public async Task Every_page_stands_in_the_sitemap_in_every_language()
    {
        var map = XDocument.Parse(await site.Text("/sitemap.xml"));
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9", html = "http://www.w3.org/1999/xhtml";
        var pages = map.Root!.Elements(sitemap + "url").ToList();
        var addresses = pages.Select(p => p.Element(sitemap + "loc")!.Value).ToList();
        addresses.ShouldBeUnique();
        foreach (var partnership in site.Partnerships)
            foreach (var language in PortalLanguages.All)
                addresses.ShouldContain($"http://localhost/{language}/partnerships/{partnership.Id}");
        addresses.ShouldContain("http://localhost/pl/territories/CZ-42");
        foreach (var path in new[] { "calendar", "coverage", "about", "accessibility", "privacy", "events/" + site.Event, "organisations/" + site.Organisation })
            addresses.ShouldContain("http://localhost/de/" + path);
        addresses.ShouldAllBe(a => !a.Contains("/people/"), "pages of people are not for search engines");
        foreach (var anyone in pages.Select(p => p.Elements(html + "link").Last().Attribute("href")!.Value).Distinct())
        {
            using var answer = await site.Browser().GetAsync(new Uri(anyone).AbsolutePath, TestContext.Current.CancellationToken);
            ((int)answer.StatusCode).ShouldBeOneOf([200, 301, 302], anyone);
        }

        foreach (var page in pages)
            page.Elements(html + "link").Select(l => l.Attribute("hreflang")!.Value).ShouldBe(PortalLanguages.All.Append("x-default"));
        foreach (var address in addresses.Where(a => a.Contains("/cs/")))
            (await site.Page(new Uri(address).AbsolutePath)).ShouldNotBeNull();
        (await site.Text("/robots.txt")).ShouldContain("Sitemap: http://localhost/sitemap.xml");
    }

    [Theory]
    [InlineData("bezpieczenstwo@urzad.example", "Contact: mailto:bezpieczenstwo@urzad.example")]
    [InlineData("https://urzad.example/zglos", "Contact: https://urzad.example/zglos")]
    public async Task The_office_says_whom_to_tell_of_a_hole(string contact, string line)
    {
        using var told = site.With(("MOSTY_CONTACT", contact), ("MOSTY_ADDRESS", "https://mosty.example/"));
        var text = await told.CreateClient().GetStringAsync("/.well-known/security.txt", TestContext.Current.CancellationToken);
        text.ShouldContain(line + "\n");
        text.ShouldContain("Canonical: https://mosty.example/.well-known/security.txt\n");
        var expires = DateTimeOffset.Parse(text.Split('\n').Single(l => l.StartsWith("Expires: ", StringComparison.Ordinal))["Expires: ".Length..], System.Globalization.CultureInfo.InvariantCulture);
        (expires - TimeProvider.System.GetUtcNow()).TotalDays.ShouldBeInRange(170, 181);
    }

    [Theory]
    [InlineData("not a contact")]
    [InlineData("a@b\nContact: c@d")]
    [InlineData("javascript:alert(1)")]
    public void What_is_no_contact_is_none(string contact) => Contact.Read(contact).ShouldBeNull();
}
