using System.Globalization;
using System.Text;
using Mosty.Languages;

namespace Mosty.Documents;

/// <summary>What recognition gave: pages, or why there are none.</summary>
/// <param name="Language">ISO 639-1 of the text, where it was given or found out.</param>
internal sealed record OcrResult(IReadOnlyList<LayoutPage> Pages, string? Language, ReadFailure? Failure);

/// <summary>Recognises text in images with tesseract, in the document's language where it is known or shows itself.</summary>
internal sealed class Ocr(ExternalPrograms programs, LanguageIdentifier languages)
{
    /// <summary>Tried together while the language is not known: two Slavic alphabets and the German one hold the letters of all five languages.</summary>
    private static readonly string[] FirstPass = ["pol", "ces", "deu"];

    private HashSet<string>? installed;

    /// <summary>Reads the image files in order; a TIFF may give several pages.</summary>
    /// <param name="language">ISO 639-1; null to find it out from the first image.</param>
    /// <param name="dpi">Of the images, where it is known.</param>
    public OcrResult Read(IReadOnlyList<string> images, string folder, string? language, int? dpi, CancellationToken cancel)
    {
        var pages = new List<LayoutPage>();
        if (Installed(folder, cancel) is not { Count: > 0 } packs)
            return new OcrResult(pages, language, ReadFailures.Missing("tesseract", "tesseract-ocr tesseract-ocr-pol tesseract-ocr-ces tesseract-ocr-slk tesseract-ocr-deu tesseract-ocr-eng"));
        var known = PackOf(language, packs);
        foreach (var image in images)
        {
            var (read, failure) = Recognise(image, folder, known ?? Several(packs), dpi, cancel);
            if (failure is not null)
                return new OcrResult(pages, language, failure);
            if (known is null && Identify(read) is { } found && PackOf(found, packs) is { } pack)
            {
                (known, language) = (pack, found);
                // The first pass knew the letters of its own languages only.
                if (!FirstPass.Contains(pack))
                    (read, failure) = Recognise(image, folder, pack, dpi, cancel);
            }

            pages.AddRange(read);
        }

        return new OcrResult(pages, language, null);
    }

    private (List<LayoutPage> Pages, ReadFailure? Failure) Recognise(string image, string folder, string pack, int? dpi, CancellationToken cancel)
    {
        List<string> arguments = [image, "-", "-l", pack, "--psm", "3"];
        if (dpi is not null)
            arguments.AddRange(["--dpi", dpi.Value.ToString(CultureInfo.InvariantCulture)]);
        var run = programs.Run("tesseract", folder, [.. arguments, "tsv"], cancel);
        return run.Failure is not null ? ([], run.Failure)
            : run.ExitCode != 0 ? ([], ReadFailures.Truncated("image"))
            : (ParseTsv(Encoding.UTF8.GetString(run.Output)), null);
    }

    /// <summary>ISO 639-1 of the pages' text; null when it is too short or in no known language.</summary>
    public string? Identify(IEnumerable<LayoutPage> pages)
    {
        var text = string.Join('\n', pages.SelectMany(p => p.Lines).Select(l => l.Text));
        return text.Length < 40 || languages.Identify(text.AsSpan()) is var found && found == LanguageIdentifier.Undetermined ? null : found;
    }

    /// <summary>Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence 0–100, text. Level 1 is a page, 5 a word.</summary>
    internal static List<LayoutPage> ParseTsv(string tsv)
    {
        var pages = new List<LayoutPage>();
        var (line, block, paragraphs) = ("", "", 0);
        foreach (var row in tsv.Split('\n').Skip(1))
        {
            var f = row.TrimEnd('\r').Split('\t', 12);
            if (f.Length < 11)
                continue;
            if (f[0] == "1")
            {
                pages.Add(new LayoutPage(Number(f[8]), Number(f[9]), []));
                line = "";
                continue;
            }

            if (f[0] != "5" || f.Length < 12 || string.IsNullOrWhiteSpace(f[11]) || pages.Count == 0)
                continue;
            if ($"{f[1]}/{f[2]}/{f[3]}" is var inBlock && inBlock != block)
                (block, paragraphs) = (inBlock, paragraphs + 1);
            if ($"{inBlock}/{f[4]}" is var onLine && onLine != line)
            {
                line = onLine;
                pages[^1].Lines.Add(new LayoutLine(paragraphs, []));
            }

            pages[^1].Lines[^1].Words.Add(new LayoutWord(
                f[11], Number(f[6]), Number(f[7]), Number(f[8]), Number(f[9]), Math.Clamp(Number(f[10]) / 100, 0, 1)));
        }

        return pages;
    }

    private static float Number(string field) => float.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private string? PackOf(string? language, HashSet<string> packs) =>
        language is not null && languages.OcrNameOf(language) is { } pack && packs.Contains(pack) ? pack : null;

    private static string Several(HashSet<string> packs) =>
        FirstPass.Where(packs.Contains).ToList() is { Count: > 0 } some ? string.Join('+', some) : packs.Contains("eng") ? "eng" : packs.First();

    private HashSet<string>? Installed(string folder, CancellationToken cancel)
    {
        if (installed is not null)
            return installed;
        var run = programs.Run("tesseract", folder, ["--list-langs"], cancel);
        return run.Failure is not null ? null
            : installed = [.. Encoding.UTF8.GetString(run.Output).Split('\n').Skip(1).Select(l => l.Trim()).Where(l => l.Length > 0 && l != "osd")];
    }
}
