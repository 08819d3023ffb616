using Mosty.Territories;

namespace Mosty.Mentions;

/// <summary>Goes through the tokens once and gathers every name that may be a territory's, with its type word.</summary>
internal sealed class TerritoryFinder
{
    private static readonly HashSet<string> QuotationMarks = ["\"", "\u201E", "\u201C", "\u201D", "\u00AB", "\u00BB"];

    private readonly ReadingContext context;
    private readonly TerritoryLexicon lexicon;
    private readonly TokenList tokens;
    private readonly TerritoryNames names;
    private readonly TerritoryOptions options;
    private readonly TerritoryTypes types;
    private readonly UnknownTerritory unknown;
    private readonly HashSet<string> lowerCase = new(StringComparer.Ordinal);
    private readonly HashSet<int> sentenceStarts = [];
    private readonly List<FoundTerritory> found = [];
    private readonly Dictionary<string, FoundTerritory> made = new(StringComparer.Ordinal);

    public TerritoryFinder(ReadingContext context, TerritoryLexicon lexicon)
    {
        (this.context, this.lexicon, tokens) = (context, lexicon, context.Tokens);
        names = new TerritoryNames(context.Gazetteer.Tables, lexicon.WordsOf(context.Gazetteer.Tables), tokens);
        options = new TerritoryOptions(context, lexicon);
        types = new TerritoryTypes(lexicon, tokens);
        unknown = new UnknownTerritory(context, lexicon);
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
        if (types.At(i) is ({ IsBehind: false } type, > 0 and var typeEnd))
        {
            var next = types.AfterType(typeEnd);
            // "City Council": English says "City of X".
            var isPart = lexicon.Country.Length == 0 && next == typeEnd && next < tokens.Count && lexicon.Stop.Contains(tokens[next].Folded);
            if (!isPart && next < tokens.Count && tokens[next].Block == tokens[i].Block && tokens[next].Kind == TokenKind.Word && types.At(next).End == 0)
            {
                var typed = NameAt(next, type, i);
                // "four cities of China": the country, not a town that is called so.
                if (typed is not null && lexicon.Between.Contains(tokens[next - 1].Folded) && options.IsRatherCountry(typed.Options, type!))
                    return i + 1;
                var made = options.IsCountryAdjective(names.LongestFrom(next)) ? null : unknown.Make(type, i, next, typed?.End ?? 0);
                // "Landkreis A-B" of two towns is one district.
                if (typed is not null && !(type is { Level: TerritoryLevel.District } && made?.End > typed.End))
                {
                    typed.Unknown = made?.Unknown;
                    return Listed(Keep(typed), type!);
                }

                // A whole name with one wrong letter in it is nearer than a name of no table.
                if (made is not null)
                    return Listed(Keep(NameAt(i, null, i) ?? made), type!);
            }
        }

        return (Glued(i) ?? NameAt(i, null, i) ?? unknown.MakeCompound(i) ?? MadeBefore(i)) is { } name ? Keep(name) : i + 1;
    }

    /// <summary>A Chinese name cut into its syllables: "Ba Yu Quan".</summary>
    private FoundTerritory? Glued(int i)
    {
        const int Longest = 4, LongestSyllable = 6;
        if (tokens[i] is not { Capitalised: true, Folded.Length: <= LongestSyllable })
            return null;
        Span<char> whole = stackalloc char[Longest * LongestSyllable];
        for (var count = Longest; count > 1; count--)
        {
            if (i + count > tokens.Count || !IsSyllables(i, count))
                continue;
            var length = 0;
            for (var k = i; k < i + count; k++)
            {
                tokens[k].Folded.CopyTo(whole[length..]);
                length += tokens[k].Folded.Length;
            }

            if (options.OfWhole(whole[..length]) is { Count: > 0 } meanings)
                return Found(i, i + count, i, i + count, null, meanings);
        }

        return null;
    }

    private bool IsSyllables(int i, int count)
    {
        for (var k = i; k < i + count; k++)
            if (tokens[k] is not { Kind: TokenKind.Word, Capitalised: true, Folded.Length: >= 2 and <= 6 } || tokens[k].Block != tokens[i].Block)
                return false;
        return true;
    }

