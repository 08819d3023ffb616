using System.Diagnostics;
using System.Globalization;
using Mosty.Knowledge;
using Mosty.Register;

namespace Mosty.Tests.Register;

/// <summary>The real command, killed in the middle of its work again and again.</summary>
public sealed class KilledSpec
{
    private const int Documents = 1000;

    [Fact(Timeout = 600_000)]
    public async Task Killed_at_any_moment_of_add_the_register_is_sound_and_the_same_command_finishes()
    {
        var folder = Directory.CreateTempSubdirectory("mosty-killed-").FullName;
        var (papers, data) = (Path.Combine(folder, "papers"), Path.Combine(folder, "data"));
        Directory.CreateDirectory(papers);
        for (var i = 0; i < Documents; i++)
            File.WriteAllText(Path.Combine(papers, $"{i:0000}.txt"), Page(i));
        var random = new Random(20040501);
        var kept = 0;
        for (var round = 0; round < 5; round++)
        {
            using var process = Add(papers, data);
            var until = kept + 20 + random.Next(120);
            while (!process.HasExited && Kept(data) < until)
                await Task.Delay(5);
            await Task.Delay(random.Next(20));
            process.Kill();
            await process.WaitForExitAsync();
            kept = Kept(data);
            Check(data).ShouldBeEmpty();
        }

        kept.ShouldBeLessThan(Documents, "it was never killed in the middle");
        using (var last = Add(papers, data))
        {
            await last.WaitForExitAsync();
            last.ExitCode.ShouldBe(0);
        }

        Check(data, Documents).ShouldBeEmpty();
        Directory.Delete(folder, recursive: true);
    }

    private static string Page(int i) => string.Create(CultureInfo.InvariantCulture, $"""
        Zahraniční spolupráce

        Dne {1 + i % 28}. {1 + i % 12}. {1995 + i % 25} podepsal Jihomoravský kraj dohodu o spolupráci s regionem {Partners[i % Partners.Length]}.
        V květnu {1996 + i % 25} navštívila Brno delegace tohoto regionu, zápis číslo {i}.
        """);

    private static readonly string[] Partners =
        ["Dolní Rakousko", "Horní Rakousko", "Lombardie", "Toskánsko", "Bretaň", "Normandie", "Sasko", "Hesensko", "Katalánsko", "Andalusie", "Skåne", "Uppsala", "Istrie", "Vojvodina"];

    private static Process Add(string papers, string data)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "Mosty.Cli.dll"), "add", papers, "--data", data, "--accept" })
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>How far it has come: originals in place, counted without waiting for the database.</summary>
    private static int Kept(string data)
    {
        var originals = Path.Combine(data, "originals");
        return Directory.Exists(originals) ? Directory.GetDirectories(originals).Sum(d => Directory.GetFiles(d).Count(f => Path.GetFileName(f).Length == 64)) : 0;
    }

    private static IReadOnlyList<Finding> Check(string data, int? documents = null)
    {
        using var knowledge = KnowledgeFile.Open();
        using var register = RegisterFolder.Open(data, knowledge, TimeProvider.System);
        var report = new CheckRegister(register).Run();
        report.Documents.ShouldBe(documents ?? report.Documents);
        return report.Findings;
    }
}
