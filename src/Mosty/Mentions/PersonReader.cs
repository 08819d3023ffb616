using Mosty.Mentions.People;

namespace Mosty.Mentions;

/// <summary>Finds the people a text names, with their offices, and brings their names to the nominative.</summary>
/// <remarks>
/// A name is a run of capitalised words that begins with a given name or an initial, or that an office or title calls. Streets, schools and prizes
/// named after people are none, nor are names of territories.
/// </remarks>
public static class PersonReader
{
    public static IReadOnlyList<PersonMention> Read(ReadingContext context, IReadOnlyList<TerritoryMention> territories)
    {
        var (tokens, people) = (context.Tokens, new List<PersonMention>());
        var words = PersonWords.Of(context.Lexicon);
        var index = new TerritoryIndex(territories);
        var shape = new NameShape(context.Text, tokens, words, DateWords.Of(context.Lexicon), index);
        var offices = new OfficeFinder(context.Text, tokens, words, index);
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            var (begin, end) = (context.Sentences[s].Tokens.Start.Value, context.Sentences[s].Tokens.End.Value);
            OfficePhrase? last = null;
            for (var i = begin; i < end;)
            {
                if (tokens[i].Kind != TokenKind.Word || !tokens[i].Capitalised || shape.At(i, end, IsCalled(tokens, words, index, i, begin)) is not { } name)
                {
                    i++;
                    continue;
                }

                var certain = name.First is not null || name.HasInitial;
                var before = offices.Before(name.From, begin, certain, out var loose);
                var office = (loose || IsDirect(tokens, words, name, end) ? offices.After(name.To, end) : null) ?? before ?? offices.After(name.To, end) ?? Shared(tokens, words, last, name.From) ?? Beside(context, offices, s, name);
                var title = TitleBefore(tokens, words, name.From, begin);
                if (name.First is null && name.HasInitial && office is null && title is null)
                {
                    i = name.To;
                    continue;
                }

                IReadOnlyList<FormReading> calls =
                    title is { Count: > 0 } ? title : office?.To <= name.From ? office.Readings : name.First is null && before is not null ? before.Readings : [];
                var start = TitleStart(tokens, words, name.From, begin);
                var nominative = BaseForm.Of(name.Parts, name.First, calls, words);
                var span = new TextSpan(tokens[start].Span.Start, tokens[name.To - 1].Span.End);
                people.Add(new PersonMention(span, nominative, office?.For(Gender(name, nominative)), office?.Of));
                // An office behind the name is used up; the next name has its own.
                begin = i = Math.Max(name.To, office is not null && office.From >= name.To && office.To <= end ? office.To : 0);
                last = office;
            }
        }

        return SamePerson.Unite(people, context.Text);
    }

    /// <summary>True when an office or title stands before a word, with nothing between them but titles, territories and "former" words.</summary>
    private static bool IsCalled(TokenList tokens, PersonWords words, TerritoryIndex territories, int at, int begin)
    {
        var (initials, complements, places) = (0, 0, 0);
        for (var i = at - 1; i >= begin && i >= at - 7; i--)
        {
            if (words.Title(tokens[i]) is { } title)
            {
                if (title.Count > 0 || tokens[i].Folded.Length > 2 || initials++ > 0)
                    return true;
                continue;
            }

            // Where names are not declined, "Director of …" calls an institution; with a territory between, its holder may follow.
            if (words.Office(tokens[i]) is not null)
                return words.Declines || complements == 0 || places > 0;
            complements += words.Complements.Contains(tokens[i].Folded) ? 1 : 0;
            places += territories.Covers(tokens[i].Span) ? 1 : 0;
            // "Prezes Stowarzyszenia …" calls an organisation, "akim obwodu …" a person.
            // "Bürgermeister der Stadt …, Anna Muster", "Burmistrz miasta – …": one mark before the name.
            if (i == at - 1 && tokens[i].Folded is "," or "-")
                continue;
            if (!tokens[i].Is(".") && (tokens[i].Capitalised || !words.Complements.Contains(tokens[i].Folded)) && !territories.Covers(tokens[i].Span))
                return false;
        }

        return false;
    }

    /// <summary>"Pana Jana Nowaka Dyrektora Departamentu": the office follows the name without a mark.</summary>
    private static bool IsDirect(TokenList tokens, PersonWords words, NameChunk name, int end) =>
        name.To < end && words.Office(tokens[name.To]) is not null && tokens[name.To].Kind == TokenKind.Word && name.From > 0 && words.Title(tokens[name.From - 1]) is { Count: > 0 };

    private static char Gender(NameChunk name, string nominative) =>
        name.First?.FirstOrDefault(f => nominative.StartsWith(f.Nominative, StringComparison.Ordinal)) is { Gender: 'f' } ? 'f' : 'm';

    private static IReadOnlyList<FormReading>? TitleBefore(TokenList tokens, PersonWords words, int name, int begin)
    {
        IReadOnlyList<FormReading>? found = null;
        for (var i = name - 1; i >= begin && i >= name - 8; i--)
        {
            if (words.Title(tokens[i]) is { } title)
                found = title.Count > 0 || found is null ? title : found;
            else if (!tokens[i].Is(".") && words.Office(tokens[i]) is null)
                break;
        }

        return found;
    }

    private static int TitleStart(TokenList tokens, PersonWords words, int name, int begin)
    {
        var start = name;
        for (var i = name - 1; i >= begin && i >= name - 8; i--)
        {
            if (words.Title(tokens[i]) is not null)
                start = i;
            else if (!tokens[i].Is("."))
                break;
        }

        return start;
    }

    /// <summary>"Landrätinnen Elke Stange und Nicole Ziemer": the second holds the first one's office.</summary>
    private static OfficePhrase? Shared(TokenList tokens, PersonWords words, OfficePhrase? last, int name) =>
        last is not null && name > 0 && words.NameJoins.Contains(tokens[name - 1].Folded) ? last : null;

    /// <summary>A name that stands alone on its line (addressee, signature) has its office on the line before or behind.</summary>
    private static OfficePhrase? Beside(ReadingContext context, OfficeFinder offices, int sentence, NameChunk name)
    {
        var own = context.Sentences[sentence].Tokens;
        if (own.End.Value - name.To > 3 || name.From - own.Start.Value > 4)
            return null;
        foreach (var other in (ReadOnlySpan<int>)[sentence + 1, sentence - 1])
        {
            if (other < 0 || other >= context.Sentences.Count)
                continue;
            var (from, to) = (context.Sentences[other].Tokens.Start.Value, context.Sentences[other].Tokens.End.Value);
            if (to - from <= 8 && offices.After(from, to) is { } office)
                return office;
        }

        return null;
    }
}