    /// <summary>"wojewodztw a, b i c": further adjectives under the same type word.</summary>
    private int Listed(int i, TypeForm type)
    {
        while (i + 1 < tokens.Count && (tokens[i].Is(",") || lexicon.Conjunctions.Contains(tokens[i].Folded)) && tokens[i + 1].Block == tokens[i].Block
            && !tokens[i + 1].Capitalised && NameAt(i + 1, type, i + 1) is { } name)
            i = Keep(name);
        return i;
    }

    /// <summary>A name of no table that stood behind its type word before and now stands alone.</summary>
    private FoundTerritory? MadeBefore(int i)
    {
        if (!tokens[i].Capitalised || !made.TryGetValue(tokens[i].Folded, out var before))
            return null;
        return new FoundTerritory
        {
            Start = i,
            End = i + 1,
            NameStart = i,
            NameEnd = i + 1,
            Span = tokens[i].Span,
            Options = [],
            Type = before.Type,
            Unknown = before.Unknown,
            UnknownCountry = before.UnknownCountry,
        };
    }

    private int Keep(FoundTerritory name)
    {
        const int Shortest = 5;
        found.Add(name);
        if (name is { Unknown: not null, Words: 1, Options.Count: 0 } && tokens[name.NameStart] is { Capitalised: true, Folded.Length: >= Shortest } token && name.Unknown.EndsWith(context.Text[token.Span.Start..token.Span.End], StringComparison.Ordinal))
            made.TryAdd(token.Folded, name);
        return name.End;
    }

    /// <summary>The name that begins at a token; <paramref name="type"/> stands before it, or it has one behind itself.</summary>
    private FoundTerritory? NameAt(int i, TypeForm? type, int start)
    {
        var longest = names.LongestFrom(i);
        if (longest.Count == 0)
            return null;
        var (end, capital) = (longest[0].End, tokens[i].Capitalised);
        var (typed, spanEnd) = (type, end);
        if (typed is null && end < tokens.Count && tokens[end].Block == tokens[i].Block && types.At(end) is (var after, > 0 and var afterEnd) && !BelongsToNext(afterEnd))
            (typed, spanEnd) = (after, afterEnd);
        var meanings = options.Of(longest, i, capital, typed is not null, typed is not null && type is null);
        if (meanings.Count == 0 && typed is not null && type is null)
            (meanings, typed, spanEnd) = (options.Of(longest, i, capital, false, false), null, end);
        // "slezskych mest": the adjective of a region beside a town's type word names no town.
        if (typed is { Level: TerritoryLevel.City } && meanings.Count > 0 && meanings.TrueForAll(o => (o.Kind & NameKind.Adjective) != 0))
        {
            if (type is not null)
                return null;
            (meanings, typed, spanEnd) = (options.Of(longest, i, capital, false, false), null, end);
        }

        if (meanings.Count == 0 || (IsAttributive(i, end, typed, meanings) && !(end < tokens.Count && tokens[end] is { Kind: TokenKind.Word, Capitalised: true, LineBefore: false })))
            return null;
        return Found(i, end, start, spanEnd, typed, meanings);
    }

    /// <summary>"Dresdner": a town's name in the form that stands before a noun, and before nothing else.</summary>
    private bool IsAttributive(int i, int end, TypeForm? type, List<NameOption> meanings) =>
        lexicon.Attributive.Length > 0 && type is null && end - i == 1 && tokens[i].Folded.EndsWith(lexicon.Attributive, StringComparison.Ordinal) && meanings.TrueForAll(m => m.Cost > 0);

    /// <summary>"the Mekong Delta city of X": the type word is that of the name behind it; "the Hainan province of China" is not.</summary>
    private bool BelongsToNext(int typeEnd) =>
        typeEnd + 1 < tokens.Count && lexicon.Between.Contains(tokens[typeEnd].Folded) && tokens[typeEnd + 1] is { Kind: TokenKind.Word, Capitalised: true } && !options.IsCountry(names.LongestFrom(typeEnd + 1));

