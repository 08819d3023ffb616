using Mosty.Mentions;

namespace Mosty.Tests.Mentions;

public sealed class Home_territory_is_found
{
    [Theory]
    [InlineData("cs", "Liberecký kraj spolupracuje s Orenburskou oblastí. Liberecký kraj dohodu vypověděl.", "CZ-51")]
    [InlineData("pl", "Prowincja Hainan zaprosiła regiony. Prowincja Hainan to wyspa. Lubuskie wzięło udział.", "PL-08")]
    [InlineData("pl", "W Chorzowie gościła delegacja miasta Yingkou. Chorzów chce współpracować.", "PL:Chorzów")]
    public void The_one_that_speaks_is_of_the_languages_country_and_named_most(string language, string text, string home) =>
        Find(language, text).ShouldBe(home);

    [Theory]
    [InlineData("pl", "URZĄD MARSZAŁKOWSKI WOJEWÓDZTWA DOLNOŚLĄSKIEGO\n\nWrocław, dnia 4 maja 2019 r.\n\nUmowę podpisano we Wrocławiu.", "PL-02")]
    [InlineData("en", "Offaly County Council hosted guests from Luzhou. Luzhou is a city in China. Luzhou has a river port.", "IE-OY")]
    public void An_authority_speaks_for_its_territory(string language, string text, string home) =>
        Find(language, text).ShouldBe(home);

    [Theory]
    [InlineData("sk", "Euroregión Tatry prijal nového člena\n\nEuroregión Tatry sídli v Kežmarku. Členom je aj mesto Poprad. Predseda Euroregiónu Tatry poďakoval.", "XX:Euroregion Tatry")]
    [InlineData("pl", "Współpraca Malborka\n\nMalbork należy do Euroregionu Bałtyk. Malbork gościł jego członków.", "PL:Malbork")]
    public void A_euroregion_speaks_on_its_own_page_only(string language, string text, string home) => Find(language, text).ShouldBe(home);

    [Fact]
    public void The_name_in_the_address_speaks() =>
        Find("en", "Coventry and Volgograd are friends. Volgograd lies on the Volga. Volgograd was rebuilt.", address: "https://www.coventry.gov.uk/twinning").ShouldBe("GB:Coventry");

    [Fact]
    public void The_hint_wins() => Find("pl", "Chorzów i Yingkou.", home: "PL-24").ShouldBe("PL-24");

    [Fact]
    public void The_owner_of_the_site_speaks() => Find("cs", "Partnerem je provincie Bursa (Turecko).", address: "https://www.kraj-lbc.cz/partneri").ShouldBe("CZ-51");

    [Fact]
    public void A_text_without_places_has_none() => Find("pl", "Dziękujemy za uwagę.").ShouldBeNull();

    private static string? Find(string language, string text, string? home = null, string? address = null)
    {
        var context = Territories_are_found.Context(language, text, home, address);
        return HomeTerritory.Find(context, TerritoryReader.Read(context));
    }
}
