using System.Diagnostics;
using Mosty.Knowledge;
using Mosty.Register;

namespace Mosty.Benchmarks;

/// <summary>Measures the register's use cases on a generated register: <c>Mosty.Benchmarks register [PARTNERSHIPS]</c>.</summary>
internal static class RegisterSpeed
{
    public static void Run(TextWriter output, int partnerships)
    {
        var folder = Directory.CreateTempSubdirectory("mosty-benchmark-").FullName;
        using (var knowledge = KnowledgeFile.Open())
        using (var register = RegisterFolder.Open(folder, knowledge, TimeProvider.System))
        {
            var clock = Stopwatch.StartNew();
            GeneratedRegister.Fill(register, partnerships);
            output.WriteLine($"fill and accept: {clock.Elapsed.TotalSeconds:0.0} s for {partnerships} partnerships of 30 statements");
            var ids = new ListPartnerships(register).Run(new PartnershipFilter()).Lines.Select(l => l.Id).ToList();
            var document = new ListDocuments(register).Run(0, 1)[0].Source.Sha256;
            Measure(output, "partnership page", 200, i => new ShowPartnership(register).Run(ids[i * 7919 % ids.Count]));
            Measure(output, "list as of a day", 50, i => new ListPartnerships(register).Run(new PartnershipFilter(AsOf: new DateOnly(2000 + i % 25, 1, 1))));
            Measure(output, "list of one territory", 50, _ => new ListPartnerships(register).Run(new PartnershipFilter(Territories: ["DE"])));
            Measure(output, "document page", 50, _ => new ShowDocument(register).Run(document));
            Measure(output, "search, first page", 50, i => new SearchRegister(register).Run($"partnership {i}"));
            Measure(output, "home figures", 20, _ => new ShowFigures(register).Run());
            var claims = ids.Take(20).Select(id => new ShowPartnership(register).Run(id).Page!.File.Evidence[1].Statement.Id).ToList();
            Measure(output, "decision", 20, i => new Decide(register).Run(new DecideRequest(claims[i], Verdict.Accept, "benchmark")));
            clock.Restart();
            var findings = new CheckRegister(register).Run().Findings.Count;
            output.WriteLine($"check: {clock.Elapsed.TotalSeconds:0.0} s, {findings} findings");
            clock.Restart();
            new RebuildProjections(register).Run();
            output.WriteLine($"rebuild: {clock.Elapsed.TotalSeconds:0.0} s");
        }

        Directory.Delete(folder, recursive: true);
    }

    private static void Measure(TextWriter output, string what, int times, Action<int> act)
    {
        act(0);
        var took = new List<double>();
        for (var i = 0; i < times; i++)
        {
            var clock = Stopwatch.StartNew();
            act(i);
            took.Add(clock.Elapsed.TotalMilliseconds);
        }

        took.Sort();
        output.WriteLine($"{what}: median {took[times / 2]:0.0} ms, 95 % within {took[Math.Min(times - 1, times * 95 / 100)]:0.0} ms, {times} times");
    }
}
