namespace Mosty.Tests.Cli;

/// <summary>An officer imports a list of twin towns, looks at what was left out, and takes it back.</summary>
public sealed class ImportVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mosty-import-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Rows_left_out_are_printed_counted_and_kept_in_a_file_for_a_spreadsheet()
    {
        var list = Write("twins.csv", "a,a_country,b,b_country\nLiberec,CZ,Augsburg,DE\nLiberec,CZ,Nowhereville,PL\n=cmd(),CZ,Augsburg,DE\n");
        var errors = Path.Combine(folder, "errors.csv");
        var (code, output, error) = await Run("links", list, "--source", "A list", "--errors", errors);
        code.ShouldBe(1);
        output.ShouldContain("Nowhereville (PL)");
        error.ShouldContain("left out: 2");
        var told = await File.ReadAllLinesAsync(errors, TestContext.Current.CancellationToken);
        told.Length.ShouldBe(3);
        told[1].ShouldStartWith("3,Nowhereville (PL),");
        told[2].ShouldStartWith("4,'=cmd() (CZ),"); // no formula
    }

    [Fact]
    public async Task A_trial_keeps_nothing_and_an_import_can_be_taken_back()
    {
        var list = Write("twins.csv", "a,a_country,b,b_country\nLiberec,CZ,Augsburg,DE\n");
        (await Run("links", list, "--source", "A list", "--dry-run")).Code.ShouldBe(0);
        (await Run("list")).Out.ShouldNotContain("twins.csv");
        (await Run("links", list, "--source", "A list")).Code.ShouldBe(0);
        (await Run("list")).Out.ShouldContain("twins.csv");
        (await Run("undo", "1")).Code.ShouldBe(0);
        (await Run("list")).Out.ShouldNotContain("twins.csv");
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("one,two\nLiberec,Augsburg\n", "--map")]
    public async Task A_list_that_cannot_be_understood_is_wrong_use_and_says_what_to_do(string text, string says)
    {
        var (code, _, error) = await Run("links", Write("bad.csv", text), "--source", "A list");
        code.ShouldBe(2);
        error.ShouldContain(says);
    }

    private string Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(folder, name), text);
        return Path.Combine(folder, name);
    }

    private Task<(int Code, string Out, string Error)> Run(params string[] args) =>
        TestTerminal.Run([.. args.Prepend("import"), "--data", Path.Combine(folder, "data"), "--lang", "en"]);
}
