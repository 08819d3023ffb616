using System.Globalization;
using Mosty.Documents;

namespace Mosty.Quality.Scans;

/// <summary>Prints a text, stamps it, lays it on the glass a little crooked and scans it. The same document comes out the same way every time.</summary>
internal sealed class Scanner
{
    // Debian's fonts-dejavu-core.
    private const string Fonts = "/usr/share/fonts/truetype/dejavu/";

    private readonly (TrueTypeFont Text, TrueTypeFont Table) faces = Faces();

    /// <summary>What this machine lacks for it; null when it lacks nothing.</summary>
    public static string? Missing =>
        ((string[])["pdftoppm", "tesseract"]).FirstOrDefault(p => ExternalPrograms.Find(p) is null)
        ?? ((string[])["DejaVuSerif.ttf", "DejaVuSansMono.ttf"]).FirstOrDefault(f => !File.Exists(Fonts + f));

    /// <summary>The face of paragraphs and the one of tables.</summary>
    public static (TrueTypeFont Text, TrueTypeFont Table) Faces() => (TrueTypeFont.Open(Fonts + "DejaVuSerif.ttf"), TrueTypeFont.Open(Fonts + "DejaVuSansMono.ttf"));

    /// <param name="dpi">Dots per inch.</param>
    /// <param name="stamp">The lines of the stamp on the first sheet.</param>
    public SourceFile Scan(string name, string text, int dpi, string[] stamp, CancellationToken cancel)
    {
        var random = new Random(name.Aggregate(17, (hash, c) => unchecked((hash * 31) + c)));
        var sheets = Sheet.Set(text, faces.Text, faces.Table);
        var skews = sheets.Select(_ => (random.Next(2) == 0 ? -1 : 1) * (0.3 + (0.7 * random.NextDouble()))).ToList();
        var pdf = PrintedPdf.Write(sheets, faces.Text, faces.Table, skews, stamp, (330 + random.Next(60), 720 + random.Next(70)));
        var folder = ExternalPrograms.CreateFolder();
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "a.pdf"), pdf);
            var run = new ExternalPrograms(ReadLimits.Default).Run("pdftoppm", folder, ["-r", dpi.ToString(CultureInfo.InvariantCulture), "-gray", "a.pdf", "a"], cancel);
            if (run.ExitCode != 0)
                throw new InvalidOperationException($"pdftoppm: {run.Failure?.Reason ?? run.Errors}");
            var pages = Directory.GetFiles(folder, "a-*.pgm").Order(StringComparer.Ordinal).Select(f => GreyPage.FromPgm(File.ReadAllBytes(f)).Scanned(random)).ToList();
            return new SourceFile(name + ".tiff", GreyPage.Tiff(pages, dpi));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
