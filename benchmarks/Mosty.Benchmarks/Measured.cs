using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Mosty.Benchmarks;

/// <summary>A program run to its end, with its time and its largest resident size.</summary>
/// <param name="PeakBytes">As the kernel tells just before the end, looked at every few milliseconds; the program's own, not its children's.</param>
internal sealed record Measured(TimeSpan Time, long PeakBytes, int ExitCode)
{
    public static string Root { get; } = FindRoot();

    /// <summary>The published command, started without its script: that adds a few hundredths of a second of its own.</summary>
    public static string[] Mosty => ["dotnet", Path.Combine(Root, "artifacts", "published", "current", "cli", "Mosty.Cli.dll")];

    public static Measured Run(IEnumerable<string> command)
    {
        var words = command.ToArray();
        var start = new ProcessStartInfo(words[0], words[1..]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        long peak = 0;
        while (!process.WaitForExit(5))
            peak = Math.Max(peak, HighWater(process.Id));
        process.WaitForExit();
        return new Measured(watch.Elapsed, peak, process.ExitCode);
    }

    public static Measured Best(int times, Func<IEnumerable<string>> command) =>
        Enumerable.Range(0, times).Select(_ => Run(command())).MinBy(m => m.Time)!;

    private static long HighWater(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0; // it has just ended
        }
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Mosty.slnx")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("not in the repository: " + here);
    }
}
