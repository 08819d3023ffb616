namespace Mosty.Documents;

/// <summary>PNG, JPEG, TIFF and BMP → text by recognition, with a box and a confidence for each word.</summary>
internal sealed class ImageReader(Ocr ocr, NoiseMarker noise, ReadLimits limits)
{
    public DecodedDocument Read(SourceFile file, string mediaType, ReadOptions options, IReadOnlyList<ReadingNote> notes, CancellationToken cancel)
    {
        if (ImageHeader.Read(file.Bytes.Span, mediaType) is not { } header)
            return new DecodedDocument(null, ReadFailures.Truncated("image"));
        if (header.Width * header.Height > limits.Pixels)
            return new DecodedDocument(null, ReadFailures.ImageBomb(header.Width, header.Height, limits.Pixels));
        if (header.Pages > limits.Pages)
            return new DecodedDocument(null, ReadFailures.TooManyPages(header.Pages, limits.Pages));
        var folder = ExternalPrograms.CreateFolder();
        try
        {
            var image = Path.Combine(folder, "image" + mediaType[mediaType.IndexOf('/')..].Replace('/', '.'));
            using (var stream = File.Create(image))
                stream.Write(file.Bytes.Span);
            var result = ocr.Read([image], folder, options.Language, null, cancel);
            if (result.Failure is not null)
                return new DecodedDocument(null, result.Failure);
            var pages = result.Pages;
            return pages.Sum(p => p.Words) == 0
                ? new DecodedDocument(null, ReadFailures.NoText)
                : new DecodedDocument(LayoutText.Build(mediaType, pages, noise, new DocumentHints(), notes), null);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
