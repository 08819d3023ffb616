using System.Diagnostics;

namespace Mosty.Benchmarks.Peers;

/// <summary>The programs of others that Mosty is measured beside.</summary>
internal static class PeerPrograms
{
    /// <summary>Runs it over standard input and gives back what it wrote; null where it is not installed or fails.</summary>
    public static string? Run(string input, params string[] command)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEndAsync();
            try
            {
                process.StandardInput.Write(input);
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // It ended before it had read all: the exit code tells.
            }

            process.WaitForExit();
            return process.ExitCode == 0 ? output.Result : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
