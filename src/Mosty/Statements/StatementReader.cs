using Mosty.Mentions;

namespace Mosty.Statements;

/// <summary>Mentions → statements, partnerships, profiles, warnings: runs the rules, one file each, and gathers the reading.</summary>
public static class StatementReader
{
    public static DocumentReading Read(ReadingContext context, DocumentMentions mentions, string id, string sha256) => new()
    {
        Id = id,
        Sha256 = sha256,
        Engine = Pipeline.Engine,
        Language = context.Lexicon.Language,
        Lexicons = new Dictionary<string, string>(StringComparer.Ordinal) { [context.Lexicon.Language] = context.Lexicon.Version },
        Home = context.HomeHint,
        Published = context.Published,
        Places = MentionList.Places(context, mentions),
        Dates = MentionList.Dates(context, mentions),
        People = MentionList.People(context, mentions),
        Organisations = MentionList.Organisations(context, mentions),
    };
}
