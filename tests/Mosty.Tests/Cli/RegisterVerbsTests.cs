using System.Text.Json;
using Mosty.Knowledge;
using Mosty.Register;
using Mosty.Tests.Documents;
using Mosty.Tests.House;

namespace Mosty.Tests.Cli;

/// <summary>A clerk takes papers into a register and asks it, by the command alone.</summary>
public sealed class RegisterVerbsTests : IDisposable
{
    private static readonly string Paper = Repository.PathOf("data", "samples", "papers", "plzen-zapis-komise.txt");

    private readonly string folder = Directory.CreateTempSubdirectory("mosty-cli-").FullName;

    private string Data => Path.Combine(folder, "data");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_is_added_waits_as_a_proposal()
    {
        (await Mosty("add", Paper)).Code.ShouldBe(0);
        var (_, output, _) = await Mosty("list", "--format", "json");
        JsonDocument.Parse(output).RootElement.GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Members_of_an_archive_are_added_under_their_names_and_those_that_fail_are_told()
    {
        var zip = Path.Combine(folder, "papers.zip");
        File.WriteAllBytes(zip, The_media_type.Zip(("2019/zapis.txt", File.ReadAllText(Paper)), ("2020/prazdny.txt", "")));
        var (code, _, error) = await Mosty("add", zip);
        code.ShouldBe(1);
        error.ShouldContain("papers.zip/2020/prazdny.txt: ");
        error.ShouldContain("1 added");
        (await Mosty("search", "pratelstvi")).Out.ShouldContain("papers.zip/2019/zapis.txt");
    }

    [Fact]
    public async Task Reports_of_errors_are_listed_taken_up_and_answered()
    {
        await Mosty("add", Paper);
        (await Mosty("reports")).Out.ShouldContain("No report waits.");
        string number;
        using (var knowledge = KnowledgeFile.Open())
        using (var register = RegisterFolder.Open(Data, knowledge, TimeProvider.System))
            number = new FileReport(register).Run(new ReportAbout(ReportAbout.Page, "accessibility"), "cs", "The menu cannot\nbe reached.").Number!;

        (await Mosty("reports")).Out.ShouldSatisfyAllConditions(o => o.ShouldContain(number), o => o.ShouldContain("The menu cannot be reached."), o => o.ShouldContain("received"));
        (await Mosty("reports", "--take", number, "--by", "Jana Testová")).Out.ShouldContain("being looked at");
        (await Mosty("reports", "--answer", number, "--text", "Mended.")).Code.ShouldBe(0);
        (await Mosty("reports")).Out.ShouldContain("No report waits.");
        (await Mosty("reports", "--all")).Out.ShouldContain("answered");
        (await Mosty("reports", "--answer", "0000", "--text", "x")).Code.ShouldBe(2);
        (await Mosty("reports", "--answer", number)).Code.ShouldBe(2);
        (await Mosty("reports", "--answer", number, "--text", "x", "--take", number)).Code.ShouldBe(2);
    }

    [Fact]
    public async Task Accepted_partnerships_are_listed_shown_found_and_exported()
    {
        var (code, _, error) = await Mosty("add", Paper, "--accept", "--confidence", "0.5", "--home", "CZ-32");
        code.ShouldBe(0);
        error.ShouldContain("1 added");
        error.ShouldContain("accepted by this command, not by a person");

        var listed = JsonDocument.Parse((await Mosty("list", "--territory", "IT", "--format", "json")).Out).RootElement;
        listed.GetArrayLength().ShouldBe(1);
        listed[0].GetProperty("parties").EnumerateArray().Select(p => p.GetString()).ShouldBe(["CZ-32", "IT-BG"]);
        listed[0].GetProperty("seenByPerson").GetBoolean().ShouldBeFalse();
        (await Mosty("list")).Out.ShouldContain("accepted automatically, not yet seen by a person");

        var id = listed[0].GetProperty("id").GetString()!;
        var shown = (await Mosty("show", id)).Out;
        shown.ShouldContain("Memorandum o přátelství, podepsáno v roce 2001");
        shown.ShouldContain("plzen-zapis-komise.txt");
        (await Mosty("show", "CZ-32/IT-BG")).Out.ShouldBe(shown);

        (await Mosty("search", "pratelstvi")).Out.ShouldContain("plzen-zapis-komise.txt");
        JsonDocument.Parse((await Mosty("export")).Out).RootElement.ToString().ShouldContain(id);
        (await Mosty("export", "--format", "csv")).Out.ShouldContain(id);
        (await Mosty("check")).Code.ShouldBe(0);
    }

    /// <summary>Rows of a table are nine times in ten right; what is told in sentences waits for a person unless the user asks for less.</summary>
    [Theory]
    [InlineData("jihomoravsky-kraj-smlouvy.txt", true)]
    [InlineData("plzen-zapis-komise.txt", false)]
    public async Task Only_what_is_nine_times_in_ten_right_is_accepted_without_a_word_on_confidence(string paper, bool some)
    {
        var (_, _, error) = await Mosty("add", Repository.PathOf("data", "samples", "papers", paper), "--accept");
        error.ShouldContain("of confidence 0.9 and above accepted");
        error.Contains("0 readings of confidence", StringComparison.Ordinal).ShouldBe(!some);
        (JsonDocument.Parse((await Mosty("list", "--format", "json")).Out).RootElement.GetArrayLength() > 0).ShouldBe(some);
    }

    [Fact]
    public async Task The_list_is_as_of_a_day_and_filtered()
    {
        await Mosty("add", Paper, "--accept", "--confidence", "0.5", "--home", "CZ-32");
        var all = (await Mosty("list", "--format", "csv")).Out.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        all[0].ShouldStartWith("id,parties,formal,activity");
        (await Mosty("list", "--formal", "suspended", "--format", "csv")).Out.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
        (await Mosty("list", "--as-of", "1990-01-01", "--formal", "in_force", "--format", "csv")).Out.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
        (await Mosty("list", "--formal", "in_force,declared", "--format", "csv")).Out.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task The_same_bytes_again_change_nothing_and_say_so()
    {
        await Mosty("add", Paper, "--accept");
        var before = (await Mosty("export")).Out;
        var (code, output, error) = await Mosty("add", Paper, "--accept");
        code.ShouldBe(0);
        output.ShouldContain("unchanged");
        error.ShouldContain("0 added");
        error.ShouldContain("1 unchanged");
        (await Mosty("export")).Out.ShouldBe(before);
    }

    [Fact]
    public async Task A_changed_original_is_found_by_check()
    {
        await Mosty("add", Paper, "--accept");
        var original = Directory.GetFiles(Path.Combine(Data, "originals"), "*", SearchOption.AllDirectories).Single();
        File.SetAttributes(original, FileAttributes.Normal);
        File.AppendAllText(original, "!");
        var (code, output, _) = await Mosty("check");
        code.ShouldBe(1);
        output.ShouldContain("original-changed");
    }

    [Fact]
    public async Task Some_documents_fail_and_the_others_are_added()
    {
        var empty = Path.Combine(folder, "empty.txt");
        File.WriteAllText(empty, "");
        var (code, _, error) = await Mosty("add", empty, Paper);
        code.ShouldBe(1);
        error.ShouldContain("empty.txt: ");
        error.ShouldContain("1 added");
        error.ShouldContain("1 failed");
    }

    [Fact]
    public async Task A_partnership_that_is_not_there_is_wrong_use()
    {
        await Mosty("add", Paper, "--accept");
        var (code, output, error) = await Mosty("show", "zz-zz-none");
        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain("zz-zz-none");
    }

    [Fact]
    public async Task A_demo_reads_accepts_and_shows_the_table()
    {
        var (code, output, _) = await Mosty("demo", Paper, "--no-serve");
        code.ShouldBe(0);
        output.ShouldContain("Bergamo");
        output.ShouldContain("accepted automatically, not yet seen by a person");
        (await Mosty("demo", Paper, "--no-serve")).Out.ShouldBe(output);
    }

    [Fact]
    public async Task A_demo_of_other_papers_starts_afresh()
    {
        await Mosty("demo", Paper, "--no-serve");
        var (_, output, _) = await Mosty("demo", Repository.PathOf("data", "samples", "papers", "vysocina-bilance.txt"), "--no-serve");
        output.ShouldNotContain("Bergamo");
    }

    [Fact]
    public async Task A_demo_never_touches_an_offices_register()
    {
        await Mosty("demo", Paper, "--no-serve");
        await Mosty("add", Paper);
        var before = (await Mosty("export")).Out;
        var (code, _, error) = await Mosty("demo", "--no-serve");
        code.ShouldBe(2);
        error.ShouldContain("--data");
        (await Mosty("export")).Out.ShouldBe(before);
    }

    private Task<(int Code, string Out, string Error)> Mosty(params string[] args) => TestTerminal.Run([.. args, "--data", Data]);
}