    private FoundTerritory Found(int i, int end, int start, int spanEnd, TypeForm? type, List<NameOption> meanings)
    {
        var previous = start > 0 && tokens[start - 1].Block == tokens[start].Block ? tokens[start - 1] : default;
        var next = spanEnd < tokens.Count && tokens[spanEnd].Block == tokens[i].Block ? tokens[spanEnd] : default;
        var (first, single) = (sentenceStarts.Contains(start), end - i == 1);
        // A capital at the start of a sentence tells nothing.
        var afterName = previous is { Kind: TokenKind.Word, Capitalised: true } && !sentenceStarts.Contains(start - 1);
        return new FoundTerritory
        {
            Start = start,
            End = spanEnd,
            NameStart = i,
            NameEnd = end,
            Span = new TextSpan(tokens[start].Span.Start, tokens[spanEnd - 1].Span.End),
            Options = meanings,
            Type = type,
            IsAttributive = IsAttributive(i, end, type, meanings),
            IsAdjective = IsAttributive(i, end, type, meanings) || type is null && (meanings.TrueForAll(o => (o.Kind & NameKind.Adjective) != 0) || (single && (first || afterName) && options.IsRatherAdjective(meanings, names.LongestFrom(i)))),
            AfterPreposition = previous.Kind == TokenKind.Word && previous.Folded is not null && lexicon.Prepositions.Contains(previous.Folded) || IsEnumerated(start),
            AfterArticle = previous.Folded is { } article && lexicon.Articles.Contains(article),
            InOrganisation = InOrganisation(start),
            AfterHead = AfterPartner(start) || previous.Folded is { } head && lexicon.Heads.Fit(head, previous.Hash),
            AtSentenceStart = first,
            AfterName = afterName && !first,
            IsQuoted = IsQuoted(start, spanEnd),
            InLongerName = (lexicon.IsSlavic && previous.Is("-") && !previous.SpaceBefore) || (afterName && !first && !lexicon.CapitalNouns) || (!lexicon.CapitalNouns && next is { Kind: TokenKind.Word, Capitalised: true, LineBefore: false, AllCapitals: false }),
            IsPerson = single ? type is null ? IsPerson(i, previous, next) : type.Level == TerritoryLevel.City && IsNamesake(i, next) : type is null && IsSaint(i, end),
            IsCompound = type is null && ((single && lexicon.IsSlavic && BeginsCompound(end)) || (next is { Kind: TokenKind.Word, LineBefore: false } && lexicon.Streets.Contains(next.Folded))),
            IsListedWord = single && lexicon.Stop.Contains(tokens[i].Folded),
            IsCommonPhrase = !single && type is null && Enumerable.Range(i, end - i).All(k => lexicon.Stop.Contains(tokens[k].Folded) || lexicon.Everyday.Contains(tokens[k].Folded) || lowerCase.Contains(tokens[k].Folded)),
            IsCommonWord = single && (lexicon.Stop.Contains(tokens[i].Folded) || lexicon.Prepositions.Contains(tokens[i].Folded) || lexicon.Conjunctions.Contains(tokens[i].Folded) || lexicon.Everyday.Contains(tokens[i].Folded) || lowerCase.Contains(tokens[i].Folded)),
        };
    }

    /// <summary>In quotes stands the name of a society, a paper or a house, called after the place or not.</summary>
    private bool IsQuoted(int start, int end) =>
        start > 0 && end < tokens.Count && tokens[start - 1] is { Kind: TokenKind.Punctuation } open && tokens[end] is { Kind: TokenKind.Punctuation } close
        && QuotationMarks.Contains(open.Folded) && QuotationMarks.Contains(close.Folded);

    /// <summary>"between A and |B|": the preposition before the first name governs those that a comma or "and" joins to it.</summary>
    private bool IsEnumerated(int start) =>
        found.Count > 0 && found[^1] is var before && (before.AfterPreposition || (lexicon.IsSlavic && (before.AfterHead || before.Type is not null))) && start - before.End == 1 && tokens[before.End].Block == tokens[start].Block
        && (tokens[before.End].Is(",") || lexicon.Conjunctions.Contains(tokens[before.End].Folded));

