using System.Text.Json.Serialization;

namespace Mosty.Statements.Triggers;

/// <summary>The section <c>statements</c> of a language file: under each name (<see cref="Words"/>) the patterns that mean it.</summary>
internal sealed record StatementWords
{
    /// <summary>Alternatives that many patterns share: <c>&lt;name&gt;</c> in a pattern stands for them.</summary>
    public IReadOnlyDictionary<string, string> Sets { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Patterns { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StatementWords))]
internal sealed partial class StatementWordsJson : JsonSerializerContext;
