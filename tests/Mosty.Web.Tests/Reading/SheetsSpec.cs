using Mosty.Documents;
using Mosty.Web.Reading;

namespace Mosty.Web.Tests.Reading;

/// <summary>Spans of the text → boxes on the picture of the page.</summary>
public class SheetsSpec
{
    private const string Text = "Head of page\n\nThe mayor came on 3 May\nto Bursa.\n\n\fAnd left again.";

    /// <summary>Words in rows of 12 points, each letter 6 points wide; a page of 200 by 300.</summary>
    private static DocumentText Paper()
    {
        var cut = Text.IndexOf('\f') + 1;
        return new DocumentText(
            Text, MediaTypes.Pdf,
            [new Page(1, new TextSpan(0, cut), 200, 300, Words(0, cut)), new Page(2, new TextSpan(cut, Text.Length), 200, 300, Words(cut, Text.Length))],
            [new Block(BlockKind.Paragraph, new TextSpan(0, 12), Noise: "running-head"), new Block(BlockKind.Paragraph, new TextSpan(14, Text.IndexOf('\f'))), new Block(BlockKind.Paragraph, new TextSpan(cut, Text.Length))],
            new DocumentHints(), []);
    }

    private static List<WordBox> Words(int from, int to)
    {
        var words = new List<WordBox>();
        var (x, y) = (10f, 20f);
        for (var i = from; i < to; i++)
        {
            if (char.IsWhiteSpace(Text[i]))
            {
                (x, y) = Text[i] == '\n' ? (10f, y + 16) : (x + 6, y);
                continue;
            }

            var end = i;
            while (end < to && !char.IsWhiteSpace(Text[end]))
                end++;
            words.Add(new WordBox(new TextSpan(i, end), x, y, 6 * (end - i), 12, null));
            x += 6 * (end - i);
            i = end - 1;
        }

        return words;
    }

    private static QuoteMark Quote(int number, string words)
    {
        var at = Text.IndexOf(words, StringComparison.Ordinal);
        return new QuoteMark(new string((char)('a' + number), 64), number, new TextSpan(at, at + words.Length));
    }

    [Fact]
    public void A_quote_has_a_box_on_each_line()
    {
        var mark = Sheets.Of(Paper(), [Quote(1, "came on 3 May\nto Bursa")])[0].Marks.ShouldHaveSingleItem();
        mark.Begins.ShouldBeTrue();
        mark.Boxes.Count.ShouldBe(2);
        mark.Boxes[0].Left.ShouldBe(10 + 6 * 10 - 1.44, 0.01);
        mark.Boxes[0].Width.ShouldBe(6 * 13 + 2.88, 0.01);
        mark.Boxes[1].Top.ShouldBeGreaterThan(mark.Boxes[0].Top + 10);
    }

    [Fact]
    public void A_quote_over_two_pages_begins_on_the_first()
    {
        var sheets = Sheets.Of(Paper(), [Quote(1, "Bursa.\n\n\fAnd left")]);
        sheets[0].Marks.ShouldHaveSingleItem().Begins.ShouldBeTrue();
        sheets[1].Marks.ShouldHaveSingleItem().Begins.ShouldBeFalse();
    }

    [Fact]
    public void Noise_has_boxes_and_what_is_no_quote_has_none()
    {
        var sheets = Sheets.Of(Paper(), [Quote(1, "came")]);
        sheets[0].Noise.ShouldHaveSingleItem().Width.ShouldBe(6 * 12 + 2.88, 0.01);
        sheets[1].Marks.ShouldBeEmpty();
    }

    [Fact]
    public void Without_boxes_of_words_there_is_only_the_text()
    {
        Sheets.Known(Paper()).ShouldBeTrue();
        var old = Paper() with { Pages = [.. Paper().Pages.Select(p => p with { Words = null })] };
        Sheets.Known(old).ShouldBeFalse();
        Sheets.Of(old, [Quote(1, "came")])[0].Marks.ShouldBeEmpty();
    }
}
