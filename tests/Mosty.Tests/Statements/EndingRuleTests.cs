using Mosty.Statements;

namespace Mosty.Tests.Statements;

/// <summary>Endings, suspensions and stagnation with their causes.</summary>
public sealed class EndingRuleTests
{
    [Theory]
    [InlineData("pl", "PL-22", "Z powodu agresji Rosji na Ukrainę 28 lutego 2022 r. sejmik wypowiedział umowę z Obwodem Kaliningradzkim.", Act.Denounced, Cause.War, "PL-22 RU-KGD")]
    [InlineData("cs", "CZ-63", "Kvůli válce byla spolupráce s Minskou oblastí ukončena.", Act.Ended, Cause.War, "BY-MI CZ-63")]
    [InlineData("sk", "SK-PV", "Zastupiteľstvo pozastavilo spoluprácu s Vologdskou oblasťou pre vojnu.", Act.Suspended, Cause.War, "RU-VLG SK-PV")]
    [InlineData("pl", "PL:Gniezno", "Po napaści Rosji na Ukrainę z partnerstwa z Siergijew Posadem miasto wycofało się.", Act.Ended, Cause.War, "PL:Gniezno RU:Sergiyev Posad")]
    [InlineData("pl", "PL-22", "Z powodu wojny sejmik odstąpił 28 marca 2022 r. od porozumienia z Obwodem Kaliningradzkim.", Act.Denounced, Cause.War, "PL-22 RU-KGD")]
    [InlineData("cs", "CZ-51", "Kvůli válce vypovíme memorandum s Orenburskou oblastí.", Act.Denounced, Cause.War, "CZ-51 RU-ORE")]
    [InlineData("sk", "SK:Košice", "Zmluvu s Petrohradom sme pre vojnu vypovedali.", Act.Denounced, Cause.War, "RU-SPE SK:Košice")]
    [InlineData("de", "DE-SN", "Wegen des Krieges wurde die Partnerschaft mit dem Gebiet Kaliningrad beendet.", Act.Ended, Cause.War, "DE-SN RU-KGD")]
    [InlineData("en", "US-IA", "The council suspended its partnership with Stavropol Krai because of the war.", Act.Suspended, Cause.War, "RU-STA US-IA")]
    [InlineData("uk", "UA:Ivano-Frankivsk", "Через війну місто розірвало угоду із Сургутом.", Act.Denounced, Cause.War, "RU:Surgut UA:Ivano-Frankivsk")]
    [InlineData("uk", "UA-46", "Через агресію Росії область призупинила співпрацю з Курською областю.", Act.Suspended, Cause.War, "RU-KRS UA-46")]
    [InlineData("fr", "FR:Rennes", "En raison de la guerre, la ville a suspendu son jumelage avec Kalouga.", Act.Suspended, Cause.War, "FR:Rennes RU:Kaluga")]
    [InlineData("fr", "FR-59", "À cause de la guerre, le département a mis fin à son partenariat avec l'oblast de Kaliningrad.", Act.Ended, Cause.War, "FR-59 RU-KGD")]
    public void A_partnership_is_ended(string language, string home, string text, Act act, Cause cause, string parties)
    {
        var reading = TextReading.Of(text, home, language);
        var ending = reading.The(StatementKind.Termination);
        (ending.Act, ending.Cause, ending.PartiesText()).ShouldBe((act, cause, parties));
        reading.Partnerships.ShouldHaveSingleItem().Status.ShouldBe(act == Act.Suspended ? PartnershipStatus.Suspended : PartnershipStatus.Ended);
    }

    [Theory]
    [InlineData("pl", "PL-22", "Sejmik wypowiedział porozumienie z Obwodem Kaliningradzkim z 27 lutego 2002 roku.", "2002-02-27")]
    [InlineData("de", "DE-SN", "Der Landtag kündigte die Vereinbarung mit dem Gebiet Kaliningrad vom 5. Mai 2003.", "2003-05-05")]
    public void The_papers_own_date_is_when_it_was_signed(string language, string home, string text, string signed)
    {
        var reading = TextReading.Of(text, home, language);
        reading.The(StatementKind.Agreement).Date?.Value.ShouldBe(signed);
        reading.The(StatementKind.Termination).Date.ShouldBeNull();
    }

    [Theory]
    [InlineData("GB:Coventry", "Oxford has ended its twinning with Perm.", "GB:Oxford RU:Perm")]
    [InlineData("GB:Coventry", "Durham County Council suspended its partnership with Kostroma.", "GB-DUR RU:Kostroma")]
    public void Another_of_our_country_acts_where_it_is_the_subject(string home, string text, string parties) =>
        TextReading.Of(text, home, "en").The(StatementKind.Termination).PartiesText().ShouldBe(parties);

    [Fact]
    public void In_a_survey_each_paragraph_speaks_of_its_own_town()
    {
        var reading = TextReading.Of("Co zrobiły miasta\n\nLublin. Rada zerwała umowę z Brześciem.\n\nElbląg. Radni wypowiedzieli umowę z Kaliningradem.\n\nTarnów. Trwa zbiórka darów.", "PL:Warszawa", "pl");
        reading.Statements.Where(s => s.Kind == StatementKind.Termination).Select(s => s.PartiesText()).ShouldBe(["BY:Brest PL:Lublin", "PL:Elbląg RU:Kaliningrad"]);
    }

