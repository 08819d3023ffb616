using System.Globalization;

namespace Mosty.Documents;

/// <summary>
/// Pictures of the pages of PDF files and scans, by the programs that read them: poppler draws a page; an image is put into a PDF by tesseract first, so that
/// every kind comes out alike. Nothing of the original's bytes but what is to be seen gets into the picture.
/// </summary>
internal sealed class PagePictures(ExternalPrograms programs)
{
    /// <summary>The longer side in pixels: A4 at 150 dpi, sharp on a phone's screen and light enough to send.</summary>
    private const int Side = 1754;

    /// <summary>Per cent; letters stay clean.</summary>
    private const int Quality = 82;

    /// <summary>True for a media type whose pages are pictures, where the programs are installed.</summary>
    public static bool CanDraw(string mediaType) => mediaType switch
    {
        MediaTypes.Pdf => ExternalPrograms.Find("pdftoppm") is not null,
        MediaTypes.Png or MediaTypes.Jpeg or MediaTypes.Tiff or MediaTypes.Bmp => ExternalPrograms.Find("pdftoppm") is not null && ExternalPrograms.Find("tesseract") is not null,
        _ => false,
    };

    /// <summary>The page as JPEG; null when the programs gave none within their limits.</summary>
    /// <param name="original">Full path of the bytes.</param>
    /// <param name="page">From 1.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public byte[]? Draw(string original, string mediaType, int page, CancellationToken cancel)
    {
        var folder = ExternalPrograms.CreateFolder();
        try
        {
            var pdf = mediaType == MediaTypes.Pdf ? original : Wrapped(original, folder, cancel);
            if (pdf is null)
                return null;
            var number = page.ToString(CultureInfo.InvariantCulture);
            var picture = Path.Combine(folder, "page.jpg");
            programs.Run(
                "pdftoppm", folder,
                ["-f", number, "-l", number, "-scale-to", Side.ToString(CultureInfo.InvariantCulture), "-jpeg", "-jpegopt", string.Create(CultureInfo.InvariantCulture, $"quality={Quality}"), "-singlefile", pdf, picture[..^4]],
                cancel);
            return File.Exists(picture) && new FileInfo(picture).Length > 0 ? File.ReadAllBytes(picture) : null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // What tesseract reads on the way is of no use here: as one raw line the page takes it least time.
    private string? Wrapped(string image, string folder, CancellationToken cancel)
    {
        var pdf = Path.Combine(folder, "image.pdf");
        programs.Run("tesseract", folder, [image, pdf[..^4], "--psm", "13", "pdf"], cancel);
        return File.Exists(pdf) ? pdf : null;
    }
}
