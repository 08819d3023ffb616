using Microsoft.EntityFrameworkCore;
using Mosty.Register;

namespace Mosty.Tests.Register;

public sealed class RegisterOnSqlite : RegisterSpec
{
    private protected override RegisterAtHand Open(string? home = null) => new(home: home);
}

public sealed class RegisterOnPostgres(PostgresServer server) : RegisterSpec, IClassFixture<PostgresServer>
{
    private protected override RegisterAtHand Open(string? home = null)
    {
        if (server.Missing is { } reason)
            Assert.Skip(reason);
        return new RegisterAtHand(server.NewDatabase(), home);
    }
}

public sealed class TerritoryOnSqlite : TerritorySpec
{
    private protected override RegisterAtHand Open(string? home = null) => new(home: home);
}

public sealed class TerritoryOnPostgres(PostgresServer server) : TerritorySpec, IClassFixture<PostgresServer>
{
    private protected override RegisterAtHand Open(string? home = null)
    {
        if (server.Missing is { } reason)
            Assert.Skip(reason);
        return new RegisterAtHand(server.NewDatabase(), home);
    }
}

public sealed class PortalOnSqlite : PortalSpec
{
    private protected override RegisterAtHand Open(string? home = null) => new(home: home);
}

public sealed class PortalOnPostgres(PostgresServer server) : PortalSpec, IClassFixture<PostgresServer>
{
    private protected override RegisterAtHand Open(string? home = null)
    {
        if (server.Missing is { } reason)
            Assert.Skip(reason);
        return new RegisterAtHand(server.NewDatabase(), home);
    }
}

public sealed class SearchOnSqlite : SearchSpec
{
    private protected override RegisterAtHand Open(string? home = null) => new(home: home);
}

public sealed class SearchOnPostgres(PostgresServer server) : SearchSpec, IClassFixture<PostgresServer>
{
    private protected override RegisterAtHand Open(string? home = null)
    {
        if (server.Missing is { } reason)
            Assert.Skip(reason);
        return new RegisterAtHand(server.NewDatabase(), home);
    }
}

public sealed class MigrationsSpec
{
    public static TheoryData<string> Databases => ["sqlite", "postgres"];

    private static RegisterDb Db(string database) => database == "sqlite"
        ? new SqliteRegisterDb(new DbContextOptionsBuilder<SqliteRegisterDb>().UseSqlite("Data Source=:memory:").Options)
        : new PostgresRegisterDb(new DbContextOptionsBuilder<PostgresRegisterDb>().UseNpgsql("Host=nowhere").Options);

    [Theory]
    [MemberData(nameof(Databases))]
    public void The_model_has_not_run_ahead_of_its_migrations(string database)
    {
        using var db = Db(database);
        db.Database.HasPendingModelChanges().ShouldBeFalse("run: dotnet run --project tools/Mosty.Migrations NAME");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void Opening_knows_the_newest_migration(string database)
    {
        using var db = Db(database);
        db.Database.GetMigrations().Last().ShouldBe(Schema.Newest);
    }
}
