using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Mosty.Register.Fold;

namespace Mosty.Register;

/// <summary>Brings a database to the newest migration. A database that is there already is told so by one plain query, without starting EF Core.</summary>
internal sealed class Schema(RegisterFolder folder)
{
    /// <summary>The id of the newest migration; a test compares it with the migrations that exist.</summary>
    public const string Newest = "20261125174615_Titles";

    public void BringUpToDate()
    {
        if (IsNewest())
            return;
        using var db = folder.OpenDb();
        db.Database.Migrate();
        if (!folder.IsPostgres)
            db.Database.ExecuteSqlRaw("pragma journal_mode = wal");
    }

    /// <summary>The rules under which the projections were made; null when there are none yet.</summary>
    public string? ProjectedUnder()
    {
        using var connection = folder.Connect();
        return new Sql(connection).First("select rules from projection where name = @p0", row => row.GetString(0), Projector.Name);
    }

    private bool IsNewest()
    {
        if (!folder.IsPostgres && !RegisterFolder.Exists(folder.Path))
            return false;
        try
        {
            using var connection = folder.Connect();
            return new Sql(connection).Number("select count(*) from \"__EFMigrationsHistory\" where \"MigrationId\" = @p0", Newest) > 0;
        }
        catch (DbException)
        {
            // No such table or database yet: Migrate makes it, or says what is wrong.
            return false;
        }
    }
}
