using Mosty.Statements;

namespace Mosty.Tests.Statements;

/// <summary>Who was where, who received whom, and what was only planned.</summary>
public sealed class VisitAndMeetingRuleTests
{
    [Theory]
    [InlineData("pl", "PL-12", "W dniach 3-5 czerwca 2015 r. delegacja z Toskanii odwiedziła Małopolskę.", "2015-06-03/2015-06-05", "PL-12", "IT-52 PL-12")]
    [InlineData("pl", "PL-12", "W maju 2016 r. gościliśmy przedstawicieli Obwodu Lwowskiego.", "2016-05", "PL-12", "PL-12 UA-46")]
    [InlineData("cs", "CZ-51", "V září 2014 navštívila delegace našeho kraje provincii Bursa.", "2014-09", "TR-16", "CZ-51 TR-16")]
    [InlineData("sk", "SK-NI", "V máji 2018 navštívila delegácia Juhomoravského kraja Nitriansky samosprávny kraj.", "2018-05", "SK-NI", "CZ-64 SK-NI")]
    [InlineData("pl", "PL:Sanok", "Burmistrz był 12 czerwca 2018 r. w Humennem na Słowacji.", "2018-06-12", "SK:Humenné", "PL:Sanok SK:Humenné")]
    [InlineData("cs", "CZ:Náchod", "Starosta byl 12. června 2018 v Kłodzku.", "2018-06-12", "PL:Kłodzko", "CZ:Náchod PL:Kłodzko")]
    [InlineData("sk", "SK:Humenné", "Delegácia mesta bola v máji 2019 v poľskom Sanoku.", "2019-05", "PL:Sanok", "PL:Sanok SK:Humenné")]
    [InlineData("sk", "SK:Humenné", "Naši hasiči cestovali 4. mája 2017 do Mátészalky.", "2017-05-04", "HU:Mátészalka", "HU:Mátészalka SK:Humenné")]
    [InlineData("de", "DE-SN", "Im Mai 2011 besuchte eine Delegation aus Niederschlesien Sachsen.", "2011-05", "DE-SN", "DE-SN PL-02")]
    [InlineData("en", "US-IA", "A delegation from Hebei Province visited Iowa in April 2012.", "2012-04", "US-IA", "CN-HE US-IA")]
    [InlineData("uk", "UA:Lviv", "У січні 2008 року Львів відвідала делегація з Любліна.", "2008-01", "UA:Lviv", "PL:Lublin UA:Lviv")]
    [InlineData("uk", "UA-46", "3–5 червня 2015 року делегація Підкарпатського воєводства побувала у Львівській області.", "2015-06-03/2015-06-05", "UA-46", "PL-18 UA-46")]
    [InlineData("uk", "UA:Lviv", "У травні 2016 року ми приймали гостей із Кракова.", "2016-05", "UA:Lviv", "PL:Kraków UA:Lviv")]
    [InlineData("fr", "FR-BRE", "Du 25 au 27 mai 2015, une délégation de la Bretagne s'est rendue en Grande-Pologne.", "2015-05-25/2015-05-27", "PL-30", "FR-BRE PL-30")]
    [InlineData("fr", "FR:Dijon", "En décembre 2024, Dijon a accueilli une délégation de Vinnytsia.", "2024-12", "FR:Dijon", "FR:Dijon UA:Vinnytsya")]
    [InlineData("fr", "FR:Rennes", "En mai 2016, le maire de Brno a visité Rennes.", "2016-05", "FR:Rennes", "CZ:Brno FR:Rennes")]
    public void A_delegation_was_at_the_other_party(string language, string home, string text, string date, string host, string parties)
    {
        var visit = TextReading.Of(text, home, language).The(StatementKind.Visit);
        visit.Date?.Value.ShouldBe(date);
        visit.PartiesText().ShouldBe(parties);
        visit.Host.ShouldBe(host);
    }

    [Theory]
    [InlineData("cs", "CZ-51", "Bursa (Turecko)\n\nNaposledy byla plánována návštěva zástupců provincie Bursa v Libereckém kraji v roce 2012. Návštěva se neuskutečnila.\n", Outcome.NotKept)]
    [InlineData("pl", "PL-12", "W maju 2030 r. odbędzie się w Krakowie konferencja z przedstawicielami Obwodu Lwowskiego.", Outcome.Unknown)]
    public void What_lies_ahead_is_a_plan(string language, string home, string text, Outcome outcome) =>
        TextReading.Of(text, home, language).The(StatementKind.Plan).Outcome.ShouldBe(outcome);

    [Fact]
    public void The_head_of_a_report_on_a_journey_tells_a_visit()
    {
        var visit = TextReading.Of("Zpráva ze zahraniční cesty\n\nTermín: 3. 5. 2021\nMísto konání: Drážďany, Německo\nPořadatel: Liberecký kraj\n", "CZ-51", "cs").The(StatementKind.Visit);
        (visit.Date?.Value, visit.Rule).ShouldBe(("2021-05-03", "trip_report"));
        visit.Parties.Count.ShouldBe(2);
    }

    [Fact]
    public void A_letter_that_nobody_answered()
    {
        var letter = TextReading.Of("Dne 3. února 2011 jsme oslovili region Marche dopisem hejtmana. Na dopis nereagoval.", "CZ-20", "cs").The(StatementKind.Letter);
        letter.Answered.ShouldBe(false);
        letter.Date?.Value.ShouldBe("2011-02-03");
    }

    [Theory]
    [InlineData("uk", "UA:Lviv", "Делегація Кракова відвідає Львів у травні 2030 року.")]
    [InlineData("fr", "FR:Rennes", "Une délégation de Brno visitera Rennes en mai 2030.")]
    public void A_visit_announced_is_a_plan(string language, string home, string text)
    {
        var plan = TextReading.Of(text, home, language).The(StatementKind.Plan);
        plan.Date?.Value.ShouldBe("2030-05");
        plan.Parties.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("pl", "Delegacje z Toskanii odwiedzają nas regularnie co roku.")]
    [InlineData("en", "Delegations from Tuscany visit us every year.")]
    public void A_habit_is_no_event(string language, string text) =>
        TextReading.Of(text, language == "pl" ? "PL-12" : "US-IA", language).Statements.ShouldNotContain(s => s.Kind == StatementKind.Visit);
}
