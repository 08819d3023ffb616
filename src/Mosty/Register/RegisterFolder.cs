using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Mosty.Documents;
using Mosty.Knowledge;
using Mosty.Register.Fold;
using Mosty.Register.Listing;
using Mosty.Register.Rows;
using Mosty.Territories;
using Mosty.Timelines;
using Npgsql;

namespace Mosty.Register;

/// <summary>
/// The folder that is an office's register: <c>mosty.db</c> (unless a PostgreSQL connection string is given), <c>originals/</c> with the bytes
/// of every document under their SHA-256, <c>pictures/</c> with those of news, <c>keys/</c>. Thread-safe; one instance serves a process.
/// </summary>
public sealed class RegisterFolder : IDisposable
{
    /// <summary>The environment variable with a PostgreSQL connection string.</summary>
    public const string DatabaseVariable = "MOSTY_DATABASE";

    private readonly Lazy<Gazetteer> gazetteer;
    private readonly Lazy<StandingRules> rules;
    private readonly Lazy<SearchAnalyser> analyser;
    private readonly string? postgres;
    private readonly string connectionString;

    private RegisterFolder(string path, KnowledgeFile knowledge, TimeProvider clock, string? postgres)
    {
        (Path, Knowledge, Clock, this.postgres) = (path, knowledge, clock, postgres);
        connectionString = postgres ?? SqliteRegisterDb.ConnectionString(DatabaseFile(path));
        gazetteer = new Lazy<Gazetteer>(() => Gazetteer.Open(knowledge));
        rules = new Lazy<StandingRules>(() => StandingRules.Open(knowledge, "default"));
        analyser = new Lazy<SearchAnalyser>(() => SearchAnalyser.Open(knowledge));
        (List, Entries) = (new ListIndex(this), new EntryIndex(this));
    }

    /// <summary>Full path of the folder.</summary>
    public string Path { get; }

    public string Originals => System.IO.Path.Combine(Path, "originals");

    /// <summary>Where the pictures of news lie.</summary>
    public string Pictures => System.IO.Path.Combine(Path, "pictures");

    public string Keys => System.IO.Path.Combine(Path, "keys");

    public KnowledgeFile Knowledge { get; }

    public TimeProvider Clock { get; }

    public Gazetteer Gazetteer => gazetteer.Value;

    /// <summary>The rule set by which standing is computed.</summary>
    public StandingRules Rules => rules.Value;

    /// <summary>The day it is for the office: the default of every "as of".</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    internal SearchAnalyser Analyser => analyser.Value;

    /// <summary>The list of partnerships, kept in memory.</summary>
    internal ListIndex List { get; }

    /// <summary>What the full-text index's entries stand for, kept in memory.</summary>
    internal EntryIndex Entries { get; }

    internal bool IsPostgres => postgres is not null;

    /// <summary>Opens the register, brings its database up to date, makes it where there is none.</summary>
    /// <param name="database">A PostgreSQL connection string; null for <c>mosty.db</c> in the folder.</param>
    /// <param name="home">Key of the office's home territory, kept for later openings; null to leave it as it is.</param>
    public static RegisterFolder Open(string path, KnowledgeFile knowledge, TimeProvider clock, string? database = null, string? home = null)
    {
        var folder = new RegisterFolder(System.IO.Path.GetFullPath(path), knowledge, clock, string.IsNullOrWhiteSpace(database) ? null : database);
        Directory.CreateDirectory(folder.Originals);
        MakePrivate(Directory.CreateDirectory(folder.Keys));
        var schema = new Schema(folder);
        schema.BringUpToDate();
        if (home is not null && !folder.StoredHomes().SetEquals([home]))
            folder.ChangeHome(home);
        if (schema.ProjectedUnder() is { } made && made != Projector.RulesOf(folder.Rules))
            new RebuildProjections(folder).Run();
        return folder;
    }

    /// <summary>True when the folder holds a register: reading verbs refuse to make an empty one.</summary>
    public static bool Exists(string path, string? database = null) =>
        !string.IsNullOrWhiteSpace(database) || File.Exists(DatabaseFile(path));

    /// <summary>Where the bytes of a document lie; null when there is no such original.</summary>
    public string? OriginalOf(string sha256) => Store.Has(sha256) ? Store.PathOf(sha256) : null;

    /// <summary>Keys of the office's home territories: the one it set, else those that speak in its documents.</summary>
    public IReadOnlySet<string> Homes()
    {
        using var connection = Connect();
        return Entries.Current(new Sql(connection)).Homes;
    }

    public void Dispose()
    {
        // Gives the file back to the system: a pooled connection would keep it open.
        if (!IsPostgres)
            SqliteConnection.ClearPool(new SqliteConnection(connectionString));
    }

    internal static IReadOnlySet<string> Homes(Sql sql)
    {
        var set = sql.Query("select value from setting where name = 'home'", row => row.GetString(0));
        return (set.Count > 0 ? set : sql.Query("select distinct home from document where home is not null", row => row.GetString(0))).ToHashSet(StringComparer.Ordinal);
    }

    internal OriginalStore Store => new(Originals);

    internal OriginalStore PictureStore => new(Pictures);

    /// <summary>A context for writing.</summary>
    internal RegisterDb OpenDb()
    {
        RegisterDb db = IsPostgres
            ? new PostgresRegisterDb(new DbContextOptionsBuilder<PostgresRegisterDb>().UseNpgsql(connectionString).Options)
            : new SqliteRegisterDb(new DbContextOptionsBuilder<SqliteRegisterDb>().UseSqlite(connectionString).Options);
        // Every write says itself whether a row is new, changed or gone; looking through all rows at every step would cost more than the writing.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        return db;
    }

    /// <summary>An open connection for reading.</summary>
    internal DbConnection Connect()
    {
        DbConnection connection = IsPostgres ? new NpgsqlConnection(connectionString) : new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }

    /// <summary>Reads several things as they are at one moment.</summary>
    internal T ReadOneState<T>(Func<Sql, T> read)
    {
        using var connection = Connect();
        using var transaction = connection is SqliteConnection sqlite ? sqlite.BeginTransaction(deferred: true) : connection.BeginTransaction(System.Data.IsolationLevel.RepeatableRead);
        return read(new Sql(connection, transaction));
    }

    internal Projector ProjectorOn(RegisterDb db) => new(db, Gazetteer, Rules, Analyser, Homes(db.Sql()));

    private IReadOnlySet<string> StoredHomes()
    {
        using var connection = Connect();
        return Homes(new Sql(connection));
    }

    private void ChangeHome(string home)
    {
        using var db = OpenDb();
        using var transaction = db.BeginWriting();
        var row = new SettingRow { Name = "home", Value = home };
        db.Entry(row).State = db.Sql().Number("select count(*) from setting where name = 'home'") > 0 ? EntityState.Modified : EntityState.Added;
        db.SaveChanges();
        var realms = db.Sql().Query("select distinct realm from partnership", r => r.GetString(0));
        ProjectorOn(db).Replay(realms, DecisionLog.Last(db.Sql()));
        ChangeLog.Add(db, "home");
        db.SaveChanges();
        transaction.Commit();
    }

    private static string DatabaseFile(string path) => System.IO.Path.Combine(path, "mosty.db");

    private static void MakePrivate(DirectoryInfo folder)
    {
        if (!OperatingSystem.IsWindows())
            folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    }
}
