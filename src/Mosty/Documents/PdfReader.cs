using System.Globalization;
using System.Text;

namespace Mosty.Documents;

/// <summary>PDF → text: the text layer by poppler; pages without one, or with one that cannot be read, by recognition.</summary>
internal sealed class PdfReader(ExternalPrograms programs, Ocr ocr, TextLayer layer, NoiseMarker noise, ReadLimits limits)
{
    /// <summary>A page with fewer words is a picture with a stamp or a page number.</summary>
    private const int FewestWords = 3;

    /// <summary>The longer side of the picture that is recognised: A4 at 200 dpi. A side, not a resolution, or a page of ten metres fills the memory.</summary>
    private const int ScanSide = 2339;
    private const int ScanDpi = 200;

    public DecodedDocument Read(SourceFile file, ReadOptions options, IReadOnlyList<ReadingNote> notes, CancellationToken cancel)
    {
        var folder = ExternalPrograms.CreateFolder();
        try
        {
            var pdf = Path.Combine(folder, "document.pdf");
            using (var stream = File.Create(pdf))
                stream.Write(file.Bytes.Span);
            return Read(pdf, folder, options, [.. notes], cancel);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private DecodedDocument Read(string pdf, string folder, ReadOptions options, List<ReadingNote> notes, CancellationToken cancel)
    {
        var info = programs.Run("pdfinfo", folder, ["-enc", "UTF-8", pdf], cancel);
        if (info.Failure is not null)
            return new DecodedDocument(null, info.Failure);
        var facts = Facts(info);
        if (info.ExitCode != 0 || !int.TryParse(facts.GetValueOrDefault("Pages"), CultureInfo.InvariantCulture, out var count))
            return new DecodedDocument(null, info.Errors.Contains("password", StringComparison.OrdinalIgnoreCase) ? ReadFailures.Encrypted : ReadFailures.Truncated("PDF"));
        if (count > limits.Pages)
            return new DecodedDocument(null, ReadFailures.TooManyPages(count, limits.Pages));
        if (count == 0)
            return new DecodedDocument(null, ReadFailures.Truncated("PDF"));
        var text = programs.Run("pdftotext", folder, ["-bbox-layout", "-enc", "UTF-8", pdf, "-"], cancel);
        if (text.Failure is not null)
            return new DecodedDocument(null, text.Failure);
        var pages = PdfLayout.Parse(new MemoryStream(text.Output));
        while (pages.Count < count)
            pages.Add(new LayoutPage(0, 0, []));
        if (RecogniseScans(pdf, folder, pages, options, notes, cancel) is { } failure)
            return new DecodedDocument(null, failure);
        if (pages.Sum(p => p.Words) == 0)
            return new DecodedDocument(null, ReadFailures.NoText);
        if (pages.FindIndex(p => p.Words == 0) is >= 0 and var empty)
            notes.Add(new ReadingNote("page-without-text", $"page {empty + 1} has no text"));
        var hints = new DocumentHints(Title: facts.GetValueOrDefault("Title") is { Length: > 3 } title ? title : null);
        return new DecodedDocument(LayoutText.Build(MediaTypes.Pdf, pages, noise, hints, notes), null);
    }

    /// <summary>
    /// Recognises the pages that have no text layer, or one that is no text (<see cref="TextLayer"/>); a missing tesseract stops the reading
    /// only when there is no other text.
    /// </summary>
    private ReadFailure? RecogniseScans(string pdf, string folder, List<LayoutPage> pages, ReadOptions options, List<ReadingNote> notes, CancellationToken cancel)
    {
        var faults = pages.ConvertAll(p => p.Words < FewestWords ? LayerFault.None : layer.FaultOf(p));
        var layered = pages.Exists(p => p.Words >= FewestWords);
        var language = options.Language;
        // A document in a language that nobody here knows looks like garbage on every page: one look at the picture tells.
        var foreign = false;
        for (var i = 0; i < pages.Count; i++)
        {
            var empty = pages[i].Words < FewestWords;
            if (!empty && (faults[i] == LayerFault.None || (foreign && faults[i] == LayerFault.NoLanguage)))
                continue;
            language ??= layered ? ocr.Identify(pages.Where((_, n) => faults[n] is LayerFault.None or LayerFault.NoMarks or LayerFault.LostLetters)) : null;
            var (recognised, found, failure) = Recognise(pdf, folder, i + 1, language, cancel);
            language ??= found;
            if (failure is not null && !layered)
                return failure;
            if (failure is not null)
            {
                var what = empty ? "is a picture and was not recognised" : $"was not recognised, though {TextLayer.Reason(faults[i])}";
                notes.Add(new ReadingNote(failure.Code, $"page {i + 1} {what}: {failure.Reason}. {failure.Remedy}"));
                if (failure.Code == "missing-program")
                    return null;
            }
            else if (recognised is not null && (empty ? recognised.Words > pages[i].Words : IsBetter(recognised, pages[i])))
            {
                pages[i] = ToPoints(recognised, pages[i]);
                if (!empty)
                    notes.Add(new ReadingNote("text-layer-replaced", $"page {i + 1} was recognised from its picture: {TextLayer.Reason(faults[i])}"));
            }
            else
            {
                foreign |= faults[i] == LayerFault.NoLanguage;
            }
        }

        return null;
    }

    /// <summary>A recognised page takes the place of its layer when it is sound and holds about as much.</summary>
    private bool IsBetter(LayoutPage recognised, LayoutPage page) => recognised.Words * 2 >= page.Words && layer.FaultOf(recognised) == LayerFault.None;

    private (LayoutPage? Page, string? Language, ReadFailure? Failure) Recognise(string pdf, string folder, int page, string? language, CancellationToken cancel)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var picture = Path.Combine(folder, "page.png");
        var run = programs.Run(
            "pdftoppm", folder, ["-f", number, "-l", number, "-scale-to", ScanSide.ToString(CultureInfo.InvariantCulture), "-gray", "-png", "-singlefile", pdf, picture[..^4]], cancel);
        if (run.Failure is not null)
            return (null, language, run.Failure);
        if (!File.Exists(picture))
            return (null, language, null);
        var result = ocr.Read([picture], folder, language, ScanDpi, cancel);
        File.Delete(picture);
        return (result.Pages.FirstOrDefault(), result.Language, result.Failure);
    }

    /// <summary>Boxes of the recognised picture in the units of the page.</summary>
    private static LayoutPage ToPoints(LayoutPage picture, LayoutPage page)
    {
        if (page.Width <= 0 || picture.Width <= 0)
            return picture;
        var scale = (float)(page.Width / picture.Width);
        return page with
        {
            Lines = picture.Lines.ConvertAll(l => l with
            {
                Words = l.Words.ConvertAll(w => w with { Left = w.Left * scale, Top = w.Top * scale, Width = w.Width * scale, Height = w.Height * scale }),
            }),
        };
    }

    /// <summary>"Key:   value" lines.</summary>
    private static Dictionary<string, string> Facts(ProgramRun info)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(info.Output).Split('\n'))
            if (line.IndexOf(':') is > 0 and var colon)
                facts.TryAdd(line[..colon], line[(colon + 1)..].Trim());
        return facts;
    }
}
