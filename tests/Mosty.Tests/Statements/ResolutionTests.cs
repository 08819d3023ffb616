using Mosty.Statements;

namespace Mosty.Tests.Statements;

/// <summary>A council's resolution, as it is printed: what it decides is approved, or ended, on its day.</summary>
public sealed class ResolutionTests
{
    private const string Title = "UCHWAŁA NR XII/88/2011\nRADY GMINY KOSAKOWO\nz dnia 10 maja 2011 r.\n\n";
    private const string Law = "Na podstawie art. 18 ust. 2 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym Rada Gminy uchwala, co następuje:\n";

    [Theory]
    [InlineData("w sprawie współpracy z Miastem Pontarlier we Francji\n\n", "§ 1. Wyraża się zgodę na współpracę z Miastem Pontarlier.\n")]
    [InlineData("w sprawie nawiązania kontaktów partnerskich z Miastem Pontarlier\n\n", "§ 1. Przystępuje się do nawiązania kontaktów partnerskich z Miastem Pontarlier.\n")]
    [InlineData("w sprawie zawarcia porozumienia o partnerstwie z Miastem Pontarlier\n\n", "§ 1. Rada upoważnia Wójta do podpisania porozumienia z Miastem Pontarlier.\n")]
    public void What_it_takes_up_is_approved_on_its_day(string matter, string paragraph)
    {
        var reading = TextReading.Of(Title + matter + Law + paragraph + "§ 2. Uchwała wchodzi w życie z dniem podjęcia.", "PL:Kosakowo", "pl");
        var approved = reading.The(StatementKind.Agreement);
        (approved.Act, approved.Date?.Value, approved.PartiesText()).ShouldBe((Act.Approved, "2011-05-10", "FR:Pontarlier PL:Kosakowo"));
        reading.Statements.ShouldNotContain(s => s.Kind == StatementKind.Contact);
    }

    [Fact]
    public void What_it_ends_is_ended_on_its_day_and_the_paper_keeps_its_own()
    {
        var reading = TextReading.Of(
            Title + "w sprawie rozwiązania porozumienia o współpracy z miastem Kursk\n\n" + Law + "§ 1. Rozwiązuje się porozumienie o współpracy zawarte w 1996 roku z miastem Kursk.\n", "PL:Kosakowo", "pl");
        reading.The(StatementKind.Termination).Date?.Value.ShouldBe("2011-05-10");
        reading.The(StatementKind.Agreement).Date?.Value.ShouldBe("1996");
        reading.Partnerships.ShouldHaveSingleItem().Status.ShouldBe(PartnershipStatus.Ended);
    }

    [Theory]
    [InlineData("Rada Powiatu na sesji 29 sierpnia 2018 r. podjęła uchwałę nr XLI/260/18 w sprawie nawiązania współpracy partnerskiej z Rejonem Użhorodzkim.", "2018-08-29")]
    public void The_news_of_it_is_the_same(string text, string date)
    {
        var approved = TextReading.Of(text, "PL:powiat świecki", "pl").The(StatementKind.Agreement);
        (approved.Act, approved.Date?.Value).ShouldBe((Act.Approved, date));
    }
}
