using Mosty.Documents;

namespace Mosty.Register.News;

/// <summary>Finds items in files and folders: every NAME.md that is not the translation of another.</summary>
public static class NewsFolder
{
    /// <param name="Path">Of the item's main file.</param>
    /// <param name="Beside">The other files of its folder by name, opened when asked for.</param>
    public sealed record Found(string Path, NewsFile Main, IReadOnlyDictionary<string, Func<NewsFile>> Beside);

    /// <summary>In the order of their paths; each once. A file that is a translation leads to its item.</summary>
    /// <exception cref="IOException">A file is gone or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static IEnumerable<Found> Find(IEnumerable<string> paths)
    {
        var mains = SourceFiles.Enumerate(paths).Select(f => f.Path).Where(p => p.EndsWith(".md", StringComparison.OrdinalIgnoreCase)).Select(MainOf).Distinct(StringComparer.Ordinal);
        foreach (var path in mains)
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            yield return new Found(path, Open(path), Directory.EnumerateFiles(folder).ToDictionary(f => Path.GetFileName(f), f => (Func<NewsFile>)(() => Open(f)), StringComparer.Ordinal));
        }
    }

    private static string MainOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var main = name.Length > 3 && name[^3] == '.' ? Path.Combine(Path.GetDirectoryName(path) ?? "", name[..^3] + ".md") : path;
        return File.Exists(main) ? main : path;
    }

    /// <summary>No more of a file than is ever taken, and one byte, so that what is too large is seen to be.</summary>
    private static NewsFile Open(string path)
    {
        using var stream = File.OpenRead(path);
        var bytes = new byte[(int)Math.Min(stream.Length, PictureCheck.MostBytes + 1L)];
        stream.ReadExactly(bytes);
        return new NewsFile(Path.GetFileName(path), bytes);
    }
}
