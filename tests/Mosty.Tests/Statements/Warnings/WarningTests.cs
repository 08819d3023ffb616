namespace Mosty.Tests.Statements.Warnings;

/// <summary>What a source gets wrong is reported with its words, never corrected.</summary>
public sealed class WarningTests
{
    [Theory]
    [InlineData("cs", "Setkání se konalo v pondělí 2. března 2022 v Liberci.", "weekday")]
    [InlineData("cs", "Dohoda byla podepsána 31. 6. 2020 v Liberci.", "impossible-date")]
    [InlineData("cs", "Dohoda byla podepsána 31. února 2020 v Liberci.", "impossible-date")]
    [InlineData("pl", "Wizyta trwała od 18 maja 2019 r. do 12 maja 2019 r.", "date-order")]
    [InlineData("pl", "Umowę podpisano 12 maja 2010 r., a ratyfikowano 3 marca 2010 r.", "date-order")]
    [InlineData("cs", "Kraj vypověděl dohodu s krajem Bursa 3. března 2009. Dohoda s provincií Bursa byla podepsána 12. května 2012.", "date-order")]
    [InlineData("cs", "Publikováno: 7. 4. 2014\n\nDelegace Libereckého kraje navštívila 9. září 2015 Toskánsko.", "date-order")]
    [InlineData("cs", "Publikováno: 7. 4. 2014\n\nLiberecký kraj podepsal 9. května 2014 dohodu o spolupráci s Toskánskem.", "date-order")]
    public void Something_is_wrong(string language, string text, string code) =>
        TextReading.Of(text, language == "pl" ? "PL-06" : "CZ-51", language).Warnings.ShouldContain(w => w.Code == code);

    [Theory]
    [InlineData("cs", "Setkání se konalo ve středu 2. března 2022 v Liberci.")]
    [InlineData("cs", "Dohoda byla podepsána 30. 6. 2020 v Liberci.")]
    [InlineData("pl", "Umowę podpisano 12 maja 2010 r., a ratyfikowano 3 czerwca 2010 r.")]
    [InlineData("pl", "Wizyta trwała od 28 grudnia do 3 stycznia 2019 r.")]
    [InlineData("cs", "Publikováno: 7. 4. 2014\n\nDelegace Libereckého kraje navštívila 9. března 2014 Toskánsko.")]
    // What is to come soon may be told in the present tense.
    [InlineData("cs", "Publikováno: 7. 4. 2014\n\nDelegace Libereckého kraje jede 9. dubna 2014 na návštěvu do Toskánska.")]
    public void Nothing_is_wrong(string language, string text) =>
        TextReading.Of(text, language == "pl" ? "PL-06" : "CZ-51", language).Warnings.ShouldBeEmpty();
}
