using System.Text;
using System.Text.Json.Serialization;
using Mosty.Knowledge;
using Mosty.Languages;

namespace Mosty.Register;

/// <summary>
/// Cuts text and questions into the words that the full-text index compares: folded (no case, no marks), without stop words, without their
/// endings. The endings are those of every language together (section <c>search</c> of data/languages), because a question does not say its
/// language; so a word has one form whoever asks, and both databases are given the same.
/// </summary>
internal sealed class SearchAnalyser
{
    /// <summary>No ending is taken off when fewer letters would remain.</summary>
    private const int ShortestStem = 4;

    private readonly HashSet<string> stops = new(StringComparer.Ordinal);
    private readonly HashSet<string> endings = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> meanings;
    private readonly ILookup<string, string> stems;
    private readonly int longestEnding;

    private SearchAnalyser(IReadOnlyList<string> languages, IReadOnlyList<SearchSection> sections)
    {
        Languages = languages;
        foreach (var section in sections)
        {
            stops.UnionWith(section.Stop.Select(Folding.Fold));
            endings.UnionWith(section.Endings.Select(Folding.Fold));
        }

        longestEnding = endings.Count == 0 ? 0 : endings.Max(e => e.Length);
        var pairs = sections.SelectMany(s => s.Meanings).SelectMany(m => m.Value.SelectMany(Words).Select(w => (w.Word, Meaning: m.Key))).Distinct().ToList();
        meanings = pairs.ToLookup(p => p.Word, p => p.Meaning, StringComparer.Ordinal);
        stems = pairs.ToLookup(p => p.Meaning, p => p.Word, StringComparer.Ordinal);
    }

    /// <summary>ISO 639-1 of the languages of reading, in which partnerships are found.</summary>
    public IReadOnlyList<string> Languages { get; }

    public static SearchAnalyser Open(KnowledgeFile knowledge) =>
        new(Lexicon.Available(knowledge), [.. Lexicon.Available(knowledge).Select(l => Lexicon.Open(knowledge, l).Section("search", SearchJsonContext.Default.SearchSection))]);

    /// <summary>The words of a text with their places; a stop word yields none.</summary>
    public IEnumerable<(string Word, TextSpan Span)> Words(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || Folding.IsIgnored(text[i])))
                i++;
            if (WordOf(text.AsSpan(start, i - start)) is { } word)
                yield return (word, new TextSpan(start, i));
        }
    }

    /// <summary>What is given to the index: the words, a blank between them.</summary>
    public string Index(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var (word, _) in Words(text))
            words.Append(words.Length > 0 ? " " : "").Append(word);
        return words.ToString();
    }

    /// <summary>The words that mean the same in the languages of reading, itself among them.</summary>
    public IEnumerable<string> SameMeaning(string word) => meanings[word].SelectMany(m => stems[m]).Prepend(word).Distinct(StringComparer.Ordinal);

    private string? WordOf(ReadOnlySpan<char> text)
    {
        var folded = Folding.Fold(text);
        if (folded.Length == 0 || stops.Contains(folded))
            return null;
        for (var length = Math.Min(longestEnding, folded.Length - ShortestStem); length > 0; length--)
            if (endings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded.AsSpan(folded.Length - length)))
                return folded[..^length];
        return folded;
    }
}

internal sealed record SearchSection
{
    /// <summary>Words too common to search for.</summary>
    public IReadOnlyList<string> Stop { get; init; } = [];

    /// <summary>Endings of nouns, adjectives and verbs; the longest that fits is taken off.</summary>
    public IReadOnlyList<string> Endings { get; init; } = [];

    /// <summary>Words of a meaning, by a name of it that is the same in every language's file.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Meanings { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(SearchSection))]
internal sealed partial class SearchJsonContext : JsonSerializerContext;
