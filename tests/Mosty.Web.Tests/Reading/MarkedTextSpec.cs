using Mosty.Web.Reading;

namespace Mosty.Web.Tests.Reading;

/// <summary>Quotes in a text: spans are half-open, may overlap, lie in each other, begin and end at the text's edges.</summary>
public class MarkedTextSpec
{
    private const string Text = "0123456789";

    public static readonly TheoryData<string, string, string> Cases = new()
    {
        // quotes as start-end, … → pieces as text:numbers of the quotes over it
        { "none", "", "0123456789:" },
        { "one in the middle", "2-5", "01:|234:1|56789:" },
        { "one over all", "0-10", "0123456789:1" },
        { "side by side", "2-4,4-6", "01:|23:1|45:2|6789:" },
        { "overlapping", "2-6,4-8", "01:|23:1|45:1+2|67:2|89:" },
        { "one in the other", "1-9,3-5", "0:|12:1|34:1+2|5678:1|9:" },
        { "the same place twice", "2-5,2-5", "01:|234:1+2|56789:" },
        { "reaching over the end", "8-14", "01234567:|89:1" },
        { "an empty one", "4-4", "0123456789:" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Is_cut_at_the_edges_of_its_quotes(string scenario, string quotes, string expected)
    {
        _ = scenario;
        var pieces = MarkedText.Cut(Text, new TextSpan(0, Text.Length), Marks(quotes));
        string.Join("|", pieces.Select(p => p.Text + ":" + string.Join("+", p.Under.Select(q => q.Number)))).ShouldBe(expected);
    }

    [Theory, MemberData(nameof(Cases))]
    public void No_letter_is_lost(string scenario, string quotes, string expected)
    {
        _ = (scenario, expected);
        string.Concat(MarkedText.Cut(Text, new TextSpan(0, Text.Length), Marks(quotes)).Select(p => p.Text)).ShouldBe(Text);
    }

    [Fact]
    public void Each_quote_begins_once_and_ends_once_although_it_runs_over_two_blocks()
    {
        var quotes = Marks("2-8");
        var first = MarkedText.Cut(Text, new TextSpan(0, 5), quotes);
        var second = MarkedText.Cut(Text, new TextSpan(5, 10), quotes);
        first.Concat(second).Sum(p => p.Begin.Count).ShouldBe(1);
        first.Concat(second).Sum(p => p.End.Count).ShouldBe(1);
        first.Concat(second).Where(p => p.Under.Count > 0).Select(p => p.Text).ShouldBe(["234", "567"]);
    }

    private static List<QuoteMark> Marks(string quotes) =>
        [.. quotes.Split(',', StringSplitOptions.RemoveEmptyEntries).Select((q, i) => new QuoteMark("q" + i, i + 1, new TextSpan(Int(q.Split('-')[0]), Int(q.Split('-')[1]))))];

    private static int Int(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
