using System.Text.Json.Serialization;

namespace Mosty.Timelines;

/// <summary>A rule set as it stands in <c>data/standing/*.yaml</c>.</summary>
internal sealed record StandingFile
{
    public required string Version { get; init; }
    public required int QuietAfterMonths { get; init; }
    public required int StalledAfterMonths { get; init; }
    public required IReadOnlyList<string> Counts { get; init; }
    public required IReadOnlyList<string> BarredBy { get; init; }
    public IReadOnlyDictionary<string, DateOnly>? NoTacitRenewal { get; init; }
    public Labelling? Label { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true)]
[JsonSerializable(typeof(StandingFile))]
internal sealed partial class StandingFileJson : JsonSerializerContext;
