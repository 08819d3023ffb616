using System.Diagnostics;
using System.Text;

namespace Mosty.Documents;

/// <summary>What a program left behind.</summary>
/// <param name="Output">Its standard output.</param>
/// <param name="Failure">A limit it ran into, or that it is not installed; null when it ran to its end, well or not.</param>
internal sealed record ProgramRun(int ExitCode, byte[] Output, string Errors, ReadFailure? Failure);

/// <summary>
/// Runs the programs that read PDF and scans: without a shell, with an empty environment, closed standard input, a time and a memory limit
/// (<c>prlimit</c>, where there is one), in a private folder.
/// </summary>
internal sealed class ExternalPrograms(ReadLimits limits)
{
    private const int LargestOutput = 256 << 20;
    private static readonly Dictionary<string, string> Packages = new(StringComparer.Ordinal)
    {
        ["pdfinfo"] = "poppler-utils",
        ["pdftotext"] = "poppler-utils",
        ["pdftoppm"] = "poppler-utils",
        ["tesseract"] = "tesseract-ocr",
    };

    // The folders of a Debian system; the caller's PATH could name a folder that others can write to.
    private static readonly string[] Folders = ["/usr/local/bin", "/usr/bin", "/bin", "/opt/homebrew/bin"];

    private static readonly string? Prlimit = Find("prlimit");

    /// <summary>The full path of a program, or null when it is not installed.</summary>
    public static string? Find(string program) => Folders.Select(f => Path.Combine(f, program)).FirstOrDefault(File.Exists);

    /// <summary>Runs one program to its end.</summary>
    /// <param name="folder">Its working folder: everything it writes goes there.</param>
    /// <exception cref="OperationCanceledException">The caller gave up; the program has been killed.</exception>
    public ProgramRun Run(string program, string folder, IEnumerable<string> arguments, CancellationToken cancel)
    {
        if (Find(program) is not { } path)
            return new ProgramRun(-1, [], "", ReadFailures.Missing(program, Packages.GetValueOrDefault(program, program)));
        using var process = new Process { StartInfo = Start(path, folder, arguments) };
        process.Start();
        process.StandardInput.Close();
        var output = Drain(process.StandardOutput.BaseStream, LargestOutput);
        var errors = Drain(process.StandardError.BaseStream, 1 << 16);
        var ended = Wait(process, cancel);
        if (!ended)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        cancel.ThrowIfCancellationRequested();
        Task.WaitAll([output, errors], 5000, CancellationToken.None);
        var said = errors.IsCompletedSuccessfully ? Encoding.UTF8.GetString(errors.Result) : "";
        return new ProgramRun(process.ExitCode, output.IsCompletedSuccessfully ? output.Result : [], said, Limit(ended, process.ExitCode, said));
    }

    /// <summary>A folder that only this user may enter; delete it when done.</summary>
    public static string CreateFolder() =>
        Directory.CreateTempSubdirectory("mosty-").FullName;

    private bool Wait(Process process, CancellationToken cancel)
    {
        using var stop = cancel.Register(static p => Kill((Process)p!), process);
        return process.WaitForExit(limits.TimeLimit) && !cancel.IsCancellationRequested;
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself just now.
        }
    }

    private ProcessStartInfo Start(string path, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Prlimit ?? path)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        if (Prlimit is not null)
        {
            // The processor's clock stops what ours would miss while the machine is suspended; files it writes are page images at most.
            foreach (var argument in (ReadOnlySpan<string>)[
                $"--as={limits.Memory}", $"--cpu={(int)limits.TimeLimit.TotalSeconds + 1}", $"--fsize={1L << 30}", "--core=0", "--nofile=64", "--", path])
                start.ArgumentList.Add(argument);
        }

        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment.Clear();
        start.Environment["PATH"] = string.Join(':', Folders);
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["HOME"] = folder;
        start.Environment["TMPDIR"] = folder;
        // One document is one thread; the batch decides how many are read at once.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        return start;
    }

    /// <summary>A killed program says 137 (128 + SIGKILL) or 152 (SIGXCPU); one that got no memory says so, or its loader does with 127.</summary>
    private static ReadFailure? Limit(bool ended, int exitCode, string errors)
    {
        if (!ended || exitCode is 137 or 152)
            return ReadFailures.TimeLimit;
        var memory = errors.Contains("bad_alloc", StringComparison.Ordinal) || errors.Contains("Out of memory", StringComparison.OrdinalIgnoreCase)
            || errors.Contains("cannot allocate memory", StringComparison.OrdinalIgnoreCase) || errors.Contains("failed to map segment", StringComparison.Ordinal);
        return exitCode != 0 && memory ? ReadFailures.MemoryLimit : null;
    }

    /// <summary>Reads a pipe to its end, but keeps only so much of it: a program must never be blocked by a full pipe.</summary>
    private static async Task<byte[]> Drain(Stream pipe, int most)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await pipe.ReadAsync(buffer).ConfigureAwait(false)) > 0;)
            if (kept.Length < most)
                await kept.WriteAsync(buffer.AsMemory(0, (int)Math.Min(read, most - kept.Length))).ConfigureAwait(false);
        return kept.ToArray();
    }
}
