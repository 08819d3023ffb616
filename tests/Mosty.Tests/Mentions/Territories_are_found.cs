using Mosty.Documents;
using Mosty.Knowledge;
using Mosty.Languages;
using Mosty.Mentions;
using Mosty.Territories;

namespace Mosty.Tests.Mentions;

/// <summary>Sentences of our own about public facts, and the keys that must come out of them, in order.</summary>
public sealed class Territories_are_found
{
    private static readonly KnowledgeFile Knowledge = KnowledgeFile.Open();
    private static readonly LanguageIdentifier Languages = LanguageIdentifier.Open(Knowledge);
    private static readonly Gazetteer Gazetteer = Gazetteer.Open(Knowledge);

    [Theory]
    [InlineData("pl", "Delegacja gościła w obwodzie ałmatyńskim.", "KZ-ALM")]
    [InlineData("pl", "Szpital w Białej Podlaskiej zawarł umowę.", "PL:Biała Podlaska")]
    [InlineData("pl", "Rozmawiano w Chorzowie i w Warszawie.", "PL:Chorzów|PL:Warszawa")]
    [InlineData("pl", "Województwo warmińsko-mazurskie współpracuje z Bawarią.", "PL-28|DE-BY")]
    [InlineData("cs", "Dohoda s Orenburskou oblastí byla vypovězena.", "RU-ORE")]
    [InlineData("cs", "Hejtman jednal v Bruselu a v Římě.", "BE:Brussels|IT:Roma")]
    [InlineData("cs", "Spolupráce s lublinským vojvodstvím trvá.", "PL-06")]
    [InlineData("sk", "Rokovali s Trenčianskym samosprávnym krajom.", "SK-TC")]
    [InlineData("sk", "Zmluvu podpísali v Maďarsku.", "HU")]
    [InlineData("de", "Die Delegation besuchte das Land Brandenburg und die Woiwodschaft Lebus.", "DE-BB|PL-08")]
    [InlineData("de", "Die Partnerschaft mit Butscha besteht seit 2022, eine mit Trostjanez seit 2023.", "UA:Bucha|UA:Trostianets")]
    [InlineData("de", "Eine Vereinbarung mit St. Petersburg und eine mit St. Pölten.", "RU-SPE|AT:St. Pölten")]
    [InlineData("en", "The city signed an agreement with St. Petersburg in 1957.", "RU-SPE")]
    [InlineData("cs", "Město podepsalo smlouvu se St. Pölten.", "AT:St. Pölten")]
    [InlineData("en", "The delegation of Liaoning Province visited the Liberec Region.", "CN-LN|CZ-51")]
    [InlineData("pl", "Delegacja była w Krośnie, w Gnieźnie i w Zakopanem.", "PL:Krosno|PL:Gniezno|PL:Zakopane")]
    [InlineData("pl", "Burmistrz Humennego i mer Drohobycza byli w Żywcu.", "SK:Humenné|UA:Drohobych|PL:Żywiec")]
    [InlineData("pl", "Goście z Bardejowa, z Karwiny i z Lewoczy.", "SK:Bardejov|CZ:Karviná|SK:Levoča")]
    [InlineData("pl", "Umowa z Niżnym Nowogrodem i z Białą Cerkwią.", "RU:Nizhniy Novgorod|UA:Bila Tserkva")]
    [InlineData("cs", "Delegace byla v Nitře, v Humenném a v Partizánském.", "SK:Nitra|SK:Humenné|SK:Partizánske")]
    [InlineData("cs", "Pomoc pro Tjačev, Rachov a Perečyn.", "UA:Tyachiv|UA:Rakhiv|UA:Perechyn")]
    [InlineData("cs", "Smlouva s Nižním Tagilem.", "RU:Nizhny Tagil")]
    [InlineData("cs", "Spolek „Olza“ a časopis „Odra“ psaly o Třinci.", "CZ:Třinec")]
    [InlineData("sk", "Delegácia bola v Zakopanom, vo Vysokom Mýte a v Čerkasoch.", "PL:Zakopane|CZ:Vysoké Mýto|UA:Cherkasy")]
    [InlineData("cs", "Starosta psal primátorovi Hofu.", "DE:Hof")]
    [InlineData("cs", "Hejtman přijal předsedu Zakarpatské oblastní rady.", "UA-21")]
    [InlineData("pl", "Lwowska Rada Obwodowa i Obwodowa Administracja.", "UA-46")]
    [InlineData("sk", "Primátor oznámil Zakarpatskej oblastnej rade koniec dohody.", "UA-21")]
    [InlineData("sk", "Zastupiteľstvo Košíc žiada primátora mesta Jaroslava Nováka.", "SK:Košice")]
    [InlineData("cs", "Rada města Lysá nad Labem. Kanalizace města Lysá.", "CZ:Lysá nad Labem")]
    [InlineData("sk", "Partnerstvo Humenného a Sanoka.", "SK:Humenné|PL:Sanok")]
    [InlineData("uk", "Делегація побувала у Любліні та в Перемишлі.", "PL:Lublin|PL:Przemyśl")]
    [InlineData("uk", "Угоду зі Львівською областю підписали в Києві.", "UA-46|UA-30")]
    [InlineData("uk", "Зустріч представників Харкова, Тернополя та Мукачева.", "UA:Kharkiv|UA:Ternopil|UA:Mukachevo")]
    [InlineData("uk", "Співпраця з Підкарпатським воєводством і Пряшівським краєм триває.", "PL-18|SK-PV")]
    [InlineData("uk", "Гості зі Словаччини, Чеської Республіки та Франції.", "SK|CZ|FR")]
    [InlineData("uk", "Партнером є Зелена Гура, а угоду із Зеленою Гурою уклали давно.", "PL:Zielona Góra")]
    [InlineData("uk", "Голова Івано-Франківської обласної ради прибув на Закарпаття.", "UA-26|UA-21")]
    [InlineData("fr", "Une délégation de la voïvodie d'Opole s'est rendue en Bretagne.", "PL-16|FR-BRE")]
    [InlineData("fr", "L'accord avec la Région de Bohême centrale et le Land de Rhénanie-Palatinat.", "CZ-20|DE-RP")]
    [InlineData("fr", "Les villes de Cracovie et de Varsovie, en Pologne.", "PL:Kraków|PL:Warszawa|PL")]
    [InlineData("fr", "Le département du Val-d'Oise et l'oblast de Lviv.", "FR-95|UA-46")]
    [InlineData("fr", "Il est venu d'Ukraine et de Slovaquie, non d'Allemagne.", "UA|SK|DE")]
    public void An_inflected_name_leads_to_its_key(string language, string text, string keys) => Keys(language, text).ShouldBe(keys.Split('|'));

