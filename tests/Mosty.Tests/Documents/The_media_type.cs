using System.IO.Compression;
using System.Text;
using Mosty.Documents;

namespace Mosty.Tests.Documents;

public sealed class The_media_type
{
    public static TheoryData<string, byte[], string> Files => new()
    {
        { "text", "Porozumienie podpisano."u8.ToArray(), MediaTypes.Text },
        { "text about HTML", "The element <p> is a paragraph."u8.ToArray(), MediaTypes.Text },
        { "HTML with a document type", "<!DOCTYPE html><title>x</title><p>y"u8.ToArray(), MediaTypes.Html },
        { "HTML behind a comment", "\n <!-- saved from a page -->\n<html><body>x</body></html>"u8.ToArray(), MediaTypes.Html },
        { "a piece of HTML", "<div><p>One</p><p>Two</p><ul><li>x</li></ul></div>"u8.ToArray(), MediaTypes.Html },
        { "UTF-16 HTML", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("<html><body>x</body></html>")).ToArray(), MediaTypes.Html },
        { "PDF", "%PDF-1.7\n"u8.ToArray(), MediaTypes.Pdf },
        { "PDF behind white space", "\r\n\r\n%PDF-1.4\n"u8.ToArray(), MediaTypes.Pdf },
        { "text about PDF", "The header of a file is %PDF-1.4."u8.ToArray(), MediaTypes.Text },
        { "PNG", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], MediaTypes.Png },
        { "JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], MediaTypes.Jpeg },
        { "TIFF", [.. "II*\0"u8, 8, 0, 0, 0], MediaTypes.Tiff },
        { "ZIP", Zip(("a.txt", "x")), MediaTypes.Zip },
        { "DOCX", Zip(("[Content_Types].xml", "x"), ("word/document.xml", "x")), MediaTypes.Docx },
        { "ODT", Zip(("mimetype", MediaTypes.Odt), ("content.xml", "x")), MediaTypes.Odt },
        { "old Word", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], MediaTypes.Ole },
        { "a program", [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62, 0, 1, 0], MediaTypes.Binary },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void is_told_from_bytes(string what, byte[] bytes, string mediaType) => MediaTypes.Detect(bytes).ShouldBe(mediaType, what);

    [Theory]
    [InlineData("letter.pdf", "Porozumienie podpisano.", true)]
    [InlineData("letter.txt", "<html><body>Porozumienie podpisano.</body></html>", true)]
    [InlineData("letter.txt", "Porozumienie podpisano.", false)]
    [InlineData("letter", "Porozumienie podpisano.", false)]
    [InlineData("letter.2019", "Porozumienie podpisano.", false)]
    [InlineData("page.php", "<html><body>Porozumienie podpisano.</body></html>", false)]
    public void that_the_name_denies_is_noted_and_the_file_read(string name, string content, bool noted)
    {
        var document = Reading.Of(Encoding.UTF8.GetBytes(content), name).Document.ShouldNotBeNull();
        document.Notes.Any(n => n.Code == "wrong-ending").ShouldBe(noted);
        document.Text.ShouldBe("Porozumienie podpisano.");
    }

    internal static byte[] Zip(params (string Name, string Content)[] members)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            foreach (var (name, content) in members)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }

        return stream.ToArray();
    }
}
