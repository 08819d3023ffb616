using System.Text.Json;
using Mosty.Interface;
using Mosty.Knowledge;
using Mosty.Statements;
using Mosty.Territories;

namespace Mosty.Timelines;

/// <summary>A named, versioned rule set of <c>data/standing</c>: how an office lets papers be weighed. See docs/standing.md.</summary>
public sealed record StandingRules
{
    public required string Name { get; init; }
    public required string Version { get; init; }

    /// <summary>Words by which titles and quotes are looked into.</summary>
    public required RuleWords Words { get; init; }

    /// <summary>Months without a counted contact after which a partnership is quiet.</summary>
    public int QuietAfterMonths { get; init; } = 24;

    /// <summary>Months without an act after which a proposal shows as stalled.</summary>
    public int StalledAfterMonths { get; init; } = 36;

    /// <summary>Kinds of statement that may prove contact (rule 3 then looks closer).</summary>
    public IReadOnlySet<StatementKind> Counts { get; init; } = new HashSet<StatementKind>(Enum.GetValues<StatementKind>());

    /// <summary>Causes of our own ending that bar contact with the party, until we resume it.</summary>
    public IReadOnlySet<Cause> BarredBy { get; init; } = new HashSet<Cause> { Cause.War, Cause.OwnPolicy };

    /// <summary>Country → first day from which its law excludes that a contract prolongs itself in silence.</summary>
    public IReadOnlyDictionary<string, DateOnly> NoTacitRenewal { get; init; } = new Dictionary<string, DateOnly>();

    /// <summary>What this rule set calls a partnership, beside the three standings; null where it has no name of its own.</summary>
    public Labelling? Label { get; init; }

    /// <summary>Key → key of the territory it was merged into or renamed to; null while it exists.</summary>
    public Func<string, string?> SuccessorOf { get; init; } = _ => null;

    public bool Counted(StatementKind kind) => Counts.Contains(kind);

    /// <summary>The rule set <c>data/standing/&lt;name&gt;.yaml</c>.</summary>
    /// <exception cref="KeyNotFoundException">No such rule set was compiled; <see cref="Available"/> tells which were.</exception>
    public static StandingRules Open(KnowledgeFile knowledge, string name)
    {
        var file = JsonSerializer.Deserialize(knowledge.Section("standing/" + name), StandingFileJson.Default.StandingFile)!;
        var gazetteer = new Lazy<Gazetteer>(() => Gazetteer.Open(knowledge));
        return new StandingRules
        {
            Name = name,
            Version = file.Version,
            Words = RuleWords.Open(knowledge),
            QuietAfterMonths = file.QuietAfterMonths,
            StalledAfterMonths = file.StalledAfterMonths,
            Counts = file.Counts.Select(TermKey.Parse<StatementKind>).ToHashSet(),
            BarredBy = file.BarredBy.Select(TermKey.Parse<Cause>).ToHashSet(),
            NoTacitRenewal = file.NoTacitRenewal ?? new Dictionary<string, DateOnly>(),
            Label = file.Label,
            SuccessorOf = key => gazetteer.Value.Find(key)?.Successor,
        };
    }

    /// <summary>The names of all compiled rule sets, in alphabetical order.</summary>
    public static IReadOnlyList<string> Available(KnowledgeFile knowledge) =>
        [.. knowledge.SectionNames.Where(s => s.StartsWith("standing/", StringComparison.Ordinal)).Select(s => s["standing/".Length..]).Order(StringComparer.Ordinal)];
}
