using System.Text.Json.Serialization;

namespace Mosty.Languages;

/// <summary>What tells a language from the others: the section <c>identification</c> of its lexicon.</summary>
internal sealed record LanguageProfile
{
    /// <summary>The commonest words.</summary>
    public IReadOnlyList<string> Words { get; set; } = [];

    /// <summary>The name of its data in tesseract.</summary>
    public string? Ocr { get; set; }

    /// <summary>Letters with marks that it uses; in a script of its own, those that no like language has.</summary>
    public string Letters { get; set; } = "";

    /// <summary>Common words of languages that look like it and are not read: they speak against it.</summary>
    public IReadOnlyList<string> ForeignWords { get; set; } = [];

    /// <summary>Letters of those languages that it does not write.</summary>
    public string ForeignLetters { get; set; } = "";

    /// <summary>The commonest runs of three letters, folded, a space standing for the edge of a word; joined with <c>|</c>.</summary>
    public string Trigrams { get; set; } = "";

    public static LanguageProfile Of(Lexicon lexicon) => lexicon.Section("identification", LanguageProfileJson.Default.LanguageProfile);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(LanguageProfile))]
internal sealed partial class LanguageProfileJson : JsonSerializerContext;
