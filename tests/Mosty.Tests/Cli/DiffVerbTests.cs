using System.Text.Json;

namespace Mosty.Tests.Cli;

public sealed class DiffVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mosty-diff-").FullName;

    private string Old => Path.Combine(folder, "old");

    private string New => Path.Combine(folder, "new");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_same_readings_are_alike_in_whatever_form_they_lie()
    {
        Write("papers/a.txt", "Liberecký kraj podepsal 3. března 2012 dohodu o spolupráci s provincií Bursa.");
        Write("papers/b.txt", "Delegace Libereckého kraje navštívila 5. května 2014 Toskánsko.");
        var papers = Path.Combine(folder, "papers");
        await TestTerminal.Run("read", papers, "--format", "json", "--out", Old);
        Write("new/all.jsonl", (await TestTerminal.Run("read", papers, "--format", "jsonl")).Out);
        var (code, output, error) = await TestTerminal.Run("diff", Old, New, "--lang", "en");
        (code, error).ShouldBe((0, ""));
        output.ShouldContain("2 documents in both; they say the same");
        Write("new/all.jsonl", "");
        Write("new/all.json", (await TestTerminal.Run("read", papers, "--format", "json")).Out);
        (await TestTerminal.Run("diff", Old, New)).Code.ShouldBe(0);
    }

    /// <summary>Each row: what the old reading says, what the new one says, what the comparison says.</summary>
    [Theory]
    [InlineData("""{"kind":"agreement","act":"signed","parties":["A","B"],"date":"2012","start":0,"end":9,"quote":"q"}""", """{"kind":"agreement","act":"signed","parties":["B","A"],"date":"2012","start":3,"end":9,"quote":"x","confidence":0.4,"rule":"other","id":"9"}""", "")]
    [InlineData("""{"kind":"agreement","act":"signed","parties":["A","B"],"start":0,"end":9,"quote":"q"}""", """{"kind":"agreement","act":"signed","parties":["A","B"],"date":"2012","start":3,"end":9,"quote":"x"}""", "changed agreement date:>2012")]
    [InlineData("""{"kind":"agreement","act":"signed","parties":["A","B"],"date":"2012","start":0,"end":9,"quote":"q"}""", """{"kind":"agreement","act":"renewed","parties":["A","B"],"date":"2012","start":50,"end":59,"quote":"x"}""", "changed agreement act:signed>renewed")]
    [InlineData("""{"kind":"agreement","act":"signed","parties":["A","B"],"date":"2012","start":0,"end":9,"quote":"q"}""", """{"kind":"agreement","act":"signed","parties":["A","C"],"date":"2012","start":0,"end":9,"quote":"q"}""", "changed agreement parties:A B>A C")]
    [InlineData("""{"kind":"visit","parties":["A","B"],"start":0,"end":9,"quote":"q"}""", """{"kind":"meeting","parties":["A","B"],"start":0,"end":9,"quote":"q"}""", "changed meeting kind:visit>meeting")]
    [InlineData("""{"kind":"visit","parties":["A","B"],"date":"2012","start":0,"end":9,"quote":"q"}""", """{"kind":"visit","parties":["C","D"],"date":"2012","start":50,"end":59,"quote":"x"}""", "gained visit |lost visit ")]
    [InlineData("""{"kind":"visit","parties":["A","B"],"date":"2012","start":0,"end":9,"quote":"q"}""", """{"kind":"visit","parties":["A","B"],"date":"2013","start":50,"end":59,"quote":"x"}""", "gained visit |lost visit ")]
    public async Task A_statement_is_the_same_changed_or_another(string was, string @is, string told)
    {
        Reading("old/a.json", statements: was);
        Reading("new/a.json", statements: @is);
        var (code, output, _) = await TestTerminal.Run("diff", Old, New, "--format", "json");
        code.ShouldBe(told.Length == 0 ? 0 : 1);
        Changes(output).Order().ShouldBe(told.Split('|', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Places_dates_people_and_partnerships_are_compared_too()
    {
        Reading("old/a.json", rest: """
            "places":[{"key":"CZ:Brno","names":["Brno"],"quote":"Brno","start":0,"end":4}],
            "dates":[{"value":"1999","quote":"1999","start":10,"end":14}],
            "people":[{"name":"Jan Hus","quote":"Jan Hus","start":20,"end":27}],
            "partnerships":[{"parties":["A","B"],"status":"active","quote":"q","start":30,"end":40}]
            """);
        Reading("new/a.json", rest: """
            "places":[{"key":"CZ:Brno","names":["Brna"],"quote":"Brna","start":6,"end":10},{"key":"PL","names":["Polska"],"quote":"Polska","start":50,"end":56}],
            "dates":[{"value":"1999-05","quote":"5/1999","start":8,"end":14}],
            "people":[{"name":"Jan Hus","office":"rektor","quote":"Jan Hus","start":20,"end":27}],
            "partnerships":[{"parties":["B","A"],"status":"ended","quote":"q","start":30,"end":40}]
            """);
        var (code, output, _) = await TestTerminal.Run("diff", Old, New, "--lang", "en");
        code.ShouldBe(1);
        output.ShouldContain("gained  places  PL  \"Polska\"");
        output.ShouldContain("changed  dates  1999-05  value: 1999 \u2192 1999-05  \"5/1999\"");
        output.ShouldContain("changed  people  Jan Hus rektor  office: - \u2192 rektor  \"Jan Hus\"");
        output.ShouldContain("changed  partnerships  A B ended  status: active \u2192 ended  \"q\"");
        output.ShouldContain("1 document in both; different: 1");
    }

    [Theory]
    [InlineData("places", 1)]
    [InlineData("dates,people", 0)]
    [InlineData("agreement", 1)]
    [InlineData("visit", 0)]
    [InlineData("visit,warnings", 0)]
    public async Task Only_some_kinds_are_compared(string kinds, int differing)
    {
        Reading("old/a.json");
        Reading("new/a.json", """{"kind":"agreement","parties":["A","B"],"quote":"q","start":0,"end":1}""", "\"places\":[{\"key\":\"PL\",\"quote\":\"Polska\"}]");
        (await TestTerminal.Run("diff", Old, New, "--kind", kinds)).Code.ShouldBe(differing);
    }

    [Fact]
    public async Task Who_read_what_lies_in_one_folder_only_and_other_bytes_are_told()
    {
        Reading("old/a.json");
        Reading("old/gone.json");
        Reading("new/a.json", engine: "mosty 2", sha: "ff");
        Reading("new/come.json", engine: "mosty 2");
        var (code, output, _) = await TestTerminal.Run("diff", Old, New, "--format", "json");
        code.ShouldBe(1);
        using var report = JsonDocument.Parse(output);
        var root = report.RootElement;
        root.GetProperty("old").GetProperty("engines")[0].GetString().ShouldBe("mosty 1");
        root.GetProperty("new").GetProperty("engines")[0].GetString().ShouldBe("mosty 2");
        root.GetProperty("new").GetProperty("lexicons").GetProperty("cs")[0].GetString().ShouldBe("abc");
        root.GetProperty("onlyOld")[0].GetString().ShouldBe("gone");
        root.GetProperty("onlyNew")[0].GetString().ShouldBe("come");
        root.GetProperty("otherBytes")[0].GetString().ShouldBe("a");
    }

    [Fact]
    public async Task Counts_are_given_in_total_by_kind_and_by_language()
    {
        Reading("old/a.json", """{"kind":"visit","parties":["A","B"],"date":"2012","quote":"q","start":0,"end":1}""");
        Reading("new/a.json", """{"kind":"visit","parties":["A","B"],"date":"2012","quote":"q","start":0,"end":1},{"kind":"letter","parties":["A","B"],"quote":"r","start":5,"end":6}""");
        using var report = JsonDocument.Parse((await TestTerminal.Run("diff", Old, New, "--format", "json")).Out);
        var root = report.RootElement;
        foreach (var (tally, same, gained) in new[]
        {
            (root.GetProperty("parts").GetProperty("statements"), 1, 1), (root.GetProperty("statementKinds").GetProperty("letter"), 0, 1),
            (root.GetProperty("statementKinds").GetProperty("visit"), 1, 0), (root.GetProperty("languages").GetProperty("cs").GetProperty("statements"), 1, 1),
        })
            (tally.GetProperty("same").GetInt32(), tally.GetProperty("gained").GetInt32(), tally.GetProperty("lost").GetInt32()).ShouldBe((same, gained, 0));
    }

    [Theory]
    [InlineData("old/a.json", "{\"places\": [", "a.json")]
    [InlineData("old/a.json", "[1]", "a.json: a reading is a JSON object")]
    [InlineData("old/a.json", "{\"language\":\"cs\"}", "no output of mosty read")]
    [InlineData("old/notes.md", "x", "no reading NAME.json")]
    public async Task What_cannot_be_compared_is_trouble(string file, string content, string told)
    {
        Write(file, content);
        Reading("new/a.json");
        var (code, output, error) = await TestTerminal.Run("diff", Old, New);
        (code, output).ShouldBe((2, ""));
        error.ShouldContain(told);
    }

    [Fact]
    public async Task No_folder_and_no_such_kind_are_wrong_use()
    {
        (await TestTerminal.Run("diff", Old, New)).Error.ShouldContain("there is no folder");
        Reading("old/a.json");
        var (code, _, error) = await TestTerminal.Run("diff", Old, Old, "--kind", "weather");
        code.ShouldBe(2);
        error.ShouldContain("--kind knows no 'weather'");
    }

    private static List<string> Changes(string output)
    {
        using var report = JsonDocument.Parse(output);
        return [.. report.RootElement.GetProperty("documents").EnumerateArray().SelectMany(d => d.GetProperty("changes").EnumerateArray()).Select(c =>
            $"{c.GetProperty("change").GetString()} {c.GetProperty("kind").GetString()} " + (c.TryGetProperty("fields", out var fields)
                ? string.Join(' ', fields.EnumerateArray().Select(f => $"{f.GetProperty("field").GetString()}:{f.GetProperty("was").GetString()}>{f.GetProperty("is").GetString()}")) : ""))];
    }

    private void Reading(string path, string statements = "", string rest = "\"places\":[]", string engine = "mosty 1", string sha = "00") =>
        Write(path, $$"""{"id":"a","sha256":"{{sha}}","language":"cs","engine":"{{engine}}","lexicons":{"cs":"abc"},"statements":[{{statements}}],{{rest}}}""");

    private void Write(string path, string content)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }
}
