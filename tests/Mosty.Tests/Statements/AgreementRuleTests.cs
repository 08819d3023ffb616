using Mosty.Statements;

namespace Mosty.Tests.Statements;

/// <summary>An instrument and what was done with it, in five languages.</summary>
public sealed class AgreementRuleTests
{
    [Theory]
    [InlineData("cs", "CZ-63", "Kraj Vysočina podepsal dohodu o spolupráci se Zakarpatskou oblastí dne 12. března 2008.", Act.Signed, "2008-03-12", "CZ-63 UA-21")]
    [InlineData("cs", "CZ-64", "Memorandum o spolupráci s Nitranským samosprávným krajem bylo podepsáno v roce 2004.", Act.Signed, "2004", "CZ-64 SK-NI")]
    [InlineData("pl", "PL-12", "W dniu 5 maja 2006 roku podpisano porozumienie o współpracy między Województwem Małopolskim a Obwodem Lwowskim.", Act.Signed, "2006-05-05", "PL-12 UA-46")]
    [InlineData("pl", "PL-12", "Umowę z Obwodem Lwowskim zawarto w maju 2010 r.", Act.Signed, "2010-05", "PL-12 UA-46")]
    [InlineData("sk", "SK-NI", "Dohoda o spolupráci s Juhomoravským krajom bola podpísaná 3. júna 2009.", Act.Signed, "2009-06-03", "CZ-64 SK-NI")]
    [InlineData("de", "DE-SN", "Die Vereinbarung mit Niederschlesien wurde am 17. September 1999 unterzeichnet.", Act.Signed, "1999-09-17", "DE-SN PL-02")]
    [InlineData("en", "US-IA", "Iowa signed a sister state agreement with Hebei Province in 1983.", Act.Signed, "1983", "CN-HE US-IA")]
    [InlineData("uk", "UA-46", "16 червня 2004 року Львівська область підписала угоду про співпрацю з Люблінським воєводством.", Act.Signed, "2004-06-16", "PL-06 UA-46")]
    [InlineData("uk", "UA:Lviv", "Угоду про партнерство між Львовом і Любліном укладено в січні 2004 року.", Act.Signed, "2004-01", "PL:Lublin UA:Lviv")]
    [InlineData("uk", "UA-21", "У 2018 році обласна рада схвалила договір про співробітництво з Мораво-Сілезьким краєм.", Act.Approved, "2018", "CZ-80 UA-21")]
    [InlineData("uk", "UA:Lviv", "Угоду з Любліном продовжили у 2011 році.", Act.Extended, "2011", "PL:Lublin UA:Lviv")]
    [InlineData("fr", "FR-BRE", "La Bretagne a signé un accord de coopération avec la voïvodie de Grande-Pologne le 25 avril 2019.", Act.Signed, "2019-04-25", "FR-BRE PL-30")]
    [InlineData("fr", "FR:Rennes", "La charte de jumelage entre Rennes et Brno a été signée en 1965.", Act.Signed, "1965", "CZ:Brno FR:Rennes")]
    [InlineData("fr", "FR-BFC", "Le 30 avril 2013, le conseil régional a approuvé la convention avec la voïvodie d'Opole.", Act.Approved, "2013-04-30", "FR-BFC PL-16")]
    [InlineData("fr", "FR-BRE", "L'accord avec la Grande-Pologne a été renouvelé en avril 2019.", Act.Renewed, "2019-04", "FR-BRE PL-30")]
    public void A_paper_signed(string language, string home, string text, Act act, string date, string parties)
    {
        var agreement = TextReading.Of(text, home, language).The(StatementKind.Agreement);
        agreement.Act.ShouldBe(act);
        agreement.Date?.Value.ShouldBe(date);
        agreement.PartiesText().ShouldBe(parties);
    }

    [Theory]
    [InlineData("cs", "CZ-64", "Od roku 2008 má kraj smlouvu se Zakarpatskou oblastí na Ukrajině.", "CZ-64 UA-21", "2008")]
    [InlineData("cs", "CZ-64", "Smlouva s běloruskou Minskou oblastí je z roku 2014.", "BY-MI CZ-64", "2014")]
    [InlineData("sk", "SK-TA", "Dohodu s Kyjevskou oblasťou má kraj od roku 2011.", "SK-TA UA-32", "2011")]
    [InlineData("de", "DE-SN", "Seit 2003 besteht ein Partnerschaftsvertrag mit Niederschlesien.", "DE-SN PL-02", "2003")]
    public void A_paper_that_stands_is_told_with_its_year(string language, string home, string text, string parties, string date)
    {
        var agreement = TextReading.Of(text, home, language).The(StatementKind.Agreement);
        (agreement.Act, agreement.PartiesText(), agreement.Date?.Value).ShouldBe((Act.Signed, parties, date));
    }

    [Fact]
    public void One_more_paper_of_the_kind_told_before()
    {
        var reading = TextReading.Of("Mit zwei Woiwodschaften hat Sachsen eine Vereinbarung: Am 3. Mai 2000 wurde die erste mit der Woiwodschaft Lubuskie unterzeichnet, am 4. Juni 2001 folgte die mit der Woiwodschaft Westpommern.", "DE-SN", "de");
        reading.Partnerships.Select(p => (string.Join(' ', p.Parties), p.Since?.Value)).ShouldBe([("DE-SN PL-08", "2000-05-03"), ("DE-SN PL-32", "2001-06-04")]);
    }

