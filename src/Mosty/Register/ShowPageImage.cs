using System.Globalization;
using Mosty.Documents;

namespace Mosty.Register;

/// <summary>
/// Gives the picture of a document's page, drawn when it is first asked for and kept in <c>pages/</c> of the register's folder. What is kept there can be
/// drawn again at any time; the pictures not asked for longest make room for others.
/// </summary>
/// <param name="publicOnly">Gives none of papers about which nobody has decided yet.</param>
/// <param name="mostBytes">What all pictures together may take.</param>
public sealed class ShowPageImage(RegisterFolder register, bool publicOnly = false, long mostBytes = ShowPageImage.MostBytes) : IDisposable
{
    /// <summary>Some 2,500 pages.</summary>
    public const long MostBytes = 512L << 20;

    private static readonly TimeSpan OneDay = TimeSpan.FromDays(1);

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    // The programs run for visitors, too: half the processors are left to everything else.
    private readonly SemaphoreSlim drawing = new(Math.Max(1, Environment.ProcessorCount / 2));

    private readonly PagePictures pictures = new(new ExternalPrograms(ReadLimits.Default with { Time = TimeSpan.FromSeconds(30) }));

    /// <summary>Where the pictures lie.</summary>
    private string Folder => Path.Combine(register.Path, "pages");

    /// <summary>True when the pages of this document can be shown as pictures on this machine.</summary>
    public bool CanShow(DocumentLine document) =>
        PagePictures.CanDraw(document.MediaType) && register.OriginalOf(document.Source.Sha256) is not null;

    /// <param name="id">SHA-256 or a prefix of at least six digits that only it has.</param>
    /// <param name="page">From 1.</param>
    public async Task<PageImage> Run(string id, int page, CancellationToken cancel = default)
    {
        if (Find(id, page) is not { } found || register.OriginalOf(found.Sha256) is not { } original || !PagePictures.CanDraw(found.MediaType))
            return new PageImage(null, false);
        var path = Path.Combine(Folder, found.Sha256[..2], string.Create(CultureInfo.InvariantCulture, $"{found.Sha256}-{page}.jpg"));
        if (Kept(path))
            return new PageImage(path, false);
        if (!await drawing.WaitAsync(LongestWait, cancel).ConfigureAwait(false))
            return new PageImage(null, true);
        try
        {
            // Another visitor may have asked for the same while this one waited.
            if (Kept(path))
                return new PageImage(path, false);
            var picture = await Task.Run(() => pictures.Draw(original, found.MediaType, page, cancel), cancel).ConfigureAwait(false);
            if (picture is null)
                return new PageImage(null, false);
            Keep(path, picture);
            return new PageImage(path, false);
        }
        finally
        {
            drawing.Release();
        }
    }

    public void Dispose() => drawing.Dispose();

    private (string Sha256, string MediaType)? Find(string id, int page)
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        if (DocumentStore.Find(sql, id) is not { } sha256)
            return null;
        var (type, pages) = sql.First(
            $"select d.media_type, d.pages from document d where d.sha256 = @p0 {(publicOnly ? "and " + DocumentStore.IsPublic : "")}", r => (r.GetString(0), r.GetInt32(1)), sha256);
        return type is not null && page >= 1 && page <= pages ? (sha256, type) : null;
    }

    private bool Kept(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            return false;
        // The day of the last use is enough to know what is used; a write for each visitor would be too much.
        var now = register.Clock.GetUtcNow().UtcDateTime;
        if (now - file.LastWriteTimeUtc > OneDay)
            Touch(file, now);
        return true;
    }

    private static void Touch(FileInfo file, DateTime now)
    {
        try
        {
            file.LastWriteTimeUtc = now;
        }
        catch (IOException)
        {
            // It made room for another just now.
        }
    }

    private void Keep(string path, byte[] picture)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Guid.NewGuid():N}.tmp";
        File.WriteAllBytes(draft, picture);
        File.Move(draft, path, overwrite: true);
        var files = new DirectoryInfo(Folder).EnumerateFiles("*.jpg", SearchOption.AllDirectories).OrderBy(f => f.LastWriteTimeUtc).ToList();
        var total = files.Sum(f => f.Length);
        foreach (var file in files.TakeWhile(f => total > mostBytes && f.FullName != path))
        {
            total -= file.Length;
            file.Delete();
        }
    }
}

/// <param name="Path">Of a JPEG file; null when there is none to show.</param>
/// <param name="Busy">True when it could be drawn, but not now: others are being drawn.</param>
public sealed record PageImage(string? Path, bool Busy);
