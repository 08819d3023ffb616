using Mosty.Knowledge;
using Mosty.Quality;
using Mosty.Quality.Scans;

// Mosty.Quality [--scans]: reads the samples and writes docs/quality.md. Run from the root of the repository.
// The section on scans stays as it is unless --scans asks for new ones: printing, scanning and recognising take some minutes.
if (args is not ([] or ["--scans"]))
{
    Console.Error.WriteLine($"usage: {QualityPage.Command} [-- --scans]");
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};
var samples = Path.Combine("data", "samples");
var path = Path.Combine("docs", "quality.md");
var old = File.Exists(path) ? File.ReadAllText(path) : "";
var scans = QualityPage.ScansOf(old);
if (args.Length > 0)
{
    if (Scanner.Missing is { } missing)
    {
        Console.Error.WriteLine($"{missing} is not installed");
        return 1;
    }

    using var knowledge = KnowledgeFile.Open();
    scans = QualityPage.Scans(new ScanRun(knowledge, samples).Measure(stop.Token));
}

var tables = QualityTables.Of(QualityRun.Measure(samples, stop.Token));
File.WriteAllText(path, QualityPage.Write(tables, scans));
foreach (var change in old.Length > 0 ? QualityPage.Changes(old, tables) : [])
    Console.Error.WriteLine(change);
return 0;
