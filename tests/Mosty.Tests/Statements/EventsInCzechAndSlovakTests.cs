using Mosty.Statements;

namespace Mosty.Tests.Statements;

/// <summary>One event in the many words that clerks, journalists and councillors of the two languages have for it.</summary>
public sealed class EventsInCzechAndSlovakTests
{
    [Theory]
    [InlineData("cs", "CZ-51", "Do Liberce přicestovala delegace z provincie Bursa.", StatementKind.Visit)]
    [InlineData("cs", "CZ-51", "Hejtman Libereckého kraje přivítal zástupce provincie Bursa.", StatementKind.Visit)]
    [InlineData("cs", "CZ-51", "V prosinci pojedou do provincie Bursa zástupci Libereckého kraje.", StatementKind.Plan)]
    [InlineData("cs", "CZ-51", "Liberecký kraj chystá návštěvu provincie Bursa.", StatementKind.Plan)]
    [InlineData("cs", "CZ-51", "Liberecký kraj má zájem spolupracovat s provincií Bursa.", StatementKind.Contact)]
    [InlineData("cs", "CZ-51", "Liberecký kraj udržuje dobré vztahy s provincií Bursa.", StatementKind.State)]
    [InlineData("cs", "CZ-51", "Patnáctiletá spolupráce s provincií Bursa.", StatementKind.State)]
    [InlineData("cs", "CZ-51", "Vztahy Libereckého kraje s provincií Bursa ochladly.", StatementKind.State)]
    [InlineData("cs", "CZ-51", "Liberecký kraj přerušil spolupráci s provincií Bursa.", StatementKind.Termination)]
    [InlineData("cs", "CZ-51", "Zastupitelé Libereckého kraje rozhodli o zrušení smlouvy s provincií Bursa.", StatementKind.Termination)]
    [InlineData("cs", "CZ-51", "Liberecký kraj daroval provincii Bursa sanitku.", StatementKind.Result)]
    [InlineData("sk", "SK-TA", "Vietnamská delegácia z provincie Ha Tinh pricestovala na návštevu Trnavského kraja.", StatementKind.Visit)]
    [InlineData("sk", "SK-TA", "Predseda Trnavského kraja privítal hostí z provincie Ha Tinh.", StatementKind.Visit)]
    [InlineData("sk", "SK-TA", "V decembri pôjdu do provincie Ha Tinh zástupcovia Trnavského kraja.", StatementKind.Plan)]
    [InlineData("sk", "SK-TA", "Trnavský kraj chce nadviazať spoluprácu s provinciou Ha Tinh.", StatementKind.Contact)]
    [InlineData("sk", "SK-TA", "Trnavský kraj udržiava dobré vzťahy s provinciou Ha Tinh.", StatementKind.State)]
    [InlineData("sk", "SK-TA", "Desaťročná spolupráca s provinciou Ha Tinh.", StatementKind.State)]
    [InlineData("sk", "SK-TA", "Trnavský kraj neudržuje s provinciou Ha Tinh žiadne kontakty.", StatementKind.State)]
    [InlineData("sk", "SK-TA", "Trnavský kraj prerušil spoluprácu s provinciou Ha Tinh.", StatementKind.Termination)]
    [InlineData("sk", "SK-TA", "Trnavský kraj daroval provincii Ha Tinh sanitku.", StatementKind.Result)]
    [InlineData("sk", "SK-TA", "Trnavský kraj poslal provincii Ha Tinh list, v ktorom ju pozýva na veľtrh.", StatementKind.Letter)]
    public void An_event_is_of_its_kind(string language, string home, string text, StatementKind kind) =>
        TextReading.Of(text, home, language).Statements.Select(s => s.Kind).ShouldContain(kind);

