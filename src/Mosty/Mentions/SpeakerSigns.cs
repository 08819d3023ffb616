namespace Mosty.Mentions;

/// <summary>
/// In a language of many countries the text's language does not tell which of the named territories speaks. What tells is how a name stands:
/// the speaker is the subject; its partner stands behind "with", "to", "its sister city", and beside its own country.
/// </summary>
internal static class SpeakerSigns
{
    /// <summary>Tokens between a word such as "twin town" or "visit to" and the name.</summary>
    private const int Reach = 3;

    /// <summary>What a mention counts for as one of the speaker, as a factor.</summary>
    /// <param name="times">The how manieth of its territory it is: an article that describes a town names it in every sentence, so each further time counts less.</param>
    public static double Of(ReadingContext context, TerritoryLexicon lexicon, IReadOnlyList<TerritoryMention> territories, int at, int times)
    {
        var mention = territories[at];
        var token = HomeSigns.TokenAt(context.Tokens, mention.Span.Start);
        if (lexicon.Country.Length > 0)
            return (IsPartner(context, lexicon, token) ? 0.25 : 1) / Math.Sqrt(times);
        var factor = IsPartner(context, lexicon, token) ? 0.25 : IsAway(context, lexicon, territories, at, token) ? 0.5 : IsSubject(context, lexicon, token) ? 1.6 : 1;
        // "Exeter's link with Y": the owner speaks of what it has.
        if (IsPossessive(context.Tokens, token, mention))
            factor *= 1.5;
        if (at + 1 < territories.Count && territories[at + 1] is { Key.Length: 2, Form: TerritoryForm.Name } country && country.Key == mention.Country
            && HomeSigns.TokenAt(context.Tokens, country.Span.Start) - HomeSigns.TokenAt(context.Tokens, mention.Span.End) is >= 0 and <= 2)
            factor *= 0.6;
        return factor * (lexicon.Homes.Contains(mention.Country) ? 2.2 : 1) / Math.Sqrt(times);
    }

    /// <summary>"The Bavarian government", "the Welsh parliament".</summary>
    public static bool IsOfAuthority(ReadingContext context, TerritoryLexicon lexicon, TerritoryMention adjective)
    {
        var next = HomeSigns.TokenAt(context.Tokens, adjective.Span.End);
        for (var i = next; i < context.Tokens.Count && i < next + 2; i++)
            if (HomeSigns.NamesOffice(lexicon, context.Tokens[i]))
                return true;
        return false;
    }

    private static bool IsPossessive(TokenList tokens, int token, TerritoryMention mention)
    {
        var next = HomeSigns.TokenAt(tokens, mention.Span.End);
        return next > token && (tokens[next - 1].Folded.EndsWith("'s", StringComparison.Ordinal) || (next < tokens.Count && tokens[next] is { SpaceBefore: false } mark && mark.Is("'")));
    }

    private static bool IsPartner(ReadingContext context, TerritoryLexicon lexicon, int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - Reach) && context.Tokens[i].Kind == TokenKind.Word && context.Tokens[i].Block == context.Tokens[token].Block; i--)
            if (lexicon.Partners.Fit(context.Tokens[i].Folded, context.Tokens[i].Hash))
                return true;
        return false;
    }

    /// <summary>"with the Chinese province of X", "visited X, Y and Z": determiners, adjectives of countries and names before it stand between.</summary>
    private static bool IsAway(ReadingContext context, TerritoryLexicon lexicon, IReadOnlyList<TerritoryMention> territories, int at, int token)
    {
        const int LongestList = 8;
        for (var before = at - 1; before >= Math.Max(0, at - LongestList) && token > 0 && (context.Tokens[token - 1].Is(",") || lexicon.Conjunctions.Contains(context.Tokens[token - 1].Folded)); before--)
        {
            if (HomeSigns.TokenAt(context.Tokens, territories[before].Span.End) < token - 1)
                break;
            token = HomeSigns.TokenAt(context.Tokens, territories[before].Span.Start);
            at = before;
        }

        for (var i = token - 1; i >= Math.Max(0, token - Reach) && context.Tokens[i].Block == context.Tokens[token].Block; i--)
        {
            if (lexicon.Away.Contains(context.Tokens[i].Folded))
                return true;
            if (!lexicon.Articles.Contains(context.Tokens[i].Folded) && !(at > 0 && territories[at - 1] is { Form: TerritoryForm.Adjective } adjective && adjective.Span.Contains(context.Tokens[i].Span.Start)))
                return false;
        }

        return false;
    }

    private static bool IsSubject(ReadingContext context, TerritoryLexicon lexicon, int token)
    {
        var first = token > 0 && lexicon.Articles.Contains(context.Tokens[token - 1].Folded) ? token - 1 : token;
        return first == 0 || context.Tokens[first].LineBefore || context.Tokens[first - 1].Is(".");
    }
}
