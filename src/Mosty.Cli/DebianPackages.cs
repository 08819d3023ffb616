using System.Diagnostics;

namespace Mosty.Cli;

/// <summary>The Debian packages that reading PDFs and scans needs: which are missing, and installing them where that is allowed.</summary>
internal static class DebianPackages
{
    private static readonly string[] Packs = ["pol", "ces", "slk", "deu", "eng"];

    public static IReadOnlyList<string> Missing()
    {
        var missing = new List<string>();
        if (Output("pdftotext", "-v") is null)
            missing.Add("poppler-utils");
        var languages = Output("tesseract", "--list-langs");
        if (languages is null)
            missing.Add("tesseract-ocr");
        var there = (languages ?? "").Split('\n', StringSplitOptions.TrimEntries);
        missing.AddRange(Packs.Except(there).Select(p => "tesseract-ocr-" + p));
        return missing;
    }

    /// <summary>What a person who may install them would type.</summary>
    public static string Line(IReadOnlyList<string> packages) => "sudo apt-get install " + string.Join(' ', packages);

    /// <summary>True when we are root or sudo asks for no password, and there is an apt-get.</summary>
    public static bool MayInstall() =>
        Output("apt-get", "--version") is not null && (Environment.IsPrivilegedProcess || Output("sudo", "-n", "true") is not null);

    /// <returns>Null when done; else the last lines of what apt-get said.</returns>
    public static string? Install(IReadOnlyList<string> packages)
    {
        string[] root = Environment.IsPrivilegedProcess ? [] : ["sudo", "-n"];
        var (_, updated) = Run([.. root, "apt-get", "update", "-q"]);
        var (code, said) = Run([.. root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-q", "--no-install-recommends", .. packages]);
        return code == 0 ? null : string.Join(Environment.NewLine, (updated + said).Split('\n', StringSplitOptions.RemoveEmptyEntries).TakeLast(4));
    }

    /// <summary>What a program says; null when it is not there or fails.</summary>
    private static string? Output(params string[] command) => Run(command) is (0, var said) ? said : null;

    private static (int Code, string Said) Run(params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + error.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (127, ""); // the program is not there
        }
    }
}
