using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Mosty.Register;

/// <summary>The register in a PostgreSQL database.</summary>
public sealed class PostgresRegisterDb(DbContextOptions<PostgresRegisterDb> options) : RegisterDb(options)
{
    /// <summary>The advisory lock that makes writers queue; any fixed number would do ("mosty" in ASCII).</summary>
    private const long WriterLock = 0x6D6F737479;

    internal override IDbContextTransaction BeginWriting()
    {
        var transaction = Database.BeginTransaction();
        Sql().Execute("select pg_advisory_xact_lock(@p0)", WriterLock);
        return transaction;
    }

    internal override IDbContextTransaction BeginReading() => Database.BeginTransaction(System.Data.IsolationLevel.RepeatableRead);

    internal override void Hurry(bool on) => Sql().Execute(on ? "set synchronous_commit = off" : "set synchronous_commit = on");

    internal override void IndexWords(long entry, string words) => Sql().Execute(
        "insert into search_words(entry, words) values (@p0, @p1) on conflict (entry) do update set words = excluded.words", entry, words);

    internal override void RemoveWords(long entry) => Sql().Execute("delete from search_words where entry = @p0", entry);
}
