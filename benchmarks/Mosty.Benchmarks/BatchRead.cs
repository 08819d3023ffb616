namespace Mosty.Benchmarks;

/// <summary>2,000 documents of 2 to 6 KB in one run; the peer is grep looking for one word in the same files.</summary>
internal static class BatchRead
{
    public static IEnumerable<Figure> Measure()
    {
        using var corpus = new Corpus(2000, 2000, 6000);
        var target = corpus.Folder + "-out";
        var read = Measured.Several(3, [.. Measured.Mosty, "read", corpus.Folder, "--format", "json", "--out", target]);
        foreach (var figure in Measured.Figures("read 2,000 documents", read, 10))
            yield return figure;
        yield return new Figure("  resident at most", read.Max(r => r.PeakBytes) / 1e6, "MB", 500);
        yield return new Figure("  throughput", corpus.Bytes / 1e6 / read[0].Time.TotalSeconds, "MB/s");
        Directory.Delete(target, recursive: true);
        var grep = Measured.Several(3, "grep", "-rc", "a", corpus.Folder);
        yield return new Figure("  times one grep over the same files", read[0].Time / grep[0].Time, "x");
    }
}
