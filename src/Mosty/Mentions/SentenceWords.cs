using System.Collections.Frozen;
using System.Text.Json.Serialization;
using Mosty.Languages;

namespace Mosty.Mentions;

/// <summary>The section <c>sentences</c> of a lexicon.</summary>
internal sealed record SentenceSection
{
    public IReadOnlyList<string> Abbreviations { get; set; } = [];
    public bool OrdinalDot { get; set; }
    public IReadOnlyList<string> OpenWords { get; set; } = [];
    public IReadOnlyList<string> PageWords { get; set; } = [];
    public IReadOnlyList<string> Elisions { get; set; } = [];
}

/// <summary>What ends a sentence in a language, ready to look up.</summary>
internal sealed class SentenceWords
{
    private SentenceWords(SentenceSection section)
    {
        Abbreviations = Fold(section.Abbreviations);
        OpenWords = Fold(section.OpenWords);
        PageWords = Fold(section.PageWords);
        Elisions = Fold(section.Elisions);
        OrdinalDot = section.OrdinalDot;
    }

    /// <summary>Words whose full stop does not end a sentence.</summary>
    public FrozenSet<string> Abbreviations { get; }

    /// <summary>Words that cannot end a sentence.</summary>
    public FrozenSet<string> OpenWords { get; }

    /// <summary>Words before a page number.</summary>
    public FrozenSet<string> PageWords { get; }

    /// <summary>Words that lose their vowel before another and stand apart from it: the <c>l</c> of "l'accord".</summary>
    public FrozenSet<string> Elisions { get; }

    /// <summary>Ordinals are written with a full stop, also before a capital letter.</summary>
    public bool OrdinalDot { get; }

    public static SentenceWords Of(Lexicon lexicon) => lexicon.Build(static l => new SentenceWords(l.Section("sentences", SentenceJson.Default.SentenceSection)));

    /// <summary>An abbreviation with inner full stops ("m.in") counts with its last part, before which a full stop stands anyway.</summary>
    private static FrozenSet<string> Fold(IEnumerable<string> words) =>
        words.Select(w => Folding.Fold(w[(w.LastIndexOf('.') + 1)..])).ToFrozenSet(StringComparer.Ordinal);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(SentenceSection))]
internal sealed partial class SentenceJson : JsonSerializerContext;
