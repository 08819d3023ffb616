using System.Collections.Frozen;
using System.Text.Json.Serialization;
using Mosty.Languages;

namespace Mosty.Mentions.Capitals;

/// <summary>The section <c>capitals</c> of a lexicon.</summary>
internal sealed record CapitalsSection
{
    /// <summary>Common words that could be taken for names where all is in capitals.</summary>
    public IReadOnlyList<string> Small { get; set; } = [];

    /// <summary>Endings of verbs that tell the past, by which one behind a name is told from a surname.</summary>
    public IReadOnlyList<string> VerbEndings { get; set; } = [];

    /// <summary>Pieces of words whose double s stands for a sharp one.</summary>
    public IReadOnlyList<string> SharpS { get; set; } = [];
}

/// <summary>The words of a language that are no names, as far as its lexicon knows them.</summary>
internal sealed class CapitalsWords
{
    private const int ShortestStem = 5;
    private readonly FrozenSet<string> words;
    private readonly string[] verbEndings;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> stems;

    private CapitalsWords(Lexicon lexicon)
    {
        var section = lexicon.Section("capitals", CapitalsJson.Default.CapitalsSection);
        var territories = TerritoryLexicon.Of(lexicon);
        var sentences = SentenceWords.Of(lexicon);
        var profile = LanguageProfile.Of(lexicon).Words.Where(w => w is { Length: > 0 } && char.IsLower(w[0])).Select(Folding.Fold);
        Function = section.Small.Select(Folding.Fold).Concat(profile).Concat(sentences.OpenWords).Concat(territories.Prepositions).Concat(territories.Conjunctions).Concat(territories.Articles)
            .ToFrozenSet(StringComparer.Ordinal);
        var known = lexicon.Words().SelectMany(w => w.Split('|')).Select(w => w.Trim('^', '*', '~', '(', ')', ',')).ToList();
        words = known.ToFrozenSet(StringComparer.Ordinal);
        stems = lexicon.Words().SelectMany(w => w.Split('|')).Where(w => w.EndsWith('*')).Select(w => w.Trim('^', '*')).Where(w => w.Length >= ShortestStem)
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        verbEndings = [.. section.VerbEndings.Select(Folding.Fold)];
        SharpS = [.. section.SharpS.Select(s => s.ToLowerInvariant())];
    }

    /// <summary>Pronouns, prepositions, auxiliary verbs.</summary>
    public FrozenSet<string> Function { get; }

    public string[] SharpS { get; }

    public static CapitalsWords Of(Lexicon lexicon) => lexicon.Build(static l => new CapitalsWords(l));

    /// <summary>True for a word that looks like a verb in the past.</summary>
    public bool IsVerb(string folded) => Array.Exists(verbEndings, e => folded.Length > e.Length + 2 && folded.EndsWith(e, StringComparison.Ordinal));

    /// <summary>True for a word that the lexicon has in small letters, whole or by its stem.</summary>
    public bool IsCommon(string folded)
    {
        if (Function.Contains(folded) || words.Contains(folded))
            return true;
        for (var length = folded.Length; length >= ShortestStem; length--)
            if (stems.Contains(folded.AsSpan(0, length)))
                return true;
        return false;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(CapitalsSection))]
internal sealed partial class CapitalsJson : JsonSerializerContext;