    [Theory]
    [InlineData("cs", "CZ-51", "Rozvíjení a udržování spolupráce s provincií Bursa je složité, proto nastala stagnace.")]
    [InlineData("sk", "SK-TA", "Udržiavanie spolupráce s provinciou Ha Tinh je zložité, preto nastala stagnácia.")]
    public void What_stagnates_is_not_active(string language, string home, string text) =>
        TextReading.Of(text, home, language).Statements.Where(s => s.Kind == StatementKind.State).Select(s => s.Status).ShouldBe([PartnershipStatus.Dormant]);

    [Fact]
    public void An_act_of_war_in_a_clause_of_its_own_gives_neither_party_nor_date()
    {
        var state = TextReading.Of(
            "Dohodu o spolupráci podpísal Prešovský samosprávny kraj s Vologodskou oblasťou v roku 2004.\n\nNaše spoločné partnerstvo s Vologodskou oblasťou trvá napriek tomu, že Rusko 24. februára 2022 napadlo Ukrajinu.", "SK-PV", "sk").The(StatementKind.State);
        (state.PartiesText(), state.Date).ShouldBe(("RU-VLG SK-PV", null));
    }

    [Fact]
    public void Approving_a_withdrawal_is_no_approval_of_the_paper()
    {
        var reading = TextReading.Of("Zastupiteľstvo na návrh poslanca schválilo odstúpenie od dohody o spolupráci s ruskou Volgogradskou oblasťou.", "SK-TC", "sk");
        reading.The(StatementKind.Termination).Act.ShouldBe(Act.Denounced);
        reading.Statements.ShouldNotContain(s => s.Kind == StatementKind.Agreement);
    }

    [Fact]
    public void The_pronoun_s_preposition_counts_not_that_before_the_name()
    {
        var state = TextReading.Of("Do maďarského Egeru, se kterým Kutnou Horu poutá desetiletá spolupráce, se v prosinci vydá pěvecký sbor.", "CZ:Kutná Hora", "cs").The(StatementKind.State);
        state.PartiesText().ShouldBe("CZ:Kutná Hora HU:Eger");
    }

    [Fact]
    public void Partners_told_with_their_years_are_partnerships_since_then()
    {
        var reading = TextReading.Of("Na Ukrajine má kraj svojich oficiálnych partnerov, a to Ivano-Frankivskú oblasť (od roku 2004) a Zakarpatskú oblasť (od roku 2005).", "SK-PV", "sk");
        reading.Partnerships.Select(p => (string.Join(' ', p.Parties), p.Since?.Value)).ShouldBe([("SK-PV UA-26", "2004"), ("SK-PV UA-21", "2005")], ignoreOrder: true);
    }

    [Fact]
    public void A_state_of_many_is_a_partnership_of_two_with_each() =>
        TextReading.Of("Aktívna spolupráca prebieha s troma mestami: Opava, Kemi a Annecy.", "SK:Liptovský Mikuláš", "sk").Partnerships.Select(p => p.Parties.Count).ShouldAllBe(n => n == 2);

    [Fact]
    public void An_embassy_speaks_for_its_state_not_for_the_region_spoken_of()
    {
        var reading = TextReading.Of("Provincie Quang Ninh leží na severovýchodě Vietnamu.\n\nDne 24. dubna 2017 uzavřel Karlovarský kraj memorandum s velvyslancem Vietnamu.", "CZ-41", "cs");
        reading.The(StatementKind.Agreement).PartiesText().ShouldBe("CZ-41 VN");
    }

    [Fact]
    public void The_title_of_a_report_on_a_journey_names_where_it_went()
    {
        var visit = TextReading.Of("Správa zo zahraničnej služobnej cesty\n\nNázov: Výmenný pobyt žiakov v Toruni (Poľsko)\nTermín: 8. júna 2007 – 15. júna 2007\nÚčastníci: 8 žiakov\n", "SK:Bratislava", "sk").The(StatementKind.Visit);
        (visit.Date?.Value, visit.Rule, visit.Host).ShouldBe(("2007-06-08/2007-06-15", "trip_report", "PL:Toruń"));
    }

