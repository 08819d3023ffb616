namespace Mosty.Tests.Cli;

public sealed class WrongUseTests
{
    [Theory]
    [InlineData]
    [InlineData("read")]
    [InlineData("read", "x.txt", "--format", "xml")]
    [InlineData("read", "--bogus", "x.txt")]
    [InlineData("read", "x.txt", "--lang", "tlh")]
    [InlineData("list", "--as-of", "yesterday")]
    [InlineData("list", "--formal", "lovely")]
    [InlineData("add", "x.txt", "--accept", "--confidence", "7")]
    [InlineData("serve", "--port", "0")]
    [InlineData("read", "x.txt", "--home", "Brno")]
    [InlineData("read", "x.txt", "--language", "tlh")]
    [InlineData("list", "--territory", "cz51")]
    [InlineData("frobnicate")]
    public async Task Wrong_use_is_2_says_why_and_writes_no_data(params string[] args)
    {
        var (code, output, error) = await TestTerminal.Run(args);
        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldStartWith("mosty: ");
    }

    [Theory]
    [InlineData("list")]
    [InlineData("show", "CZ-51/IT-23")]
    [InlineData("search", "Brno")]
    [InlineData("check")]
    [InlineData("export")]
    [InlineData("serve")]
    public async Task Verbs_on_a_register_do_not_make_an_empty_one(params string[] args)
    {
        var none = Path.Combine(Path.GetTempPath(), "mosty-none-" + Guid.NewGuid().ToString("N"));
        var (code, _, error) = await TestTerminal.Run([.. args, "--data", none]);
        code.ShouldBe(2);
        error.ShouldContain("there is no register");
        Directory.Exists(none).ShouldBeFalse();
    }

    [Fact]
    public async Task Add_in_a_language_nobody_reads_makes_no_folder()
    {
        var none = Path.Combine(Path.GetTempPath(), "mosty-none-" + Guid.NewGuid().ToString("N"));
        var (code, _, error) = await TestTerminal.Run("add", "x.txt", "--language", "tlh", "--data", none);
        code.ShouldBe(2);
        error.ShouldContain("'tlh' cannot be read");
        Directory.Exists(none).ShouldBeFalse();
    }
}
