using System.Security.Cryptography;

namespace Mosty.Documents;

/// <summary>Keeps original bytes under their SHA-256: <c>ab/abcdef…</c> below its folder. What is there is never changed.</summary>
/// <remarks>Safe against being killed: bytes are written aside, flushed to disk and renamed; a name that exists is whole.</remarks>
public sealed class OriginalStore(string folder)
{
    public string Folder { get; } = folder;

    /// <summary>Keeps a file's bytes; nothing happens when they are kept already.</summary>
    /// <returns>True when they were new.</returns>
    /// <exception cref="IOException">The disk is full or not writable.</exception>
    public bool Put(SourceFile file)
    {
        var path = PathOf(file.Sha256);
        if (File.Exists(path) && new FileInfo(path).Length == file.Bytes.Length)
            return false;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(file.Bytes.Span);
                stream.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    public bool Has(string sha256) => IsHash(sha256) && File.Exists(PathOf(sha256));

    /// <summary>The bytes; null when they are not there or are no longer those that were kept.</summary>
    public byte[]? Get(string sha256)
    {
        if (!Has(sha256))
            return null;
        var bytes = File.ReadAllBytes(PathOf(sha256));
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == sha256 ? bytes : null;
    }

    /// <summary>Every hash under which something is kept, in no particular order.</summary>
    public IEnumerable<string> Hashes() =>
        Directory.Exists(Folder)
            ? Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(p => Path.GetFileName(p)!).Where(IsHash)
            : [];

    /// <summary>Where a hash's bytes lie, whether or not they do.</summary>
    /// <exception cref="ArgumentException">It is no lower-case hexadecimal SHA-256; a path is never made from anything else.</exception>
    public string PathOf(string sha256) =>
        IsHash(sha256) ? Path.Combine(Folder, sha256[..2], sha256) : throw new ArgumentException("not a SHA-256 in lower-case hexadecimal", nameof(sha256));

    private static bool IsHash(string text) => text.Length == 64 && text.AsSpan().IndexOfAnyExcept("0123456789abcdef") < 0;
}
