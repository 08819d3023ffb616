namespace Mosty.Tests.Statements;

/// <summary>What a source gets wrong is reported with its words, never corrected.</summary>
public sealed class WarningTests
{
    [Theory]
    [InlineData("pl", "Polsko-kazachska wymiana handlowa wyniosła w 2016 roku 250 mld USD.", "implausible-amount")]
    [InlineData("cs", "Setkání se konalo v pondělí 2. března 2022 v Liberci.", "weekday")]
    [InlineData("cs", "Dohoda byla podepsána 31. 6. 2020 v Liberci.", "impossible-date")]
    [InlineData("cs", "Dohoda byla podepsána 31. února 2020 v Liberci.", "impossible-date")]
    [InlineData("pl", "Wizyta trwała od 18 maja 2019 r. do 12 maja 2019 r.", "date-order")]
    [InlineData("pl", "Umowę podpisano 12 maja 2010 r., a ratyfikowano 3 marca 2010 r.", "date-order")]
    [InlineData("cs", "Kraj vypověděl dohodu s krajem Bursa 3. března 2009. Dohoda s provincií Bursa byla podepsána 12. května 2012.", "date-order")]
    public void Something_is_wrong(string language, string text, string code) =>
        TextReading.Of(text, language == "pl" ? "PL-06" : "CZ-51", language).Warnings.ShouldContain(w => w.Code == code);

    [Theory]
    [InlineData("pl", "Polsko-kazachska wymiana handlowa wyniosła w 2016 roku 600 mln USD.")]
    [InlineData("cs", "Setkání se konalo ve středu 2. března 2022 v Liberci.")]
    [InlineData("cs", "Dohoda byla podepsána 30. 6. 2020 v Liberci.")]
    [InlineData("pl", "Umowę podpisano 12 maja 2010 r., a ratyfikowano 3 czerwca 2010 r.")]
    [InlineData("pl", "Wizyta trwała od 28 grudnia do 3 stycznia 2019 r.")]
    public void Nothing_is_wrong(string language, string text) =>
        TextReading.Of(text, language == "pl" ? "PL-06" : "CZ-51", language).Warnings.ShouldBeEmpty();
}
