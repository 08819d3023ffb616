using System.Runtime.CompilerServices;
using Mosty.Documents.Tidying;
using Mosty.Knowledge;
using Mosty.Languages;

namespace Mosty.Documents;

/// <summary>Turns bytes into text: finds out what they are and hands them to the reader of that media type. Thread-safe.</summary>
/// <param name="knowledge">The compiled tables: the words by which boilerplate is known.</param>
public sealed class DocumentReader(KnowledgeFile knowledge, ReadLimits? limits = null)
{
    private readonly NoiseMarker noise = new(NoiseWords.Open(knowledge));
    private readonly ReadLimits limits = limits ?? ReadLimits.Default;
    private readonly LanguageIdentifier languages = LanguageIdentifier.Open(knowledge);
    private Tidier? tidier;
    private readonly Lock making = new();
    private Ocr? ocr;

    // One for all, because it remembers which language packs are installed.
    private Ocr Ocr
    {
        get
        {
            lock (making)
                return ocr ??= new Ocr(new ExternalPrograms(limits), languages);
        }
    }

    private PdfReader Pdf => new(new ExternalPrograms(limits), Ocr, new TextLayer(languages), noise, limits);

    private ImageReader Images => new(Ocr, noise, limits);

    /// <summary>The text of one file, or why there is none. Bad bytes never throw.</summary>
    /// <param name="options">Its language chooses the language in which scans are recognised.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public DecodedDocument Read(SourceFile file, ReadOptions options, CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        var bytes = file.Bytes;
        if (bytes.IsEmpty)
            return new DecodedDocument(null, ReadFailures.Empty);
        if (bytes.Length > limits.Bytes)
            return new DecodedDocument(null, ReadFailures.TooLarge(bytes.Length, limits.Bytes));
        var mediaType = MediaTypes.Detect(bytes.Span);
        IReadOnlyList<ReadingNote> notes = MediaTypes.Contradicts(file.Name, mediaType)
            ? [new ReadingNote("wrong-ending", $"the name ends in {Path.GetExtension(file.Name)}, but the file is {mediaType}")]
            : [];
        return mediaType switch
        {
            MediaTypes.Text => new DecodedDocument(ReadText(TextDecoding.Decode(bytes.Span).Text, notes), null),
            MediaTypes.Html => ReadHtml(bytes, notes),
            MediaTypes.Pdf => Pdf.Read(file, options, notes, cancel),
            MediaTypes.Png or MediaTypes.Jpeg or MediaTypes.Tiff or MediaTypes.Bmp => Images.Read(file, mediaType, options, notes, cancel),
            MediaTypes.Docx => ReadDocx(file, notes),
            MediaTypes.Odt => Archive.Inspect(file, limits) is { } failure ? new DecodedDocument(null, failure) : OdtReader.Read(file, noise, notes),
            MediaTypes.Zip => new DecodedDocument(null, ReadFailures.NotUnpacked),
            MediaTypes.Ole => new DecodedDocument(null, ReadFailures.OldWord),
            _ => new DecodedDocument(null, ReadFailures.UnknownType),
        };
    }

    private DocumentText ReadText(string text, IReadOnlyList<ReadingNote> notes)
    {
        var document = PlainTextReader.Read(text, noise, notes);
        return (tidier ??= new Tidier(languages, noise.Words)).Tidy(text) is { } tidied ? document with { Tidied = new TidiedDocument(PlainTextReader.Read(tidied.Text, noise, notes), tidied) } : document;
    }

    /// <summary>The document with its blocks found anew, where its text was rewritten; those that markup or layout gave stay.</summary>
    internal DocumentText Reshaped(DocumentText document) =>
        document.MediaType == MediaTypes.Text ? PlainTextReader.Read(document.Text, noise, document.Notes) with { Hints = document.Hints } : document;

    // Each reader that brings a library of its own stands in a method of its own, so that reading text does not load it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private DecodedDocument ReadHtml(ReadOnlyMemory<byte> bytes, IReadOnlyList<ReadingNote> notes) =>
        new(HtmlReader.Read(bytes.Span, noise, notes), null);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private DecodedDocument ReadDocx(SourceFile file, IReadOnlyList<ReadingNote> notes) =>
        Archive.Inspect(file, limits) is { } failure ? new DecodedDocument(null, failure) : DocxReader.Read(file, noise, notes);
}

/// <summary>The text, or why there is none.</summary>
public sealed record DecodedDocument(DocumentText? Document, ReadFailure? Failure);
