using System.Text;
using Mosty.Documents;
using Mosty.Knowledge;
using Mosty.Languages;
using Mosty.Mentions;
using Mosty.Territories;

namespace Mosty.Tests.Mentions;

/// <summary>Reads a text given in a test, in a stated language, as far as its mentions.</summary>
internal static class TextAtHand
{
    private static readonly Lazy<KnowledgeFile> Knowledge = new(() => KnowledgeFile.Open());
    private static readonly Lazy<Gazetteer> Gazetteer = new(() => Mosty.Territories.Gazetteer.Open(Knowledge.Value));
    private static readonly Lazy<LanguageIdentifier> Identifier = new(() => LanguageIdentifier.Open(Knowledge.Value));

    public static LanguageIdentifier Languages => Identifier.Value;

    public static ReadingContext Context(string language, string text, string? published = null)
    {
        var decoded = new DocumentReader(Knowledge.Value).Read(new SourceFile("text.txt", Encoding.UTF8.GetBytes(text)), new ReadOptions());
        var document = decoded.Document ?? new DocumentText(text, "text/plain", [new Page(1, new TextSpan(0, text.Length))], [], new DocumentHints(), []);
        var lexicon = Languages.LexiconOf(language);
        var tokens = Tokeniser.Tokenise(document, lexicon);
        var date = PartialDate.Parse(published) ?? PublicationDate.Find(document, lexicon);
        return new ReadingContext(document, lexicon, Gazetteer.Value, tokens, SentenceSplitter.Split(document, tokens, lexicon), date, null);
    }

    public static DocumentMentions Mentions(string language, string text, string? published = null) => MentionReader.Read(Context(language, text, published));

    public static string Dates(string language, string text, string? published = null) =>
        string.Join(' ', DateReader.Read(Context(language, text, published)).Select(d => d.Value.Value));
}
