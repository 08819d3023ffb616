using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;
using Mosty.Web.Bridge;

namespace Mosty.Web.Tests.Bridge;

/// <summary>What must be true of every drawing of a bridge.</summary>
public class BridgeDrawingSpec
{
    public static readonly TheoryData<string> Drawings = ["across", "down"];

    [Theory, MemberData(nameof(Drawings))]
    public void Has_a_name_and_a_description_for_those_who_do_not_see_it(string way)
    {
        var svg = Draw(way, Pictures.Dormant());
        svg.GetAttribute("aria-labelledby").ShouldBe("p-title p-text");
        svg.QuerySelector("#p-title")!.TextContent.ShouldBe("Liberec – Aosta, 2005–2026");
        svg.QuerySelector("#p-text")!.TextContent.ShouldBe("In force since 2007.");
    }

    [Theory, MemberData(nameof(Drawings))]
    public void Each_deck_pillar_and_flag_is_a_link_with_a_name(string way)
    {
        var links = Draw(way, Pictures.Dormant()).QuerySelectorAll("a.part");
        foreach (var href in new[] { "#i-0", "#e-2005-04-01", "#e-2007-10-11", "#e-letter", "#e-flag" })
            links.ShouldContain(a => a.GetAttribute("href") == href);
        links.ShouldAllBe(a => a.HasAttribute("aria-label") || a.QuerySelector("text") != null);
    }

    [Theory, MemberData(nameof(Drawings))]
    public void Nothing_in_it_needs_an_inline_style_or_a_script(string way)
    {
        var html = Html(way, Pictures.Dormant());
        html.ShouldNotContain("style=");
        html.ShouldNotContain("<script");
    }

    [Theory, MemberData(nameof(Drawings))]
    public void Words_of_a_paper_are_encoded(string way)
    {
        var html = Html(way, Pictures.Dormant(Pictures.Held("2012-01-01", null, "<script>alert(1)</script> & \"co\"", 90)));
        html.ShouldNotContain("<script");
        html.ShouldContain("&lt;script&gt;");
    }

    [Theory, MemberData(nameof(Drawings))]
    public void What_took_place_and_what_was_tried_have_different_shapes(string way)
    {
        var svg = Draw(way, Pictures.Dormant());
        svg.QuerySelectorAll(".pillar.held").Length.ShouldBe(2);
        svg.QuerySelectorAll(".pillar.tried").Length.ShouldBe(1);
    }

    [Fact]
    public void An_imprecise_date_stands_on_a_foot_as_wide_as_its_imprecision()
    {
        var year = FootOf(Pictures.Held("2012-01-01", "2012-12-31", "in 2012"));
        var day = FootOf(Pictures.Held("2012-06-30", null, "on a day"));
        year.ShouldBeGreaterThan(2 * day);

        static double FootOf(Pillar pillar)
        {
            var picture = Pictures.Dormant() with { Pillars = [pillar] };
            var path = Draw("across", picture).QuerySelector(".pillar.held")!.GetAttribute("d")!;
            // "… L right,bed H left …"
            var right = double.Parse(path.Split('L')[1].Split(',')[0], CultureInfo.InvariantCulture);
            var left = double.Parse(path.Split('H')[1].Split(' ')[0], CultureInfo.InvariantCulture);
            return right - left;
        }
    }

    [Fact]
    public void An_agreement_that_ended_is_broken_off_and_a_suspended_one_is_dashed()
    {
        var deck = Pictures.Dormant().Decks[0] with { To = Pictures.Day("2015-01-01") };
        Draw("across", Pictures.Dormant() with { Decks = [deck with { End = DeckEnd.Broken }] }).QuerySelectorAll(".break").Length.ShouldBe(1);
        Draw("across", Pictures.Dormant() with { Decks = [deck with { End = DeckEnd.Suspended }] }).QuerySelectorAll(".deck.dashed").Length.ShouldBe(1);
        Draw("across", Pictures.Dormant()).QuerySelectorAll(".break, .dashed").Length.ShouldBe(0);
    }

    [Fact]
    public void The_small_one_has_no_words_and_is_hidden_from_screen_readers()
    {
        var svg = Parse(BridgeSmall.Draw(Pictures.Dormant()));
        svg.GetAttribute("aria-hidden").ShouldBe("true");
        svg.QuerySelectorAll("text, a").Length.ShouldBe(0);
    }

    [Fact]
    public void The_same_picture_gives_the_same_drawing()
    {
        Html("across", Pictures.Dormant()).ShouldBe(Html("across", Pictures.Dormant()));
    }

    [Theory]
    [InlineData(12)]
    [InlineData(60)]
    public void Labels_never_lie_on_each_other_and_never_leave_the_picture(int events)
    {
        var first = Pictures.Day("2008-01-05");
        var many = Enumerable.Range(0, events).Select(i => first.AddDays(i * 6200 / events))
            .Select((day, i) => new Pillar(day, day, PillarKind.Held, $"Visit of the delegation number {i} · {day:d MMMM yyyy}", "#e-" + i, i % 7)).ToArray();
        var svg = Draw("across", Pictures.Dormant(many));
        var boxes = svg.QuerySelectorAll("a.part > text.label").Select(BoxOf).ToList();
        boxes.Count.ShouldBeGreaterThan(3);
        foreach (var box in boxes)
        {
            box.Left.ShouldBeGreaterThanOrEqualTo(-1);
            box.Right.ShouldBeLessThanOrEqualTo(1001);
            boxes.Where(b => b != box && Math.Abs(b.Y - box.Y) < 15).ShouldAllBe(b => b.Right < box.Left || box.Right < b.Left);
        }
    }

    [Fact]
    public void Downwards_labels_keep_their_order_and_do_not_overlap()
    {
        var first = Pictures.Day("2018-01-05");
        var many = Enumerable.Range(0, 9).Select(i => first.AddDays(i * 20))
            .Select((day, i) => new Pillar(day, day, PillarKind.Held, $"Visit of the delegation number {i}", "#e-" + i, 50)).ToArray();
        var lines = Draw("down", Pictures.Dormant(many)).QuerySelectorAll("a.words text").Select(t => double.Parse(t.GetAttribute("y")!, CultureInfo.InvariantCulture)).ToList();
        lines.ShouldBe(lines.Order(), ignoreOrder: false);
        lines.Zip(lines.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First >= 17.9);
    }

    private static (double Left, double Right, double Y) BoxOf(IElement text)
    {
        var (x, y) = (double.Parse(text.GetAttribute("x")!, CultureInfo.InvariantCulture), double.Parse(text.GetAttribute("y")!, CultureInfo.InvariantCulture));
        var width = TextWidth.Of(text.TextContent, 15);
        return text.ClassList.Contains("end") ? (x - width, x, y) : (x, x + width, y);
    }

    private static string Html(string way, BridgePicture picture)
    {
        var writer = new StringWriter();
        (way == "across" ? BridgeAcross.Draw(picture, "p") : BridgeDown.Draw(picture, "p")).WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return writer.ToString();
    }

    private static IElement Draw(string way, BridgePicture picture) => Parse(new HtmlString(Html(way, picture)));

    private static IElement Parse(IHtmlContent content)
    {
        var writer = new StringWriter();
        content.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(writer.ToString()).QuerySelector("svg")!;
    }
}
