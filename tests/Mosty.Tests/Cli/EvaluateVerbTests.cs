using System.Text.Json;

namespace Mosty.Tests.Cli;

public sealed class EvaluateVerbTests : IDisposable
{
    private const string Gold = """
        {"language":"cs","places":[{"key":"CZ:Brno","quote":"Brno"}],"dates":[{"value":"2012-05-03","quote":"3. 5. 2012"},{"value":"1999","quote":"roce 1999"}],"people":[],"statements":[],"partnerships":[]}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("mosty-evaluate-").FullName;

    public EvaluateVerbTests()
    {
        Write("gold/a.json", Gold);
        Write("texts/a.txt", "Dne 3. 5. 2012 se ve městě sešlo zastupitelstvo.");
    }

    private string GoldFolder => Path.Combine(folder, "gold");

    private string Texts => Path.Combine(folder, "texts");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_figures_of_each_measure_as_json()
    {
        var (code, output, error) = await TestTerminal.Run("evaluate", GoldFolder, Texts, "--format", "json");
        (code, error).ShouldBe((0, ""));
        using var report = JsonDocument.Parse(output);
        var dates = report.RootElement.GetProperty("measures").GetProperty("dates");
        (dates.GetProperty("hits").GetInt32(), dates.GetProperty("gold").GetInt32(), dates.GetProperty("found").GetInt32()).ShouldBe((1, 2, 1));
        dates.GetProperty("f1").GetDouble().ShouldBe(0.667);
        report.RootElement.GetProperty("languages").GetProperty("cs").GetProperty("documents").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Misses_are_listed_with_their_quotes_by_document()
    {
        var (code, output, _) = await TestTerminal.Run("evaluate", GoldFolder, Texts, "--misses", "--by-document", "--lang", "en");
        code.ShouldBe(0);
        output.ShouldContain("## a");
        output.ShouldContain("missed  dates  1999  \"roce 1999\"");
    }

    [Fact]
    public async Task What_is_kept_aside_is_measured_but_its_misses_are_told_only_when_asked_for()
    {
        Write("gold/a.json", Gold.Replace("\"language\"", "\"aside\":true,\"language\""));
        (await TestTerminal.Run("evaluate", GoldFolder, Texts, "--misses")).Out.ShouldNotContain("1999");
        (await TestTerminal.Run("evaluate", GoldFolder, Texts, "--misses", "--part", "aside")).Out.ShouldContain("1999");
        (await TestTerminal.Run("evaluate", GoldFolder, Texts, "--part", "dev", "--format", "json")).Out.ShouldContain("\"documents\": 0");
    }

    [Fact]
    public async Task Outputs_of_another_reader_are_scored_in_place_of_reading()
    {
        Write("outputs/a.json", "{\"dates\":[{\"value\":\"2012-05-03\",\"quote\":\"3. 5. 2012\"},{\"value\":\"1999\",\"quote\":\"1999\"}]}");
        var (code, output, _) = await TestTerminal.Run("evaluate", GoldFolder, Texts, "--read", Path.Combine(folder, "outputs"), "--format", "json");
        code.ShouldBe(0);
        using var report = JsonDocument.Parse(output);
        report.RootElement.GetProperty("measures").GetProperty("dates").GetProperty("f1").GetDouble().ShouldBe(1);
        report.RootElement.GetProperty("measures").GetProperty("places").GetProperty("hits").GetInt32().ShouldBe(0);
        report.RootElement.GetProperty("ungroundedQuotes").GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData("gold/a.json", "{\"places\": [", "a.json: broken JSON", 0)]
    [InlineData("gold/a.json", "[]", "no JSON object", 0)]
    [InlineData("gold/a.json", "{\"dates\":[{\"quote\":\"x\"}]}", "no \"value\"", 0)]
    [InlineData("texts/a.txt", "\0\u0001\u0002\u0003", "counted as nothing found", 1)]
    public async Task What_cannot_be_scored_is_named_and_the_others_are_done(string file, string content, string told, int left)
    {
        Write(file, content);
        Write("gold/b.json", Gold);
        Write("texts/b.txt", "Brno, 3. 5. 2012");
        var (code, output, error) = await TestTerminal.Run("evaluate", GoldFolder, Texts, "--format", "json");
        code.ShouldBe(1);
        error.ShouldContain(told);
        output.ShouldContain($"\"documents\": {left + 1}");
    }

    [Fact]
    public async Task Damage_is_measured_beside_the_unharmed_text_and_the_texts_are_kept()
    {
        var kept = Path.Combine(folder, "kept");
        var (code, output, _) = await TestTerminal.Run("evaluate", GoldFolder, Texts, "--damage", "capitals,no-break-spaces", "--keep", kept, "--format", "json");
        code.ShouldBe(0);
        using var report = JsonDocument.Parse(output);
        var damage = report.RootElement.GetProperty("damage");
        damage.EnumerateObject().Select(p => p.Name).ShouldBe(["unharmed", "no_break_spaces", "capitals"]);
        damage.GetProperty("no_break_spaces").GetProperty("pointsLost").GetProperty("dates").GetDouble().ShouldBe(0);
        Directory.GetFiles(kept).Select(Path.GetFileName).Order().ShouldBe(["a.Capitals.txt", "a.NoBreakSpaces.txt"]);
        File.ReadAllText(Path.Combine(kept, "a.Capitals.txt")).ShouldContain("ZASTUPITELSTVO");
    }

    [Theory]
    [InlineData("--damage", "fire", "knows no 'fire'")]
    [InlineData("--keep", "x", "--keep needs --damage")]
    public async Task Wrong_words_about_damage_are_wrong_use(string option, string value, string told)
    {
        var (code, _, error) = await TestTerminal.Run("evaluate", GoldFolder, Texts, option, value);
        code.ShouldBe(2);
        error.ShouldContain(told);
    }

    [Fact]
    public async Task An_output_that_is_missing_counts_as_nothing_found()
    {
        Directory.CreateDirectory(Path.Combine(folder, "outputs"));
        var (code, output, error) = await TestTerminal.Run("evaluate", GoldFolder, Texts, "--read", Path.Combine(folder, "outputs"), "--format", "json");
        code.ShouldBe(1);
        error.ShouldContain("there is no such file; counted as nothing found");
        using var report = JsonDocument.Parse(output);
        report.RootElement.GetProperty("measures").GetProperty("dates").GetProperty("gold").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task No_folder_and_no_pair_are_wrong_use()
    {
        (await TestTerminal.Run("evaluate", Path.Combine(folder, "none"), Texts)).Error.ShouldContain("there is no folder");
        File.Delete(Path.Combine(GoldFolder, "a.json"));
        var (code, output, error) = await TestTerminal.Run("evaluate", GoldFolder, Texts);
        (code, output).ShouldBe((2, ""));
        error.ShouldContain("no document NAME.*");
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
