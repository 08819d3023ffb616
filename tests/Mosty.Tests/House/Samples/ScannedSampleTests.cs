using Mosty.Evaluation;
using Mosty.Knowledge;
using Mosty.Quality.Scans;

namespace Mosty.Tests.House.Samples;

/// <summary>Samples that were printed, stamped, scanned and recognised are still read; docs/quality.md has the figures of more of them.</summary>
public sealed class ScannedSampleTests
{
    [Theory]
    [InlineData("przykona-sutyski-uchwala")]
    [InlineData("pribram-cechov-zapis")]
    public void A_scan_is_read_nearly_as_well_as_its_text(string sample)
    {
        if (Scanner.Missing is { } missing)
            Assert.Skip($"{missing} is not installed");
        using var knowledge = KnowledgeFile.Open();
        var run = new ScanRun(knowledge, Repository.PathOf("data", "samples"));
        var (pair, gold) = Quality.QualityRun.Pairs(Repository.PathOf("data", "samples")).Single(s => s.Pair.Name == sample);
        var text = run.Score(pair, gold, 0, TestContext.Current.CancellationToken);
        var scan = run.Score(pair, gold, 200, TestContext.Current.CancellationToken);
        Measure[] measures = [Measure.Places, Measure.Dates, Measure.People, Measure.Statements];
        foreach (var measure in measures)
            scan.Measures[measure].Hits.ShouldBeGreaterThanOrEqualTo(text.Measures[measure].Hits - Math.Max(1, text.Measures[measure].Hits / 5), $"{measure} {text.Measures[measure]} {scan.Measures[measure]}");
        scan.Ungrounded.ShouldBe(0);
    }

    [Fact]
    public void Tables_and_paragraphs_are_set_within_the_sheet()
    {
        if (Scanner.Missing is { } missing)
            Assert.Skip($"{missing} is not installed");
        var faces = Scanner.Faces();
        var text = string.Concat(Enumerable.Repeat("A paragraph whose words go on and on until the line is full, and then on the next.\n2004   Wien   signed\n", 40));
        var sheets = Sheet.Set(text, faces.Text, faces.Table);
        sheets.Count.ShouldBeGreaterThan(1);
        string.Join(' ', sheets.SelectMany(s => s).Select(w => w.Text)).ShouldBe(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        foreach (var word in sheets.SelectMany(s => s))
        {
            word.X.ShouldBeInRange(0, Sheet.Width);
            word.Y.ShouldBeInRange(0, Sheet.Height);
            word.IsTable.ShouldBe(word.Text is "2004" or "Wien" or "signed");
        }
    }

    [Fact]
    public void The_font_has_every_letter_of_the_samples()
    {
        if (Scanner.Missing is { } missing)
            Assert.Skip($"{missing} is not installed");
        var face = Scanner.Faces().Text;
        face.Glyph('\uFFFE').ShouldBe(0);
        "aZ09\u0142\u0159\u013E\u00DF\u2013\u0454".Where(c => face.Glyph(c) == 0 || face.Width(face.Glyph(c)) == 0).ShouldBeEmpty();
    }
}
