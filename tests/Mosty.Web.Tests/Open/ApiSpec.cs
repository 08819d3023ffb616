using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Mosty.Web.Tests.Open;

/// <summary>The interface for programs.</summary>
public class ApiSpec(PortalSite site)
{
    [Fact]
    public async Task The_list_read_on_by_its_next_addresses_gives_every_partnership_once()
    {
        var ids = new List<string>();
        var next = "/api/v1/partnerships?limit=2";
        while (next is not null)
        {
            using var answer = await site.Ask(next);
            var page = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
            page.GetProperty("total").GetInt32().ShouldBe(site.Partnerships.Count);
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!));
            next = page.TryGetProperty("next", out var address) ? address.GetString() : null;
            answer.Headers.Contains("Link").ShouldBe(next is not null);
        }

        ids.ShouldBe(site.Partnerships.Select(p => p.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("documents")]
    [InlineData("statements")]
    [InlineData("territories")]
    public async Task Every_list_can_be_read_to_its_end_and_each_item_by_its_own_address(string list)
    {
        var key = list switch { "documents" => "sha256", "statements" => "id", _ => "key" };
        var keys = new List<string>();
        for (var next = $"/api/v1/{list}?limit=3"; next is not null;)
        {
            var page = await site.Json(next);
            keys.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty(key).GetString()!));
            next = page.TryGetProperty("next", out var address) ? address.GetString() : null;
        }

        keys.Count.ShouldBeGreaterThan(3);
        keys.ShouldBeUnique();
        foreach (var one in keys.Take(5).Append(keys[^1]))
            (await site.Json($"/api/v1/{list}/{Uri.EscapeDataString(one)}")).GetProperty(key).GetString().ShouldBe(one);
    }

    [Fact]
    public async Task A_partnership_tells_its_standing_and_every_quote_where_it_stands()
    {
        var most = site.Partnerships.MaxBy(p => p.Events)!;
        var told = await site.Json("/api/v1/partnerships/" + most.Id);
        told.GetProperty("standing").GetProperty("formal").GetString().ShouldBe(JsonNamingPolicy.SnakeCaseLower.ConvertName(most.Formal.ToString()));
        told.GetProperty("events").GetArrayLength().ShouldBe(most.Events);
        foreach (var source in told.GetProperty("events").EnumerateArray().SelectMany(e => e.GetProperty("sources").EnumerateArray()))
        {
            var quote = source.GetProperty("quote");
            (quote.GetProperty("end").GetInt32() - quote.GetProperty("start").GetInt32()).ShouldBe(quote.GetProperty("text").GetString()!.Length);
        }

        var (czech, english) = (Reason(await site.Json($"/api/v1/partnerships/{most.Id}?lang=cs")), Reason(told));
        czech.ShouldNotBe(english);
        static string Reason(JsonElement e) => e.GetProperty("standing").GetProperty("because")[0].GetProperty("text").GetString()!;
    }

    [Fact]
    public async Task Filters_and_days_are_those_of_the_page()
    {
        var formal = site.Partnerships.Where(p => !p.IsCandidate).GroupBy(p => p.Formal).MinBy(g => g.Count())!;
        foreach (var value in new[] { JsonNamingPolicy.KebabCaseLower.ConvertName(formal.Key.ToString()), JsonNamingPolicy.SnakeCaseLower.ConvertName(formal.Key.ToString()) })
            (await site.Json("/api/v1/partnerships?formal=" + value)).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString())
                .ShouldBe(site.Partnerships.Where(p => p.Formal == formal.Key).Select(p => p.Id), ignoreOrder: true);
        (await site.Json("/api/v1/partnerships?as-of=1990-01-01")).GetProperty("asOf").GetString().ShouldBe("1990-01-01");
    }

    [Theory]
    [InlineData("in-force")]
    [InlineData("in_force")]
    [InlineData("IN_FORCE")]
    public void A_value_may_be_written_as_answers_write_it(string value) =>
        Mosty.Web.Site.PartnershipQuery.Read(new Microsoft.AspNetCore.Http.QueryCollection(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues> { ["formal"] = value }))
            .Formal.ShouldBe([Timelines.Formal.InForce]);

    [Theory]
    [InlineData("/api/v1/partnerships?formal=nonsense", 400, "formal")]
    [InlineData("/api/v1/partnerships?as-of=yesterday", 400, "as-of")]
    [InlineData("/api/v1/partnerships?limit=0", 400, "limit")]
    [InlineData("/api/v1/partnerships?limit=201", 400, "limit")]
    [InlineData("/api/v1/partnerships?cursor=%C3%A1", 400, "cursor")]
    [InlineData("/api/v1/statements?kind=party", 400, "kind")]
    [InlineData("/api/v1/partnerships/nothing", 404, null)]
    [InlineData("/api/v1/partnerships/nothing?lang=xx", 400, "lang")]
    [InlineData("/api/v1/documents/ffffffffffff", 404, null)]
    [InlineData("/api/v1/statements/zz", 404, null)]
    [InlineData("/api/v1/territories/XX:Nowhere", 404, null)]
    [InlineData("/api/v1/nowhere", 404, null)]
    [InlineData("/api", 404, null)]
    public async Task What_is_wrong_is_told_as_problem_details(string path, int status, string? parameter)
    {
        using var answer = await site.Ask(path);
        ((int)answer.StatusCode).ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        answer.Headers.ETag.ShouldBeNull();
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        problem.GetProperty("status").GetInt32().ShouldBe(status);
        var (page, anchor) = (problem.GetProperty("type").GetString()!.Split('#')[0], problem.GetProperty("type").GetString()!.Split('#')[1]);
        (await site.Page(page)).GetElementById(anchor).ShouldNotBeNull();
        if (parameter is not null)
            problem.GetProperty("parameter").GetString().ShouldBe(parameter);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task Nothing_can_be_written(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/v1/partnerships");
        using var answer = await site.Browser().SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Theory]
    [InlineData("/api/v1/partnerships")]
    [InlineData("/data/register.jsonl")]
    [InlineData("/cs/feeds/changes.atom")]
    [InlineData("/data/catalogue.jsonld")]
    public async Task What_has_not_changed_is_not_sent_again(string path)
    {
        using var first = await site.Ask(path);
        var tag = first.Headers.ETag.ShouldNotBeNull();
        first.Headers.CacheControl!.NoCache.ShouldBeTrue();
        using var again = await site.Ask(path, ("If-None-Match", $"W/\"other\", {tag}"));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        again.Headers.ETag.ShouldBe(tag);
        using var other = await site.Ask(path, ("If-None-Match", "\"something-else\""));
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/api/v1/partnerships")]
    [InlineData("/data/partnerships.csv")]
    [InlineData("/pl/feeds/changes.atom")]
    public async Task Other_sites_may_read(string path)
    {
        using var answer = await site.Ask(path, ("Origin", "https://elsewhere.example"));
        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        answer.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["cross-origin"]);
        using var asking = new HttpRequestMessage(HttpMethod.Options, path);
        asking.Headers.Add("Origin", "https://elsewhere.example");
        asking.Headers.Add("Access-Control-Request-Method", "GET");
        using var allowed = await site.Browser().SendAsync(asking, TestContext.Current.CancellationToken);
        allowed.IsSuccessStatusCode.ShouldBeTrue();
        allowed.Headers.GetValues("Access-Control-Allow-Methods").Single().ShouldContain("GET");
    }

    [Fact]
    public async Task Pages_stay_closed_to_other_sites()
    {
        using var answer = await site.Ask("/en/partnerships", ("Origin", "https://elsewhere.example"));
        answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        answer.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["same-origin"]);
    }

    [Fact]
    public async Task Too_many_requests_are_told_when_to_come_again()
    {
        using var busy = site.With(("MOSTY_REQUESTS", "40"));
        var browser = busy.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var first = await browser.GetAsync("/api/v1", TestContext.Current.CancellationToken);
        first.Headers.GetValues("RateLimit-Limit").ShouldBe(["40"]);
        first.Headers.GetValues("RateLimit-Remaining").ShouldBe(["39"]);
        int.Parse(first.Headers.GetValues("RateLimit-Reset").Single(), null).ShouldBeInRange(1, 60);
        (await browser.GetAsync("/data/documents.csv", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var refused = await browser.GetAsync("/data/documents.csv", TestContext.Current.CancellationToken);
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await browser.GetAsync("/en/", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK, "pages are for people");
    }

    [Fact]
    public async Task Further_filters_of_the_list_are_those_of_the_page()
    {
        var parameters = JsonDocument.Parse(await site.Text("/api/v1/openapi.json")).RootElement.GetProperty("paths").GetProperty("/api/v1/partnerships").GetProperty("get").GetProperty("parameters").EnumerateArray()
            .Select(p => p.GetProperty("name").GetString()).ToList();
        foreach (var name in new[] { "field", "paper", "kind", "since-from", "since-to", "under", "gap" })
            parameters.ShouldContain(name);
        foreach (var query in new[] { "kind=regions", "since-from=1990&since-to=2010", "gap=one-sided", "field=culture" })
            (await site.Json("/api/v1/partnerships?" + query)).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()).ShouldBe(
                (await site.Page("/en/partnerships?" + query)).QuerySelectorAll("table.rows tbody th a").Select(a => a.GetAttribute("href")!.Split('/')[^1]), ignoreOrder: true, query);
        foreach (var wrong in new[] { "kind=x", "gap=x", "since-from=abc", "under=%22", "field=a%20b" })
        {
            using var answer = await site.Ask("/api/v1/partnerships?" + wrong);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, wrong);
        }
    }

    [Fact]
    public async Task The_description_is_true()
    {
        var text = await site.Text("/api/v1/openapi.json");
        var description = JsonDocument.Parse(text).RootElement;
        var (partnership, document) = (site.Partnerships.MaxBy(p => p.Events)!.Id, site.Documents.MaxBy(d => d.Accepted)!.Source.Sha256);
        var answers = new List<object>();
        foreach (var path in description.GetProperty("paths").EnumerateObject())
        {
            var operation = path.Value.GetProperty("get");
            operation.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty(path.Name);
            var address = path.Name.Replace("{key}", "CZ-42").Replace("{id}", path.Name.Contains("/partnerships") ? partnership : path.Name.Contains("/documents") ? document
                : (await site.Json("/api/v1/statements")).GetProperty("items")[0].GetProperty("id").GetString());
            var addresses = new List<string> { address, path.Name.Replace("{key}", "XX:Nowhere").Replace("{id}", "ffffffffffff") };
            if (operation.TryGetProperty("parameters", out var parameters))
                foreach (var parameter in parameters.EnumerateArray().Where(p => p.GetProperty("in").GetString() == "query").Select(p => p.GetProperty("name").GetString()!))
                    addresses.AddRange([$"{address}?{parameter}=", $"{address}?{parameter}={Uri.EscapeDataString("!")}"]);
            foreach (var each in addresses)
            {
                using var answer = await site.Ask(each);
                answers.Add(new { path = path.Name, status = ((int)answer.StatusCode).ToString(), type = answer.Content.Headers.ContentType!.MediaType, body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement });
            }
        }

        answers.Count.ShouldBeGreaterThan(30);
        Parsers.Run("schema.mjs", JsonSerializer.Serialize(new { description, answers })).ShouldBe("[]");
    }
}
