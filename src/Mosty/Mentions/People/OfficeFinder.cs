namespace Mosty.Mentions.People;

/// <summary>An office as the text gives it beside a name.</summary>
/// <param name="From">Index of the first token of the phrase.</param>
/// <param name="To">Index after its last token.</param>
/// <param name="Name">In the nominative, with what belongs to its name ("náměstek hejtmana").</param>
internal sealed record OfficePhrase(int From, int To, string Name, IReadOnlyList<FormReading> Readings, string? Of)
{
    /// <summary>The office's name for a man or a woman, where one form may be of both ("przewodniczacy", "przewodniczaca").</summary>
    public string For(char gender)
    {
        if (Readings.Count < 2 || Readings[0].Gender == gender || !Name.StartsWith(Readings[0].Nominative, StringComparison.Ordinal))
            return Name;
        foreach (var reading in Readings)
            if (reading.Gender == gender)
                return reading.Nominative + Name[Readings[0].Nominative.Length..];
        return Name;
    }
}

/// <summary>Looks for the office before and behind a name.</summary>
internal sealed class OfficeFinder(string text, TokenList tokens, PersonWords words, TerritoryIndex territories)
{
    /// <summary>So many tokens may stand between an office and its holder ("president of the Italian region of …").</summary>
    private const int Reach = 14;

    /// <summary>The office that stands before the name, not before <paramref name="begin"/>.</summary>
    /// <param name="loose">True when words that belong to no office stand between: an office right behind the name is the better one.</param>
    public OfficePhrase? Before(int name, int begin, bool certain, out bool loose)
    {
        OfficePhrase? found = null;
        loose = false;
        var (strangers, commas, small) = (0, 0, 0);
        for (var i = name - 1; i >= begin && i >= name - Reach; i--)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Word && Head(i, name) is { } head && (found is null || head.To >= found.From || OnlyComplements(head.To, found.From)))
            {
                found = Phrase(i, head, name);
                loose |= small > 0;
                strangers = 0;
                continue;
            }

            if (found is not null && (!Belongs(i) || words.NameJoins.Contains(token.Folded)))
                break;
            if (token.Kind == TokenKind.Punctuation)
            {
                if (token.Is(".") || token.Is("-") || token.Is("\"") || token.Is("\u201E") || token.Is("\u201D") || token.Is("*") || token.Is("_") || (certain && token.Folded is "(" or ")"))
                    continue;
                if (token.Is(",") && commas++ == 0 && i >= name - 8)
                    continue;
                break;
            }

            if (words.NameJoins.Contains(token.Folded) && !(i + 1 < name && words.Complements.Contains(tokens[i + 1].Folded)) && !certain)
                break;
            if (words.NameJoins.Contains(token.Folded) && i == name - 1)
                break;
            if (Belongs(i))
                continue;
            small += token.Capitalised ? 0 : 1;
            if (++strangers > (certain ? 3 : 0))
                break;
        }

        return found;
    }

    /// <summary>The office behind a name: "…, hejtman Libereckého kraje", "… (Oberbürgermeister)".</summary>
    public OfficePhrase? After(int to, int end)
    {
        var skipped = 0;
        for (var i = to; i < end && skipped <= 6; i++, skipped++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Word && Head(i, end) is { } head)
                return Phrase(i, head, end);
            if (token.Kind == TokenKind.Punctuation ? token.Folded is "," or "(" or "-" or "." : words.Former.Contains(token.Folded) || words.Title(token) is not null || token.AllCapitals || token.Folded.Length <= 3 && !words.NameJoins.Contains(token.Folded))
                continue;
            break;
        }

        return null;
    }

    private readonly record struct OfficeHead(int To, string Name, IReadOnlyList<FormReading> Readings);

    private OfficeHead? Head(int at, int end)
    {
        if (words.Phrases.TryMatch(tokens, at, end, out var phrase, out var next))
            return new OfficeHead(next, phrase, []);
        return words.Office(tokens[at]) is { } readings ? new OfficeHead(at + 1, readings[0].Nominative, readings) : null;
    }

    private OfficePhrase Phrase(int at, OfficeHead head, int limit)
    {
        // What follows the head and belongs to the office's name, up to a territory: "rady", "hejtmana pro životní prostředí".
        var stop = head.To;
        for (var i = head.To; i < limit && i < head.To + 8; i++)
        {
            if (territories.Covers(tokens[i].Span) || tokens[i].Kind != TokenKind.Word || words.FirstName(tokens[i]) is not null)
                break;
            if (words.Complements.Contains(tokens[i].Folded) || words.Office(tokens[i]) is not null)
                stop = i + 1;
            else
                break;
        }

        // The type word of the territory that follows is not of the office's name, nor is a small word at its end.
        if (stop > head.To && territories.Within(new TextSpan(tokens[stop - 1].Span.End, tokens[stop - 1].Span.End + 2)) is not null)
            stop--;
        while (stop > head.To && tokens[stop - 1].Folded.Length <= 3)
            stop--;
        var name = HeadName(at, head);
        for (var i = head.To; i < stop; i++)
            name += " " + Complement(i, i == head.To, head);

        var reach = Math.Min(limit, head.To + 10);
        var place = reach > head.To ? territories.Within(new TextSpan(tokens[at].Span.Start, tokens[reach - 1].Span.End)) : null;
        if (place is null && at > 0 && tokens[at - 1].Block == tokens[at].Block)
            place = territories.At(tokens[at - 1].Span);
        return new OfficePhrase(at, stop, name, head.Readings, place?.Key);
    }

    /// <summary>The head in the nominative; a compound or a word with a hyphen keeps its first half as written ("Vize-Landrat").</summary>
    private string HeadName(int at, OfficeHead head)
    {
        var (written, folded) = (tokens[at].Span.Of(text), Languages.Folding.Fold(head.Name));
        if (head.To == at + 1 && words.IsCompound(tokens[at]) && written.Length == tokens[at].Folded.Length)
        {
            var same = tokens[at].Folded.AsSpan().CommonPrefixLength(folded);
            return Hyphenated(at) + written[..same] + head.Name[same..];
        }

        return Hyphenated(at) + head.Name;
    }

    private string Hyphenated(int at) =>
        at >= 2 && tokens[at - 1].Is("-") && !tokens[at].SpaceBefore && !tokens[at - 1].SpaceBefore ? tokens[at - 2].Span.Of(text) + "-" : "";

    /// <summary>An adjective right behind a declined head is brought to the nominative with it ("Konsulem Generalnym"); what is in the genitive stays.</summary>
    private string Complement(int at, bool first, OfficeHead head)
    {
        var word = tokens[at].Span.Of(text);
        if (!first || head.Readings.Count == 0 || (head.Readings[0].Cases & Cases.Nominative) != 0)
            return word;
        var small = word.ToLowerInvariant();
        return words.Nouns.Nominative(small, head.Readings[0].Gender, head.Readings[0].Cases, surname: false, out var ending) is { } nominative && ending >= 2 && Languages.Folding.Fold(nominative[^1]) is 'y' or 'i' ? nominative : word;
    }

    private bool Belongs(int i) =>
        territories.Covers(tokens[i].Span) || words.Complements.Contains(tokens[i].Folded) || words.Former.Contains(tokens[i].Folded) || words.Title(tokens[i]) is not null
        || tokens[i].Kind == TokenKind.Punctuation;

    private bool OnlyComplements(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!Belongs(i) || tokens[i].Is(","))
                return false;
        return true;
    }
}
