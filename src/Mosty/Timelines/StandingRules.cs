using System.Text.Json;
using Mosty.Knowledge;

namespace Mosty.Timelines;

/// <summary>A named, versioned rule set of <c>data/standing</c>: how an office lets papers be weighed. See docs/standing.md.</summary>
public sealed record StandingRules
{
    public required string Name { get; init; }
    public required string Version { get; init; }

    /// <summary>Months without a counted contact after which a partnership is quiet.</summary>
    public int QuietAfterMonths { get; init; } = 24;

    /// <summary>Months without an act after which a proposal shows as stalled.</summary>
    public int StalledAfterMonths { get; init; } = 36;

    /// <summary>The rule set <c>data/standing/&lt;name&gt;.yaml</c>.</summary>
    /// <exception cref="KeyNotFoundException">No such rule set was compiled; <see cref="Available"/> tells which were.</exception>
    public static StandingRules Open(KnowledgeFile knowledge, string name)
    {
        using var document = JsonDocument.Parse(knowledge.Section("standing/" + name).ToArray());
        var root = document.RootElement;
        return new StandingRules
        {
            Name = name,
            Version = root.GetProperty("version").GetString()!,
            QuietAfterMonths = root.GetProperty("quiet_after_months").GetInt32(),
            StalledAfterMonths = root.GetProperty("stalled_after_months").GetInt32(),
        };
    }

    /// <summary>The names of all compiled rule sets, in alphabetical order.</summary>
    public static IReadOnlyList<string> Available(KnowledgeFile knowledge) =>
        [.. knowledge.SectionNames.Where(s => s.StartsWith("standing/", StringComparison.Ordinal)).Select(s => s["standing/".Length..]).Order(StringComparer.Ordinal)];
}