    [Theory]
    [InlineData("de", "Stadt Burgdorf\nDer Bürgermeister berichtet vom Besuch in Burgdorf/Schweiz.", "DE:Burgdorf (Region Hannover)|CH:Burgdorf|CH")]
    [InlineData("pl", "Gmina Lipno zaprasza. Gościmy delegację z miasta Lipno (Czechy).", "PL:Lipno")]
    public void A_namesake_abroad_leaves_the_one_at_home_its_name(string language, string text, string keys) =>
        Keys(language, text)[..keys.Split('|').Length].ShouldBe(keys.Split('|'));

    [Theory]
    [InlineData("en", "Perth Road in Dundee is closed.", "GB:Dundee")]
    [InlineData("en", "They met at Kyiv Street and left for Lviv.", "UA:Lviv")]
    [InlineData("de", "Das Büro liegt an der Leipziger Straße; Gäste kamen aus Leipzig.", "DE:Leipzig")]
    public void A_street_is_no_place(string language, string text, string keys) => Keys(language, text).ShouldBe(keys.Split('|'));

    [Theory]
    [InlineData("en", "Guests came from Komaki City in Aichi Prefecture.", "JP:Komaki|JP-23")]
    [InlineData("de", "Der Kreis Tschernihiv in der Ukraine ist Partner.", "UA:Kreis Tschernihiv|UA")]
    public void The_region_or_country_behind_a_name_tells_where_it_lies(string language, string text, string keys) => Keys(language, text).ShouldBe(keys.Split('|'));

    [Theory]
    [InlineData("de", "Die Urkunde trägt die Unterschriften von Wladimir Petrow und Dennis Weilmann.")]
    [InlineData("en", "The choir sang in St. Paul's Cathedral.")]
    public void A_person_or_saint_is_no_place(string language, string text) => Keys(language, text).ShouldBeEmpty();

    [Theory]
    [InlineData("Umowę podpisały W?gry i Laota?ska Republika Ludowo-Demokratyczna.", "HU|LA")]
    [InlineData("Gościem było Krélestwo Kambod?y.", "KH")]
    [InlineData("Partnerem jest Prowincja Po?udniowa, Sri Lanka.", "LK-3|LK")]
    [InlineData("Wizyta w Trentino Alte- Adige we Włoszech.", "IT-32|IT")]
    public void A_name_with_lost_or_wrong_letters_is_found(string text, string keys) => Keys("pl", text).ShouldBe(keys.Split('|'));

    [Theory]
    [InlineData("cs", "Spolupráce s provincií Bursa začala v roce 2010.", "TR-16")]
    [InlineData("cs", "Partnerem je město Bursa (Turecko).", "TR:Bursa|TR")]
    [InlineData("pl", "Miasto Kaliningrad i obwód kaliningradzki to dwaj partnerzy.", "RU:Kaliningrad|RU-KGD")]
    public void The_type_word_tells_a_town_from_a_region_of_its_name(string language, string text, string keys) => Keys(language, text).ShouldBe(keys.Split('|'));

