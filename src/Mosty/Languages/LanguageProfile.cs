using System.Text.Json.Serialization;

namespace Mosty.Languages;

/// <summary>What tells a language from the others: the section <c>identification</c> of its lexicon.</summary>
internal sealed record LanguageProfile
{
    /// <summary>The commonest words.</summary>
    public IReadOnlyList<string> Words { get; set; } = [];

    /// <summary>Letters with marks that it uses.</summary>
    public string Letters { get; set; } = "";

    /// <summary>The commonest runs of three letters, folded, a space standing for the edge of a word; joined with <c>|</c>.</summary>
    public string Trigrams { get; set; } = "";

    public static LanguageProfile Of(Lexicon lexicon) => lexicon.Section("identification", LanguageProfileJson.Default.LanguageProfile);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(LanguageProfile))]
internal sealed partial class LanguageProfileJson : JsonSerializerContext;
