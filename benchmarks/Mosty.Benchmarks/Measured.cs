using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Mosty.Benchmarks;

/// <summary>A program run to its end, with its time and its largest resident size.</summary>
/// <param name="Cpu">The processors' time, of all its threads together: on a machine that does other things too, it tells more than the clock.</param>
/// <param name="PeakBytes">As the kernel tells just before the end, looked at every few milliseconds; the program's own, not its children's.</param>
internal sealed record Measured(TimeSpan Time, TimeSpan Cpu, long PeakBytes, int ExitCode)
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
        var (peak, cpu) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(5))
            (peak, cpu) = (Math.Max(peak, HighWater(process.Id)), ProcessorTime(process.Id) ?? cpu);
        process.WaitForExit();
        return new Measured(watch.Elapsed, cpu, peak, process.ExitCode);
    }

    /// <summary>Runs it several times, quickest first.</summary>
    /// <exception cref="InvalidOperationException">A run failed: its time would be that of the failing.</exception>
    public static IReadOnlyList<Measured> Several(int times, params string[] command)
    {
        var runs = Enumerable.Range(0, times).Select(_ => Run(command)).OrderBy(m => m.Time).ToList();
        return runs.Find(r => r.ExitCode != 0) is { } failed
            ? throw new InvalidOperationException($"{string.Join(' ', command)} ended with {failed.ExitCode}")
            : runs;
    }

    /// <summary>The quickest run against what is promised; beside it the median and the processors' time.</summary>
    public static IEnumerable<Figure> Figures(string what, IReadOnlyList<Measured> runs, double? most)
    {
        yield return new Figure(what, runs[0].Time.TotalSeconds, "s", most);
        yield return new Figure("  median of " + runs.Count.ToString(CultureInfo.InvariantCulture), runs[runs.Count / 2].Time.TotalSeconds, "s");
        yield return new Figure("  of the processors", runs.Min(r => r.Cpu).TotalSeconds, "s");
    }

    /// <summary>User and system time from the kernel, in hundredths of a second (proc(5), stat, fields 14 and 15); null when it has ended.</summary>
    private static TimeSpan? ProcessorTime(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return TimeSpan.FromMilliseconds(10 * (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)));
        }
        catch (IOException)
        {
            return null;
        }
    }

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