    [Theory]
    [InlineData("cs", "Liberecký kraj přijal delegaci. Partnery jsou Bursa (Turecko) a Molde (Norsko).", "CZ-51", "TR-16")]
    [InlineData("pl", "Lista miast partnerskich: Bursa (Turcja), Brno (Czechy).", "PL:Chorzów", "TR:Bursa")]
    public void Without_one_the_partner_of_a_region_is_a_region(string language, string text, string home, string expected) =>
        Keys(language, text, home).ShouldContain(expected);

    [Theory]
    [InlineData("cs", "Setkání vedl Petr Liberec.")]
    [InlineData("pl", "Rada przyjęła uchwałę. Nowa umowa obowiązuje od maja.")]
    [InlineData("pl", "Przemysłu ciężkiego już nie ma.")]
    [InlineData("de", "Das Essen war gut, die Halle war voll, drei Zeilen fehlten.")]
    [InlineData("sk", "Mali sme radosť z rokovania.")]
    [InlineData("en", "Reading the agreement, the Mayor smiled.")]
    [InlineData("uk", "Того дня рада ухвалила рішення, а голова подякував.")]
    [InlineData("uk", "Слово мав Роман Львівський.")]
    [InlineData("fr", "Dès lors, le Conseil a voté ; Monsieur le Maire a remercié les Présents.")]
    public void Everyday_words_and_persons_are_no_places(string language, string text) => Keys(language, text).ShouldBeEmpty();

    [Theory]
    [InlineData("cs", "Turecká delegace přijela.", "TR")]
    [InlineData("pl", "Strona chińska wyraziła zgodę.", "CN")]
    [InlineData("de", "Die polnische Seite stimmte zu.", "PL")]
    [InlineData("uk", "Польська сторона погодилася.", "PL")]
    [InlineData("fr", "La délégation ukrainienne a remercié.", "UA")]
    public void An_adjective_tells_the_country_but_names_no_place(string language, string text, string key)
    {
        var mention = Read(language, text, null).ShouldHaveSingleItem();
        mention.Key.ShouldBe(key);
        mention.Form.ShouldBe(TerritoryForm.Adjective);
    }

    [Theory]
    [InlineData("pl", "Wizyta w powiecie krakowskim.", "PL:powiat krakowski")]
    [InlineData("de", "Der Landkreis Lüneburg feiert.", "DE:Landkreis Lüneburg")]
    [InlineData("cs", "Projekt vede Euroregion Krakonoš.", "XX:Euroregion Krakonoš")]
    public void A_unit_no_table_has_is_made_from_its_type_word(string language, string text, string key) => Keys(language, text).ShouldBe([key]);

    [Theory]
    [InlineData("pl", "Rozmawiano na Uniwersytecie Śląskim w Katowicach.", "PL:Katowice", true)]
    [InlineData("cs", "Stáž proběhla v Krajské nemocnici Liberec.", "CZ:Liberec", true)]
    [InlineData("pl", "Marszałek Województwa Śląskiego przyjął gości.", "PL-24", false)]
    public void A_place_inside_the_name_of_an_organisation_says_so(string language, string text, string key, bool inside) =>
        Read(language, text, null).First(m => m.Key == key && m.Form == TerritoryForm.Name).InOrganisation.ShouldBe(inside);

    [Fact]
    public void Every_span_is_the_quote_and_none_overlaps_the_next()
    {
        const string text = "Województwo Lubelskie i Obwód Lwowski (Ukraina) oraz Lublin i Lwów współpracują od lat.";
        var mentions = Read("pl", text, null);
        mentions.Select(m => m.Span.Of(text)).ShouldBe(["Województwo Lubelskie", "Obwód Lwowski", "Ukraina", "Lublin", "Lwów"]);
        mentions.Zip(mentions.Skip(1)).ShouldAllBe(p => p.First.Span.End <= p.Second.Span.Start);
    }

    private static string[] Keys(string language, string text, string? home = null) =>
        [.. Read(language, text, home).Where(m => m.Form == TerritoryForm.Name).Select(m => m.Key).Distinct()];

    internal static IReadOnlyList<TerritoryMention> Read(string language, string text, string? home) => TerritoryReader.Read(Context(language, text, home));

    internal static ReadingContext Context(string language, string text, string? home, string? address = null)
    {
        var blocks = new List<Block>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var i ? i : text.Length;
            if (end > at)
                blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(at, end)));
            at = end + 1;
        }

        var document = new DocumentText(text, "text/plain", [new Page(1, new TextSpan(0, text.Length))], blocks, new DocumentHints(Address: address), []);
        var lexicon = Languages.LexiconOf(language);
        var tokens = Tokeniser.Tokenise(document, lexicon);
        return new ReadingContext(document, lexicon, Gazetteer, tokens, SentenceSplitter.Split(document, tokens, lexicon), null, home);
    }
}
