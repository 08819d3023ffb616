using Mosty.Documents;

namespace Mosty.Cli;

/// <summary>A file's bytes, or why they cannot be had.</summary>
internal readonly record struct FileBytes(SourceFile? File, ReadFailure? Failure)
{
    /// <summary>Bigger files are not loaded: reading refuses them all the same (docs/operations.md, limits).</summary>
    private const long LargestFile = 100L << 20;

    public static FileBytes Load(string path)
    {
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists)
                return Failed("not-found", "there is no such file", "Check the path.");
            if (info.Length > LargestFile)
                return Failed("too-large", "it is larger than 100 MB", "Split it, or save its pages as a smaller PDF.");
            return new FileBytes(new SourceFile(Path.GetFileName(path), System.IO.File.ReadAllBytes(path)), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed("unreadable", "the system does not let it be read: " + e.Message, "Check its permissions.");
        }
    }

    private static FileBytes Failed(string code, string reason, string remedy) => new(null, new ReadFailure(code, reason, remedy));
}
