using System.Diagnostics;
using System.Text.Json;

namespace Mosty.Tests.Statements;

/// <summary>The measures of docs/reading.md over the reference documents, where they lie beside the repository.</summary>
public sealed class What_the_seeds_must_score
{
    [Theory]
    [InlineData("dates", 0.92)]
    [InlineData("places", 0.85)]
    [InlineData("people", 0.75)]
    [InlineData("statements", 0.60)]
    [InlineData("partnerships", 0.75)]
    [InlineData("status", 0.70)]
    public void F1_is_at_least(string measure, double least)
    {
        using var scores = Scores();
        scores.RootElement.GetProperty(measure).GetProperty("f1").GetDouble().ShouldBeGreaterThanOrEqualTo(least);
    }

    [Fact]
    public void No_quote_is_without_ground()
    {
        using var scores = Scores();
        scores.RootElement.GetProperty("ungrounded_quotes").GetInt32().ShouldBe(0);
    }

    private static JsonDocument Scores()
    {
        var shared = Shared();
        if (shared is null)
            Assert.Skip("the reference documents are not beside this repository");
        var output = Directory.CreateTempSubdirectory("mosty-score-");
        try
        {
            foreach (var path in Directory.GetFiles(Path.Combine(shared, "seeds"), "*.txt"))
                File.WriteAllText(Path.Combine(output.FullName, Path.GetFileNameWithoutExtension(path) + ".json"), ReadingJson.Write(TextReading.Of(File.ReadAllText(path))));
            var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true, UseShellExecute = false };
            foreach (var argument in new[] { Path.Combine(shared, "score", "score.py"), Path.Combine(shared, "gold"), Path.Combine(shared, "seeds"), output.FullName })
                start.ArgumentList.Add(argument);
            using var process = Start(start);
            var lines = process.StandardOutput.ReadToEnd().TrimEnd().Split('\n');
            process.WaitForExit();
            return JsonDocument.Parse(lines[^1]);
        }
        finally
        {
            output.Delete(recursive: true);
        }
    }

    private static Process Start(ProcessStartInfo start)
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

    private static string? Shared()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "shared", "seeds")) && Directory.Exists(Path.Combine(folder.FullName, "shared", "score")))
                return Path.Combine(folder.FullName, "shared");
        return null;
    }
}
