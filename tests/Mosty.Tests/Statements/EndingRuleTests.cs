using Mosty.Statements;

namespace Mosty.Tests.Statements;

/// <summary>Endings, suspensions and stagnation with their causes.</summary>
public sealed class EndingRuleTests
{
    [Theory]
    [InlineData("pl", "PL-22", "Z powodu agresji Rosji na Ukrainę 28 lutego 2022 r. sejmik wypowiedział umowę z Obwodem Kaliningradzkim.", Act.Denounced, Cause.War, "PL-22 RU-KGD")]
    [InlineData("cs", "CZ-63", "Kvůli válce byla spolupráce s Minskou oblastí ukončena.", Act.Ended, Cause.War, "BY-MI CZ-63")]
    [InlineData("sk", "SK-PV", "Zastupiteľstvo pozastavilo spoluprácu s Vologdskou oblasťou pre vojnu.", Act.Suspended, Cause.War, "RU-VLG SK-PV")]
    [InlineData("de", "DE-SN", "Wegen des Krieges wurde die Partnerschaft mit dem Gebiet Kaliningrad beendet.", Act.Ended, Cause.War, "DE-SN RU-KGD")]
    [InlineData("en", "US-IA", "The council suspended its partnership with Stavropol Krai because of the war.", Act.Suspended, Cause.War, "RU-STA US-IA")]
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

    [Theory]
    [InlineData("cs", "CZ-51", "Vzhledem k velké vzdálenosti spolupráce s provincií Bursa stagnuje.", Cause.Distance)]
    [InlineData("de", "DE-SN", "Aus Mangel an Geld ist die Partnerschaft mit Niederschlesien eingeschlafen.", Cause.Money)]
    public void A_partnership_stagnates(string language, string home, string text, Cause cause)
    {
        var state = TextReading.Of(text, home, language).The(StatementKind.State);
        (state.Status, state.Cause).ShouldBe((PartnershipStatus.Dormant, cause));
    }

    [Fact]
    public void What_stands_in_brackets_is_said_of_the_name_before_them()
    {
        var reading = TextReading.Of("Smlouvy podepsal kraj s regionem Marche (vypršela v roce 2019) a Grodenskou oblastí v roce 2016.", "CZ-20", "cs");
        reading.The(StatementKind.Termination).Parties.ShouldContain("IT-57");
        reading.The(StatementKind.Termination).Parties.ShouldNotContain("BY-HR");
    }
}
