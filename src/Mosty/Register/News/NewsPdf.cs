using System.Security.Cryptography;
using System.Text;
using Mosty.Documents;

namespace Mosty.Register.News;

/// <summary>
/// Makes a tagged PDF (PDF/UA) of a page of HTML by LibreOffice, run as every other program is: alone, limited, in a folder of its own. What was made once
/// is kept in cache/, under the hash of what it was made of.
/// </summary>
public sealed class NewsPdf(RegisterFolder register) : IDisposable
{
    private const string Program = "soffice";

    /// <summary>Files that are kept; those beyond it that are oldest go.</summary>
    private const int Kept = 500;

    private const string Filter = "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}";

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim one = new(1);

    /// <summary>False where LibreOffice is not installed: then there is no PDF, and the page itself can be printed.</summary>
    public static bool IsAvailable { get; } = ExternalPrograms.Find(Program) is not null;

    /// <param name="html">A whole page; pictures as <c>src="SHA256"</c>.</param>
    /// <param name="pictures">SHA-256 of the pictures it shows.</param>
    /// <returns>Null when it cannot be made now: others are waiting, or the program failed.</returns>
    public async Task<byte[]?> Make(string html, IEnumerable<string> pictures, CancellationToken cancel)
    {
        var cache = Path.Combine(register.Path, "cache");
        var kept = Path.Combine(cache, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(html))) + ".pdf");
        if (File.Exists(kept))
            return await File.ReadAllBytesAsync(kept, cancel).ConfigureAwait(false);
        if (!IsAvailable || !await one.WaitAsync(LongestWait, cancel).ConfigureAwait(false))
            return null;
        try
        {
            // While it waited, another may have made the same.
            return File.Exists(kept)
                ? await File.ReadAllBytesAsync(kept, cancel).ConfigureAwait(false)
                : await Task.Run(() => Keep(Run(html, pictures, cancel), cache, kept), cancel).ConfigureAwait(false);
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private byte[]? Run(string html, IEnumerable<string> pictures, CancellationToken cancel)
    {
        var folder = ExternalPrograms.CreateFolder();
        try
        {
            File.WriteAllText(Path.Combine(folder, "page.html"), html, new UTF8Encoding(false));
            foreach (var sha256 in pictures.Where(register.PictureStore.Has))
                File.Copy(register.PictureStore.PathOf(sha256), Path.Combine(folder, sha256), overwrite: true);
            new ExternalPrograms(ReadLimits.Default).Run(
                Program, folder,
                ["--headless", "--norestore", "--nologo", $"-env:UserInstallation=file://{folder}/profile", "--infilter=HTML (StarWriter)", "--convert-to", Filter, "--outdir", folder, "page.html"],
                cancel);
            var made = Path.Combine(folder, "page.pdf");
            return File.Exists(made) ? File.ReadAllBytes(made) : null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[]? Keep(byte[]? pdf, string cache, string place)
    {
        if (pdf is null)
            return null;
        Directory.CreateDirectory(cache);
        foreach (var old in new DirectoryInfo(cache).EnumerateFiles("*.pdf").OrderByDescending(f => f.LastWriteTimeUtc).Skip(Kept - 1))
            old.Delete();
        var draft = place + ".tmp";
        File.WriteAllBytes(draft, pdf);
        File.Move(draft, place, overwrite: true);
        return pdf;
    }
}
