namespace Mosty.Benchmarks;

/// <summary>A new process reads one document of the size of a page.</summary>
internal static class ColdRead
{
    public static IEnumerable<Figure> Measure()
    {
        var paper = Path.Combine(Measured.Root, "data", "samples", "papers", "warminsko-mazurskie-odpowiedz-radnemu.txt");
        var read = Measured.Several(5, [.. Measured.Mosty, "read", paper, "--format", "json"]);
        foreach (var figure in Measured.Figures("read one document, cold", read, 0.8))
            yield return figure;
        var nothing = Measured.Several(5, [.. Measured.Mosty, "--version"]);
        yield return new Figure("  times the start of the program alone", read[0].Time / nothing[0].Time, "x");
    }
}
