using Mosty.Knowledge;
using Mosty.Territories;

namespace Mosty.Register;

/// <summary>
/// The folder that is an office's register: <c>mosty.db</c> (unless a PostgreSQL connection string is given), <c>originals/</c> with the bytes
/// of every document under their SHA-256, <c>keys/</c>. Thread-safe; one instance serves a process.
/// </summary>
public sealed class RegisterFolder : IDisposable
{
    /// <summary>The environment variable with a PostgreSQL connection string.</summary>
    public const string DatabaseVariable = "MOSTY_DATABASE";

    private readonly Lazy<Gazetteer> gazetteer;

    private RegisterFolder(string path, KnowledgeFile knowledge, TimeProvider clock)
    {
        (Path, Knowledge, Clock) = (path, knowledge, clock);
        gazetteer = new Lazy<Gazetteer>(() => Gazetteer.Open(knowledge));
    }

    /// <summary>Full path of the folder.</summary>
    public string Path { get; }

    public string Originals => System.IO.Path.Combine(Path, "originals");

    public string Keys => System.IO.Path.Combine(Path, "keys");

    public KnowledgeFile Knowledge { get; }

    public TimeProvider Clock { get; }

    public Gazetteer Gazetteer => gazetteer.Value;

    /// <summary>The day it is for the office: the default of every "as of".</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    /// <summary>Opens the register, brings its database up to date, makes it where there is none.</summary>
    /// <param name="database">A PostgreSQL connection string; null for <c>mosty.db</c> in the folder.</param>
    /// <param name="home">Key of the office's home territory, kept for later openings; null to leave it as it is.</param>
    public static RegisterFolder Open(string path, KnowledgeFile knowledge, TimeProvider clock, string? database = null, string? home = null)
    {
        _ = (database, home);
        return new RegisterFolder(System.IO.Path.GetFullPath(path), knowledge, clock);
    }

    /// <summary>True when the folder holds a register: reading verbs refuse to make an empty one.</summary>
    public static bool Exists(string path, string? database = null) =>
        database is not null || File.Exists(System.IO.Path.Combine(path, "mosty.db"));

    /// <summary>Where the bytes of a document lie; null when there is no such original.</summary>
    public string? OriginalOf(string sha256)
    {
        var path = System.IO.Path.Combine(Originals, sha256[..2], sha256);
        return File.Exists(path) ? path : null;
    }

    public void Dispose()
    {
    }
}
