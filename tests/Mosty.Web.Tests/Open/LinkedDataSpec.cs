using System.Net;
using System.Text.Json;

namespace Mosty.Web.Tests.Open;

/// <summary>Linked data, expanded by a processor of somebody else's that may fetch nothing.</summary>
public class LinkedDataSpec(PortalSite site)
{
    [Fact]
    public async Task The_whole_register_is_a_graph_whose_quotes_lie_in_papers_that_are_told()
    {
        var quads = Quads(await site.Text("/data/register.jsonld"));
        var of = quads.ToLookup(q => q.Property, q => q);
        of[Rdf + "type>"].Count(q => q.Value == "<http://www.w3.org/ns/org#OrganizationalCollaboration>").ShouldBeGreaterThanOrEqualTo(site.Partnerships.Count);
        of["<http://www.w3.org/ns/org#hasMember>"].Select(q => q.Subject).Distinct().Count().ShouldBe(site.Partnerships.Count);
        var papers = of[Rdf + "type>"].Where(q => q.Value == "<https://schema.org/DigitalDocument>").Select(q => q.Subject).ToHashSet();
        var sources = of["<http://www.w3.org/ns/oa#hasSource>"].Select(q => q.Value).ToHashSet();
        sources.ShouldNotBeEmpty();
        sources.Except(papers).ShouldBeEmpty();
        var statements = of["<http://www.w3.org/ns/prov#wasQuotedFrom>"].Select(q => q.Subject).ToHashSet();
        of["<http://www.w3.org/ns/oa#hasBody>"].Select(q => q.Value).ToHashSet().SetEquals(statements).ShouldBeTrue();
        of["<http://www.w3.org/ns/oa#exact>"].Count().ShouldBe(of["<http://www.w3.org/ns/oa#start>"].Count());
    }

    [Fact]
    public async Task The_catalogue_holds_what_data_portals_demand()
    {
        var text = await site.Text("/data/catalogue.jsonld");
        var quads = Quads(text);
        string[] Values(string property) => [.. quads.Where(q => q.Property == property).Select(q => q.Value)];
        const string Dct = "<http://purl.org/dc/terms/", Dcat = "<http://www.w3.org/ns/dcat#";
        foreach (var (type, demanded) in new[]
        {
            ("Catalog", new[] { Dct + "title>", Dct + "description>", Dct + "publisher>", Dcat + "dataset>" }),
            ("Dataset", [Dct + "title>", Dct + "description>", Dcat + "distribution>", Dcat + "theme>"]),
            ("Distribution", [Dcat + "accessURL>", Dct + "license>", Dct + "format>"]),
            ("DataService", [Dct + "title>", Dcat + "endpointURL>", Dcat + "servesDataset>"]),
        })
        {
            var things = quads.Where(q => q.Property == Rdf + "type>" && q.Value == $"{Dcat}{type}>").Select(q => q.Subject).ToList();
            things.ShouldNotBeEmpty(type);
            foreach (var thing in things)
                foreach (var property in demanded)
                    quads.ShouldContain(q => q.Subject == thing && q.Property == property, $"{thing} {property}");
        }

        foreach (var address in Values(Dcat + "downloadURL>").Append(Values(Dcat + "endpointURL>")[0]).Append(Values(Dcat + "endpointDescription>")[0]))
        {
            using var answer = await site.Ask(new Uri(address.Trim('<', '>')).PathAndQuery);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        }

        Values(Dct + "title>").Count(t => t.EndsWith("@pl", StringComparison.Ordinal)).ShouldBe(Values(Dct + "title>").Count(t => t.EndsWith("@en", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/en/partnerships/{0}", "application/ld+json", "application/ld+json")]
    [InlineData("/partnerships/{0}", "application/ld+json", "application/ld+json")]
    [InlineData("/pl/partnerships/{0}", "application/json", "application/json")]
    [InlineData("/cs/documents/{1}", "text/html;q=0.4, application/ld+json;q=0.9", "application/ld+json")]
    [InlineData("/territories/CZ-42", "application/ld+json, */*;q=0.1", "application/ld+json")]
    [InlineData("/en/partnerships/{0}", "text/html,application/xhtml+xml,*/*;q=0.8", "text/html")]
    [InlineData("/en/partnerships/{0}", "*/*", "text/html")]
    [InlineData("/en/partnerships/{0}", "application/ld+json;q=0.2, text/html", "text/html")]
    [InlineData("/en/partnerships/{0}", ";;q=x", "text/html")]
    public async Task A_things_address_answers_whoever_asks(string path, string accept, string type)
    {
        path = string.Format(path, site.Partnerships[0].Id, site.Documents.MaxBy(d => d.Accepted)!.Id);
        using var answer = await site.Ask(path, ("Accept", accept));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        answer.Headers.Vary.ShouldContain("Accept");
        if (type == "application/ld+json")
            Quads(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("/partnerships/{0}?as-of=2010-01-01", "pl", "/pl/partnerships/{0}?as-of=2010-01-01")]
    [InlineData("/documents/{1}", "cs", "/cs/documents/{1}")]
    [InlineData("/partnerships", "en", "/en/partnerships")]
    [InlineData("/data", "xx", "/en/data")]
    public async Task An_address_without_language_leads_to_the_readers(string path, string language, string page)
    {
        using var answer = await site.Ask(string.Format(path, site.Partnerships[0].Id, site.Documents[0].Id), ("Accept-Language", language));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe(string.Format(page, site.Partnerships[0].Id, site.Documents[0].Id));
        answer.Headers.Vary.ShouldContain("Accept-Language");
    }

    [Fact]
    public async Task Pages_tell_programs_what_they_are_about()
    {
        foreach (var path in new[] { "/", "/partnerships", "/partnerships/" + site.Partnerships[0].Id, "/documents/" + site.Documents.MaxBy(d => d.Accepted)!.Id, "/data", "/search?q=delegace" })
        {
            var page = await site.Page("/pl" + path);
            var canonical = page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;
            canonical.ShouldBe("http://localhost/pl" + path);
            var others = page.QuerySelectorAll("link[hreflang]").ToDictionary(l => l.GetAttribute("hreflang")!, l => l.GetAttribute("href")!);
            others.Keys.Except(["x-default"]).ShouldBe(Mosty.Web.Site.PortalLanguages.All, ignoreOrder: true);
            others["pl"].ShouldBe(canonical);
            using var standard = await site.Ask(new Uri(others["x-default"]).PathAndQuery);
            ((int)standard.StatusCode).ShouldBeOneOf(200, 302);
            page.QuerySelector("meta[property='og:title']")!.GetAttribute("content").ShouldNotBeNullOrEmpty();
            var about = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
            about.GetProperty("@context").GetString().ShouldBe("https://schema.org");
            about.GetProperty("url").GetString().ShouldBe(canonical);
            foreach (var link in page.QuerySelectorAll("link[rel=alternate][type]"))
            {
                using var answer = await site.Ask(link.GetAttribute("href")!);
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, link.OuterHtml);
                answer.Content.Headers.ContentType!.MediaType.ShouldBe(link.GetAttribute("type"));
            }
        }
    }

    private const string Rdf = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static List<(string Subject, string Property, string Value)> Quads(string jsonLd) =>
        [.. Parsers.Run("jsonld.mjs", jsonLd).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..l.LastIndexOf(" .", StringComparison.Ordinal)].Split(' ', 3)).Select(p => (p[0], p[1], p[2]))];
}
