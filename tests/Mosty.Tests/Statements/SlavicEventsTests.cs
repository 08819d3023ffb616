using Mosty.Statements;

namespace Mosty.Tests.Statements;

/// <summary>Aid, standing and approaches between towns in the words of Polish, Czech and Slovak clerks: the one statement of its kind, with whom.</summary>
public sealed class SlavicEventsTests
{
    [Theory]
    [InlineData("pl", "PL:Gniezno", "W marcu 2022 r. z Gniezna do Humania wyruszył transport z żywnością i lekami.", StatementKind.Result, "PL:Gniezno UA:Uman")]
    [InlineData("pl", "PL:Sanok", "Dzięki partnerstwu z Reinheim sanockie szkoły otrzymały 30 komputerów.", StatementKind.Result, "DE:Reinheim PL:Sanok")]
    [InlineData("pl", "PL:Sanok", "Wspólnie z Humennem wyremontowano drogę.", StatementKind.Result, "PL:Sanok SK:Humenné")]
    [InlineData("cs", "CZ:Cheb", "Díky partnerství s Rheinsbergem získaly chebské školy 30 počítačů.", StatementKind.Result, "CZ:Cheb DE:Rheinsberg")]
    [InlineData("sk", "SK:Humenné", "Humanitárnu pomoc odovzdal primátor v Mukačeve.", StatementKind.Result, "SK:Humenné UA:Mukachevo")]
    [InlineData("sk", "SK:Humenné", "V marci 2022 vyslalo mesto do Mukačeva kamión s potravinami.", StatementKind.Result, "SK:Humenné UA:Mukachevo")]
    [InlineData("pl", "PL-12", "Z Krajem Preszowskim współpracuje też nasze województwo.", StatementKind.State, "PL-12 SK-PV")]
    [InlineData("pl", "PL:Sanok", "Od 2010 roku kontakty z Drohobyczem są sporadyczne.", StatementKind.State, "PL:Sanok UA:Drohobych")]
    [InlineData("cs", "CZ:Náchod", "Partnerství Náchoda a Warringtonu trvá od roku 2006.", StatementKind.State, "CZ:Náchod GB:Warrington")]
    [InlineData("cs", "CZ:Cheb", "S Rheinsbergem se v posledních letech nestýkáme.", StatementKind.State, "CZ:Cheb DE:Rheinsberg")]
    [InlineData("sk", "SK:Humenné", "Spolupráca so Sanokom je veľmi dobrá.", StatementKind.State, "PL:Sanok SK:Humenné")]
    [InlineData("pl", "PL:Sanok", "Burmistrz wystosował 5 kwietnia 2020 r. pismo do mera Drohobycza.", StatementKind.Letter, "PL:Sanok UA:Drohobych")]
    [InlineData("pl", "PL:Racibórz", "Rada postanowiła nie przedłużać umowy z Kaliningradem.", StatementKind.Termination, "PL:Racibórz RU:Kaliningrad")]
    [InlineData("cs", "CZ-63", "Kontakty s Opolským vojvodstvím se omezily na výměnu novoročních přání.", StatementKind.State, "CZ-63 PL-16")]
    [InlineData("sk", "SK:Zvolen", "Poslanci schválili 3. marca 2010 uzatvorenie partnerstva s mestom Prachatice.", StatementKind.Agreement, "CZ:Prachatice SK:Zvolen")]
    [InlineData("pl", "PL-12", "Współpraca z Krajem Preszowskim kwitnie. Umowę podpisano 14 X 2003 r. na zamku w Starej Lubowni.", StatementKind.Agreement, "PL-12 SK-PV")]
    public void What_is_told_of_a_partner(string language, string home, string text, StatementKind kind, string parties) =>
        TextReading.Of(text, home, language).The(kind).PartiesText().ShouldBe(parties);

    [Fact]
    public void In_that_number_is_no_place() =>
        TextReading.Of("Sanok ma sześć miast partnerskich, w tym Humenne na Słowacji i ukraiński Drohobycz.", "PL:Sanok", "pl").Partnerships
            .Select(p => string.Join(' ', p.Parties.Order(StringComparer.Ordinal))).ShouldBe(["PL:Sanok SK:Humenné", "PL:Sanok UA:Drohobych"], ignoreOrder: true);
}
