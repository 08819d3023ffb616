using System.Diagnostics;
using Mosty.Knowledge;
using Mosty.Register;
using Mosty.Register.Lists;

namespace Mosty.Benchmarks.Volume;

/// <summary>
/// A register of the size of a whole country's: generated papers and decisions, from which the register derives its pages as it would from real ones. The same seed gives the same
/// register. It is kept in artifacts/volume and used again.
/// </summary>
internal static class VolumeRegister
{
    private const int Batch = 500;

    private static int Partnerships => Setting("VOLUME_PARTNERSHIPS", 25_000);

    private static int Statements => Setting("VOLUME_STATEMENTS", 40 * Partnerships);

    private static int Papers => Setting("VOLUME_PAPERS", 4 * Partnerships);

    public static string Folder => Environment.GetEnvironmentVariable("VOLUME_FOLDER") is { Length: > 0 } set ? set : Path.Combine(Measured.Root, "artifacts", $"volume-{Partnerships}");

    /// <summary>Makes the register where it is not there yet.</summary>
    public static IEnumerable<Figure> Make()
    {
        var made = Path.Combine(Folder, "made");
        if (!File.Exists(made))
        {
            if (Directory.Exists(Folder))
                Directory.Delete(Folder, recursive: true);
            using (var knowledge = KnowledgeFile.Open())
            using (var register = RegisterFolder.Open(Folder, knowledge, TimeProvider.System, home: VolumePlan.Home))
                foreach (var figure in Fill(register))
                    yield return figure;
            File.WriteAllText(made, "");
        }

        using (var knowledge = KnowledgeFile.Open())
        using (var register = RegisterFolder.Open(Folder, knowledge, TimeProvider.System))
        {
            using var connection = register.Connect();
            var sql = new Sql(connection);
            yield return new Figure("partnerships on the register", sql.Number("select count(*) from partnership_row"), "");
            yield return new Figure("statements", sql.Number("select count(*) from claim where kind <> 'PartnershipWord'"), "");
            yield return new Figure("documents", sql.Number("select count(*) from document"), "");
            yield return new Figure("links that others list", sql.Number("select count(*) from listed_link"), "");
        }

        yield return new Figure("the database", new DirectoryInfo(Folder).GetFiles("mosty.db*").Sum(f => f.Length) / 1e9, "GB", 6);
    }

    private static IEnumerable<Figure> Fill(RegisterFolder register)
    {
        yield return Timed("papers and decisions written", () => Write(register));
        yield return Timed("pages derived", () => new RebuildProjections(register).Run());
        if (Path.Combine(Measured.Root, "..", "shared", "data", "twin_links.tsv.gz") is var links && File.Exists(links))
            yield return Timed("links imported", () => new ImportLinks(register).Run(new ImportRequest(
                "twin_links.tsv.gz", File.ReadAllBytes(links), "twin-town links", Mapping: "a=a_name,a_country=a_country,b=b_name,b_country=b_country")));
        // Plans of queries rest on what the tables hold.
        yield return Timed("analysed", () =>
        {
            using var connection = register.Connect();
            var sql = new Sql(connection);
            sql.Execute("analyze");
            sql.Execute("pragma wal_checkpoint(truncate)");
        });
    }

    private static void Write(RegisterFolder register)
    {
        var plan = VolumePlan.Make(register.Gazetteer, Partnerships, Statements, Papers);
        var papers = new VolumePapers(register.Gazetteer);
        var decisions = new VolumeDecisions();
        using var store = new VolumeStore(register);
        var made = plan.AsParallel().AsOrdered().WithDegreeOfParallelism(Environment.ProcessorCount).Select(p => papers.Of(p).Select(VolumeRows.Of).ToList());
        foreach (var batch in made.Chunk(Batch))
        {
            store.Begin();
            foreach (var partnership in batch)
                for (var i = 0; i < partnership.Count; i++)
                {
                    Keep(register, partnership[i].Paper);
                    store.Put(partnership[i]);
                    decisions.Take(partnership[i], founding: i == 0);
                }

            store.Commit();
        }

        store.Begin();
        foreach (var row in decisions.Rows())
            store.Put(row);
        store.Commit();
    }

    // As the store keeps originals, but without waiting for the disk a hundred thousand times.
    private static void Keep(RegisterFolder register, VolumePaper paper)
    {
        var path = register.Store.PathOf(paper.Sha256);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, paper.Bytes);
    }

    private static Figure Timed(string what, Action act)
    {
        var clock = Stopwatch.StartNew();
        act();
        return new Figure(what, clock.Elapsed.TotalSeconds, "s");
    }

    private static int Setting(string name, int usual) => int.TryParse(Environment.GetEnvironmentVariable(name), System.Globalization.CultureInfo.InvariantCulture, out var set) && set > 0 ? set : usual;
}
