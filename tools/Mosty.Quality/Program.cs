using Mosty.Quality;

// Mosty.Quality: reads the samples and writes docs/quality.md. Run from the root of the repository.
if (args.Length > 0)
{
    Console.Error.WriteLine("usage: " + QualityPage.Command);
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
var tables = QualityTables.Of(QualityRun.Measure(samples, stop.Token));
File.WriteAllText(path, QualityPage.Write(tables, QualityPage.ScansOf(old)));
foreach (var change in old.Length > 0 ? QualityPage.Changes(old, tables) : [])
    Console.Error.WriteLine(change);
return 0;
