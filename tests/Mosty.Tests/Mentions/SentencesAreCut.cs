namespace Mosty.Tests.Mentions;

/// <summary>Sentences end where a reader would end them. A bar in the expected text is a border.</summary>
public class SentencesAreCut
{
    [Theory]
    [InlineData("pl", "Umowę podpisano w 2018 r. Obowiązuje do dziś.", "Umowę podpisano w 2018 r.|Obowiązuje do dziś.")]
    [InlineData("pl", "Urząd przy ul. Długiej gościł m.in. Jana Nowaka. Dr. Kowalski był obecny.", "Urząd przy ul. Długiej gościł m.in. Jana Nowaka.|Dr. Kowalski był obecny.")]
    [InlineData("cs", "Od 31. října do 1. Listopadu jednal pan J. Novák. Tzv. Dohoda platí.", "Od 31. října do 1. Listopadu jednal pan J. Novák.|Tzv. Dohoda platí.")]
    [InlineData("de", "Am 3. Juni kam Nr. Sieben. Danach fuhr man heim!", "Am 3. Juni kam Nr. Sieben.|Danach fuhr man heim!")]
    [InlineData("en", "Dr. Smith met St. Mary's College on Oct. 20th. They signed.", "Dr. Smith met St. Mary's College on Oct. 20th.|They signed.")]
    [InlineData("pl", "Miało ono na celu wzmocnienie\n\nStrona 1/2\n\nturystycznych kontaktów. Koniec.", "Miało ono na celu wzmocnienie\n\nStrona 1/2\n\nturystycznych kontaktów.|Koniec.")]
    [InlineData("pl", "Pierwszy nagłówek\n\nDrugi akapit zaczyna się tutaj.", "Pierwszy nagłówek|Drugi akapit zaczyna się tutaj.")]
    public void At_their_ends(string language, string text, string expected)
    {
        var context = TextAtHand.Context(language, text);
        string.Join('|', context.Sentences.Select(s => s.Span.Of(context.Text))).ShouldBe(expected);
    }

    [Fact]
    public void And_together_hold_every_token_once()
    {
        var context = TextAtHand.Context("pl", "Raz. Dwa! Trzy?\n\nCztery: pięć; „Sześć”. 7. Osiem");
        context.Sentences.Sum(s => s.Tokens.End.Value - s.Tokens.Start.Value).ShouldBe(context.Tokens.Count);
    }
}
