using System.Diagnostics;
using Mosty.Tests.House;

namespace Mosty.Tests.Evaluation;

/// <summary>The folder of reference documents and their scorer, beside the repository or above it; tests that need it are skipped where it is not.</summary>
internal static class ReferenceFolder
{
    /// <param name="needed">A folder that must be in it.</param>
    public static string Find(string needed)
    {
        for (var folder = new DirectoryInfo(Repository.Root); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared") is var shared && Directory.Exists(Path.Combine(shared, "seeds")) && Directory.Exists(Path.Combine(shared, needed)))
                return shared;
        Assert.Skip("the reference documents are not beside this repository");
        return "";
    }

    public static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("python3, which runs the scorer, is not here");
            throw;
        }
    }
}
