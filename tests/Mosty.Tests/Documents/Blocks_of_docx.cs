using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Mosty.Documents;

namespace Mosty.Tests.Documents;

public sealed class Blocks_of_docx
{
    [Fact]
    public void A_report_with_headings_lists_a_table_and_traces_of_its_making()
    {
        var document = Reading.Of(Docx(
            Styled("Heading1", "Zpráva ze zahraniční cesty"),
            new Paragraph(
                Run("Dohoda byla "), new DeletedRun(new Run(new DeletedText("ne"))), new InsertedRun(Run("slavnostně ")), Run("podepsána"),
                new Run(new RunProperties(new Vanish()), new Text("tajně")), new Run(new FieldCode(" PAGE ")), Run(" v Grazu.")),
            Item("Štýrsko", 0), Item("Graz", 1),
            new Table(Row("Region", "Podpis"), Row("Štýrsko", "2013"), Row("Istrie", "2004")))).Document.ShouldNotBeNull();
        Reading.ShouldBeSound(document);
        document.MediaType.ShouldBe(MediaTypes.Docx);
        Reading.Lines(document).ShouldBe([
            "[running-head] Krajský úřad", "Heading1 Zpráva ze zahraniční cesty", "Dohoda byla slavnostně podepsána v Grazu.",
            "Item1 Štýrsko", "Item2 Graz", "Row Region|Podpis", "Row^ Štýrsko|2013", "Row^ Istrie|2004",
        ]);
    }

    [Fact]
    public void A_file_cut_off_in_the_middle_says_so()
    {
        var whole = Docx(Styled("Heading1", "Zpráva"));
        Reading.Of(whole[..(whole.Length / 2)], "zprava.docx").Failure.ShouldNotBeNull();
    }

    private static byte[] Docx(params OpenXmlElement[] content)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            // A translated identifier: only the outline level tells that it is a heading.
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "heading 1" }, new StyleParagraphProperties(new OutlineLevel { Val = 0 })) { Type = StyleValues.Paragraph, StyleId = "Heading1" });
            main.AddNewPart<HeaderPart>().Header = new Header(new Paragraph(Run("Krajský úřad")));
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(content));
        }

        return stream.ToArray();
    }

    private static Run Run(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static Paragraph Styled(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));

    private static Paragraph Item(string text, int level) =>
        new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = 1 })), Run(text));

    private static TableRow Row(params string[] cells) => new(cells.Select(c => new TableCell(new Paragraph(Run(c)))));
}
