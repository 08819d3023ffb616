using System.Text;
using Mosty.Documents.Tidying;
using Mosty.Languages;

namespace Mosty.Tests.Documents.Tidying;

/// <summary>What programs did to a text on its way is undone before reading; quotes stay those of the text as it was found.</summary>
public sealed class Text_is_tidied
{
    private const string Sound = "Województwo podpisało umowę z krajem libereckim 12 września 2005 roku w Zgorzelcu. Współpraca dotyczy oświaty, zdrowia i środowiska.";

    private static readonly Encoding Windows1250 = CodePagesEncodingProvider.Instance.GetEncoding("windows-1250")!;
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!;
    private static readonly Encoding Latin2 = CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-2")!;

    private static readonly Tidier Tidier = new(LanguageIdentifier.Open(Documents.Reading.Knowledge), Mosty.Documents.NoiseWords.Open(Documents.Reading.Knowledge));

    public static TheoryData<string, Func<string, string>> Damages => new()
    {
        { "UTF-8 taken for Windows-1250", t => Windows1250.GetString(Encoding.UTF8.GetBytes(t)) },
        { "UTF-8 taken for Windows-1252", t => Windows1252.GetString(Encoding.UTF8.GetBytes(t)) },
        { "ISO-8859-2 taken for Windows-1250", t => Windows1250.GetString(Latin2.GetBytes(t)) },
        { "Windows-1250 taken for Windows-1252", t => Windows1252.GetString(Windows1250.GetBytes(t)) },
        { "each glyph twice", t => string.Concat(t.Select(c => char.IsWhiteSpace(c) ? c.ToString() : new string(c, 2))) },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void Damage_is_undone(string damage, Func<string, string> apply) => Tidy(apply(Sound)).ShouldNotBeNull(damage).Text.ShouldBe(Sound);

    [Theory]
    [InlineData(Sound)]
    [InlineData("Ärzte, Öl und Übung: Größe ist relativ. Âge, Ângela, Çeşme, Ňadra, Ľubica a Ľudovít, Łódź — §\u00A05, 20\u00A0°C.")]
    [InlineData("Kontakt: tel. 22 33 44 55, kod 00-11, aabb, 2200 1100")]
    [InlineData("Partner            Kraj          Rok\nHesja              Niemcy        1992\nToskania           Włochy        2001\nOpole              Polska        2003\nKent               Anglia        2004")]
    [InlineData("")]
    public void A_sound_text_is_left_alone(string text) => Tidy(text).ShouldBeNull();

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        string[] left = ["Miasto utrzymuje od wielu lat", "kontakty z czterema miastami", "za granicą. Najstarsza umowa", "została podpisana w roku 1991", "w ratuszu przez burmistrzów."];
        string[] right = ["Drugą umowę zawarto dopiero", "po dziesięciu latach, gdy", "rada miasta przyjęła uchwałę", "o współpracy z zagranicą oraz", "powołała komisję do jej spraw."];
        var tidied = Tidy(string.Join('\n', left.Zip(right, (l, r) => l.PadRight(36) + r)) + "\n").ShouldNotBeNull();
        tidied.Text.ShouldContain("kontakty z czterema miastami za granicą. Najstarsza umowa została podpisana w roku 1991");
        tidied.Text.ReplaceLineEndings(" ").ShouldContain("gdy rada miasta przyjęła uchwałę o współpracy");
        tidied.Text.IndexOf("burmistrzów", StringComparison.Ordinal).ShouldBeLessThan(tidied.Text.IndexOf("Drugą", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_over_the_full_width_parts_the_columns()
    {
        string[] left = ["Miasto utrzymuje od wielu lat", "kontakty z czterema miastami", "za granicą. Najstarsza umowa", "została podpisana w roku 1991", "w ratuszu przez burmistrzów."];
        string[] right = ["Drugą umowę zawarto dopiero", "po dziesięciu latach, gdy", "rada miasta przyjęła uchwałę", "o współpracy z zagranicą oraz", "powołała komisję do jej spraw."];
        const string Table = "Partner         Kraj          Rok podpisania\nTernopol        Ukraina       1999\n";
        var columns = string.Concat(left.Zip(right, (l, r) => l.PadRight(36) + r + "\n"));
        var tidied = Tidy(columns + Table + columns).ShouldNotBeNull().Text;
        tidied.ShouldContain(Table);
        tidied.IndexOf("powołała", StringComparison.Ordinal).ShouldBeLessThan(tidied.IndexOf("Ternopol", StringComparison.Ordinal));
        tidied.LastIndexOf("Miasto utrzymuje", StringComparison.Ordinal).ShouldBeGreaterThan(tidied.IndexOf("Ternopol", StringComparison.Ordinal));
    }

    [Fact]
    public void Items_of_a_list_in_columns_stay_items()
    {
        var rows = Enumerable.Range(1, 6).Select(i => $"{i}. Umowa z miastem partnerskim".PadRight(40) + $"{i + 6}. Umowa z innym miastem w Czechach");
        var tidied = Tidy(string.Join('\n', rows) + "\n").ShouldNotBeNull().Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        tidied.Length.ShouldBe(12);
        tidied[6].ShouldStartWith("7. Umowa");
    }

    [Fact]
    public void The_quote_of_a_sentence_in_columns_holds_its_trigger()
    {
        string[] left = ["Dnia 12 maja 2004 roku gmina", "Police nad Metują po długich", "rozmowach podpisała umowę o", "współpracy z miastem Nowa", "Ruda i jego szkołami."];
        string[] right = ["Drugą umowę zawarto dopiero", "po dziesięciu latach, gdy", "rada miasta przyjęła uchwałę", "o współpracy z zagranicą oraz", "powołała komisję do jej spraw."];
        var text = string.Concat(left.Zip(right, (l, r) => l.PadRight(36) + r + "\n"));
        var statements = new Pipeline(Documents.Reading.Knowledge, new Mosty.Documents.DocumentReader(Documents.Reading.Knowledge))
            .Read(new SourceFile("a.txt", Encoding.UTF8.GetBytes(text)), new ReadOptions("CZ:Police nad Metují", "pl")).Reading.ShouldNotBeNull().Statements;
        statements.ShouldNotBeEmpty();
        statements.ShouldContain(s => s.Quote.Contains("podpisała", StringComparison.Ordinal) && s.Quote == text.Substring(s.Start, s.End - s.Start));
    }

    [Theory]
    [InlineData("Rada miasta przyjęła uchwałę\nWPŁYNĘŁO dnia 12 -03- 2014\no współpracy z Libercem.", "Rada miasta przyjęła uchwałę o współpracy z Libercem.")]
    [InlineData("5 Umowa z gminą\nKancelaria Ogólna\nWpłynęło 12 -03- 2014\nL.dz. 535/12\no współpracy.", "5 Umowa z gminą o współpracy.")]
    [InlineData("Partnerská města Pardubic\n\nMemorandum schválilo\n\nPartnerská města Pardubic   2\n\nzastupitelstvo.", "Memorandum schválilo zastupitelstvo.")]
    public void A_short_line_goes_on_over_a_known_stamp_or_head(string found, string meant) => Tidy(found).ShouldNotBeNull().Text.ShouldContain(meant);

    [Theory]
    [InlineData("Dohoda byla podepsána\n12. 3. 2014\nv Praze.")]
    [InlineData("Rada przyjęła uchwałę.\nWPŁYNĘŁO dnia 12 -03- 2014\nSekretarz")]
    [InlineData("The council thanked the guests and\nReceived wisdom has it that\nno one left.")]
    public void Other_short_lines_in_a_sentence_stay(string text) => Tidy(text).ShouldBeNull();

    [Fact]
    public void Quotes_are_those_of_the_text_as_it_was_found()
    {
        var found = Windows1250.GetString(Encoding.UTF8.GetBytes("Gmina podpisała umowę o współpracy z miastem Głuchołazy 3 października 2004 r. w Jeseníku."));
        var outcome = new Pipeline(Documents.Reading.Knowledge, new Mosty.Documents.DocumentReader(Documents.Reading.Knowledge))
            .Read(new SourceFile("a.txt", Encoding.UTF8.GetBytes(found)), new ReadOptions("CZ:Jeseník", "pl"));
        var date = outcome.Reading.ShouldNotBeNull().Dates.ShouldHaveSingleItem();
        date.Value.ShouldBe(PartialDate.Parse("2004-10-03"));
        date.Quote.ShouldBe(found[date.Start..date.End]);
        outcome.Document!.Text.ShouldBe(found);
        outcome.Reading.Places.ShouldContain(p => p.Key == "PL:Głuchołazy" && p.Quote == found.Substring(p.Start, p.End - p.Start));
    }

    [Fact]
    public void A_stamp_is_read_behind_the_sentence_it_interrupts()
    {
        const string before = "Rada města na svém zasedání projednala návrh, aby se partnerská";
        var tidied = Tidy($"{before}\nPODATELNA\nDoručeno 12. 5. 2011\nsmlouva s městem Žilina prodloužila.\nDalší věta.").ShouldNotBeNull();
        tidied.Text.ShouldStartWith($"{before} smlouva s městem Žilina prodloužila.");
        tidied.Text.ShouldContain("Doručeno 12. 5. 2011");
    }

    [Theory]
    [InlineData("? Toskania ? umowa z 1998 roku\n? Kent ? list intencyjny z lat 2001?2003", "– Toskania – umowa z 1998 roku\n– Kent – list intencyjny z lat 2001–2003")]
    public void Dashes_lost_to_question_marks_come_back(string found, string sound) => Tidy(found).ShouldNotBeNull().Text.ShouldBe(sound);

    private static TidiedText? Tidy(string text) => Tidier.Tidy(text);
}
