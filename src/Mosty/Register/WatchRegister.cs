using System.Data.Common;

namespace Mosty.Register;

/// <summary>
/// Tells for the price of one look whether anything at all was written since, by whichever process or node. Unlike <see cref="StampRegister"/> it means
/// something only within this process. Thread-safe.
/// </summary>
public sealed class WatchRegister(RegisterFolder register) : IDisposable
{
    private readonly Lock gate = new();
    private DbConnection? kept;
    private DbCommand? look;
    private string? last;
    private long number;

    /// <summary>Grows with every write that was committed; equal numbers, equal registers.</summary>
    public long Run()
    {
        lock (gate)
        {
            var now = Look();
            if (now != last)
                (last, number) = (now, number + 1);
            return number;
        }
    }

    public void Dispose()
    {
        look?.Dispose();
        kept?.Dispose();
    }

    private string? Look()
    {
        try
        {
            return Convert.ToString(Command().ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (DbException)
        {
            // The server went away: what it wrote meanwhile is not known, so nothing before counts.
            Dispose();
            (kept, look, last) = (null, null, null);
            return Convert.ToString(Command().ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    // SQLite counts for each connection the commits of all others, and this one never writes. PostgreSQL's snapshot names the transactions that have ended.
    private DbCommand Command()
    {
        if (look is null)
        {
            kept = register.Connect();
            look = kept.CreateCommand();
            look.CommandText = register.IsPostgres ? "select cast(pg_current_snapshot() as text)" : "pragma data_version";
            look.Prepare();
        }

        return look;
    }
}
