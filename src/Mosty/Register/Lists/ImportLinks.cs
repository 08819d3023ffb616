using System.IO.Compression;
using System.Security.Cryptography;
using Mosty.Register.Rows;

namespace Mosty.Register.Lists;

/// <summary>Brings somebody else's list of links into the register as candidates: shown as what that list says, never counted as proven.</summary>
public sealed class ImportLinks(RegisterFolder register)
{
    /// <summary>In bytes, unpacked.</summary>
    private const long MostBytes = 200_000_000;

    /// <summary>Reads the list and, unless it is a trial, keeps its links. The same file again replaces nothing: it is told to be there already.</summary>
    public ImportOutcome Run(ImportRequest request)
    {
        var bytes = Unpacked(request.File);
        if (bytes is null)
            return new ImportOutcome(LinkListReading.Unreadable($"the list is larger than {MostBytes / 1_000_000} MB"), null, false);
        var reading = LinkListReader.Read(bytes, request.Mapping, register.Gazetteer);
        if (reading.Problem is not null || request.DryRun || reading.Links.Count == 0)
            return new ImportOutcome(reading, null, false);
        var sha = Convert.ToHexStringLower(SHA256.HashData(bytes));
        using var db = register.OpenDb();
        using var transaction = db.BeginWriting();
        var sql = db.Sql();
        if (sql.Number("select count(*) from link_list where sha256 = @p0", sha) > 0)
            return new ImportOutcome(reading, sql.Number("select id from link_list where sha256 = @p0", sha), true);
        var id = sql.Number("select max(id) from link_list") + 1;
        db.LinkLists.Add(new LinkListRow { Id = id, Name = request.Name, Sha256 = sha, Source = request.Source, Licence = request.Licence, At = register.Clock.GetUtcNow().ToUnixTimeMilliseconds() });
        db.ListedLinks.AddRange(reading.Links.Select(l => new ListedLinkRow { List = id, Left = l.Left, Right = l.Right, Since = l.Since?.Value, Note = l.Note }));
        ChangeLog.Add(db, "links");
        db.SaveChanges();
        transaction.Commit();
        return new ImportOutcome(reading, id, false);
    }

    /// <summary>The bytes, unpacked where they are gzip; null where there are too many.</summary>
    private static byte[]? Unpacked(byte[] file)
    {
        if (file is not [0x1F, 0x8B, ..])
            return file.LongLength > MostBytes ? null : file;
        using var unpacked = new MemoryStream();
        using var gzip = new GZipStream(new MemoryStream(file), CompressionMode.Decompress);
        var buffer = new byte[81_920];
        try
        {
            for (int read; (read = gzip.Read(buffer)) > 0;)
            {
                unpacked.Write(buffer, 0, read);
                if (unpacked.Length > MostBytes)
                    return null;
            }
        }
        catch (InvalidDataException)
        {
            return file;
        }

        return unpacked.ToArray();
    }
}

/// <param name="Name">The file's name, as it is shown.</param>
/// <param name="Source">Who keeps the list, or its address; shown beside every candidate.</param>
/// <param name="Mapping"><c>a=COLUMN,a_country=COLUMN,…</c>; null to tell from the columns' names.</param>
/// <param name="DryRun">True: say what would come in, keep nothing.</param>
public sealed record ImportRequest(string Name, byte[] File, string Source, string? Licence = null, string? Mapping = null, bool DryRun = false);

/// <param name="List">The number of the list on the register; null where nothing was kept.</param>
/// <param name="WasThere">True when the same file had been imported before.</param>
public sealed record ImportOutcome(LinkListReading Reading, long? List, bool WasThere);
