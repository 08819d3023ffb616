using System.Collections.Frozen;
using System.Text.Json.Serialization;
using Mosty.Languages;
using Mosty.Mentions.People;

namespace Mosty.Mentions;

/// <summary>Finds hospitals, universities, firms, chambers and the like by the head word of their name.</summary>
/// <remarks>
/// A name goes from the capitalised adjectives before its head over the capitalised words behind it, and over small words ("im.", "w", "for") when a
/// capital follows. Its head and the adjectives that agree with it are given in the nominative; the seat is the territory named in it or right behind it.
/// </remarks>
public static class OrganisationReader
{
    private const int Longest = 12;

    public static IReadOnlyList<OrganisationMention> Read(ReadingContext context, IReadOnlyList<TerritoryMention> territories)
    {
        var (tokens, found) = (context.Tokens, new List<OrganisationMention>());
        var words = context.Lexicon.Build(OrganisationWords.Make);
        var people = PersonWords.Of(context.Lexicon);
        var index = new TerritoryIndex(territories);
        foreach (var sentence in context.Sentences)
        {
            var (begin, end) = (sentence.Tokens.Start.Value, sentence.Tokens.End.Value);
            for (var i = begin; i < end; i++)
            {
                if (tokens[i].Kind != TokenKind.Word || words.Head(tokens[i]) is not { } head)
                    continue;
                // "Federacja Rosyjska" is a territory, whatever its head word.
                if (index.At(tokens[i].Span) is { Form: TerritoryForm.Name } own && own.Span.Start >= tokens[i].Span.Start)
                    continue;
                var from = Start(tokens, people, index, i, begin);
                var to = End(tokens, words, people, index, i, end);
                // A head alone, or a small word before small words, names nothing.
                if (to - from < 2 || !Enumerable.Range(from, to - from).Any(t => t != i && tokens[t].Capitalised))
                    continue;
                var span = new TextSpan(tokens[from].Span.Start, tokens[to - 1].Span.End);
                var reach = to < end ? new TextSpan(span.Start, tokens[Math.Min(end, to + 2) - 1].Span.End) : span;
                found.Add(new OrganisationMention(span, Name(context.Text, tokens, words, people, head, from, i, to), index.Within(reach)?.Key));
                (begin, i) = (to, to - 1);
            }
        }

        return found;
    }

    /// <summary>Back over capitalised words that may be adjectives of the name: no office, no title, not the first word of the sentence unless it agrees.</summary>
    private static int Start(TokenList tokens, PersonWords people, TerritoryIndex territories, int head, int begin)
    {
        var from = head;
        while (from > begin && head - from < 4 && tokens[from - 1].Kind == TokenKind.Word && tokens[from - 1].Capitalised && tokens[from - 1].Span.Length > 2
            && people.Office(tokens[from - 1]) is null && people.Title(tokens[from - 1]) is null && territories.At(tokens[from - 1].Span) is not { Form: TerritoryForm.Name })
            from--;
        return from;
    }

    private static int End(TokenList tokens, OrganisationWords words, PersonWords people, TerritoryIndex territories, int head, int end)
    {
        var to = head + 1;
        for (var i = head + 1; i < end && i < head + Longest; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Word && token.Capitalised)
            {
                // "Uniwersytet Śląski Marszałek …", "Klinika Jan Nowak": an office begins something else, a given name too unless the name says "im.".
                if (words.Head(token) is not null && i > head + 1 && words.Joins.Contains(tokens[i - 1].Folded) && i - 1 == to)
                    break;
                // The place ends the name: "… w Lublinie".
                if (i - 1 == to && territories.At(token.Span) is { Form: TerritoryForm.Name } seat && words.Joins.Contains(tokens[i - 1].Folded))
                    return EndOf(tokens, seat, i, end);
                if (people.Office(token) is not null || (people.FirstName(token) is not null && !NamedAfter(tokens, people, i)))
                    break;
                to = i + 1;
            }
            else if (i == head + 1 && IsKindOf(tokens, words, territories, i, end))
            {
                // "the |clinical| hospital in X": what kind of house it is, before its town.
                to = i + 1;
            }
            else if (token.Kind == TokenKind.Word && words.Joins.Contains(token.Folded) || token.Folded is "." or "-" or "&" or "\u201E" or "\u201D" or "\"")
            {
                if (!LeadsToCapital(tokens, words, i, end))
                    break;
            }
            else if (!(token.Kind == TokenKind.Word && i == to && i + 1 < end && tokens[i + 1].Capitalised && people.Nouns.Nominative(token.Folded, null, Cases.All) is not null && territories.Covers(tokens[i + 1].Span)))
            {
                break;
            }
        }

