using System.Text.Json;
using System.Text.Json.Serialization;
using Mosty.Interface;
using Mosty.Knowledge;
using Mosty.Languages;
using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>
/// The few words by which standing looks into a title or quote: which kind of instrument, a greeting, a tacit renewal, a partnership called so.
/// Beginnings of words of all languages together (section <c>standing</c> of <c>data/languages</c>): a title need not be in the page's language.
/// </summary>
public sealed class RuleWords
{
    private readonly IReadOnlyList<(string Type, string Stem)> instruments;
    private readonly IReadOnlyList<(Cause Cause, string Stem)> causes;
    private readonly IReadOnlyList<string> greetings;
    private readonly IReadOnlyList<string> tacit;
    private readonly IReadOnlyList<string> partnership;

    internal RuleWords(IEnumerable<RuleWordsSection> sections)
    {
        var all = sections.ToList();
        // Longer first: "list intencyjny o umowie" is a letter of intent before it is anything else.
        instruments = [.. all.SelectMany(s => s.Instruments ?? new Dictionary<string, IReadOnlyList<string>>()).SelectMany(i => i.Value.Select(stem => (i.Key, Stem: Ready(stem)))).OrderByDescending(i => i.Stem.Length)];
        causes = [.. all.SelectMany(s => s.FurtherCauses ?? new Dictionary<string, IReadOnlyList<string>>()).SelectMany(c => c.Value.Select(stem => (TermKey.Parse<Cause>(c.Key), Ready(stem))))];
        greetings = [.. all.SelectMany(s => s.Greetings ?? []).Select(Ready)];
        tacit = [.. all.SelectMany(s => s.Tacit ?? []).Select(Ready)];
        partnership = [.. all.SelectMany(s => s.Partnership ?? []).Select(Ready)];
    }

    public static RuleWords Open(KnowledgeFile knowledge) =>
        new(Lexicon.Available(knowledge).Select(l => Lexicon.Open(knowledge, l).Section("standing", RuleWordsJson.Default.RuleWordsSection)));

    /// <summary>The kind of instrument a text names: a key under <c>terms.instrument</c>; null when it names none or more than one.</summary>
    public string? InstrumentType(string? text)
    {
        if (text is null)
            return null;
        var ready = Ready(text);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (type, stem) in instruments)
        {
            if (!ready.Contains(stem, StringComparison.Ordinal))
                continue;
            found.Add(type);
            ready = ready.Replace(stem, " ", StringComparison.Ordinal);
        }

        return found.Count == 1 ? found.First() : null;
    }

    /// <summary>Of several kinds named in a title, the first: the others stand in what it is about.</summary>
    public string? TypeOfTitle(string? title)
    {
        if (title is null)
            return null;
        var ready = Ready(title);
        return instruments.Select(i => (i.Type, At: ready.IndexOf(i.Stem, StringComparison.Ordinal))).Where(i => i.At >= 0)
            .OrderBy(i => i.At).Select(i => i.Type).FirstOrDefault();
    }

    /// <summary>Causes of the end or stagnation: the one the statement gives, and those its quote names beside it ("distance and culture").</summary>
    public IReadOnlyList<Cause> Causes(IEnumerable<Evidence> sources)
    {
        var found = new List<Cause?>();
        foreach (var statement in sources.Select(e => e.Statement).Where(s => s.Cause is not null and not Cause.Unstated))
        {
            var ready = Ready(statement.Quote);
            found.Add(statement.Cause);
            found.AddRange(causes.Where(c => ready.Contains(c.Stem, StringComparison.Ordinal)).Select(c => (Cause?)c.Cause));
        }

        return Because.Causes(found);
    }

    public bool IsGreeting(string text) => Any(greetings, text);

    public bool IsTacit(string text) => Any(tacit, text);

    public bool CallsPartnership(string text) => Any(partnership, text);

    private static bool Any(IReadOnlyList<string> stems, string text)
    {
        var ready = Ready(text);
        return stems.Any(s => ready.Contains(s, StringComparison.Ordinal));
    }

    // Folded, runs of anything but letters as one blank, a blank before the first word: a stem then only matches at a word's beginning.
    private static string Ready(string text)
    {
        var ready = new System.Text.StringBuilder(" ");
        foreach (var c in Folding.Fold(text))
        {
            if (char.IsLetterOrDigit(c))
                ready.Append(c);
            else if (ready[^1] != ' ')
                ready.Append(' ');
        }

        return ready.ToString().TrimEnd();
    }
}

/// <summary>The section <c>standing</c> of a language.</summary>
internal sealed record RuleWordsSection
{
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Instruments { get; init; }
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? FurtherCauses { get; init; }
    public IReadOnlyList<string>? Greetings { get; init; }
    public IReadOnlyList<string>? Tacit { get; init; }
    public IReadOnlyList<string>? Partnership { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(RuleWordsSection))]
internal sealed partial class RuleWordsJson : JsonSerializerContext;
