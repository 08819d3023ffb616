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

    /// <summary>A block of fewer words shows no language of its own; it goes with the block before it.</summary>
    private const int WordsOfABlock = 15;

    /// <summary>So many words in another language are a part of the document, fewer a quotation.</summary>
    private const int WordsOfAPart = 40;

    /// <summary>A block is in another language when that language's evidence is so many times the main one's.</summary>
    private const float Clearly = 1.4f;

    /// <summary>Characters of each block that are looked at once the document's language is plain.</summary>
    private const int Sample = 240;

    private readonly KnowledgeFile knowledge;
    private readonly ConcurrentDictionary<string, Lexicon> lexicons = new(StringComparer.Ordinal);
    private readonly Lazy<LanguageEvidence> evidence;

    private LanguageIdentifier(KnowledgeFile knowledge)
    {
        this.knowledge = knowledge;
        evidence = new Lazy<LanguageEvidence>(() => new LanguageEvidence([.. Lexicon.Available(knowledge).Select(LexiconOf)]));
    }

    public static LanguageIdentifier Open(KnowledgeFile knowledge) => new(knowledge);

    /// <summary>The language of a document, and which of its blocks are in another one: a page in Czech with a summary in English.</summary>
    public DocumentLanguages IdentifyParts(DocumentText document)
    {
        var total = evidence.Value.Start();
        var (seen, blocks) = (0, new List<(int Block, int Words, float[] Scores)>());
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var block = document.Blocks[i];
            if (block.Noise is not null)
                continue;
            var length = Math.Min(block.Span.Length, seen < Enough ? Enough - seen : Sample);
            var count = evidence.Value.Start();
            evidence.Value.Add(document.Text.AsSpan(block.Span.Start, length), count);
            if (seen < Enough)
                for (var k = 0; k < total.Length; k++)
                    total[k] += count[k];
            seen += length;
            if (count[^1] >= WordsOfABlock)
                blocks.Add((i, (int)count[^1], evidence.Value.Scores(count)));
        }

        if (seen == 0)
            evidence.Value.Add(document.Text.AsSpan(0, Math.Min(document.Text.Length, Enough)), total);
        var main = evidence.Value.Decide(total, Known(document.Hints.Language), Least);
        var at = evidence.Value.IndexOf(main);
        if (at < 0)
            return new DocumentLanguages(main, []);
        var foreign = blocks.Select(b => (b.Block, b.Words, Language: evidence.Value.Stronger(b.Scores, at, Clearly, (float)Least * b.Words))).ToList();
        var parts = foreign.Where(f => f.Language is not null).GroupBy(f => f.Language!, StringComparer.Ordinal).Where(g => g.Sum(f => f.Words) >= WordsOfAPart).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return new DocumentLanguages(main, parts.Count == 0 ? [] : Spread(document, foreign.ToDictionary(f => f.Block, f => f.Language is { } l && parts.Contains(l) ? l : main), main));
    }

    /// <summary>ISO 639-1 of the language, or <see cref="Undetermined"/>.</summary>
    public string Identify(DocumentText document) => IdentifyParts(document).Main;

    /// <summary>Blocks too short to tell take the language of the one before them; a heading takes that of the one after it.</summary>
    private static string[] Spread(DocumentText document, Dictionary<int, string> told, string main)
    {
        var languages = new string[document.Blocks.Count];
        var current = main;
        for (var i = 0; i < languages.Length; i++)
            languages[i] = current = told.GetValueOrDefault(i, current);
        for (var i = languages.Length - 2; i >= 0; i--)
            if (document.Blocks[i].Kind == BlockKind.Heading && !told.ContainsKey(i))
                languages[i] = languages[i + 1];
        return languages;
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

    /// <summary>The letters with marks of each known language, lower case.</summary>
    public IReadOnlyList<string> Alphabets() => [.. Lexicon.Available(knowledge).Select(l => LexiconOf(l).Build(LanguageProfile.Of).Letters)];

    /// <summary>What tesseract calls a known language; null for one that is not known or that it does not read.</summary>
    public string? OcrNameOf(string language) => knowledge.Has("languages/" + language) ? LexiconOf(language).Build(LanguageProfile.Of).Ocr : null;

    /// <summary>The lexicon of a language; the English one for a language that has none.</summary>
    public Lexicon LexiconOf(string language) =>
        lexicons.GetOrAdd(knowledge.Has("languages/" + language) ? language : "en", l => Lexicon.Open(knowledge, l));

    private string? Known(string? hint) =>
        hint is { Length: >= 2 } && hint[..2].ToLowerInvariant() is var language && knowledge.Has("languages/" + language) ? language : null;
}

/// <param name="Main">ISO 639-1, or <see cref="LanguageIdentifier.Undetermined"/>.</param>
/// <param name="OfBlocks">The language of each block; empty when the whole document is in one.</param>
public sealed record DocumentLanguages(string Main, IReadOnlyList<string> OfBlocks);
