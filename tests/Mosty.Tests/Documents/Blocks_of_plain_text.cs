using Mosty.Documents;

namespace Mosty.Tests.Documents;

/// <summary>What a reader of the page would see as one piece, told from the shape of lines alone.</summary>
public sealed class Blocks_of_plain_text
{
    [Fact]
    public void A_page_with_a_section_for_each_partner() => Blocks("""
        Partnerské regiony

        Kraj má dva zahraniční partnery, s nimiž uzavřel písemné dohody o spolupráci a jednou ročně se schází.

          • Dolní Rakousko (Rakousko)
          • Grand Est (Francie)

        Dolní Rakousko (Rakousko)

        Historie spolupráce:

        Dohoda byla podepsána 12. května 2002.

        http://www.noe.gv.at/
        """).ShouldBe([
        "Heading1 Partnerské regiony",
        "Kraj má dva zahraniční partnery, s nimiž uzavřel písemné dohody o spolupráci a jednou ročně se schází.",
        "Item1 • Dolní Rakousko (Rakousko)",
        "Item1 • Grand Est (Francie)",
        "Heading2 Dolní Rakousko (Rakousko)",
        "Heading3 Historie spolupráce:",
        "Dohoda byla podepsána 12. května 2002.",
        "http://www.noe.gv.at/",
    ]);

    [Fact]
    public void A_letter_wrapped_at_the_width_of_the_page() => Blocks("""
        W odpowiedzi na interpelację informuję, że porozumienie z obwodem
        mikołajowskim zawarto w 2003 r. w Opolu. Ostatnie spotkanie odbyło
        się w 2019 r.

        Kolejnych wizyt nie planowano. Współpraca szkół trwa jednak nadal, a
        jej koszty pokrywają rodzice.
        """).ShouldBe([
        "W odpowiedzi na interpelację informuję, że porozumienie z obwodem/mikołajowskim zawarto w 2003 r. w Opolu. Ostatnie spotkanie odbyło/się w 2019 r.",
        "Kolejnych wizyt nie planowano. Współpraca szkół trwa jednak nadal, a/jej koszty pokrywają rodzice.",
    ]);

    [Fact]
    public void A_sentence_with_a_blank_line_in_its_middle_as_recognition_leaves_it() => Blocks("""
        Podczas konferencji przedstawiciele obu regionów rozmawiali o wymianie
        studentów, o kolei i o

        wspólnym wniosku do programu współpracy transgranicznej.
        """).Length.ShouldBe(1);

    [Fact]
    public void A_numbered_list_with_a_gap() => Blocks("""
        1. Hesja, Niemcy
        2.Toskania, Włochy
        4. Nowa Akwitania, Francja
        """).ShouldBe(["Item1 1. Hesja, Niemcy", "Item1 2.Toskania, Włochy", "Item1 4. Nowa Akwitania, Francja"]);

    [Theory]
    [InlineData("3. Juni 1981 wurde die Urkunde in Ansbach unterzeichnet.")]
    [InlineData("22. října 2009 podepsal hejtman deklaraci o spolupráci.")]
    [InlineData("2. 7. 2013 přijela delegace do Brna.")]
    [InlineData("12.5 mil. zł przeznaczono na projekt.")]
    public void A_date_or_a_number_at_the_start_is_no_list_item(string line) => Blocks(line).ShouldBe([line]);

    [Fact]
    public void A_chronicle_whose_days_count_up_is_no_list() => Blocks("""
        1. Mai 1990 besuchte eine Delegation Oppeln.
        2. Mai 1990 wurde die Erklärung unterzeichnet.
        """).ShouldAllBe(b => !b.StartsWith("Item"));

    [Theory]
    [InlineData("Partner\tKraj\tRok\nHesja\tNiemcy\t1992\nToskania\tWłochy\t2001")]
    [InlineData("| Partner | Kraj | Rok |\n|---|---|---|\n| Hesja | Niemcy | 1992 |\n| Toskania | Włochy | 2001 |")]
    [InlineData("Partner        Kraj       Rok\nHesja          Niemcy     1992\nToskania       Włochy     2001")]
    public void A_table_with_its_header(string text)
    {
        var document = Reading.Text(text);
        document.Blocks.Select(b => b.Kind).ShouldAllBe(k => k == BlockKind.TableRow);
        document.Blocks.Select(b => b.Header).ShouldBe([null, 0, 0]);
        document.Blocks[1].Cells!.Select(c => c.Of(document.Text)).ShouldBe(["Hesja", "Niemcy", "1992"]);
    }

    [Fact]
    public void Prose_with_double_spaces_is_no_table() =>
        Blocks("Umowę podpisano w Opolu.  Wizyty  trwają do dziś.\nKolejna umowa jest  przygotowywana.  Ma być gotowa.").ShouldAllBe(b => !b.StartsWith("Row"));

    [Fact]
    public void Direct_speech_opened_by_a_dash_is_no_list_item() => Blocks(
        "– Nasza współpraca z Grodnem opierała się przede wszystkim na kontaktach szkół, chórów i klubów sportowych, a tych dziś już nie ma – powiedział rzecznik urzędu miasta.")
        [0].ShouldStartWith("– Nasza");

    [Fact]
    public void Pages_end_at_form_feeds_and_cover_the_text()
    {
        var document = Reading.Text("Pierwsza strona.\fDruga strona.\f");
        document.Pages.Select(p => p.Span).ShouldBe([new TextSpan(0, 17), new TextSpan(17, 31)]);
        document.PageAt(20).ShouldBe(2);
    }

    [Fact]
    public void A_signature_broken_by_hard_breaks_is_one_block() => Blocks("Z poważaniem\n\nWICEMARSZAŁEK  \nWOJEWÓDZTWA  \nAnna Nowak").ShouldContain(b => b.EndsWith("WICEMARSZAŁEK  /WOJEWÓDZTWA  /Anna Nowak"));

    [Fact]
    public void The_last_line_of_a_page_is_no_heading() =>
        Blocks("Delegacja z prowincji Bursa\n\f\nodwiedziła szpital i dwie szkoły w mieście, gdzie rozmawiano o wymianie.").ShouldNotContain(b => b.StartsWith("Heading2"));

    private static string[] Blocks(string text) => Reading.Lines(Reading.Text(text));
}
