using Mosty.Statements;

namespace Mosty.Tests.Statements;

/// <summary>What holds for every text, however odd.</summary>
public sealed class ReadingPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Liberecký kraj", "delegacja", "podpisano", "umowę", "z", "w", "Toskanią", ".", ",", "\n", "\n\n", "2. března 2022", "12.05.1999", "(", ")", "„", "”", "1.", "•", "?", "spolupráce",
        "ukončena", "wizyta", "Partnerstadt", "seit", "1988", "visited", "the", "agreement", "between", "and", "Bursa", "\u00A0", "\uFFFD", "\U0001F600", "e\u0301", "www.example.org", "navštívila", "nereagovala",
    ];

    [Fact]
    public void No_text_makes_the_reader_fail_and_every_quote_is_its_span()
    {
        var random = new Random(20260601);
        for (var round = 0; round < 300; round++)
        {
            var text = string.Join(random.Next(4) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 60)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var language = new[] { "pl", "cs", "sk", "de", "en" }[round % 5];
            var reading = TextReading.Of(text, round % 2 == 0 ? "CZ-51" : null, language);
            foreach (var statement in reading.Statements)
            {
                statement.Quote.Length.ShouldBeLessThanOrEqualTo(200);
                text[statement.Start..statement.End].ShouldBe(statement.Quote);
                statement.Parties.Count.ShouldBeGreaterThan(1, statement.Quote);
                statement.Confidence.ShouldBeInRange(0, 1);
            }

            foreach (var partnership in reading.Partnerships)
                text[partnership.Start..partnership.End].ShouldBe(partnership.Quote);
            foreach (var warning in reading.Warnings)
                text[warning.Start..warning.End].ShouldBe(warning.Quote);
            foreach (var fact in reading.Profiles)
                text[fact.Start..fact.End].ShouldBe(fact.Quote);
        }
    }

    [Fact]
    public void The_same_text_gives_the_same_reading()
    {
        const string Text = "Dohoda o spolupráci mezi Libereckým krajem a provincií Bursa byla podepsána 1. listopadu 2011. Spolupráce stagnuje.";
        ReadingJson.Write(TextReading.Of(Text)).ShouldBe(ReadingJson.Write(TextReading.Of(Text)));
    }

    [Theory]
    [InlineData("1.")]
    [InlineData("Strona główna | Kontakt | Mapa strony | Deklaracja dostępności")]
    [InlineData("Wspieramy współpracę regionów i miast w dziedzinie innowacji oraz nauki.")]
    public void Where_nothing_happened_nothing_is_found(string text)
    {
        var reading = TextReading.Of(text, language: "pl");
        reading.Statements.ShouldBeEmpty();
        reading.Partnerships.ShouldBeEmpty();
    }
}
