namespace Mosty.Tests.Statements.Warnings;

public sealed class Amounts_that_cannot_be
{
    private const string Code = "implausible-amount";

    [Theory]
    [InlineData("pl", "PL-06", "Polsko-kazachska wymiana handlowa wyniosła w 2016 roku 250 mld USD.")]
    [InlineData("pl", "PL-06", "Wzajemne obroty handlowe z Litwą przekroczyły 70 mld euro.")]
    [InlineData("pl", "PL-06", "Eksport Polski do Mołdawii sięgnął w 2019 roku 40 miliardów zł.")]
    [InlineData("cs", "CZ-51", "Obchodní výměna mezi Českem a Vietnamem dosáhla 200 miliard eur.")]
    [InlineData("cs", "CZ-51", "Vzájemný obchod s Gruzií činil v roce 2015 téměř 2 biliony korun.")]
    [InlineData("sk", "SK-ZI", "Vzájomný obchod medzi Slovenskom a Srbskom dosiahol 90 mld. eur.")]
    [InlineData("sk", "SK-ZI", "Vývoz Slovenska do Moldavska predstavoval 25 miliárd eur.")]
    [InlineData("de", "DE-SN", "Das Handelsvolumen zwischen Deutschland und Georgien erreichte 40 Mrd. Euro.")]
    [InlineData("de", "DE-SN", "Die Exporte Sachsens nach Nordmazedonien stiegen auf 20 Milliarden Euro.")]
    [InlineData("en", "GB-SCT", "Bilateral trade between Scotland and Iceland reached $45 billion in 2018.")]
    [InlineData("en", "GB-SCT", "Exports from the United Kingdom to Malta amounted to 3 trillion pounds.")]
    [InlineData("en", "GB-SCT", "The company will invest 90 bn euros in Latvia.")]
    [InlineData("pl", "PL-06", "Chiński koncern zainwestuje na Łotwie 60 miliardów euro.")]
    [InlineData("cs", "CZ-51", "Čínská firma chce v Lotyšsku investovat 60 miliard eur.")]
    public void Are_warned_of(string language, string home, string text) =>
        TextReading.Of(text, home, language).Warnings.Where(w => w.Code == Code).Select(w => w.Quote).ShouldBe([text]);

    [Theory]
    [InlineData("pl", "PL-06", "Polsko-kazachska wymiana handlowa wyniosła w 2016 roku 600 mln USD.")]
    // The largest pairs there are.
    [InlineData("pl", "PL-06", "Wymiana handlowa między Polską a Niemcami przekroczyła 170 mld euro.")]
    [InlineData("cs", "CZ-51", "Obchodní výměna mezi Českem a Německem dosáhla 115 miliard eur.")]
    [InlineData("sk", "SK-ZI", "Vzájomný obchod medzi Slovenskom a Českom dosiahol 22 mld. eur.")]
    [InlineData("de", "DE-SN", "Das Handelsvolumen zwischen Deutschland und China erreichte 254 Mrd. Euro.")]
    [InlineData("en", "GB-SCT", "Bilateral trade between China and the United States reached $690 billion.")]
    [InlineData("en", "GB-SCT", "Trade between China and Mongolia reached 16 billion dollars.")]
    [InlineData("en", "GB-SCT", "Trade between China and Singapore reached 600 billion dollars.")]
    // All of a country's trade is more than its product.
    [InlineData("cs", "CZ-51", "Zahraniční obchod České republiky: vývoz Česka dosáhl 255 miliard eur.")]
    [InlineData("sk", "SK-ZI", "Export Slovenska v roku 2022 presiahol 103 miliárd eur.")]
    [InlineData("de", "DE-SN", "Der Außenhandel Deutschlands erreichte 3 Billionen Euro.")]
    // Another figure stands in the sentence.
    [InlineData("pl", "PL-06", "PKB Kazachstanu wynosi 262 mld USD, a wzajemna wymiana handlowa 600 mln USD.")]
    [InlineData("cs", "CZ-51", "Vzájemný obchod s Gruzií roste, HDP Itálie dosahuje 2 biliony eur.")]
    [InlineData("en", "GB-SCT", "Trade with Iceland grows, and the budget of Germany is 470 billion euros.")]
    // A union trades too.
    [InlineData("de", "DE-SN", "Das Handelsvolumen zwischen der Europäischen Union und Georgien erreichte 40 Mrd. Euro.")]
    [InlineData("en", "GB-SCT", "The company will invest 90 million euros in Latvia.")]
    [InlineData("pl", "PL-06", "W regionie zainwestowano 90 mld euro.")]
    // Money whose worth nobody can tell without its year.
    [InlineData("en", "GB-SCT", "Bilateral trade between Scotland and Iceland reached 900 billion lira.")]
    public void Are_not_seen_where_they_can_be(string language, string home, string text) =>
        TextReading.Of(text, home, language).Warnings.Where(w => w.Code == Code).ShouldBeEmpty();
}
