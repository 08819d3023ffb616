using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Mosty.Tests.House;

/// <summary>The rules of the house that a machine can see (CONTRIBUTING.md).</summary>
public sealed partial class CodeRulesTests
{
    private static readonly string[] CodeFolders = ["src", "tools", "tests", "benchmarks"];

    [Fact]
    public void Files_are_short_enough_to_be_read()
    {
        var lengths = CodeFolders.SelectMany(f => Repository.Files(f, "*.cs")).Where(f => !f.Contains("/Migrations/"))
            .Select(f => (File: f, Lines: File.ReadLines(Repository.PathOf(f)).Count())).OrderBy(f => f.Lines).ToList();
        lengths.Where(f => f.Lines > 500).ShouldBeEmpty("no file is over 500 lines: split it");
        lengths[lengths.Count / 2].Lines.ShouldBeLessThan(100, "the median");
        lengths[lengths.Count * 9 / 10].Lines.ShouldBeLessThan(300, "nine in ten");
    }

    [Fact]
    public void Words_of_a_language_live_in_data_not_in_code()
    {
        var found = Repository.Files("src", "*.cs").Concat(Repository.Files("tools", "*.cs"))
            .Where(f => !f.Contains("/Migrations/"))
            .SelectMany(f => File.ReadLines(Repository.PathOf(f)).Select((line, i) => (Line: line, At: $"{f}:{i + 1}")))
            .Where(l => StringOrCharacter().Matches(CommentOf().Replace(l.Line, "")).Any(m => m.Value.Any(c => c > 0x7F && char.IsLetter(c))))
            .Select(l => $"{l.At} {l.Line.Trim()}").ToList();
        found.ShouldBeEmpty();
    }

    [Fact]
    public void There_are_rooms_and_no_drawers()
    {
        string[] drawers = ["Services", "Helpers", "Common", "Utils", "Utilities", "Managers", "Misc"];
        CodeFolders.SelectMany(f => Repository.Files(f, "*")).Where(f => f.Split('/').Any(drawers.Contains)).ShouldBeEmpty();
    }

    [Fact]
    public void Records_are_sealed_and_cannot_change()
    {
        var records = typeof(Pipeline).Assembly.GetTypes()
            .Where(t => t.IsClass && t.GetMethod("<Clone>$") is not null && t.Namespace?.Contains(".Migrations") != true).ToList();
        records.Count.ShouldBeGreaterThan(30);
        records.Where(t => !t.IsSealed && !t.IsAbstract).Select(t => t.FullName).ShouldBeEmpty("not sealed");
        // Not those that only the JSON reader of data/ fills: it would lose the defaults of init-only properties, and nobody else sees them.
        records.Where(t => t.IsVisible).SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
                .Select(p => $"{t.FullName}.{p.Name}"))
            .ShouldBeEmpty("can be set after it was made");
    }

    [Fact]
    public void Nothing_of_a_developers_machine_is_left_in_the_tree()
    {
        string[] kinds = ["*.cs", "*.md", "*.yaml", "*.yml", "*.csproj", "*.props", "*.targets", "*.json"];
        var homes = new Regex("(/home/|/Users/|/root/|[A-Z]:\\\\)\\w", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        kinds.SelectMany(k => Repository.Files(".", k)).Where(f => !f.Contains("House/CodeRulesTests") && !f.StartsWith('.'))
            .Where(f => homes.IsMatch(File.ReadAllText(Repository.PathOf(f)))).ShouldBeEmpty();
    }

    [GeneratedRegex("(?<!:)//.*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CommentOf();

    [GeneratedRegex("\"[^\"]*\"|'[^']'", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StringOrCharacter();
}
