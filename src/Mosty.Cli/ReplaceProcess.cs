using System.Runtime.InteropServices;

namespace Mosty.Cli;

/// <summary>Ends this program by becoming another one: same process id, so signals, Ctrl-C and service managers reach the new one directly.</summary>
internal static class ReplaceProcess
{
    /// <summary>Returns only when the program cannot be started.</summary>
    /// <param name="program">A path, or a name looked up in PATH.</param>
    /// <returns>The system's words for why not.</returns>
    public static string With(string program, IEnumerable<string> arguments)
    {
        _ = Execvp(program, [program, .. arguments, null]);
        return Marshal.GetLastPInvokeErrorMessage();
    }

    [DllImport("libc", EntryPoint = "execvp", SetLastError = true, CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Execvp(string file, string?[] arguments);
}
