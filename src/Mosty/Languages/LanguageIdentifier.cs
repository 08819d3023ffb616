using System.Collections.Concurrent;
using Mosty.Documents;
using Mosty.Knowledge;

namespace Mosty.Languages;

/// <summary>Tells which of the known languages a document is written in.</summary>
public sealed class LanguageIdentifier
{
    private readonly KnowledgeFile knowledge;
    private readonly ConcurrentDictionary<string, Lexicon> lexicons = new(StringComparer.Ordinal);

    private LanguageIdentifier(KnowledgeFile knowledge) => this.knowledge = knowledge;

    public static LanguageIdentifier Open(KnowledgeFile knowledge) => new(knowledge);

    public string Identify(DocumentText document) => document.Hints.Language ?? "en";

    public Lexicon LexiconOf(string language) =>
        lexicons.GetOrAdd(knowledge.Has("languages/" + language) ? language : "en", l => Lexicon.Open(knowledge, l));
}
