using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Mosty.Knowledge;

namespace Mosty.Languages;

/// <summary>
/// The words of one language: <c>data/languages/&lt;language&gt;.yaml</c>. Each room reads its own section
/// (<c>dates</c>, <c>people</c>, <c>territories</c>, <c>statements</c> …) into a record of its own.
/// </summary>
public sealed class Lexicon
{
    private readonly KnowledgeFile knowledge;
    private readonly JsonElement root;
    private readonly ConcurrentDictionary<Type, object> built = new();

    private Lexicon(KnowledgeFile knowledge, string language, JsonElement root) => (this.knowledge, Language, this.root) = (knowledge, language, root);

    /// <summary>ISO 639-1.</summary>
    public string Language { get; }

    /// <summary>The <c>version</c> of the file; part of what a reading says about itself.</summary>
    public string Version => root.GetProperty("version").ToString();

    /// <summary>A section as a record; the section's empty form when the language has none. Parsed anew at every call: see <see cref="Build"/>.</summary>
    public T Section<T>(string name, JsonTypeInfo<T> type) =>
        root.TryGetProperty(name, out var section)
            ? section.Deserialize(type)!
            : JsonSerializer.Deserialize("{}", type)!;

    /// <summary>A table that all languages share, such as <c>people/first-names</c>; its empty form when it was not compiled.</summary>
    public T Shared<T>(string section, JsonTypeInfo<T> type) =>
        knowledge.Has(section) ? JsonSerializer.Deserialize(knowledge.Section(section), type)! : JsonSerializer.Deserialize("{}", type)!;

    /// <summary>What a room makes of its section (tables, sets), made once and kept as long as the lexicon.</summary>
    public T Build<T>(Func<Lexicon, T> make) where T : class => (T)built.GetOrAdd(typeof(T), static (_, a) => a.make(a.self), (self: this, make));

    /// <summary>Every word of the file that stands in lower case, folded: the everyday words that this lexicon happens to know.</summary>
    public IEnumerable<string> Words() => WordsOf(root);

    private static IEnumerable<string> WordsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => WordsOf(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(WordsOf),
        JsonValueKind.String => element.GetString()!.Split(' ').Where(w => w.Length > 2 && char.IsLower(w[0])).Select(Folding.Fold),
        _ => [],
    };

    /// <exception cref="KeyNotFoundException">No such language was compiled.</exception>
    public static Lexicon Open(KnowledgeFile knowledge, string language)
    {
        using var document = JsonDocument.Parse(knowledge.Section("languages/" + language).ToArray());
        return new Lexicon(knowledge, language, document.RootElement.Clone());
    }

    /// <summary>The languages that have a lexicon, in alphabetical order.</summary>
    public static IReadOnlyList<string> Available(KnowledgeFile knowledge) =>
        [.. knowledge.SectionNames.Where(s => s.StartsWith("languages/", StringComparison.Ordinal)).Select(s => s["languages/".Length..]).Order(StringComparer.Ordinal)];
}
