using Mosty.Interface;
using Mosty.Knowledge;
using Mosty.Register;
using Mosty.Territories;
using Mosty.Timelines;
using Mosty.Web.Map;
using Mosty.Web.Site;

namespace Mosty.Web.Tests.Map;

/// <summary>What a territory's map shows and how heavy it may become.</summary>
public class HomeMapSpec
{
    private static readonly KnowledgeFile Knowledge = KnowledgeFile.Open();
    private static readonly Gazetteer Gazetteer = Gazetteer.Open(Knowledge);

    [Theory]
    [InlineData("CZ:Liberec|DE:Zittau", 600, null)]
    [InlineData("CZ:Liberec|DE:Zittau;CZ:Liberec|DE:Dresden;CZ:Liberec|PL:Zgorzelec;CZ:Liberec|CN-SH", 9_600, 600.0)]
    [InlineData("CZ:Liberec|NZ:Auckland", 20_000, null)]
    public void It_reaches_a_little_beyond_the_farthest_and_looks_closer_where_near_ones_would_fall_together(string partnerships, double radius, double? near)
    {
        var map = Map("CZ:Liberec", partnerships.Split(';')).ShouldNotBeNull();
        map.Radius.ShouldBe(radius, radius * 0.05);
        (map.Near is null).ShouldBe(near is null);
        if (near is not null)
            map.Near!.Value.ShouldBe(near.Value, near.Value * 0.05);
    }

    [Fact]
    public void Partners_without_a_place_are_counted_and_none_with_one_means_no_map()
    {
        Map("CZ:Liberec", "CZ:Liberec|DE:Zittau", "CZ:Liberec|XX:CEMR")!.Elsewhere.ShouldBe(1);
        Map("CZ:Liberec", "CZ:Liberec|XX:CEMR").ShouldBeNull();
        Map("XX:CEMR", "CZ:Liberec|XX:CEMR").ShouldBeNull();
    }

    [Fact]
    public void The_list_begins_with_the_nearest() =>
        Map("CZ:Liberec", "CZ:Liberec|CN-SH", "CZ:Liberec|DE:Zittau", "CZ:Liberec|TR:Bursa")!.Links.Select(l => l.To).ShouldBe(["DE:Zittau", "TR:Bursa", "CN-SH"]);

    [Fact]
    public void Thousands_of_partners_leave_a_map_light()
    {
        var words = new PageWords(Words.Open(Knowledge, Gazetteer, "pl"));
        var homes = Gazetteer.Below("PL-06").Concat(Gazetteer.Below("PL-14")).Take(60).ToList();
        var partners = new[] { "DE-SN", "DE-BY", "FR-GES", "CN-GD", "US-TX", "BR-SP", "AU-NSW", "UA-46", "IT-25", "SE-AB" }.SelectMany(r => Gazetteer.Below(r).Take(80)).ToList();
        var lines = homes.SelectMany((h, i) => partners.Where((_, j) => (i + j) % 7 == 0).Select((p, k) => Line(k % 2 == 0 ? Formal.InForce : Formal.Ended, h.Key, p.Key))).ToList();
        lines.Count.ShouldBeGreaterThan(4_000);
        var map = HomeMap.Of(Gazetteer, null, new GeoPoint(52, 21), lines.Select(l => (l.Parties[0], l)))!;
        HomeMapDrawing.Draw(words, new PageLinks("pl"), map, map.Radius, null).ToString()!.Length.ShouldBeLessThan(100_000);
        HomeMapDrawing.Draw(words, new PageLinks("pl"), map, map.Near!.Value, null).ToString()!.Length.ShouldBeLessThan(100_000);
        WorldMapDrawing.Draw(words, new PageLinks("pl"), WorldMap.Of(Gazetteer, [.. homes.Select(h => h.Key)], lines), null, linked: true).ToString()!.Length.ShouldBeLessThan(130_000);
    }

    private static HomeMap? Map(string key, params string[] partnerships) =>
        HomeMap.Of(Gazetteer, key, Gazetteer.PointOf(key) ?? default, Gazetteer.PointOf(key) is null ? [] : partnerships.Select(p => (key, Line(Formal.InForce, p.Split('|')))));

    private static PartnershipLine Line(Formal formal, params string[] parties) => new(
        string.Join('-', parties), parties, formal, Activity.Quiet, Policy.Open, [], null, null, DateOnly.MinValue, false, null, 0, 0, true);
}
