namespace Mosty.Register;

/// <summary>Keeps the bytes of documents under their hash.</summary>
internal static class OriginalStore
{
    /// <summary>Puts the bytes in place at once and durably: under another name first, then renamed, so that a file of this name is always whole.</summary>
    public static void Keep(string path, ReadOnlyMemory<byte> bytes)
    {
        if (File.Exists(path) && new FileInfo(path).Length == bytes.Length)
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var half = $"{path}.{Environment.ProcessId}.part";
        using (var file = new FileStream(half, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            file.Write(bytes.Span);
            file.Flush(flushToDisk: true);
        }

        File.Move(half, path, overwrite: true);
    }
}