    [Theory]
    [InlineData("cs", "CZ-51", "Vzhledem k velké vzdálenosti spolupráce s provincií Bursa stagnuje.", Cause.Distance)]
    [InlineData("de", "DE-SN", "Aus Mangel an Geld ist die Partnerschaft mit Niederschlesien eingeschlafen.", Cause.Money)]
    public void A_partnership_stagnates(string language, string home, string text, Cause cause)
    {
        var state = TextReading.Of(text, home, language).The(StatementKind.State);
        (state.Status, state.Cause).ShouldBe((PartnershipStatus.Dormant, cause));
    }

    [Theory]
    [InlineData("cs", "CZ-64", "Partnerství s městem Kaliningrad je na bodě mrazu.", "CZ-64 RU:Kaliningrad")]
    [InlineData("sk", "SK-BL", "Spolupráca s Kyjevskou oblasťou je len formálna.", "SK-BL UA-32")]
    [InlineData("de", "DE-SN", "Die Partnerschaft mit Niederschlesien besteht nur noch auf dem Papier.", "DE-SN PL-02")]
    [InlineData("pl", "PL-12", "Współpraca z Obwodem Lwowskim zamarła.", "PL-12 UA-46")]
    public void A_partnership_sleeps(string language, string home, string text, string parties)
    {
        var state = TextReading.Of(text, home, language).The(StatementKind.State);
        (state.Status, state.PartiesText()).ShouldBe((PartnershipStatus.Dormant, parties));
    }

    [Fact]
    public void What_is_said_of_several_partners_is_said_of_each()
    {
        var reading = TextReading.Of("S provinciou Cremona v Taliansku a s Kirovohradskou oblasťou na Ukrajine spolupráca neprebieha. Odbor odporúča tieto zmluvy vypovedať.", "SK-TA", "sk");
        reading.Partnerships.Select(p => p.Status).ShouldBe([PartnershipStatus.Dormant, PartnershipStatus.Dormant]);
        reading.Statements.Where(s => s.Kind == StatementKind.Termination).Select(s => (s.Act, s.PartiesText())).ShouldBe([(Act.Proposed, "IT-CR SK-TA"), (Act.Proposed, "SK-TA UA-35")], ignoreOrder: true);
    }

    [Fact]
    public void A_relative_clause_speaks_of_the_name_before_it()
    {
        var ending = TextReading.Of("K partnerům patří Zakarpatská oblast a od roku 2014 i Minská oblast Běloruska, s níž byla spolupráce pozastavena.", "CZ-64", "cs").The(StatementKind.Termination);
        (ending.Act, ending.Date, ending.PartiesText()).ShouldBe((Act.Suspended, null, "BY-MI CZ-64"));
    }

    [Theory]
    [InlineData("pl", "PL-14", "Sejmik wypowiedział porozumienie o współpracy z Obwodem Kaliningradzkim z 3 czerwca 2003 roku.", "2003-06-03")]
    [InlineData("cs", "CZ-20", "Zastupitelstvo vypovědělo smlouvu s Grodenskou oblastí z roku 2016.", "2016")]
    [InlineData("de", "DE-HE", "Der Landtag kündigte die Vereinbarung mit dem Gebiet Jaroslawl vom 14. Mai 1991.", "1991-05-14")]
    public void The_date_of_the_paper_is_not_the_date_of_its_end(string language, string home, string text, string signed)
    {
        var reading = TextReading.Of(text, home, language);
        reading.The(StatementKind.Termination).Date.ShouldBeNull();
        reading.The(StatementKind.Agreement).Date?.Value.ShouldBe(signed);
        var partnership = reading.Partnerships.ShouldHaveSingleItem();
        (partnership.Status, partnership.Since?.Value).ShouldBe((PartnershipStatus.Ended, signed));
    }

    [Fact]
    public void What_stands_in_brackets_is_said_of_the_name_before_them()
    {
        var reading = TextReading.Of("Smlouvy podepsal kraj s regionem Marche (vypršela v roce 2019) a Grodenskou oblastí v roce 2016.", "CZ-20", "cs");
        reading.The(StatementKind.Termination).Parties.ShouldContain("IT-57");
        reading.The(StatementKind.Termination).Parties.ShouldNotContain("BY-HR");
    }

    [Theory]
    [InlineData("Prezydent Białegostoku podjął decyzję o przerwaniu współpracy z Pskowem.", Act.Ended)]
    [InlineData("Miasto zrywa partnerstwo z Pskowem.", Act.Ended)]
    [InlineData("Radni zdecydowali o zakończeniu współpracy z Pskowem.", Act.Ended)]
    [InlineData("Kontakty z Pskowem zostały zamrożone.", Act.Suspended)]
    [InlineData("Wznowiono współpracę z Pskowem.", Act.Resumed)]
    [InlineData("Radni opowiadali się za zerwaniem kontaktów z Pskowem.", Act.Proposed)]
    [InlineData("Pojawiły się apele o wypowiedzenie umowy z Pskowem.", Act.Proposed)]
    public void The_many_words_for_an_end(string text, Act act) =>
        TextReading.Of(text, "PL:Białystok", "pl").The(StatementKind.Termination).Act.ShouldBe(act);

    [Fact]
    public void A_renewal_that_was_only_meant_is_none() =>
        TextReading.Of("Spotkanie miało na celu wznowienie współpracy z Pskowem.", "PL:Białystok", "pl").Statements.ShouldNotContain(s => s.Kind == StatementKind.Termination);
}