    /// <summary>True when a given name, an initial or a title stands before, or the word itself is a given name before another name.</summary>
    private bool IsPerson(int i, in Token previous, in Token next) =>
        (previous is { Kind: TokenKind.Word } && (lexicon.Titles.Contains(previous.Folded) || (previous.Capitalised && IsGivenName(previous.Folded))))
        || (i > 1 && tokens[i - 1].Is(".") && tokens[i - 2] is { Folded.Length: 1, Capitalised: true, Kind: TokenKind.Word })
        || (i > 1 && tokens[i - 1].Is(".") && !tokens[i - 1].SpaceBefore && lexicon.Titles.Contains(tokens[i - 2].Folded))
        || (next is { Kind: TokenKind.Word, Capitalised: true, LineBefore: false } && IsGivenName(tokens[i].Folded) && !options.IsCountry(names.LongestFrom(i + 1)));

    /// <summary>"St. Paul's": a church, in the one language that puts the owner before it.</summary>
    private bool IsSaint(int i, int end) => lexicon.Country.Length == 0 && lexicon.Titles.Contains(tokens[i].Folded) && tokens[end - 1].Span.Length > 2 && !char.IsLetter(context.Text[tokens[end - 1].Span.End - 2]);

    /// <summary>"the mayor of the town Jaroslav Novak": a given name before a surname is nobody's town.</summary>
    private bool IsNamesake(int i, in Token next) =>
        lexicon.IsSlavic && next is { Kind: TokenKind.Word, Capitalised: true, LineBefore: false, AllCapitals: false } && IsGivenName(tokens[i].Folded) && !IsGivenName(next.Folded) && names.LongestFrom(i + 1).Count == 0;

    /// <summary>"its twin town of X", "twinned with X": what is called a partner is a place, however small.</summary>
    private bool AfterPartner(int start)
    {
        const int Reach = 4;
        for (var i = start - 1; i >= Math.Max(0, start - Reach) && tokens[i] is { Kind: TokenKind.Word, Capitalised: false } && tokens[i].Block == tokens[start].Block; i--)
            if (lexicon.Partners.Fit(tokens[i].Folded, tokens[i].Hash))
                return true;
        return false;
    }

    /// <summary>"Uniwersytet Slaski", "Krajska nemocnice Liberec", "Ambasada RP w Pekinie": the head stands at most three words before.</summary>
    private bool InOrganisation(int start)
    {
        for (var i = start - 1; i >= Math.Max(0, start - 3); i--)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Block != tokens[start].Block)
                return false;
            // "chorwackim" is no choir.
            if (tokens[i].Folded.Length > 3 && lexicon.Organisations.Fit(tokens[i].Folded, tokens[i].Hash) && !IsFound(i))
                return true;
            if (sentenceStarts.Contains(i))
                return false;
        }

        return false;
    }

    private bool IsFound(int token) => found.FindLastIndex(n => n.Start <= token) is >= 0 and var last && found[last].End > token;

    /// <summary>The first half of a compound adjective, joined by a hyphen: "Polsko-".</summary>
    private bool BeginsCompound(int end) =>
        end + 1 < tokens.Count && tokens[end] is { SpaceBefore: false } && tokens[end].Is("-") && tokens[end + 1] is { Kind: TokenKind.Word, SpaceBefore: false }
        && tokens[end - 1].Folded[^1] is 'o' or '\u043E' && lexicon.AdjectiveEndings.Any(e => tokens[end + 1].Folded.EndsWith(e, StringComparison.Ordinal));

    private bool IsGivenName(string word)
    {
        if (lexicon.GivenNames.Contains(word))
            return true;
        if (word.Length < 4 || !lexicon.Endings.TryGetValue(word[^1], out var endings))
            return false;
        var known = lexicon.GivenNames.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[64];
        foreach (var ending in endings)
        {
            var stem = word.Length - ending.From.Length;
            if (stem < 3 || stem > 50 || !word.EndsWith(ending.From, StringComparison.Ordinal))
                continue;
            word.AsSpan(0, stem).CopyTo(buffer);
            ending.To.CopyTo(buffer[stem..]);
            if (known.Contains(buffer[..(stem + ending.To.Length)]))
                return true;
        }

        return false;
    }
}
