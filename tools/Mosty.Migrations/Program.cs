using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Design.Internal;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
using Mosty.Register;

// Mosty.Migrations NAME: writes what the model has gained since the last migration, for both databases,
// into src/Mosty/Register/Migrations/{Sqlite,Postgres}. Run from the root of the repository.
if (args.Length != 1)
{
    Console.Error.WriteLine("usage: dotnet run --project tools/Mosty.Migrations NAME");
    return 2;
}

#pragma warning disable EF1001 // the design-time services of the two providers are internal, and there is no other way to them
Scaffold(new SqliteRegisterDb(new DbContextOptionsBuilder<SqliteRegisterDb>().UseSqlite("Data Source=:memory:").Options), "Sqlite",
    new Microsoft.EntityFrameworkCore.Sqlite.Design.Internal.SqliteDesignTimeServices());
Scaffold(new PostgresRegisterDb(new DbContextOptionsBuilder<PostgresRegisterDb>().UseNpgsql("Host=nowhere").Options), "Postgres",
    new Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal.NpgsqlDesignTimeServices());
#pragma warning restore EF1001
return 0;

void Scaffold(RegisterDb db, string folder, IDesignTimeServices provider)
{
    var services = new ServiceCollection();
#pragma warning disable EF1001
    services.AddEntityFrameworkDesignTimeServices();
    services.AddDbContextDesignTimeServices(db);
#pragma warning restore EF1001
    provider.ConfigureDesignTimeServices(services);
    using var built = services.BuildServiceProvider();
    var scaffolder = built.GetRequiredService<IMigrationsScaffolder>();
    var migration = scaffolder.ScaffoldMigration(args[0], "Mosty.Register", "Migrations." + folder, "C#");
    var root = Path.GetFullPath("src/Mosty/Register");
    var files = scaffolder.Save(root, migration, Path.Combine(root, "Migrations", folder), dryRun: false);
    Console.WriteLine($"{files.MigrationFile}\n{files.MetadataFile}\n{files.SnapshotFile}");
    db.Dispose();
}
