namespace Mosty.Benchmarks;

/// <summary>2,000 documents of 2 to 6 KB in one run; the peer is grep looking for one word in the same files.</summary>
internal static class BatchRead
{
    public static IEnumerable<Figure> Measure()
    {
        using var corpus = new Corpus(2000, 2000, 6000);
        var target = Path.Combine(corpus.Folder, "out");
        var read = Measured.Run([.. Measured.Mosty, "read", corpus.Folder, "--format", "json", "--out", target]);
        if (read.ExitCode != 0)
            throw new InvalidOperationException($"read ended with {read.ExitCode}");
        yield return new Figure("read 2,000 documents", read.Time.TotalSeconds, "s", 10);
        yield return new Figure("  resident at most", read.PeakBytes / 1e6, "MB", 500);
        yield return new Figure("  throughput", corpus.Bytes / 1e6 / read.Time.TotalSeconds, "MB/s");
        Directory.Delete(target, recursive: true);
        var grep = Measured.Best(3, () => ["grep", "-rc", "agreement", corpus.Folder]);
        yield return new Figure("  times one grep over the same files", read.Time / grep.Time, "x");
    }
}
