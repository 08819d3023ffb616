using Mosty.Territories;

namespace Mosty.Mentions;

/// <summary>Goes through the tokens once and gathers every name that may be a territory's, with its type word.</summary>
internal sealed class TerritoryFinder
{
    private readonly ReadingContext context;
    private readonly TerritoryLexicon lexicon;
    private readonly GazetteerTables tables;
    private readonly IReadOnlyList<Token> tokens;
    private readonly TerritoryNames names;
    private readonly TerritoryWords words;
    private readonly HashSet<string> lowerCase = new(StringComparer.Ordinal);
    private readonly HashSet<int> sentenceStarts = [];
    private readonly List<FoundTerritory> found = [];

    public TerritoryFinder(ReadingContext context, TerritoryLexicon lexicon)
    {
        (this.context, this.lexicon) = (context, lexicon);
        (tables, tokens) = (context.Gazetteer.Tables, context.Tokens);
        words = new TerritoryWords(tables, lexicon, tokens);
        names = new TerritoryNames(tables, words, tokens);
        foreach (var token in tokens)
            if (token is { Kind: TokenKind.Word, Capitalised: false })
                lowerCase.Add(token.Folded);
        foreach (var sentence in context.Sentences)
            sentenceStarts.Add(sentence.Tokens.Start.Value);
    }

    public List<FoundTerritory> Find()
    {
        for (var i = 0; i < tokens.Count;)
            i = tokens[i].Kind == TokenKind.Word ? ReadAt(i) : i + 1;
        return found;
    }

    private int ReadAt(int i)
    {
        if (TypeAt(i) is (var type, > 0 and var typeEnd))
        {
            var next = SkipQuote(typeEnd);
            if (next < tokens.Count && tokens[next].Block == tokens[i].Block && NameAt(next, type, i) is { } typed)
                return Keep(typed);
        }

        if (NameAt(i, null, i) is { } name)
            return Keep(name);
        return i + 1;
    }

    private int Keep(FoundTerritory name)
    {
        found.Add(name);
        return name.End;
    }

    /// <summary>The type word that begins at a token, and the token after it; 0 for none.</summary>
    private (TypeForm? Type, int End) TypeAt(int i)
    {
        if (i >= tokens.Count)
            return (null, 0);
        if (lexicon.Types.TryGetValue(tokens[i].Folded, out var forms))
        {
            foreach (var form in forms)
            {
                var k = 1;
                while (k < form.Words.Length && i + k < tokens.Count && tokens[i + k].Folded == form.Words[k])
                    k++;
                if (k == form.Words.Length)
                    return (form, i + k);
            }
        }
        else if (i + 1 < tokens.Count && tokens[i + 1] is { Folded: "?", SpaceBefore: false })
        {
            // The last letter of the type word was lost.
            foreach (var (word, lost) in lexicon.Types)
                if (lost[^1].Words.Length == 1 && word.Length == tokens[i].Folded.Length + 1 && word.StartsWith(tokens[i].Folded, StringComparison.Ordinal))
                    return (lost[^1], i + 2);
        }

        return (null, 0);
    }

    /// <summary>The name that begins at a token; <paramref name="type"/> stands before it, or it has one behind itself.</summary>
    private FoundTerritory? NameAt(int i, TypeForm? type, int start)
    {
        var longest = names.LongestFrom(i);
        if (longest.Count == 0)
            return null;
        var end = longest[0].End;
        var capital = tokens[i].Capitalised;
        var spanEnd = end;
        var typed = type;
        if (typed is null && end < tokens.Count && tokens[end].Block == tokens[i].Block && TypeAt(end) is (var after, > 0 and var afterEnd))
            (typed, spanEnd) = (after, afterEnd);
        var options = Options(longest, typed is not null, capital, typed is not null && type is null);
        if (options.Count == 0 && typed is not null && type is null)
            (options, typed, spanEnd) = (Options(longest, false, capital, false), null, end);
        if (options.Count == 0)
            return null;
        var adjective = typed is null && options.TrueForAll(o => (o.Kind & NameKind.Adjective) != 0);
        var previous = start > 0 && tokens[start - 1].Block == tokens[start].Block ? tokens[start - 1] : default;
        var next = spanEnd < tokens.Count && tokens[spanEnd].Block == tokens[i].Block ? tokens[spanEnd] : default;
        var first = sentenceStarts.Contains(start);
        return new FoundTerritory
        {
            Start = start,
            End = spanEnd,
            Span = new TextSpan(tokens[start].Span.Start, tokens[spanEnd - 1].Span.End),
            Options = options,
            Type = typed,
            IsAdjective = adjective,
            AfterPreposition = previous.Kind == TokenKind.Word && previous.Folded is not null && lexicon.Prepositions.Contains(previous.Folded),
            AtSentenceStart = first,
            InLongerName = (previous is { Kind: TokenKind.Word, Capitalised: true } && !first && previous.Folded is not null) || next is { Kind: TokenKind.Word, Capitalised: true, LineBefore: false },
            IsCommonWord = end - i == 1 && (lexicon.Stop.Contains(tokens[i].Folded) || lowerCase.Contains(tokens[i].Folded)),
        };
    }

    private List<NameOption> Options(List<NameMatch> matches, bool typed, bool capital, bool typeBehind)
    {
        var options = new List<NameOption>();
        foreach (var match in matches)
        {
            foreach (ref readonly var meaning in tables.Meanings(match.Node))
            {
                var adjective = (meaning.Kind & NameKind.Adjective) != 0;
                var own = Own(meaning);
                if (!adjective && !capital)
                    continue;
                // "Orenburg oblast" is English; in the Slavic languages only an adjective stands before its type word.
                if (typeBehind && !adjective && lexicon.AdjectiveEndings.Length > 6)
                    continue;
                var territory = meaning.Territory;
                var at = options.FindIndex(o => o.Territory == territory);
                var option = new NameOption(meaning.Territory, meaning.Kind, match.Cost, own);
                if (at < 0)
                    options.Add(option);
                else if (Better(option, options[at]))
                    options[at] = option;
            }
        }

        return options;
    }

    private static bool Better(NameOption a, NameOption b) => Rank(a) > Rank(b);

    private static int Rank(NameOption option) =>
        (option.OwnLanguage ? 4 : 0) + ((option.Kind & NameKind.Proper) != 0 ? 2 : 0) - ((option.Kind & NameKind.Core) != 0 ? 1 : 0) - 2 * option.Cost;

    private bool Own(in NameMeaning meaning) =>
        (meaning.Language1 == lexicon.Language[0] && meaning.Language2 == lexicon.Language[1]) || (meaning is { Language1: ' ', Kind: var kind } && (kind & NameKind.Proper) != 0);

    private int SkipQuote(int i) => i < tokens.Count && tokens[i].Kind == TokenKind.Punctuation && tokens[i].Folded is "\"" or "\u201E" or "\u201C" or "\u00AB" ? i + 1 : i;
}
