using System.Diagnostics;
using Mosty.Knowledge;
using Mosty.Territories;

namespace Mosty.Benchmarks;

/// <summary>Opening the table of territories and the first look into it; run it alone, so that nothing is warm.</summary>
internal static class GazetteerOpen
{
    public static IEnumerable<Figure> Measure()
    {
        var before = Process.GetCurrentProcess().WorkingSet64;
        var watch = Stopwatch.StartNew();
        using var knowledge = KnowledgeFile.Open();
        var gazetteer = Gazetteer.Open(knowledge);
        var found = gazetteer.Lookup("Brno").Count;
        watch.Stop();
        if (found == 0)
            throw new InvalidOperationException("the gazetteer does not know Brno");
        yield return new Figure("open the gazetteer and look up a name", watch.Elapsed.TotalSeconds, "s", 0.1);
        yield return new Figure("  resident for it", (Process.GetCurrentProcess().WorkingSet64 - before) / 1e6, "MB", 100);
    }
}
