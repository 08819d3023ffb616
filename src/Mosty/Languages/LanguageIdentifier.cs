using System.Collections.Concurrent;
using Mosty.Documents;
using Mosty.Knowledge;

namespace Mosty.Languages;

/// <summary>Tells which of the known languages a document is written in.</summary>
/// <remarks>
/// Counts common words, marked letters and letter trigrams, each weighed by how few of the known languages share it: what all have tells nothing.
/// Works on a few lines, on text without marks and on text with lost letters, because each kind of evidence stands where another fails.
/// </remarks>
public sealed class LanguageIdentifier
{
    /// <summary>ISO 639-2's code for "none of these": no known language gathers evidence enough.</summary>
    public const string Undetermined = "und";

    /// <summary>More text than this says nothing new.</summary>
    private const int Enough = 12_000;

    /// <summary>Evidence for each word of text below which a text is in none of the known languages; found on texts in eight others.</summary>
    private const double Least = 0.16;

    private readonly KnowledgeFile knowledge;
    private readonly ConcurrentDictionary<string, Lexicon> lexicons = new(StringComparer.Ordinal);
    private readonly Lazy<LanguageEvidence> evidence;

    private LanguageIdentifier(KnowledgeFile knowledge)
    {
        this.knowledge = knowledge;
        evidence = new Lazy<LanguageEvidence>(() => new LanguageEvidence([.. Lexicon.Available(knowledge).Select(LexiconOf)]));
    }

    public static LanguageIdentifier Open(KnowledgeFile knowledge) => new(knowledge);

    /// <summary>ISO 639-1 of the language, or <see cref="Undetermined"/>.</summary>
    public string Identify(DocumentText document)
    {
        var count = evidence.Value.Start();
        var seen = 0;
        foreach (var block in document.Blocks)
        {
            if (block.Noise is not null)
                continue;
            var length = Math.Min(block.Span.Length, Enough - seen);
            evidence.Value.Add(document.Text.AsSpan(block.Span.Start, length), count);
            if ((seen += length) >= Enough)
                break;
        }

        if (seen == 0)
            evidence.Value.Add(document.Text.AsSpan(0, Math.Min(document.Text.Length, Enough)), count);
        return evidence.Value.Decide(count, Known(document.Hints.Language), Least);
    }

    /// <summary>ISO 639-1 of the language of a piece of text, or <see cref="Undetermined"/>.</summary>
    public string Identify(ReadOnlySpan<char> text)
    {
        var count = evidence.Value.Start();
        evidence.Value.Add(text[..Math.Min(text.Length, Enough)], count);
        return evidence.Value.Decide(count, null, Least);
    }

    /// <summary>How many letters with marks a known language writes; 0 for one that writes none.</summary>
    public int MarkedLettersOf(string language) => LexiconOf(language).Build(LanguageProfile.Of).Letters.Length;

    /// <summary>The lexicon of a language; the English one for a language that has none.</summary>
    public Lexicon LexiconOf(string language) =>
        lexicons.GetOrAdd(knowledge.Has("languages/" + language) ? language : "en", l => Lexicon.Open(knowledge, l));

    private string? Known(string? hint) =>
        hint is { Length: >= 2 } && hint[..2].ToLowerInvariant() is var language && knowledge.Has("languages/" + language) ? language : null;
}
