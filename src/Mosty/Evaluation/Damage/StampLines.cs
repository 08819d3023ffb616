using System.Text.Json;
using Mosty.Knowledge;

namespace Mosty.Evaluation.Damage;

/// <summary>The stamps of registries by language: <c>data/evaluation/stamps.yaml</c>.</summary>
internal sealed class StampLines
{
    private readonly Dictionary<string, string[]> stamps;

    private StampLines(Dictionary<string, string[]> stamps) => this.stamps = stamps;

    public static StampLines Open(KnowledgeFile knowledge) =>
        new(JsonSerializer.Deserialize<Dictionary<string, string[]>>(knowledge.Section("evaluation/stamps"))!);

    /// <summary>In English where there are none in the language.</summary>
    public IReadOnlyList<string> In(string? language) => stamps.GetValueOrDefault(language ?? "") ?? stamps["en"];
}
