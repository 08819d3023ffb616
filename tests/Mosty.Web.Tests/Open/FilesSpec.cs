using System.Text.Json;
using CsvHelper;

namespace Mosty.Web.Tests.Open;

/// <summary>The register as files, each read by a parser of somebody else's.</summary>
public class FilesSpec(PortalSite site)
{
    [Theory]
    [InlineData("partnerships", "partnership")]
    [InlineData("statements", "statement")]
    [InlineData("documents", "document")]
    public async Task A_table_is_sound_for_spreadsheets(string name, string key)
    {
        using var answer = await site.Ask($"/data/{name}.csv");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        answer.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe(name + ".csv");
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        using var csv = CsvReader.Create(bytes, new CsvReaderOptions { MalformedData = CsvMalformedDataHandling.Throw, FieldCountMismatch = CsvFieldCountHandling.Throw });
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
            rows.Add(csv.Headers.ToArray().Select((h, i) => (Name: h, Value: csv.GetString(i))).ToDictionary(c => c.Name, c => c.Value, StringComparer.Ordinal));
        rows.ShouldNotBeEmpty();
        rows.Select(r => r[key]).ShouldBeUnique();
        rows.SelectMany(r => r.Values).Where(c => c.Length > 0 && "=+-@\t\r".Contains(c[0])).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_table_of_partnerships_takes_the_filters_of_the_page()
    {
        var formal = site.Partnerships.Where(p => !p.IsCandidate).GroupBy(p => p.Formal).MinBy(g => g.Count())!;
        var query = "?formal=" + Mosty.Web.Site.PartnershipQuery.ValueOf(formal.Key);
        var page = await site.Page("/cs/partnerships" + query);
        var links = page.QuerySelectorAll(".take a").Select(a => a.GetAttribute("href")!).ToList();
        var table = await site.Text(links.Single(l => l.Contains(".csv")));
        table.Trim().Split("\r\n").Length.ShouldBe(1 + formal.Count());
        JsonDocument.Parse(await site.Text(links.Single(l => l.Contains(".json")))).RootElement.GetArrayLength().ShouldBe(formal.Count());
        (await site.Text(links.Single(l => l.Contains(".geojson")))).ShouldContain("FeatureCollection");
    }

    [Fact]
    public async Task Every_line_of_the_register_is_a_partnership()
    {
        var lines = (await site.Text("/data/register.jsonl")).TrimEnd('\n').Split('\n');
        lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()).ShouldBe(site.Partnerships.Select(p => p.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_map_data_is_sound()
    {
        var map = await site.Json("/data/register.geojson");
        map.GetProperty("type").GetString().ShouldBe("FeatureCollection");
        var features = map.GetProperty("features").EnumerateArray().ToList();
        features.Select(f => f.GetProperty("id").GetString()).ShouldBeUnique();
        foreach (var feature in features)
        {
            feature.GetProperty("type").GetString().ShouldBe("Feature");
            feature.GetProperty("properties").ValueKind.ShouldBe(JsonValueKind.Object);
            if (feature.GetProperty("geometry") is { ValueKind: JsonValueKind.Object } geometry)
                Positions(geometry.GetProperty("coordinates"), geometry.GetProperty("type").GetString() switch { "Point" => 0, "LineString" or "MultiPoint" => 1, "MultiLineString" => 2, _ => throw new InvalidOperationException("no such geometry") });
        }

        features.Count(f => f.GetProperty("geometry").ValueKind == JsonValueKind.Object).ShouldBeGreaterThan(10);

        static void Positions(JsonElement coordinates, int depth)
        {
            if (depth > 0)
            {
                foreach (var inner in coordinates.EnumerateArray())
                    Positions(inner, depth - 1);
                return;
            }

            coordinates.GetArrayLength().ShouldBe(2);
            coordinates[0].GetDouble().ShouldBeInRange(-180, 180);
            coordinates[1].GetDouble().ShouldBeInRange(-90, 90);
        }
    }

    [Theory]
    [InlineData(170, 10, -170, 20, "MultiLineString")]
    [InlineData(-170, 10, 170, 20, "MultiLineString")]
    [InlineData(15, 50, 140, 35, "LineString")]
    [InlineData(180, 0, -180, 0, "MultiLineString")]
    public void A_line_never_runs_the_long_way_round(double east1, double north1, double east2, double north2, string type)
    {
        var line = Mosty.Web.Data.GeoJson.Between([(east1, north1), (east2, north2)])!;
        line["type"]!.GetValue<string>().ShouldBe(type);
        foreach (var part in type == "LineString" ? [line["coordinates"]!] : line["coordinates"]!.AsArray().ToArray())
            Math.Abs(part![0]![0]!.GetValue<double>() - part[1]![0]!.GetValue<double>()).ShouldBeLessThanOrEqualTo(180);
    }

    [Fact]
    public async Task Asked_for_the_head_only_nothing_is_made()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/data/register.jsonld");
        using var answer = await site.Browser().SendAsync(request, TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/ld+json");
        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }
}
