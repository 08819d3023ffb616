using Mosty.Web.Bridge;

namespace Mosty.Web.Tests.Bridge;

public class TextWidthSpec
{
    [Theory]
    [InlineData("Żółć", "Zolc")]
    [InlineData("Příliš", "Prilis")]
    public void Marks_do_not_widen_a_letter(string marked, string plain) =>
        TextWidth.Of(marked, 15).ShouldBe(TextWidth.Of(plain, 15), 1.0);

    [Fact]
    public void A_text_is_wrapped_at_words_and_ends_with_an_ellipsis_when_there_is_no_more_room()
    {
        var lines = TextWidth.Wrap("agreement on cooperation in tourism and culture", 15, 90, 2);
        lines.Count.ShouldBe(2);
        lines[1].ShouldEndWith("\u2026");
        lines.ShouldAllBe(l => TextWidth.Of(l, 15) <= 90);
    }

    [Fact]
    public void A_text_that_fits_stays_as_it_is() => TextWidth.Shorten("Bursa", 15, 200).ShouldBe("Bursa");
}
