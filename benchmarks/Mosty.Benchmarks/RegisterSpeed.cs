using System.Diagnostics;
using Mosty.Knowledge;
using Mosty.Register;
using Mosty.Timelines;

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
            Once(output, $"fill and accept {partnerships} partnerships of 30 statements", () => GeneratedRegister.Fill(register, partnerships));
            var ids = new ListPartnerships(register).Run(new PartnershipFilter()).Lines.Select(l => l.Id).ToList();
            var document = new ListDocuments(register).Run(0, 1)[0].Source.Sha256;
            Measure(output, "partnership page", 200, i => new ShowPartnership(register).Run(ids[i * 7919 % ids.Count]));
            var file = new ShowPartnership(register).Run(ids[0]).Page!.File;
            Measure(output, "its timeline alone", 200, _ => TimelineBuilder.Build(file, register.Rules));
            Measure(output, "list as of a day", 50, i => new ListPartnerships(register).Run(new PartnershipFilter(AsOf: new DateOnly(2000 + i % 25, 1, 1))));
            Measure(output, "list of one territory", 50, _ => new ListPartnerships(register).Run(new PartnershipFilter(Territories: ["DE"])));
            Measure(output, "document page", 50, _ => new ShowDocument(register).Run(document));
            Measure(output, "search, first page", 50, i => new SearchRegister(register).Run($"partnership {i}"));
            Measure(output, "home figures", 20, _ => new ShowFigures(register).Run());
            var claims = ids.Take(20).Select(id => new ShowPartnership(register).Run(id).Page!.File.Evidence[1].Statement.Id).ToList();
            Measure(output, "decision", 20, i => new Decide(register).Run(new DecideRequest(claims[i % claims.Count], Verdict.Accept, "benchmark")));
            Once(output, "check", () => new CheckRegister(register).Run());
            Once(output, "rebuild", () => new RebuildProjections(register).Run());
        }

        Directory.Delete(folder, recursive: true);
    }

    private static void Once(TextWriter output, string what, Action act)
    {
        var (clock, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        act();
        output.WriteLine($"{what}: {clock.Elapsed.TotalSeconds:0.0} s, of the processor {(Environment.CpuUsage.TotalTime - cpu).TotalSeconds:0.0} s");
    }

    // The processor's time beside the clock's: on a machine that does other things too, the clock tells more about these.
    private static void Measure(TextWriter output, string what, int times, Action<int> act)
    {
        // Once for the compiler, some more until it has optimised.
        for (var i = 0; i < Math.Min(times, 60); i++)
            act(i % times);
        var took = new List<double>();
        var cpu = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < times; i++)
        {
            var clock = Stopwatch.StartNew();
            act(i);
            took.Add(clock.Elapsed.TotalMilliseconds);
        }

        cpu = (Environment.CpuUsage.TotalTime - cpu) / times;
        took.Sort();
        output.WriteLine($"{what}: median {took[times / 2]:0.0} ms, 95 % within {took[Math.Min(times - 1, times * 95 / 100)]:0.0} ms, of the processor {cpu.TotalMilliseconds:0.0} ms, {times} times");
    }
}
