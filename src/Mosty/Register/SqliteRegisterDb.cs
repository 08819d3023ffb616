using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Mosty.Register;

/// <summary>The register in one SQLite file.</summary>
public sealed class SqliteRegisterDb(DbContextOptions<SqliteRegisterDb> options) : RegisterDb(options)
{
    /// <summary>How long a writer waits for another, in seconds.</summary>
    internal const int BusySeconds = 30;

    internal static string ConnectionString(string file) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        ForeignKeys = true,
        DefaultTimeout = BusySeconds,
        Pooling = true,
    }.ToString();

    // Microsoft.Data.Sqlite begins with BEGIN IMMEDIATE: the second writer waits here, not in the middle of its work.
    internal override IDbContextTransaction BeginWriting() => Database.BeginTransaction();

    internal override IDbContextTransaction BeginReading()
    {
        Database.OpenConnection();
        return Database.UseTransaction(((SqliteConnection)Database.GetDbConnection()).BeginTransaction(deferred: true))!;
    }

    internal override void Hurry(bool on) => Sql().Execute(on ? "pragma synchronous = normal" : "pragma synchronous = full");

    internal override void IndexWords(long entry, string words)
    {
        RemoveWords(entry);
        Sql().Execute("insert into search_words(rowid, words) values (@p0, @p1)", entry, words);
    }

    internal override void RemoveWords(long entry) => Sql().Execute("delete from search_words where rowid = @p0", entry);
}
