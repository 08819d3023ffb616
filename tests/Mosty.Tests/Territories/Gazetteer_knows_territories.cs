using Mosty.Knowledge;
using Mosty.Territories;

namespace Mosty.Tests.Territories;

public sealed class Gazetteer_knows_territories
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Open(KnowledgeFile.Open());

    [Theory]
    [InlineData("Liberecký kraj", "CZ-51")]
    [InlineData("Województwo Śląskie", "PL-24")]
    [InlineData("Valle d’Aosta", "IT-23")]
    [InlineData("VALLE D'AOSTA", "IT-23")]
    [InlineData("Chińska Republika Ludowa", "CN")]
    [InlineData("Severní Porýní-Vestfálsko", "DE-NW")]
    [InlineData("Lubelszczyzna", "PL-06")]
    [InlineData("Zhořelec", "PL:Zgorzelec")]
    [InlineData("Praha", "CZ-10")]
    [InlineData("Hamburk", "DE-HH")]
    [InlineData("Kyjev", "UA-30")]
    [InlineData("Záhřeb", "HR-21")]
    [InlineData("Biała Podlaska", "PL:Biała Podlaska")]
    [InlineData("województwo bielskie", "PL:województwo bielskie")]
    [InlineData("Champagne-Ardenne", "FR:Champagne-Ardenne")]
    [InlineData("Euroregion Nysa", "XX:Euroregion Nisa")]
    public void A_name_in_any_language_leads_to_its_key(string name, string key) =>
        Gazetteer.Lookup(name).Select(t => t.Key).ShouldContain(key);

    [Fact]
    public void A_name_of_several_gives_all_of_them_the_largest_first()
    {
        var found = Gazetteer.Lookup("Bursa");
        found.Select(t => t.Key).ShouldBe(["TR:Bursa", "TR-16"], ignoreOrder: true);
        found[0].Key.ShouldBe("TR:Bursa");
    }

    [Fact]
    public void A_name_of_none_gives_nothing() => Gazetteer.Lookup("Nikdenice nad Ničím").ShouldBeEmpty();

    [Theory]
    [InlineData("IT-23", "pl", "Dolina Aosty")]
    [InlineData("DE-SN", "cs", "Sasko")]
    [InlineData("DE:München", "pl", "Monachium")]
    [InlineData("DE:München", "de", "München")]
    [InlineData("XX:Euroregion Abc", "pl", "Euroregion Abc")]
    public void The_name_to_show_is_that_of_the_language(string key, string language, string name) =>
        Gazetteer.NameOf(key, language).ShouldBe(name);

    [Theory]
    [InlineData("CZ:Liberec", "CZ-51", true)]
    [InlineData("CZ:Liberec", "CZ", true)]
    [InlineData("IT-PD", "IT", true)]
    [InlineData("CZ-51", "CZ:Liberec", false)]
    [InlineData("CZ-51", "CZ-51", false)]
    [InlineData("PL:Lublin", "CZ", false)]
    public void A_place_lies_in_its_region_and_its_country(string inner, string outer, bool within) =>
        Gazetteer.IsWithin(inner, outer).ShouldBe(within);

    [Fact]
    public void An_abolished_unit_knows_its_successor()
    {
        Gazetteer.Find("FR:Champagne-Ardenne")!.Successor.ShouldBe("FR-GES");
        Gazetteer.Find("PL:województwo bielskie")!.Successor.ShouldBe("PL-24");
    }

    [Fact]
    public void A_newer_code_leads_to_the_same_region() => Gazetteer.Find("KZ-19")!.Key.ShouldBe("KZ-ALM");

    [Fact]
    public void A_region_knows_its_seat() => Gazetteer.SeatOf("CZ-51").ShouldBe("CZ:Liberec");

    [Fact]
    public void A_site_knows_its_office() => Gazetteer.OwnerOf("kraj-lbc.cz").ShouldBe("CZ-51");

    [Fact]
    public void An_unknown_key_is_null_not_an_error() => Gazetteer.Find("PL:Nigdzie").ShouldBeNull();

    [Fact]
    public void Names_stand_by_language()
    {
        var names = Gazetteer.NamesOf("CZ-42").ToDictionary(n => n.Language, n => n.Name);
        names["cs"].ShouldBe("Ústecký kraj");
        names.Keys.ShouldBe(names.Keys.Order(StringComparer.Ordinal));
        Gazetteer.NamesOf("XX:Nobody").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("CZ-42", "CZ:Teplice", true)]
    [InlineData("CZ", "CZ-42", true)]
    [InlineData("CZ", "CZ:Teplice", false)]
    [InlineData("PL", "PL:województwo zamojskie", false)]
    public void What_lies_directly_in_a_territory_is_found(string key, string below, bool found)
    {
        var within = Gazetteer.Below(key);
        within.Any(t => t.Key == below).ShouldBe(found);
        within.Select(t => t.Population).ShouldBeInOrder(SortDirection.Descending);
    }

    [Theory]
    [InlineData("CZ-42", 50.5, 13.8)]
    [InlineData("PL", 52.2, 21.0)]
    [InlineData("CZ-10", 50.1, 14.4)]
    [InlineData("TR:Bursa", 40.2, 29.1)]
    [InlineData("PL:województwo zamojskie", 51.2, 22.9)]
    [InlineData("IT-BG", 45.7, 9.67)]
    public void A_territory_has_a_point_on_the_map(string key, double north, double east)
    {
        var point = Gazetteer.PointOf(key).ShouldNotBeNull();
        point.DistanceTo(new GeoPoint(north, east)).ShouldBeLessThan(60);
    }

    [Theory]
    [InlineData("XX:CEMR")]
    [InlineData("PL:Nowhere")]
    [InlineData("RS-12")]
    public void A_network_and_a_place_unknown_have_none(string key) => Gazetteer.PointOf(key).ShouldBeNull();

    [Fact]
    public void Every_country_but_those_without_a_capital_has_a_point() =>
        Gazetteer.Below("CZ").Select(t => t.Country).Distinct().Concat(["PL", "SK", "DE", "UA", "CN", "US", "BR", "AU", "ZA", "JP", "KZ", "TR", "GB", "FR"])
            .Where(c => Gazetteer.PointOf(c) is null).ShouldBeEmpty();
}
