using AngleSharp.Html.Parser;

namespace Mosty.Documents;

/// <summary>HTML → the text a person would see, with blocks from its markup. Boilerplate stays in the text, marked as noise.</summary>
internal static class HtmlReader
{
    public static DocumentText Read(ReadOnlySpan<byte> bytes, NoiseMarker noise, IReadOnlyList<ReadingNote> notes)
    {
        var (source, _) = TextDecoding.Decode(bytes, HtmlSniffer.DeclaredEncoding(bytes));
        using var document = new HtmlParser().ParseDocument(HtmlNesting.Limit(source));
        var writer = new HtmlTextWriter(HtmlNoise.Of(document));
        writer.Write((AngleSharp.Dom.INode?)document.Body ?? document.DocumentElement);
        var text = writer.Text;
        var blocks = Headings.Mark(text, noise.Mark(text, writer.Blocks));
        return new DocumentText(text, MediaTypes.Html, [new Page(1, new TextSpan(0, text.Length))], blocks, HtmlHints.Of(document), notes);
    }
}
