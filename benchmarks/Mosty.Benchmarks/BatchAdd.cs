namespace Mosty.Benchmarks;

/// <summary>1,000 documents of 2 to 6 KB into a new register, all accepted: few partnerships with very much told of each. Then the list of it.</summary>
internal static class BatchAdd
{
    public static IEnumerable<Figure> Measure()
    {
        using var corpus = new Corpus(1000, 2000, 6000);
        var data = corpus.Folder + "-data";
        try
        {
            var add = Measured.Several(1, [.. Measured.Mosty, "add", corpus.Folder, "--accept", "--confidence", "0", "--data", data]);
            yield return new Figure("add and accept 1,000 documents", add[0].Time.TotalSeconds, "s", 60);
            yield return new Figure("  of the processors", add[0].Cpu.TotalSeconds, "s");
            yield return new Figure("  resident at most", add[0].PeakBytes / 1e6, "MB", 500);
            foreach (var figure in Measured.Figures("list", Measured.Several(5, [.. Measured.Mosty, "list", "--data", data]), 1))
                yield return figure;
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }
}