    [Theory]
    [InlineData("cs", "CZ-51", "Během návštěvy hostů z provincie Bursa v Libereckém kraji se jednalo o dopravě.")]
    [InlineData("sk", "SK-TA", "Počas návštevy delegácie z provincie Ha Tinh v Trnavskom kraji sa hovorilo o doprave.")]
    public void A_visit_only_referred_to_is_told_all_the_same(string language, string home, string text) =>
        TextReading.Of(text, home, language).Statements.Select(s => s.Kind).ShouldContain(StatementKind.Visit);

    [Fact]
    public void Countries_in_a_row_only_say_where_the_partners_lie()
    {
        var reading = TextReading.Of("Kraj má partnerov Vysočina a Vratsa.\n\nCelkovo má kraj podpísané zmluvy o partnerstve s 13 regiónmi v Českej republike, Maďarsku, Poľsku, Bulharsku a Srbsku.", "SK-NI", "sk");
        reading.Statements.ShouldNotContain(s => s.Kind == StatementKind.Agreement);
    }

    [Fact]
    public void A_state_is_that_of_those_whom_the_next_sentence_lists()
    {
        var reading = TextReading.Of("K žiadnej spolupráci nedošlo pri dvoch partnerstvách. Ide o Minskú oblasť v Bielorusku a Orlovskú oblasť v Rusku.", "SK-NI", "sk");
        reading.The(StatementKind.State).PartiesText().ShouldBe("BY-MI RU-ORL SK-NI");
        reading.Partnerships.Select(p => p.Status).ShouldBe([PartnershipStatus.Dormant, PartnershipStatus.Dormant]);
    }

    [Fact]
    public void Papers_with_three_regions_are_listed_behind_with_their_years()
    {
        var reading = TextReading.Of("Kraj Vysočina má podepsanou smlouvu se třemi regiony. Jsou to Dolní Rakousko od roku 2002, region Grand Est a Nitranský samosprávný kraj, oba od roku 2006.", "CZ-63", "cs");
        reading.Statements.Where(s => s.Act == Act.Signed).Select(s => s.Date?.Value).ShouldBe(["2002", "2006", "2006"], ignoreOrder: true);
    }

    [Fact]
    public void Brackets_do_not_part_a_list_of_towns() =>
        TextReading.Of("Humenská radnica má podpísanú zmluvu o spolupráci s mestami Třebíč (Česko), Sanok (Poľsko) a Mukačevo (Ukrajina).", "SK:Humenné", "sk")
            .Partnerships.Select(p => p.Parties[1]).ShouldBe(["CZ:Třebíč", "PL:Sanok", "UA:Mukachevo"], ignoreOrder: true);

    [Fact]
    public void The_paper_that_is_ended_was_signed_when_its_relative_clause_says()
    {
        var reading = TextReading.Of("Zastupitelstvo Prahy schválilo vypovězení partnerské smlouvy s Pekingem, kterou uzavřelo v roce 2016.", "CZ-10", "cs");
        reading.The(StatementKind.Agreement).Date?.Value.ShouldBe("2016");
        reading.The(StatementKind.Termination).Date.ShouldBeNull();
    }

    [Fact]
    public void What_is_recommended_is_only_proposed() =>
        TextReading.Of("Zmluvu s Minskou oblasťou odporúčame zrušiť.", "SK-NI", "sk").The(StatementKind.Termination).Act.ShouldBe(Act.Proposed);

    [Fact]
    public void The_lead_and_the_day_behind_it_tell_one_visit() =>
        TextReading.Of("Na třídenní návštěvu dorazila delegace ze slovenského města Dolný Kubín. Hosty přivítal v pátek 1. září 2023 na radnici starosta Pelhřimova.", "CZ:Pelhřimov", "cs")
            .The(StatementKind.Visit).Date?.Value.ShouldBe("2023-09-01");
}
