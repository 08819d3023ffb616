using Mosty.Documents;
using Mosty.Languages;
using Mosty.Mentions.Capitals;
using Mosty.Territories;

namespace Mosty.Tests.Mentions.Capitals;

/// <summary>What stands in capitals alone is read as it would be written: sentences and names with a capital, all else in small letters.</summary>
public sealed class Text_in_capitals_is_rewritten
{
    private static readonly LanguageIdentifier Languages = LanguageIdentifier.Open(Documents.Reading.Knowledge);
    private static readonly Gazetteer Gazetteer = Gazetteer.Open(Documents.Reading.Knowledge);

    public static TheoryData<string, string> Sentences => new()
    {
        // Sentences, ordinals, abbreviations.
        { "pl", "Gmina podpisała umowę 12 września 2005 r. w Zgorzelcu. Współpraca dotyczy oświaty." },
        { "cs", "Dohoda byla podepsána 5. listopadu 2012 v Brně. Spolupráce trvá dodnes a bude pokračovat." },
        { "sk", "Mesto uzavrelo zmluvu v roku 2004. Delegácia navštívila Nitru na pozvanie primátora." },
        // Names of several words, their small words and type words.
        { "cs", "Smlouvu s Ústím nad Labem schválilo zastupitelstvo a Liberecký kraj ji podepsal." },
        { "pl", "Województwo pomorskie zerwało współpracę z obwodem kaliningradzkim na wniosek radnych." },
        // Countries beside their adjectives.
        { "sk", "Partnerstvo so slovenským mestom trvá, v Maďarsku, v Srbsku a na Ukrajine sa skončilo." },
        // People: given name and surname, title and two unknown words, initials.
        { "cs", "Dohodu podepsal hejtman Jan Konvalinka a starostka Marie Nováková za obě strany." },
        { "en", "The mayor John Wyllie visited the twin town and met Mr Alec Hayton during the festival." },
        { "pl", "List podpisał wójt J. Kowalski, a odpowiedź nadeszła od burmistrza po dwóch miesiącach." },
        // Abbreviations and Roman numerals stay.
        { "pl", "Uchwała została podjęta na sesji XXXV przez radnych RFN i przekazana do wiadomości." },
        // The adjectives and months of English have capitals.
        { "en", "The delegation from France signed the agreement in September during the visit of German guests." },
        // A sharp s is written again, a soft hyphen after it keeps the length.
        { "de", "Die Stadt Magdeburg und der Landkreis Harburg pflegen eine große Partnerschaft mit Polen." },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void As_it_would_be_written(string language, string sentence)
    {
        var capitals = string.Concat(sentence.Select(c => c == '\u00DF' ? "SS" : char.ToUpperInvariant(c).ToString()));
        var written = Rewritten(language, capitals).ShouldNotBeNull();
        written.Length.ShouldBe(capitals.Length);
        written.Replace("\u00AD", "", StringComparison.Ordinal).ShouldBe(sentence);
    }

    [Theory]
    [InlineData("UCHWAŁA NR XVIII\n\nRada gminy przyjęła umowę o współpracy z miastem w Czechach i zaprosiła delegację na wrzesień.")]
    [InlineData("Die USA, die EU und NRW unterzeichneten am Montag eine Erklärung.")]
    [InlineData("BRNO")]
    [InlineData("")]
    public void A_text_in_small_letters_is_left_alone(string text) => Rewritten("pl", text).ShouldBeNull();

    [Fact]
    public void Quotes_are_those_of_the_text_as_it_was_found()
    {
        var text = "MIASTO CHORZÓW PODPISAŁO UMOWĘ O WSPÓŁPRACY Z MIASTEM TERNOPOL 3 PAŹDZIERNIKA 2004 R. LIST WYSŁAŁ PREZYDENT JAN NOWAK.";
        var reading = new Pipeline(Documents.Reading.Knowledge, new DocumentReader(Documents.Reading.Knowledge))
            .Read(new SourceFile("a.txt", System.Text.Encoding.UTF8.GetBytes(text)), new ReadOptions("PL:Chorzów", "pl")).Reading.ShouldNotBeNull();
        reading.Places.ShouldContain(p => p.Key == "UA:Ternopil" && p.Quote == text.Substring(p.Start, p.End - p.Start));
        reading.People.ShouldHaveSingleItem().Name.ShouldBe("Jan Nowak");
        reading.Statements.ShouldContain(s => s.Quote == text.Substring(s.Start, s.End - s.Start) && s.Quote.Contains("PODPISAŁO", StringComparison.Ordinal));
    }

    private static string? Rewritten(string language, string text)
    {
        var document = new DocumentText(text, "text/plain", [new Page(1, new TextSpan(0, text.Length))], text.Length == 0 ? [] : [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))], new DocumentHints(), []);
        return CapitalsText.Rewritten(document, Languages.LexiconOf(language), Gazetteer, out _)?.Text;
    }
}
