using System.Diagnostics;

namespace Mosty.Web.Tests.Open;

/// <summary>Second parsers from npm (<c>tests/parsers</c>), installed from their lock file at first use. Where npm is absent the test is skipped and says so.</summary>
public static class Parsers
{
    private static readonly Lazy<string?> Missing = new(Install);

    private static string Folder => Path.GetFullPath(Path.Combine(SampleRegister.SiteFolder, "..", "..", "tests", "parsers"));

    /// <summary>What the script writes when it is fed <paramref name="input"/>; a script that fails is a failed test.</summary>
    public static string Run(string script, string input)
    {
        if (Missing.Value is { } reason)
            Assert.Skip(reason);
        var (code, output, errors) = Start("node", [script], input);
        code.ShouldBe(0, $"{script}: {errors}");
        return output;
    }

    private static string? Install()
    {
        using var once = new FileStream(Path.Combine(Folder, ".installing"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        var (stamp, wanted) = (Path.Combine(Folder, "node_modules", ".package-lock.json"), Path.Combine(Folder, "package-lock.json"));
        if (File.Exists(stamp) && File.GetLastWriteTimeUtc(stamp) >= File.GetLastWriteTimeUtc(wanted))
            return null;
        try
        {
            var (code, _, errors) = Start("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"], "");
            if (code != 0)
                return "the parsers of tests/parsers cannot be installed: " + errors.Split('\n')[0];
            File.SetLastWriteTimeUtc(stamp, TimeProvider.System.GetUtcNow().UtcDateTime);
            return null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "no npm on this machine (apt-get install npm)";
        }
    }

    private static (int Code, string Output, string Errors) Start(string program, string[] arguments, string input)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            return (-1, "", program + " did not end");
        }

        return (process.ExitCode, output.Result, errors.Result);
    }
}
