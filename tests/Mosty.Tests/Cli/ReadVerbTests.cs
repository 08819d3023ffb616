using System.Text.Json;
using Mosty.Tests.Documents;

namespace Mosty.Tests.Cli;

public sealed class ReadVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mosty-read-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task One_document_as_json_is_one_object_with_its_hash()
    {
        var (code, output, _) = await TestTerminal.Run("read", Write("a.txt", "Brno, 3. 5. 2012"), "--format", "json");
        code.ShouldBe(0);
        var reading = ReadingJson.Read(output);
        reading.Id.ShouldBe("a");
        reading.Sha256.Length.ShouldBe(64);
    }

    [Fact]
    public async Task Several_documents_come_in_the_order_of_the_input_and_the_same_every_time()
    {
        for (var i = 0; i < 60; i++)
            Write($"{i:00}.txt", $"V roce {1960 + i} se nic nestalo.");
        var (code, output, _) = await TestTerminal.Run("read", folder, "--format", "jsonl");
        code.ShouldBe(0);
        var ids = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => ReadingJson.Read(l).Id).ToList();
        ids.ShouldBe(Enumerable.Range(0, 60).Select(i => $"{i:00}").ToList());
        (await TestTerminal.Run("read", folder, "--format", "jsonl")).Out.ShouldBe(output);
    }

    [Fact]
    public async Task Several_documents_as_json_are_one_array()
    {
        Write("a.txt", "Brno");
        Write("b.txt", "Praha");
        var (_, output, _) = await TestTerminal.Run("read", folder, "--format", "json");
        JsonDocument.Parse(output).RootElement.GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task Out_writes_a_file_for_each_document_and_no_name_is_lost()
    {
        Write("letter.txt", "Brno");
        Write("letter.html", "<p>Praha</p>");
        var target = Path.Combine(folder, "out", "deep");
        var (code, output, error) = await TestTerminal.Run("read", folder, "--format", "json", "--out", target);
        code.ShouldBe(0);
        output.ShouldBeEmpty();
        error.ShouldContain("2 documents written to");
        Directory.GetFiles(target).Select(Path.GetFileName).Order().ShouldBe(["letter.json", "letter.txt.json"]);
    }

    [Fact]
    public async Task A_document_that_fails_is_named_with_its_reason_and_the_others_are_done()
    {
        Write("good.txt", "Brno");
        Write("empty.txt", "");
        var (code, output, error) = await TestTerminal.Run("read", folder, "--format", "jsonl");
        code.ShouldBe(1);
        output.ShouldContain("\"id\":\"good\"");
        error.ShouldContain("empty.txt: ");
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_table_in_a_pipe_is_plain()
    {
        var (_, output, _) = await TestTerminal.Run("read", Write("a.txt", "Brno"), "--lang", "cs");
        output.ShouldStartWith("dokument");
        output.ShouldNotContain('\u001B');
        output.ShouldNotContain('│');
    }

    [Fact]
    public async Task Members_of_an_archive_are_documents_and_those_that_fail_are_named()
    {
        var zip = Path.Combine(folder, "papers.zip");
        File.WriteAllBytes(zip, The_media_type.Zip(("one/a.txt", "Brno, 3. 5. 2012"), ("b.txt", ""), ("c.txt", "Praha")));
        var (code, output, error) = await TestTerminal.Run("read", zip, "--format", "json");
        code.ShouldBe(1);
        JsonDocument.Parse(output).RootElement.EnumerateArray().Select(r => r.GetProperty("id").GetString()).ShouldBe(["a", "c"]);
        error.ShouldContain("papers.zip/b.txt: ");
    }

    [Fact]
    public async Task An_archive_of_one_document_as_json_is_one_object()
    {
        var zip = Path.Combine(folder, "papers.zip");
        File.WriteAllBytes(zip, The_media_type.Zip(("a.txt", "Brno, 3. 5. 2012")));
        var (code, output, _) = await TestTerminal.Run("read", zip, "--format", "json");
        code.ShouldBe(0);
        ReadingJson.Read(output).Id.ShouldBe("a");
    }

    [Fact]
    public async Task A_damaged_archive_is_named_and_the_others_are_done()
    {
        Write("good.txt", "Brno");
        File.WriteAllBytes(Path.Combine(folder, "papers.zip"), The_media_type.Zip(("a.txt", "x"))[..40]);
        var (code, output, error) = await TestTerminal.Run("read", folder, "--format", "jsonl");
        code.ShouldBe(1);
        output.ShouldContain("\"id\":\"good\"");
        error.ShouldContain("papers.zip: ");
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
