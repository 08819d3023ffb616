using Mosty.Documents;
using Mosty.Evaluation;
using Mosty.Quality;

namespace Mosty.Tests.House.Samples;

/// <summary>docs/quality.md says what reading reaches; these tests keep it true.</summary>
public sealed class QualityPageTests
{
    [Fact]
    public void The_page_is_true()
    {
        foreach (var program in (string[])["tesseract", "pdftotext"])
            if (ExternalPrograms.Find(program) is null)
                Assert.Skip($"{program} is not installed");
        var page = File.ReadAllText(Repository.PathOf("docs", "quality.md"));
        var changes = QualityPage.Changes(page, QualityTables.Of(QualityRun.Measure(Repository.PathOf("data", "samples"), TestContext.Current.CancellationToken)));
        if (changes.Count > 0)
            Assert.Fail(
                $"docs/quality.md is not true any more. What dropped is to be mended, or to be answered for; what rose is a gain. Then renew the page with: {QualityPage.Command}\n"
                + string.Join('\n', changes));
    }

    [Theory]
    [InlineData(80, 100, 100)] // as written
    [InlineData(79, 100, 100)] // a point
    public void Small_changes_leave_it_true(int hits, int gold, int found) =>
        QualityPage.Changes(Page(new Tally(80, 100, 100)), [Table(new Tally(hits, gold, found))]).ShouldBeEmpty();

    [Fact]
    public void A_drop_names_what_dropped_and_how_far() =>
        QualityPage.Changes(Page(new Tally(800, 1000, 1000)), [Table(new Tally(780, 1000, 1000))]).ShouldBe(["Damage: none, dates dropped from 0.800 to 0.780"]);

    [Fact]
    public void A_gain_asks_for_a_new_page_too() =>
        QualityPage.Changes(Page(new Tally(800, 1000, 1000)), [Table(new Tally(812, 1000, 1000))]).ShouldHaveSingleItem().ShouldContain("rose from 0.800 to 0.812");

    /// <summary>One more or less of ten is ten points, and no news.</summary>
    [Fact]
    public void Of_few_things_two_may_change()
    {
        QualityPage.Changes(Page(new Tally(8, 10, 10)), [Table(new Tally(6, 10, 10))]).ShouldBeEmpty();
        QualityPage.Changes(Page(new Tally(8, 10, 10)), [Table(new Tally(5, 10, 10))]).ShouldNotBeEmpty();
    }

    [Fact]
    public void Rows_come_and_go_with_a_word()
    {
        var page = Page(new Tally(8, 10, 10));
        QualityPage.Changes(page, [Table(new Tally(8, 10, 10)) with { Rows = [] }]).ShouldBe(["Damage: none is on the page and not measured any more"]);
        QualityPage.Changes("", [Table(new Tally(8, 10, 10))]).ShouldBe(["Damage: none is not on the page"]);
    }

    [Fact]
    public void What_was_written_of_scans_is_kept() =>
        QualityPage.ScansOf(QualityPage.Write([Table(new Tally(8, 10, 10))], "\n## Scans\n\nwords\n")).ShouldBe("\n## Scans\n\nwords\n");

    private static string Page(Tally dates) => QualityPage.Write([Table(dates)], "");

    private static QualityTable Table(Tally dates) => new("Damage", 1, ["damage", "dates"], [["none", QualityTables.F1(dates)]]);
}