        return to;
    }

    private static bool IsKindOf(TokenList tokens, OrganisationWords words, TerritoryIndex territories, int at, int end) =>
        tokens[at] is { Kind: TokenKind.Word, Capitalised: false } word && at + 2 < end && !words.Joins.Contains(word.Folded) && words.Joins.Contains(tokens[at + 1].Folded)
        && territories.At(tokens[at + 2].Span) is { Form: TerritoryForm.Name } && words.AdjectiveEndings.Any(e => word.Folded.EndsWith(Folding.Fold(e), StringComparison.Ordinal));

    private static int EndOf(TokenList tokens, TerritoryMention seat, int at, int end)
    {
        while (at < end && tokens[at].Span.End <= seat.Span.End)
            at++;
        return at;
    }

    private static bool NamedAfter(TokenList tokens, PersonWords people, int at) =>
        people.NamedAfter.Contains(tokens[at - 1].Folded) || (tokens[at - 1].Is(".") && at > 1 && people.NamedAfter.Contains(tokens[at - 2].Folded)) || at > 1 && tokens[at - 1].Kind == TokenKind.Word && people.FirstName(tokens[at - 1]) is not null;

    private static bool LeadsToCapital(TokenList tokens, OrganisationWords words, int at, int end)
    {
        for (var i = at + 1; i < end && i < at + 4; i++)
        {
            if (tokens[i].Capitalised)
                return true;
            if (!words.Joins.Contains(tokens[i].Folded) && tokens[i].Folded is not ("." or "-" or "\u201E" or "\""))
                return false;
        }

        return false;
    }

    private static string Name(string text, TokenList tokens, OrganisationWords words, PersonWords people, FormReading head, int from, int at, int to)
    {
        var written = text[tokens[from].Span.Start..tokens[to - 1].Span.End];
        if ((head.Cases & Cases.Nominative) != 0)
            return string.Join(' ', written.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        var before = Enumerable.Range(from, at - from).Select(i => Agreeing(tokens[i].Span.Of(text), words, people, head) ?? tokens[i].Span.Of(text));
        var noun = tokens[at].Capitalised ? char.ToUpperInvariant(head.Nominative[0]) + head.Nominative[1..] : head.Nominative;
        var next = at + 1;
        var behind = next < to && tokens[next].Kind == TokenKind.Word && Agreeing(tokens[next].Span.Of(text), words, people, head) is { } adjective ? adjective : null;
        var rest = text[tokens[behind is null ? at : next].Span.End..tokens[to - 1].Span.End];
        return Joined(before, noun, behind, rest);
    }

    private static string Joined(IEnumerable<string> before, string noun, string? behind, string rest)
    {
        IEnumerable<string> first = behind is null ? [.. before, noun] : [.. before, noun, behind];
        return string.Join(' ', (string.Join(' ', first) + rest).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The nominative of an adjective that agrees with the head; null when the word is no such adjective.</summary>
    private static string? Agreeing(string word, OrganisationWords words, PersonWords people, FormReading head) =>
        words.AdjectiveEndings.Any(e => word.EndsWith(e, StringComparison.Ordinal)) && people.Nouns.Nominative(word, head.Gender, head.Cases & ~Cases.Nominative) is { } found
        && Folding.Fold(found[^1]) is 'y' or 'i' or 'a' or 'e' ? found : null;

    private sealed class OrganisationWords
    {
        private readonly Dictionary<string, FormReading> heads = new(StringComparer.Ordinal);

        public FrozenSet<string> Joins { get; private set; } = FrozenSet<string>.Empty;

        public IReadOnlyList<string> AdjectiveEndings { get; private set; } = [];

        public FormReading? Head(Token token) =>
            heads.TryGetValue(token.Folded, out var head) ? head : null;

        public static OrganisationWords Make(Lexicon lexicon)
        {
            var section = lexicon.Section("organisations", OrganisationJson.Default.OrganisationSection);
            var nouns = PersonWords.Of(lexicon).Nouns;
            var words = new OrganisationWords { Joins = Set(section.Joins), AdjectiveEndings = section.AdjectiveEndings };
            foreach (var (gender, heads) in section.Heads)
            {
                foreach (var head in heads)
                {
                    foreach (var (form, one) in nouns.Forms(head, gender[0]))
                        words.Add(form, head, gender[0], one);
                    if (section.Genitives.TryGetValue(head, out var genitive))
                        words.Add(Folding.Fold(genitive), head, gender[0], Cases.Genitive | Cases.Locative);
                }
            }

            return words;
        }

        private void Add(string form, string head, char gender, Cases one) =>
            heads[form] = heads.TryGetValue(form, out var same) && same.Nominative == head ? same with { Cases = same.Cases | one } : new FormReading(head, gender, one);

        private static FrozenSet<string> Set(IEnumerable<string> words) => words.Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);
    }
}

/// <summary>The section <c>organisations</c> of a lexicon.</summary>
internal sealed record OrganisationSection
{
    public Dictionary<string, List<string>> Heads { get; set; } = [];
    public IReadOnlyList<string> Joins { get; set; } = [];
    public IReadOnlyList<string> AdjectiveEndings { get; set; } = [];

    /// <summary>Genitives that the declension of persons, from which the forms are made, does not have: of things ("instytutu").</summary>
    public Dictionary<string, string> Genitives { get; set; } = [];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(OrganisationSection))]
internal sealed partial class OrganisationJson : JsonSerializerContext;
