using Mosty.Documents;

namespace Mosty.Tests.Documents;

public sealed class Pdf_and_scans
{
    private static readonly string[] Report =
    [
        "Report on the visit to Emilia-Romagna", "", "The delegation of the voivodeship visited Bologna from 3 to 5 June", "2019 and met the president of the region.", "",
        "It was agreed to meet again in Wroclaw in the spring of the next year.",
    ];

    [Fact]
    public void A_text_layer_gives_blocks_and_a_box_for_each_word()
    {
        Need("pdftotext");
        var document = Reading.Of(MadePdf.Of(MadePdf.Page(Report))).Document.ShouldNotBeNull();
        Reading.ShouldBeSound(document);
        document.MediaType.ShouldBe(MediaTypes.Pdf);
        Reading.Lines(document)[..2].ShouldBe(["Heading1 Report on the visit to Emilia-Romagna", "The delegation of the voivodeship visited Bologna from 3 to 5 June/2019 and met the president of the region."]);
        var page = document.Pages.ShouldHaveSingleItem();
        (page.Width, page.Height).ShouldBe((595, 842));
        var bologna = page.Words!.Single(w => w.Span.Of(document.Text) == "Bologna");
        bologna.Left.ShouldBeInRange(250, 400);
        bologna.Top.ShouldBeInRange(842 - 700 + 16, 842 - 700 + 40);
        bologna.Confidence.ShouldBeNull();
    }

    [Fact]
    public void Lines_at_the_head_and_foot_of_every_page_are_noise()
    {
        Need("pdftotext");
        var pages = Enumerable.Range(1, 3).Select(n => (ValueTuple<int, int, string>[])
        [
            (72, 800, "Office of International Cooperation"), (72, 600, $"Chapter {n} tells of the visits that were paid in that year to our partners,"),
            (72, 584, "and of what they led to in schools and hospitals."), (280, 30, $"{n} / 3"),
        ]).ToArray();
        var document = Reading.Of(MadePdf.Of(pages)).Document.ShouldNotBeNull();
        document.Pages.Count.ShouldBe(3);
        document.Blocks.Count(b => b.Noise == NoiseKinds.RunningHead).ShouldBe(6);
        document.Blocks.Where(b => b.Noise is null).ShouldAllBe(b => b.Span.Of(document.Text).StartsWith("Chapter"));
    }

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        Need("pdftotext");
        var left = new[] { "The partnership of the two towns", "began in 1991 with an exchange", "of school classes and choirs and", "has never been broken off since." };
        var right = new[] { "A second agreement was signed in", "2004 in the town hall, and it is", "renewed every five years in the", "month of May by both the mayors." };
        var document = Reading.Of(MadePdf.Of([.. left.Select((l, i) => (60, 700 - 14 * i, l)), .. right.Select((l, i) => (320, 700 - 14 * i, l))])).Document.ShouldNotBeNull();
        document.Text.IndexOf("broken off since.", StringComparison.Ordinal).ShouldBeLessThan(document.Text.IndexOf("A second agreement", StringComparison.Ordinal));
        document.Blocks.ShouldAllBe(b => b.Kind != BlockKind.TableRow);
    }

    [Fact]
    public void A_table_is_read_row_by_row()
    {
        Need("pdftotext");
        string[][] rows = [["Partner", "Country", "Signed"], ["Hesse", "Germany", "1992"], ["Tuscany", "Italy", "2001"], ["Opole", "Poland", "2003"]];
        var document = Reading.Of(MadePdf.Of([.. rows.SelectMany((r, i) => r.Select((c, k) => (72 + 170 * k, 700 - 20 * i, c)))])).Document.ShouldNotBeNull();
        Reading.Lines(document).ShouldBe(["Row Partner|Country|Signed", "Row^ Hesse|Germany|1992", "Row^ Tuscany|Italy|2001", "Row^ Opole|Poland|2003"]);
    }

    [Fact]
    public void A_scan_is_recognised_with_boxes_and_confidence()
    {
        Need("tesseract", "pdftoppm");
        var document = Reading.Of(Scan(MadePdf.Of(MadePdf.Page(Report)))).Document.ShouldNotBeNull();
        Reading.ShouldBeSound(document);
        document.MediaType.ShouldBe(MediaTypes.Png);
        document.Text.ShouldContain("met the president of the region");
        var words = document.Pages.ShouldHaveSingleItem().Words!;
        words.ShouldAllBe(w => w.Confidence >= 0 && w.Confidence <= 1);
        words.Average(w => w.Confidence!.Value).ShouldBeGreaterThan(0.8f);
        words.ShouldAllBe(w => w.Left >= 0 && w.Left + w.Width <= document.Pages[0].Width);
    }

    [Fact]
    public void A_file_cut_off_in_the_middle_says_so()
    {
        Need("pdfinfo");
        var whole = MadePdf.Of(MadePdf.Page(Report));
        Reading.Of(whole[..200]).Failure!.Code.ShouldBe("truncated");
    }

    [Fact]
    public void A_page_without_a_word_is_told()
    {
        Need("tesseract", "pdftotext");
        Reading.Of(MadePdf.Of(MadePdf.Page())).Failure.ShouldBe(ReadFailures.NoText);
        Reading.Of(MadePdf.Of(MadePdf.Page(Report), [])).Document!.Notes.ShouldContain(n => n.Code == "page-without-text" && n.Text.Contains('2'));
    }

    [Fact]
    public void More_pages_than_are_read_are_refused()
    {
        Need("pdfinfo");
        var reader = new DocumentReader(Reading.Knowledge, new ReadLimits(Pages: 2));
        var pages = Enumerable.Range(0, 3).Select(_ => MadePdf.Page("Word")).ToArray();
        Reading.Of(MadePdf.Of(pages), reader: reader).Failure.ShouldBe(ReadFailures.TooManyPages(3, 2));
    }

    private static void Need(params string[] programs)
    {
        foreach (var program in programs)
            if (ExternalPrograms.Find(program) is null)
                Assert.Skip($"{program} is not installed");
    }

    private static byte[] Scan(byte[] pdf)
    {
        var folder = Directory.CreateTempSubdirectory("scan-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "a.pdf"), pdf);
            new ExternalPrograms(ReadLimits.Default).Run("pdftoppm", folder, ["-r", "150", "-png", "-gray", "-singlefile", "a.pdf", "a"], TestContext.Current.CancellationToken).ExitCode.ShouldBe(0);
            return File.ReadAllBytes(Path.Combine(folder, "a.png"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
