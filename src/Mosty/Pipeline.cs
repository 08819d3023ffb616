using Mosty.Documents;
using Mosty.Knowledge;
using Mosty.Languages;
using Mosty.Mentions;
using Mosty.Mentions.Capitals;
using Mosty.Statements;
using Mosty.Territories;

namespace Mosty;

/// <summary>
/// The whole flow from bytes to statements, in order:
/// bytes → text with pages and blocks → language → tokens and sentences → mentions → statements, partnerships, profiles, warnings.
/// Thread-safe; one instance serves a whole batch.
/// </summary>
public sealed class Pipeline(KnowledgeFile knowledge, DocumentReader documents)
{
    /// <summary>Changes whenever the same bytes could give another reading.</summary>
    public const string Engine = "mosty 0.1.0";

    private readonly LanguageIdentifier languages = LanguageIdentifier.Open(knowledge);

    /// <summary>Names and hierarchy of territories.</summary>
    public Gazetteer Gazetteer { get; } = Gazetteer.Open(knowledge);

    /// <summary>Reads one document; a <see cref="ReadFailure"/> where its bytes cannot be read, or where a mistake of ours broke the reading.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public ReadOutcome Read(SourceFile file, ReadOptions options, CancellationToken cancel = default)
    {
        try
        {
            var decoded = documents.Read(file, options, cancel);
            if (decoded.Document is not { } document)
                return new ReadOutcome(null, null, decoded.Failure);
            return new ReadOutcome(document, Read(document, file, options), null);
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            // A mistake of ours in one document must not cost the other nine hundred.
            return new ReadOutcome(null, null, ReadFailures.Internal(e));
        }
    }

    /// <summary>Reads a document whose text is at hand: each part of it by the words of its own language.</summary>
    public DocumentReading Read(DocumentText document, SourceFile file, ReadOptions options) =>
        document.Tidied is { } tidied ? QuotedReading.Of(ReadParts(tidied.Document, file, options), document, tidied.Map) : ReadParts(document, file, options);

    private DocumentReading ReadParts(DocumentText document, SourceFile file, ReadOptions options)
    {
        var languagesOf = options.Language is { } known ? new DocumentLanguages(known, []) : languages.IdentifyParts(document);
        if (languagesOf.OfBlocks.Count == 0)
            return ReadWhole(document, file, languagesOf.Main, options.Home);
        var main = Read(PartIn(document, languagesOf, languagesOf.Main), file, languagesOf.Main, options.Home, null);
        var others = languagesOf.OfBlocks.Where(l => l != languagesOf.Main).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return JoinedReading.Of(main, [.. others.Select(l => Read(PartIn(document, languagesOf, l), file, l, main.Home, main.Published))]);
    }

    /// <summary>A document in one language. What stands in capitals is read as it would be written otherwise, and quoted as it stands.</summary>
    private DocumentReading ReadWhole(DocumentText document, SourceFile file, string language, string? home) =>
        CapitalsText.Rewritten(document, languages.LexiconOf(language), Gazetteer, out var all) is { } written
            ? QuotedReading.Of(Read(all ? documents.Reshaped(written) : written, file, language, home, null), document, null)
            : Read(document, file, language, home, null);

    private DocumentReading Read(DocumentText document, SourceFile file, string language, string? home, PartialDate? published)
    {
        var lexicon = languages.LexiconOf(language);
        var tokens = Tokeniser.Tokenise(document, lexicon);
        var context = new ReadingContext(
            document, lexicon, Gazetteer, tokens, SentenceSplitter.Split(document, tokens, lexicon), published ?? PublicationDate.Find(document, lexicon), home);
        var mentions = MentionReader.Read(context);
        return StatementReader.Read(context, mentions, file.Id, file.Sha256);
    }

    /// <summary>The document with the blocks of other languages set aside.</summary>
    private static DocumentText PartIn(DocumentText document, DocumentLanguages languages, string language) =>
        document with { Blocks = [.. document.Blocks.Select((b, i) => b.Noise is not null || languages.OfBlocks[i] == language ? b : b with { Noise = NoiseKinds.OtherLanguage })] };
}

/// <summary>A file to read: its bytes and where they came from.</summary>
/// <param name="Name">File name with ending, as given; for a member of an archive <c>archive.zip/member.txt</c>.</param>
public sealed record SourceFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>File name without folder and ending.</summary>
    public string Id => Path.GetFileNameWithoutExtension(Name);

    /// <summary>Lower-case hex.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Bytes.Span));
}

/// <param name="Home">Key of the territory that speaks, where the caller knows it.</param>
/// <param name="Language">ISO 639-1, where the caller knows it.</param>
public sealed record ReadOptions(string? Home = null, string? Language = null);

/// <summary>Either a document with its reading, or the reason there is none.</summary>
public sealed record ReadOutcome(DocumentText? Document, DocumentReading? Reading, ReadFailure? Failure);
