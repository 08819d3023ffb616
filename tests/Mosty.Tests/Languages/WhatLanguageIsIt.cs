using Mosty.Languages;
using Mosty.Tests.Mentions;

namespace Mosty.Tests.Languages;

/// <summary>The language of a document is told from a few lines, with or without marks, also when letters were lost.</summary>
public class WhatLanguageIsIt
{
    [Theory]
    [InlineData("pl", "Umowa została podpisana w maju i obowiązuje przez pięć lat, a miasta spotykają się co roku na wspólnej konferencji.")]
    [InlineData("pl", "Umowa zostala podpisana w maju i obowiazuje przez piec lat, a miasta spotykaja sie co roku na wspolnej konferencji.")]
    [InlineData("pl", "Umowa zosta?a podpisana w maju i obowi?zuje przez pi?? lat, a miasta spotykaj? si? co roku na wsp?lnej konferencji.")]
    [InlineData("cs", "Smlouva byla podepsána v květnu a platí pět let; města se setkávají každý rok na společné konferenci.")]
    [InlineData("cs", "Smlouva byla podepsana v kvetnu a plati pet let; mesta se setkavaji kazdy rok na spolecne konferenci.")]
    [InlineData("sk", "Zmluva bola podpísaná v máji a platí päť rokov; mestá sa stretávajú každý rok na spoločnej konferencii.")]
    [InlineData("sk", "Zmluva bola podpisana v maji a plati pat rokov; mesta sa stretavaju kazdy rok na spolocnej konferencii.")]
    [InlineData("de", "Der Vertrag wurde im Mai unterzeichnet und gilt fünf Jahre; die Städte treffen sich jedes Jahr zu einer Konferenz.")]
    [InlineData("en", "The agreement was signed in May and is valid for five years; the cities meet every year at a conference.")]
    [InlineData("uk", "Угоду було підписано в травні, і вона діє п'ять років; міста щороку зустрічаються на спільній конференції.")]
    [InlineData("uk", "УГОДУ БУЛО ПІДПИСАНО В ТРАВНІ, І ВОНА ДІЄ П'ЯТЬ РОКІВ; МІСТА ЩОРОКУ ЗУСТРІЧАЮТЬСЯ НА СПІЛЬНІЙ КОНФЕРЕНЦІЇ.")]
    [InlineData("fr", "Le traité a été signé au mois de mai et reste valable cinq ans; les villes se réunissent chaque année dans une conférence.")]
    [InlineData("fr", "Le traite a ete signe au mois de mai et reste valable cinq ans; les villes se reunissent chaque annee dans une conference.")]
    [InlineData(LanguageIdentifier.Undetermined, "Соглашение было подписано в мае и действует пять лет; города каждый год встречаются на совместной конференции.")]
    [InlineData(LanguageIdentifier.Undetermined, "Делегация области посетила город и обсудила с мэром вопросы сотрудничества, также они говорили о культуре и спорте.")]
    [InlineData(LanguageIdentifier.Undetermined, "Пагадненне было падпісана ў траўні і дзейнічае пяць гадоў; гарады штогод сустракаюцца на супольнай канферэнцыі.")]
    [InlineData(LanguageIdentifier.Undetermined, "Споразумението беше подписано през май и е валидно пет години; градовете се срещат всяка година на обща конференция.")]
    [InlineData(LanguageIdentifier.Undetermined, "Споразум је потписан у мају и важи пет година; градови се сваке године састају на заједничкој конференцији.")]
    [InlineData(LanguageIdentifier.Undetermined, "El acuerdo fue firmado en mayo y tiene una validez de cinco años; las ciudades se reúnen cada año en una conferencia.")]
    [InlineData(LanguageIdentifier.Undetermined, "L'accordo è stato firmato a maggio ed è valido per cinque anni; le città si incontrano ogni anno in una conferenza.")]
    [InlineData(LanguageIdentifier.Undetermined, "Acordul a fost semnat în luna mai și este valabil cinci ani; orașele se întâlnesc în fiecare an la o conferință.")]
    [InlineData(LanguageIdentifier.Undetermined, "A megállapodást májusban írták alá, és öt évig érvényes; a városok minden évben közös konferencián találkoznak.")]
    public void Is_told_from_two_lines(string language, string text) => TextAtHand.Languages.Identify(text).ShouldBe(language);

    [Fact]
    public void An_empty_text_is_in_none() => TextAtHand.Languages.Identify("").ShouldBe(LanguageIdentifier.Undetermined);
}
