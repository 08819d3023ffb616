using System.Diagnostics;
using Npgsql;

namespace Mosty.Tests.Register;

/// <summary>A PostgreSQL server of Debian's package in a temporary folder, reached over a Unix socket, gone with the test.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string User = "mosty";
    private readonly string folder = Path.Combine("/tmp", "mosty-pg-" + Guid.NewGuid().ToString("N")[..8]);
    private readonly string? binaries;
    private int databases;

    public PostgresServer()
    {
        binaries = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(v => Path.Combine(v, "bin")).Where(b => File.Exists(Path.Combine(b, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
            : null;
        if (binaries is null)
        {
            Missing = "PostgreSQL is not installed (apt-get install postgresql)";
            return;
        }

        Directory.CreateDirectory(folder);
        // PostgreSQL refuses to run as root: the package's own user runs it then.
        if (Environment.IsPrivilegedProcess)
            Start("chown", "postgres:postgres", folder);
        Server("initdb", "-D", folder + "/data", "-U", User, "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8");
        Server("pg_ctl", "-D", folder + "/data", "-s", "-w", "-l", folder + "/log",
            "-o", $"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off -c full_page_writes=off", "start");
    }

    /// <summary>Why there is no server; null when there is one.</summary>
    public string? Missing { get; }

    /// <summary>A fresh database's connection string.</summary>
    public string NewDatabase()
    {
        var name = $"register_{Interlocked.Increment(ref databases)}";
        using var connection = new NpgsqlConnection($"Host={folder};Username={User};Database=postgres;Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"create database {name}";
        command.ExecuteNonQuery();
        return $"Host={folder};Username={User};Database={name};Maximum Pool Size=4";
    }

    public void Dispose()
    {
        if (binaries is null)
            return;
        NpgsqlConnection.ClearAllPools();
        Server("pg_ctl", "-D", folder + "/data", "-s", "-m", "immediate", "stop");
        Directory.Delete(folder, recursive: true);
    }

    private void Server(string program, params string[] arguments)
    {
        var path = Path.Combine(binaries!, program);
        if (Environment.IsPrivilegedProcess)
            Start("setpriv", ["--reuid=postgres", "--regid=postgres", "--init-groups", path, .. arguments]);
        else
            Start(path, arguments);
    }

    private static void Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, WorkingDirectory = "/" };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        // initdb tells a story nobody asked for; a server that pg_ctl starts would keep the pipe open for ever.
        start.RedirectStandardOutput = arguments.Contains("--no-sync");
        using var process = Process.Start(start)!;
        if (start.RedirectStandardOutput)
            process.StandardOutput.ReadToEnd();
        process.WaitForExit(TimeSpan.FromMinutes(2)).ShouldBeTrue(program + " did not end");
        process.ExitCode.ShouldBe(0, program);
    }
}
