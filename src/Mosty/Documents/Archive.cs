using System.IO.Compression;

namespace Mosty.Documents;

/// <summary>What a ZIP holds, or why it is not unpacked. Single members may have failed while the others are there.</summary>
public sealed record ArchiveContent(IReadOnlyList<SourceFile> Members, IReadOnlyList<FailedMember> Failed, ReadFailure? Failure);

/// <param name="Name"><c>archive.zip/member.txt</c>.</param>
public sealed record FailedMember(string Name, ReadFailure Failure);

/// <summary>Unpacks ZIP archives in memory: names are only names, so nothing can be written anywhere.</summary>
public static class Archive
{
    /// <summary>True for a ZIP that is not itself a document (DOCX, ODT).</summary>
    public static bool IsArchive(SourceFile file) => MediaTypes.Detect(file.Bytes.Span) == MediaTypes.Zip;

    /// <summary>All members, those of archives within too, named <c>archive.zip/folder/member.txt</c>, in the archive's order.</summary>
    public static ArchiveContent Expand(SourceFile file, ReadLimits? limits = null)
    {
        var budget = new Budget(limits ?? ReadLimits.Default);
        var (members, failed) = (new List<SourceFile>(), new List<FailedMember>());
        var failure = Expand(file, budget, 1, members, failed);
        return failure is null ? new ArchiveContent(members, failed, null) : new ArchiveContent([], [], failure);
    }

    /// <summary>Unpacks a container (DOCX, ODT) to nowhere: the reason why it must not be read, or null.</summary>
    internal static ReadFailure? Inspect(SourceFile file, ReadLimits limits)
    {
        var budget = new Budget(limits);
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file.Bytes.ToArray(), writable: false));
            foreach (var entry in zip.Entries)
            {
                if (++budget.Count > limits.ArchiveMembers)
                    return ReadFailures.ZipBomb($"it holds more than {limits.ArchiveMembers:N0} files");
                if (entry.IsEncrypted)
                    return ReadFailures.Encrypted;
                if (Unpack(entry, budget).Why is { } why)
                    return why;
            }

            return null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            return ReadFailures.Truncated("document");
        }
    }

    private static ReadFailure? Expand(SourceFile file, Budget budget, int depth, List<SourceFile> members, List<FailedMember> failed)
    {
        var limits = budget.Limits;
        if (depth > limits.ArchiveDepth)
            return ReadFailures.ZipBomb($"archives lie more than {limits.ArchiveDepth} deep in one another");
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file.Bytes.ToArray(), writable: false));
            foreach (var entry in zip.Entries)
            {
                var name = file.Name + "/" + entry.FullName.Replace('\\', '/');
                // Folders, and what Macs and Windows put beside the files, are no documents.
                if (entry.FullName.EndsWith('/') || entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal) || entry.Name is "Thumbs.db" or ".DS_Store")
                    continue;
                if (++budget.Count > limits.ArchiveMembers)
                    return ReadFailures.ZipBomb($"it holds more than {limits.ArchiveMembers:N0} files");
                if (entry.IsEncrypted)
                {
                    failed.Add(new FailedMember(name, ReadFailures.EncryptedArchive));
                    continue;
                }

                var (bytes, why) = Unpack(entry, budget);
                if (why is { Code: "bomb" })
                    return why;
                if (bytes is null)
                {
                    failed.Add(new FailedMember(name, why!));
                    continue;
                }

                var member = new SourceFile(name, bytes);
                if (!IsArchive(member))
                    members.Add(member);
                else if (Expand(member, budget, depth + 1, members, failed) is { } below)
                {
                    if (below.Code == "bomb")
                        return below;
                    failed.Add(new FailedMember(name, below));
                }
            }

            return null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            return ReadFailures.Truncated("archive");
        }
    }

    /// <summary>The declared length may lie: what is counted is what comes out.</summary>
    private static (byte[]? Bytes, ReadFailure? Why) Unpack(ZipArchiveEntry entry, Budget budget)
    {
        var limits = budget.Limits;
        try
        {
            if (entry.Length > limits.Bytes)
                return (null, ReadFailures.TooLarge(entry.Length, limits.Bytes));
            using var source = entry.Open();
            using var target = new MemoryStream();
            var buffer = new byte[81920];
            for (int read; (read = source.Read(buffer, 0, buffer.Length)) > 0;)
            {
                target.Write(buffer, 0, read);
                budget.Bytes += read;
                if (budget.Bytes > limits.ArchiveBytes)
                    return (null, ReadFailures.ZipBomb($"it unpacks to more than {limits.ArchiveBytes >> 20} MB"));
                if (target.Length > limits.Bytes)
                    return (null, ReadFailures.TooLarge(target.Length, limits.Bytes));
                if (target.Length > 1 << 20 && target.Length > limits.ArchiveRatio * Math.Max(1, entry.CompressedLength))
                    return (null, ReadFailures.ZipBomb($"a file in it unpacks to more than {limits.ArchiveRatio} times its size"));
            }

            return (target.ToArray(), null);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return (null, ReadFailures.Truncated("file in the archive"));
        }
    }

    private sealed class Budget(ReadLimits limits)
    {
        public ReadLimits Limits { get; } = limits;

        public int Count { get; set; }

        public long Bytes { get; set; }
    }
}
