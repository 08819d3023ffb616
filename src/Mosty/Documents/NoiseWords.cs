using System.Buffers;
using System.Collections.Frozen;
using System.Text.Json.Serialization;
using Mosty.Knowledge;
using Mosty.Languages;

namespace Mosty.Documents;

/// <summary>The <c>documents</c> section of one language's lexicon: the words by which boilerplate is known.</summary>
/// <param name="Exact">Noise kind → what a menu item, button or label says when it is the whole line.</param>
/// <param name="Starts">Noise kind → how a short line of that kind begins.</param>
/// <param name="Contains">Noise kind → what a line of that kind has in it, at most 200 characters long.</param>
/// <param name="CookieCues">Words one of which stands beside "cookie" in a cookie notice.</param>
/// <param name="BrowserWords">The browser, in every case it stands in.</param>
/// <param name="BrowserCues">What a warning asks of the browser.</param>
/// <param name="PhoneLabels">What stands before a telephone number.</param>
/// <param name="StreetWords">What an address line has before or in a street's name.</param>
/// <param name="StampWords">What the stamp of a registry begins with, or is.</param>
/// <param name="PageWords">"Page" in "page 1 of 2".</param>
/// <param name="OfWords">"of" in "page 1 of 2".</param>
internal sealed record NoiseSection(
    Dictionary<string, string[]>? Exact,
    Dictionary<string, string[]>? Starts,
    Dictionary<string, string[]>? Contains,
    string[]? CookieCues,
    string[]? BrowserWords,
    string[]? BrowserCues,
    string[]? PhoneLabels,
    string[]? StreetWords,
    string[]? StampWords,
    string[]? PageWords,
    string[]? OfWords);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(NoiseSection))]
internal sealed partial class NoiseSectionContext : JsonSerializerContext;

/// <summary>The noise words of all languages together, folded: a page's menu need not be in the language of its text.</summary>
internal sealed class NoiseWords
{
    private NoiseWords(IReadOnlyList<NoiseSection> sections)
    {
        Exact = Kinds(sections.Select(s => s.Exact)).DistinctBy(e => e.Phrase).ToFrozenDictionary(e => e.Phrase, e => e.Kind, StringComparer.Ordinal);
        ExactBySpan = Exact.GetAlternateLookup<ReadOnlySpan<char>>();
        var starts = Kinds(sections.Select(s => s.Starts)).ToList();
        Starts = starts.GroupBy(s => s.Phrase[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        Publication = [.. starts.Where(s => s.Kind == NoiseKinds.Publication).Select(s => s.Phrase)];
        Contains = [.. Kinds(sections.Select(s => s.Contains))];
        AnyContained = SearchValues.Create([.. Contains.Select(c => c.Phrase)], StringComparison.Ordinal);
        CookieCues = Fold(sections.Select(s => s.CookieCues));
        BrowserWords = Fold(sections.Select(s => s.BrowserWords));
        BrowserCues = Fold(sections.Select(s => s.BrowserCues));
        PhoneLabels = Fold(sections.Select(s => s.PhoneLabels));
        StreetWords = Fold(sections.Select(s => s.StreetWords));
        StampWords = Fold(sections.Select(s => s.StampWords));
        PageWords = Fold(sections.Select(s => s.PageWords)).ToFrozenSet();
        OfWords = Fold(sections.Select(s => s.OfWords)).ToFrozenSet();
    }

    public FrozenDictionary<string, string> Exact { get; }

    /// <summary>The same for a piece of a line.</summary>
    public FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ExactBySpan { get; }

    /// <summary>By first letter: nearly every short line of every document is asked.</summary>
    public FrozenDictionary<char, (string Phrase, string Kind)[]> Starts { get; }

    public string[] Publication { get; }

    public (string Phrase, string Kind)[] Contains { get; }

    /// <summary>The phrases of <see cref="Contains"/>, sought all at once: most lines have none.</summary>
    public SearchValues<string> AnyContained { get; }

    public string[] CookieCues { get; }

    public string[] BrowserWords { get; }

    public string[] BrowserCues { get; }

    public string[] PhoneLabels { get; }

    public string[] StreetWords { get; }

    public string[] StampWords { get; }

    public FrozenSet<string> PageWords { get; }

    public FrozenSet<string> OfWords { get; }

    public static NoiseWords Open(KnowledgeFile knowledge) =>
        new([.. Lexicon.Available(knowledge).Select(l => Lexicon.Open(knowledge, l).Section("documents", NoiseSectionContext.Default.NoiseSection))]);

    private static IEnumerable<(string Phrase, string Kind)> Kinds(IEnumerable<Dictionary<string, string[]>?> maps) =>
        maps.Where(m => m is not null).SelectMany(m => m!).SelectMany(e => e.Value.Select(phrase => (Folding.Fold(phrase), e.Key)));

    private static string[] Fold(IEnumerable<string[]?> lists) =>
        [.. lists.Where(l => l is not null).SelectMany(l => l!).Select(Folding.Fold).Distinct(StringComparer.Ordinal)];
}
