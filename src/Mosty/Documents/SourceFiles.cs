namespace Mosty.Documents;

/// <summary>A file found on disk: opened only when asked for, so that a folder of any size can be walked. Or the reason it cannot be opened.</summary>
/// <param name="Path">As it can be shown to a person; for what lies in a folder, the folder's path and the path within.</param>
public sealed record FoundFile(string Path, Func<OpenedFile> Open);

/// <summary>Either the bytes or the reason there are none.</summary>
public sealed record OpenedFile(SourceFile? File, ReadFailure? Failure);

/// <summary>Walks files and folders as given on a command line.</summary>
public static class SourceFiles
{
    /// <summary>
    /// Every file below the given paths, each folder in ordinal order of names, folders after files. Hidden files (a dot first) are passed over.
    /// Symbolic links to folders are not followed, so there are no loops; links to files are.
    /// </summary>
    public static IEnumerable<FoundFile> Enumerate(IEnumerable<string> paths, ReadLimits? limits = null)
    {
        var most = (limits ?? ReadLimits.Default).Bytes;
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
            {
                yield return new FoundFile(path, () => Open(path, System.IO.Path.GetFileName(path), most));
                continue;
            }

            var folders = new Stack<string>([path]);
            while (folders.TryPop(out var folder))
            {
                var (files, below, failure) = List(folder);
                if (failure is not null)
                    yield return new FoundFile(folder, () => new OpenedFile(null, failure));
                foreach (var file in files)
                    yield return new FoundFile(file, () => Open(file, System.IO.Path.GetRelativePath(path, file).Replace('\\', '/'), most));
                for (var i = below.Count - 1; i >= 0; i--)
                    folders.Push(below[i]);
            }
        }
    }

    private static (List<string> Files, List<string> Folders, ReadFailure? Failure) List(string folder)
    {
        var (files, folders) = (new List<string>(), new List<string>());
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                if (entry.Name.StartsWith('.'))
                    continue;
                if (entry is not DirectoryInfo)
                    files.Add(System.IO.Path.Combine(folder, entry.Name));
                else if (entry.LinkTarget is null)
                    folders.Add(System.IO.Path.Combine(folder, entry.Name));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return ([], [], ReadFailures.Unreadable(Why(e)));
        }

        files.Sort(StringComparer.Ordinal);
        folders.Sort(StringComparer.Ordinal);
        return (files, folders, null);
    }

    private static OpenedFile Open(string path, string name, long most)
    {
        try
        {
            var info = new FileInfo(path);
            // A link to a file has the link's own length; pipes and devices have none and may never end.
            if (info.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target)
                info = target;
            if (!info.Exists)
                return new OpenedFile(null, ReadFailures.Unreadable("there is no such file"));
            if ((info.Attributes & (FileAttributes.Device | FileAttributes.Directory)) != 0 || (OperatingSystem.IsLinux() && IsSpecial(info)))
                return new OpenedFile(null, ReadFailures.Unreadable("it is not a regular file"));
            if (info.Length > most)
                return new OpenedFile(null, ReadFailures.TooLarge(info.Length, most));
            return info.Length == 0
                ? new OpenedFile(null, ReadFailures.Empty)
                : new OpenedFile(new SourceFile(name, File.ReadAllBytes(path)), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException or NotSupportedException or ArgumentException)
        {
            return new OpenedFile(null, ReadFailures.Unreadable(Why(e)));
        }
    }

    /// <summary>Pipes, sockets and devices have neither the attribute of a normal file nor a length.</summary>
    private static bool IsSpecial(FileInfo info) => info.Length == 0 && (info.Attributes & FileAttributes.Normal) == 0;

    private static string Why(Exception e) => e switch
    {
        UnauthorizedAccessException => "permission is denied",
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        PathTooLongException => "its path is too long",
        _ => "the disk reports an error",
    };
}
