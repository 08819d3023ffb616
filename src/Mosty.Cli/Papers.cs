namespace Mosty.Cli;

/// <summary>The files a person points at: files as given, folders with all that lies under them, in a fixed order.</summary>
internal static class Papers
{
    /// <summary>
    /// Paths in the order given; a folder's files sorted ordinally, depth first. Files and folders whose name begins with a dot
    /// (version control, editors' leavings) are passed over inside folders, not when named.
    /// </summary>
    public static IReadOnlyList<string> Find(IEnumerable<string> given)
    {
        var found = new List<string>();
        foreach (var path in given)
        {
            if (Directory.Exists(path))
                AddFolder(path, found);
            else
                found.Add(path);
        }

        return found;
    }

    private static void AddFolder(string folder, List<string> found)
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder).Where(e => !Path.GetFileName(e).StartsWith('.')).Order(StringComparer.Ordinal))
        {
            if (!Directory.Exists(entry))
                found.Add(entry);
            else if (new DirectoryInfo(entry).LinkTarget is null) // a link to a folder could lead in a circle
                AddFolder(entry, found);
        }
    }
}
