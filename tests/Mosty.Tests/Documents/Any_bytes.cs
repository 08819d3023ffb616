using FsCheck;
using FsCheck.Fluent;
using Mosty.Documents;

namespace Mosty.Tests.Documents;

/// <summary>Whatever the bytes are: an answer, no exception; and a sound document where there is one.</summary>
public sealed class Any_bytes
{
    private static readonly string[] Pieces =
    [
        "<html>", "<p>", "</p>", "<table><tr><td>", "<li>", "<h1>", "<nav>", "<br>", "&nbsp;", "<!--", "<script>", "1. ", "2) ", "• ", "\n", "\r\n", "\n\n", "\f", "\t", " | ",
        "   ", "Umowa", "Dohoda o spolupráci", "Strona 1/2", "cookies", "2007", "11. října 2007", ":", ".", "–", "\u0000", "\u2028", "\uD83C\uDF09", "menu", "Bursa (Turecko)", "a", "Ł",
    ];

    [Fact]
    public void give_an_answer() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Check(bytes ?? [])).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void behind_every_magic_number_give_an_answer()
    {
        byte[][] magic = [[.. "<html>"u8], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [.. "BM"u8], [.. "PK\u0003\u0004"u8], [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], [0xFF, 0xD8, 0xFF], [.. "II*\0"u8], [.. "MM\0*"u8]];
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), Gen.Elements(magic).ToArbitrary(), (bytes, head) => Check([.. head, .. bytes ?? []])).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void that_are_pieces_of_pages_give_sound_documents() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().ToArbitrary(), pieces => Check(System.Text.Encoding.UTF8.GetBytes(string.Concat(pieces))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    private static bool Check(byte[] bytes)
    {
        var decoded = Reading.Of(bytes);
        (decoded.Document is null).ShouldBe(decoded.Failure is not null);
        if (decoded.Document is { } document)
            Reading.ShouldBeSound(document);
        return true;
    }
}
