using System.Globalization;

namespace Mosty.Tests.Mentions;

/// <summary>Organisations, instruments, reference numbers and amounts.</summary>
public class PapersAndNumbersInText
{
    [Theory]
    [InlineData("pl", "Umowę zawarł Wojewódzki Szpital Specjalistyczny w Toruniu.", "Wojewódzki Szpital Specjalistyczny w Toruniu")]
    [InlineData("pl", "Współpraca z Uniwersytetem Śląskim trwa.", "Uniwersytet Śląski")]
    [InlineData("cs", "Studenti navštívili Technickou univerzitu v Liberci.", "Technická univerzita v Liberci")]
    [InlineData("de", "Gäste waren an der Universität Bremen.", "Universität Bremen")]
    [InlineData("en", "They toured the University of Limerick.", "University of Limerick")]
    [InlineData("pl", "Otwarto nowy szpital i nową szkołę.", "")]
    public void Organisations(string language, string text, string expected) =>
        string.Join("; ", TextAtHand.Mentions(language, text).Organisations.Select(o => o.Name)).ShouldBe(expected);

    [Theory]
    [InlineData("pl", "Podpisano list intencyjny, potem umowę i memorandum.", "letter_of_intent agreement memorandum")]
    [InlineData("cs", "Prohlášení o záměru předcházelo smlouvě a jejímu dodatku.", "letter_of_intent agreement amendment")]
    [InlineData("sk", "Uznesením schválili dohodu.", "resolution agreement")]
    [InlineData("de", "Der Partnerschaftsvertrag folgte der Absichtserklärung.", "agreement letter_of_intent")]
    [InlineData("en", "A letter of intent and a memorandum of understanding.", "letter_of_intent memorandum")]
    public void Instruments(string language, string text, string expected) =>
        string.Join(' ', TextAtHand.Mentions(language, text).Instruments.Select(i => i.Type)).ShouldBe(expected);

    [Fact]
    public void An_instrument_has_the_title_in_quotes() =>
        TextAtHand.Mentions("pl", "Przyjęto uchwałę „O współpracy z Lwowem” jednogłośnie.").Instruments.ShouldHaveSingleItem().Title.ShouldBe("O współpracy z Lwowem");

    [Theory]
    [InlineData("pl", "Uchwała nr XXIV/123/2012 z dnia 5 maja 2012 r.", "XXIV/123/2012")]
    [InlineData("pl", "Znak sprawy: WEN.0123.45.2020", "WEN.0123.45.2020")]
    [InlineData("cs", "Č. j.: KUJI 1234/2011", "KUJI 1234/2011")]
    public void Reference_numbers(string language, string text, string expected) =>
        string.Join(' ', TextAtHand.Mentions(language, text).References.Select(r => r.Number)).ShouldBe(expected);

    [Theory]
    [InlineData("pl", "Wymiana osiągnęła 314,6 mld USD.", "314600000000.0 USD")]
    [InlineData("pl", "Region zamieszkuje ponad 2 miliony osób.", "2000000 people")]
    [InlineData("cs", "Dar ve výši 1 200 000 Kč.", "1200000 CZK")]
    [InlineData("de", "Rund 1.250 Teilnehmer und 12,5 Prozent.", "1250 people; 12.5 percent")]
    [InlineData("en", "A budget of $2.5 million.", "2500000.0 USD")]
    public void Amounts(string language, string text, string expected) =>
        string.Join("; ", TextAtHand.Mentions(language, text).Amounts.Select(a => a.Value.ToString(CultureInfo.InvariantCulture) + " " + a.Unit)).ShouldBe(expected);
}
