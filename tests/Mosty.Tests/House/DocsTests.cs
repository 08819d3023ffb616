using System.CommandLine;
using System.Text.RegularExpressions;
using Mosty.Cli;
using Mosty.Documents;
using Mosty.Tests.Cli;

namespace Mosty.Tests.House;

/// <summary>What the documents name exists, and what exists is named in the documents.</summary>
public sealed partial class DocsTests
{
    private static readonly Command Mosty = MostyCommand.Create(new TestTerminal().Terminal);

    private static readonly string Operations = File.ReadAllText(Repository.PathOf("docs", "operations.md"));

    public static TheoryData<string> Documents => new(Repository.Files(".", "*.md").Where(f => !f.StartsWith("data/", StringComparison.Ordinal)));

    public static TheoryData<string> Verbs => new(Mosty.Subcommands.Select(v => v.Name));

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_verb_has_its_heading_with_every_option_and_an_example(string name)
    {
        var verb = Mosty.Subcommands.Single(v => v.Name == name);
        var section = Regex.Match(Operations, $@"^### mosty {name}\n(.*?)(?=^##)", RegexOptions.Multiline | RegexOptions.Singleline, TimeSpan.FromSeconds(1)).Groups[1].Value;
        section.ShouldNotBeEmpty("docs/operations.md has no heading for it");
        var options = verb.Subcommands.Prepend(verb).SelectMany(v => v.Options).ToList();
        foreach (var option in options)
            section.ShouldContain(option.Name);
        foreach (Match named in OptionName().Matches(section))
            options.Concat(Mosty.Options).ShouldContain(o => o.Name == named.Value, $"docs/operations.md names {named.Value}");
        var example = Regex.Match(verb.Description!, @"Example: (mosty .*)$", RegexOptions.Multiline, TimeSpan.FromSeconds(1)).Groups[1].Value;
        example.ShouldStartWith($"mosty {name}");
        ShouldParse(example);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Commands_in_documents_can_be_typed(string document)
    {
        foreach (Match block in ShellBlock().Matches(File.ReadAllText(Repository.PathOf(document))))
            foreach (var line in block.Groups[1].Value.Split('\n').Select(l => l.Split('#')[0].Trim()).Where(l => l.Length > 0))
            {
                var program = line.Split(' ')[0];
                if (program is "./mosty" or "mosty")
                    ShouldParse(line);
                else if (program.StartsWith("./", StringComparison.Ordinal))
                    File.Exists(Repository.PathOf(program[2..])).ShouldBeTrue($"{document}: {line}");
                else
                    program.ShouldBeOneOf("dotnet", "sudo", "git", "cd", "npm");
            }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_and_paths_in_documents_lead_somewhere(string document)
    {
        var text = File.ReadAllText(Repository.PathOf(document));
        var folder = Path.GetDirectoryName(Repository.PathOf(document))!;
        var broken = Link().Matches(text).Select(m => m.Groups[1].Value).Where(l => !l.Contains("://") && !l.StartsWith('#'))
            .Where(l => !Path.Exists(Path.Combine(folder, l.Split('#')[0]))).ToList();
        broken.AddRange(PathInCode().Matches(text).Select(m => m.Groups[1].Value).Where(p => !Path.Exists(Repository.PathOf(p))));
        broken.ShouldBeEmpty();
    }

    [Fact]
    public void Every_setting_that_the_programs_ask_for_is_documented()
    {
        var asked = Repository.Files("src", "*.cs").SelectMany(f => Setting().Matches(File.ReadAllText(Repository.PathOf(f))).Select(m => m.Groups[1].Value)).Distinct().ToList();
        asked.ShouldContain("MOSTY_DATA");
        foreach (var setting in asked)
            Operations.ShouldContain($"`{setting}`");
    }

    [Fact]
    public void The_limits_are_those_of_the_code()
    {
        var limits = ReadLimits.Default;
        Operations.ShouldContain($"{limits.Bytes >> 20} MB, {limits.Pages:N0} pages, {limits.Pixels / 1_000_000} million pixels");
        Operations.ShouldContain($"{limits.ArchiveMembers:N0} members, {limits.ArchiveBytes >> 30} GB unpacked");
        Operations.ShouldContain($"memory limit of {limits.Memory >> 30} GB");
        limits.TimeLimit.ShouldBe(TimeSpan.FromMinutes(2));
    }

    [Fact]
    public void The_licence_is_whole()
    {
        var licence = File.ReadAllText(Repository.PathOf("LICENSE"));
        for (var article = 1; article <= 15; article++)
            Regex.IsMatch(licence, $@"^{article}\.\s?\p{{Lu}}", RegexOptions.Multiline, TimeSpan.FromSeconds(1)).ShouldBeTrue($"article {article}");
        licence.ShouldContain("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
    }

    private static void ShouldParse(string line)
    {
        var words = line.Split('>')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToArray();
        Mosty.Parse(words).Errors.Select(e => e.Message).ShouldBeEmpty(line);
    }

    [GeneratedRegex("(?<![\\w-])--[a-z][a-z-]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OptionName();

    [GeneratedRegex("^```sh\\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ShellBlock();

    [GeneratedRegex("\\]\\(([^)\\s]+)\\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("`((?:src|tests|tools|data|docs|benchmarks)/[\\w./-]*)`", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PathInCode();

    [GeneratedRegex("\"(MOSTY_[A-Z]+)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Setting();
}
