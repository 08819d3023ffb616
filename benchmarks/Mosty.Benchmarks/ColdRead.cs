namespace Mosty.Benchmarks;

/// <summary>A new process reads one document of the size of a page.</summary>
internal static class ColdRead
{
    public static IEnumerable<Figure> Measure()
    {
        var paper = Path.Combine(Measured.Root, "data", "samples", "papers", "warminsko-mazurskie-odpowiedz-radnemu.txt");
        var read = Measured.Best(5, () => [.. Measured.Mosty, "read", paper, "--format", "json"]);
        yield return new Figure("read one document, cold", read.Time.TotalSeconds, "s", 1);
        var nothing = Measured.Best(5, () => [.. Measured.Mosty, "--version"]);
        yield return new Figure("  times the start of the program alone", read.Time / nothing.Time, "x");
    }
}