    [Fact]
    public void A_resolution_to_take_up_cooperation_is_approved_and_no_contact()
    {
        var reading = TextReading.Of("Zastupiteľstvo v máji 2025 schvaľuje nadviazanie spolupráce Trnavského samosprávneho kraja s provinciou An-chuej.", "SK-TA", "sk");
        reading.The(StatementKind.Agreement).Act.ShouldBe(Act.Approved);
        reading.Statements.ShouldNotContain(s => s.Kind == StatementKind.Contact);
    }

    [Fact]
    public void Agreements_with_two_partners_are_two_and_one_agreement_between_three_is_one()
    {
        TextReading.Of("V roce 2005 kraj podepsal dohody s Dolnoslezským vojvodstvím a Nitranským samosprávným krajem.", "CZ-51", "cs")
            .Statements.Count(s => s.Kind == StatementKind.Agreement).ShouldBe(2);
        TextReading.Of("V roce 2005 byla podepsána dohoda mezi Libereckým krajem, Dolnoslezským vojvodstvím a Nitranským samosprávným krajem.", "CZ-51", "cs")
            .The(StatementKind.Agreement).Parties.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("pl", "PL-12", "Nie podpisano porozumienia z Obwodem Lwowskim.")]
    [InlineData("pl", "PL-12", "Zgodnie z zapisami umowy z Obwodem Lwowskim wymiana dotyczy młodzieży.")]
    [InlineData("de", "DE-SN", "Eine Vereinbarung mit Niederschlesien wurde nicht unterzeichnet.")]
    [InlineData("cs", "CZ-64", "Písemná dohoda s Dolním Bavorskem uzavřena nebyla.")]
    [InlineData("pl", "PL-12", "Od podpisania porozumienia z Obwodem Lwowskim minęło dziesięć lat.")]
    [InlineData("uk", "UA:Lviv", "Угоду з Любліном не підписали.")]
    [InlineData("uk", "UA:Lviv", "Від підписання угоди з Любліном минуло десять років.")]
    [InlineData("fr", "FR:Rennes", "La convention avec Brno n'a pas été signée.")]
    public void What_was_not_signed_is_no_agreement(string language, string home, string text) =>
        TextReading.Of(text, home, language).Statements.ShouldNotContain(s => s.Kind == StatementKind.Agreement);

    [Theory]
    [InlineData("pl", "PL:Krosno", "W dniach 20-23 czerwca 2019 r. delegacja Krosna uczestniczyła w obchodach 20-lecia podpisania umowy partnerskiej z Marl.")]
    [InlineData("cs", "CZ-64", "V červnu 2019 jsme oslavili 20. výročí podpisu smlouvy se Zakarpatskou oblastí.")]
    [InlineData("en", "GB:Oxford", "In June 2019 the city celebrated the 30th anniversary of the signing of the twinning agreement with Bonn.")]
    [InlineData("uk", "UA:Lviv", "У червні 2019 року місто відзначило 15-ту річницю підписання угоди про партнерство з Любліном.")]
    [InlineData("fr", "FR:Rennes", "En juin 2019, la ville a fêté le 30e anniversaire de la signature de la charte de jumelage avec Brno.")]
    public void The_anniversary_of_a_signing_is_no_signing(string language, string home, string text) =>
        TextReading.Of(text, home, language).Statements.ShouldNotContain(s => s.Kind == StatementKind.Agreement);

    [Theory]
    [InlineData("pl", "PL:Krosno", "Czy podpisano umowę o współpracy z Marl?")]
    [InlineData("cs", "CZ-64", "Byla podepsána smlouva se Zakarpatskou oblastí?")]
    [InlineData("de", "DE-SN", "Wurde die Vereinbarung mit Niederschlesien unterzeichnet?")]
    [InlineData("en", "GB:Oxford", "Was the agreement with Bonn signed?")]
    [InlineData("uk", "UA:Lviv", "Чи підписано угоду з Любліном?")]
    [InlineData("fr", "FR:Rennes", "L'accord avec Brno a-t-il été signé ?")]
    public void What_is_asked_is_not_told(string language, string home, string text) =>
        TextReading.Of(text, home, language).Statements.ShouldBeEmpty();

    [Theory]
    [InlineData("pl", "PL:Lublin", "Politechnika Lubelska podpisała umowę o współpracy z Politechniką Lwowską.", "PL:Lublin UA:Lviv")]
    [InlineData("pl", "PL:Lublin", "Szpital Wojewódzki w Lublinie zawarł umowę ze szpitalem klinicznym w Iwano-Frankiwsku.", "PL:Lublin UA:Ivano-Frankivsk")]
    public void Institutions_stand_for_their_seats_and_the_house_of_others_for_none(string language, string home, string text, string parties)
    {
        var agreement = TextReading.Of(text, home, language).The(StatementKind.Agreement);
        (agreement.Level, agreement.PartiesText()).ShouldBe((Level.Institution, parties));
    }

    [Theory]
    [InlineData("pl", "PL:Krosno", "W maju 2018 r. podpisano umowę o współpracy z Marl, która będzie obejmować kulturę i sport.", "2018-05")]
    [InlineData("pl", "PL:Krosno", "Umowę z Marl podpisano 5 maja 2018 r. nie tylko z powodu sympatii.", "2018-05-05")]
    public void What_a_signed_paper_will_bring_makes_no_plan_of_it(string language, string home, string text, string date)
    {
        var agreement = TextReading.Of(text, home, language).The(StatementKind.Agreement);
        (agreement.Act, agreement.Date?.Value).ShouldBe((Act.Signed, date));
    }
}
