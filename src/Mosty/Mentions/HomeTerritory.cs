using Mosty.Documents;

namespace Mosty.Mentions;

/// <summary>Finds the territory that speaks in a document: the office whose page, letter or report it is.</summary>
public static class HomeTerritory
{
    /// <summary>
    /// Its key: the caller's hint; else the site's owner; else the territory that most of the text's signs point to
    /// ("our region" beside it, the letterhead, how often and in whose company it is named). Null where nothing tells.
    /// </summary>
    public static string? Find(ReadingContext context, IReadOnlyList<TerritoryMention> territories)
    {
        if (context.HomeHint is not null)
            return context.HomeHint;
        if (Site(context) is { } site)
            return site;
        if (SpeakingNetwork.Find(context, territories) is { } network)
            return network;
        var lexicon = TerritoryLexicon.Of(context.Lexicon);
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        var offices = new HashSet<string>(StringComparer.Ordinal);
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < territories.Count; i++)
            if (territories[i] is { Form: TerritoryForm.Name, Key.Length: > 2, Country: not "XX" } mention)
                scores[mention.Key] = scores.GetValueOrDefault(mention.Key) + (Weight(context, lexicon, mention, i == 0, offices)
                    * SpeakerSigns.Of(context, lexicon, territories, i, times[mention.Key] = times.GetValueOrDefault(mention.Key) + 1));
            else if (territories[i] is { Form: TerritoryForm.Adjective, Key.Length: > 2 } adjective && SpeakerSigns.IsOfAuthority(context, lexicon, adjective))
            {
                scores[adjective.Key] = scores.GetValueOrDefault(adjective.Key) + AdjectiveOfAuthority;
                if (HomeSigns.TokenAt(context.Tokens, adjective.Span.Start) < Letterhead)
                    offices.Add(adjective.Key);
            }

        var signs = HomeSigns.OfPage(context, territories);
        foreach (var key in scores.Keys.ToList())
            scores[key] += signs(key);
        foreach (var key in offices)
            scores[key] += 1.5;
        if (scores.Count == 0)
            return null;
        var levels = PartnerLevels.Of(context, territories);
        foreach (var key in scores.Keys.ToList())
            scores[key] *= levels.Likeness(key);
        var best = scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).First();
        if (best.Value >= 1)
            return best.Key;
        // One place of the language's own country, named in passing, is still likelier to speak than none.
        var natives = scores.Where(s => lexicon.Country.Length > 0 && s.Key.StartsWith(lexicon.Country, StringComparison.Ordinal)).OrderByDescending(s => s.Value).Take(2).ToList();
        return natives.Count > 0 && (natives.Count == 1 ? natives[0].Value >= Faintest : natives[0].Value >= Faint && natives[1].Value < natives[0].Value) ? natives[0].Key : null;
    }

    /// <summary>The weight of one mention in an institution's name behind a preposition ("the hospital in X"), a little less.</summary>
    private const double Faint = 0.3;

    /// <summary>The same of the only place of its country that the text names, behind a word for a partner.</summary>
    private const double Faintest = 0.1;

    /// <summary>"The Bavarian government": as good as the name beside its authority.</summary>
    private const double AdjectiveOfAuthority = 3;

    /// <summary>In tokens.</summary>
    private const int Headline = 25;

    /// <summary>In tokens: so far the letterhead or the first sentence reaches.</summary>
    private const int Letterhead = 30;

    /// <summary>The owner of the page's address, where it is an office that data/territories/sites.tsv names.</summary>
    private static string? Site(ReadingContext context)
    {
        if (!Uri.TryCreate(context.Document.Hints.Address, UriKind.Absolute, out var address))
            return null;
        for (var host = address.Host; host.Contains('.'); host = host[(host.IndexOf('.') + 1)..])
            if (context.Gazetteer.OwnerOf(host) is { } owner)
                return owner;
        return null;
    }

    private static double Weight(ReadingContext context, TerritoryLexicon lexicon, TerritoryMention mention, bool first, HashSet<string> offices)
    {
        var weight = 1.0 + (first ? 0.5 : 0);
        // Who speaks, or of whom is told, stands in the headline and the first sentence.
        var token = HomeSigns.TokenAt(context.Tokens, mention.Span.Start);
        weight *= token < Headline ? 1.6 : token < 2 * Headline ? 1.2 : 1;
        // A page is mostly written in the language of its speaker.
        if (lexicon.Country.Length > 0)
            weight *= mention.Country == lexicon.Country || lexicon.Homes.Contains(mention.Country) ? 1 : 0.1;
        else if (HomeSigns.CountryOfAddress(context) is { } country)
            weight *= mention.Country == country ? 1 : 0.3;
        // An office speaks for its own territory; a row of a table or list names a partner.
        var isOffice = HomeSigns.IsOffice(context, lexicon, token, mention);
        // In brackets stands where the one before them lies.
        if (token > 0 && context.Tokens[token - 1].Is("("))
            weight *= 0.5;
        // "in X" is where something happened; what is told "of X" or by X is its own.
        if (lexicon.Country.Length > 0 && token > 0 && !isOffice && (lexicon.IsSlavic ? lexicon.Prepositions : lexicon.Away).Contains(context.Tokens[token - 1].Folded))
            weight *= 0.6;
        if (mention.InOrganisation && !isOffice)
            weight *= 0.8;
        if (isOffice && token < Letterhead && (lexicon.Country.Length == 0 || mention.Country == lexicon.Country))
            offices.Add(mention.Key);
        if (context.Document.Blocks[context.Tokens[token].Block].Kind is BlockKind.TableRow or BlockKind.ListItem)
            return weight * 0.2;
        // "our friends from X" does not make a foreign X ours.
        var isNative = lexicon.Country.Length == 0 || mention.Country == lexicon.Country;
        return (isOffice ? weight * 2 : weight) + (isNative ? Ours(context, lexicon, token) : 0);
    }

    /// <summary>"nasz region", "unser Landkreis" in the three words before the name.</summary>
    private static double Ours(ReadingContext context, TerritoryLexicon lexicon, int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - 3); i--)
        {
            if (context.Tokens[i].Kind != TokenKind.Word || lexicon.Prepositions.Contains(context.Tokens[i].Folded))
                break;
            if (lexicon.Ours.Contains(context.Tokens[i].Folded))
                return 1.5;
        }

        return 0;
    }
}
