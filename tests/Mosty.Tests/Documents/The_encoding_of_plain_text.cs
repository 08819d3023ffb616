using System.Text;
using Mosty.Documents;

namespace Mosty.Tests.Documents;

public sealed class The_encoding_of_plain_text
{
    private const string Polish = "Porozumienie o współpracy między Łodzią a Żyliną podpisano w Łodzi. Wręczono też upominki, książki i ąęćńóśźż.";
    private const string Czech = "Dohodu o spolupráci mezi Žďárem nad Sázavou a Flobecqem podepsal starosta v únoru; těšíme se na příští rok, šťastné dny.";
    private const string Slovak = "Dohodu o spolupráci podpísal predseda Žilinského samosprávneho kraja v ťažkých časoch; ďakujeme, že ľudia prišli v októbri.";
    private const string German = "Die Städtepartnerschaft zwischen Görlitz und Zgorzelec wird größer; Bürger grüßen über die Neiße.";

    [Theory]
    [InlineData("utf-8", Polish)]
    [InlineData("utf-8", Czech)]
    [InlineData("utf-16", Polish)]
    [InlineData("utf-16BE", Slovak)]
    [InlineData("windows-1250", Polish)]
    [InlineData("windows-1250", Czech)]
    [InlineData("windows-1250", Slovak)]
    [InlineData("windows-1250", German)]
    [InlineData("iso-8859-2", Polish)]
    [InlineData("iso-8859-2", Czech)]
    [InlineData("iso-8859-2", Slovak)]
    [InlineData("windows-1252", German)]
    public void is_told_from_the_bytes(string encoding, string text) =>
        Reading.Of(Encode(encoding, text)).Document!.Text.ShouldBe(text);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void is_told_by_a_byte_order_mark_which_is_no_part_of_the_text(string encoding)
    {
        var bytes = (byte[])[.. Encoding.GetEncoding(encoding).Preamble, .. Encode(encoding, "Łódź")];
        Reading.Of(bytes).Document!.Text.ShouldBe("Łódź");
    }

    [Fact]
    public void is_utf_8_even_where_the_last_letter_was_cut_in_two()
    {
        var bytes = Encoding.UTF8.GetBytes(Polish + " Żół");
        Reading.Of(bytes[..^1]).Document!.Text.ShouldStartWith(Polish);
    }

    [Fact]
    public void keeps_line_ends_as_they_stand() => Reading.Text("Jeden\r\n\r\nDwa\rTrzy\n").Text.ShouldBe("Jeden\r\n\r\nDwa\rTrzy\n");

    [Theory]
    [InlineData("a\u0001b", "a\uFFFDb")]
    [InlineData("a \u0001 b", "a   b")]
    [InlineData("a\u0085b", "a\nb")]
    [InlineData("a\tb", "a\tb")]
    public void shows_control_characters_as_what_was_lost_there(string text, string shown) => TextDecoding.Clean(text).ShouldBe(shown);

    private static byte[] Encode(string encoding, string text) =>
        (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(text);
}
