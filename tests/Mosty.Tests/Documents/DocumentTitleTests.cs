using Mosty.Documents;

namespace Mosty.Tests.Documents;

public class DocumentTitleTests
{
    [Theory]
    [InlineData("Partnerské regiony | Kraj Vysočina", "Partnerské regiony | Kraj Vysočina")]
    [InlineData("  Uchwała \u00A0Nr XXI/212\n Sejmiku ", "Uchwała Nr XXI/212 Sejmiku")]
    [InlineData("Partnerstwa", "Partnerstwa")]
    [InlineData("Microsoft Word - umowa.doc", null)]
    [InlineData("smlouva_final_2.docx", null)]
    [InlineData("SKM_C25820031409120", null)]
    [InlineData("Dokument1", null)]
    [InlineData("Untitled", null)]
    [InlineData("bez tytułu", null)]
    [InlineData("1/2", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_title_that_a_person_wrote_is_kept_and_what_a_program_left_there_is_not(string? said, string? title) =>
        DocumentTitle.Of(Paper("A sentence.", said), _ => false).ShouldBe(title);

    [Fact]
    public void Without_one_the_first_heading_of_its_own_is_the_title()
    {
        const string Text = "Menu\nSpolupráce s regionem Aosta\nDruhý nadpis";
        Block At(string words, string? noise = null) => new(BlockKind.Heading, new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length), 1, noise);
        DocumentTitle.Of(Paper(Text, "web.html", At("Menu", "menu"), At("Spolupráce s regionem Aosta"), At("Druhý nadpis")), _ => false).ShouldBe("Spolupráce s regionem Aosta");
    }

    [Fact]
    public void A_letterhead_that_only_names_the_territory_is_no_title()
    {
        const string Text = "Ústecký kraj\nZápis z jednání";
        var (head, title) = (new Block(BlockKind.Heading, new TextSpan(0, 12), 1), new Block(BlockKind.Heading, new TextSpan(13, Text.Length), 2));
        DocumentTitle.Of(Paper(Text, "Ústecký kraj", head, title), said => said == "Ústecký kraj").ShouldBe("Zápis z jednání");
        DocumentTitle.Of(Paper(Text, null, head), said => said == "Ústecký kraj").ShouldBeNull();
    }

    [Fact]
    public void What_is_as_long_as_a_paragraph_is_no_title() => DocumentTitle.Of(Paper("x", new string('a', DocumentTitle.Longest + 1)), _ => false).ShouldBeNull();

    private static DocumentText Paper(string text, string? title, params Block[] blocks) => new(text, "text/html", [], blocks, new DocumentHints(Title: title), []);
}
