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
}
