using Mosty.Languages;

namespace Mosty.Mentions;

/// <summary>Signs beside a territory's name, and on the page around the text, that it is the one that speaks.</summary>
internal static class HomeSigns
{
    private const int Reach = 4;
    private const int ShortestName = 5;

    /// <summary>"Urząd … Województwa X", "X City Council": the name stands with the word for an authority.</summary>
    public static bool IsOffice(ReadingContext context, TerritoryLexicon lexicon, int token, TerritoryMention mention)
    {
        // "Council of X"; further left English has the council of another, that did something with X.
        var reach = lexicon.Country.Length == 0 ? 2 : Reach;
        for (var i = token; i >= Math.Max(0, token - reach); i--)
        {
            if (context.Tokens[i].Block != context.Tokens[token].Block || context.Tokens[i].Kind == TokenKind.Punctuation)
                break;
            if (lexicon.Offices.Fit(context.Tokens[i].Folded, context.Tokens[i].Hash))
                return true;
        }

        var end = token;
        while (end < context.Tokens.Count && context.Tokens[end].Span.Start < mention.Span.End)
        {
            // The type word of the name is the authority itself.
            if (end > token && lexicon.IsSlavic && lexicon.Offices.Fit(context.Tokens[end].Folded, context.Tokens[end].Hash))
                return true;
            end++;
        }

        // English puts the authority behind its name.
        for (var i = end; lexicon.Country.Length == 0 && i < context.Tokens.Count && i < end + 3 && context.Tokens[i] is { Kind: TokenKind.Word, Capitalised: true }; i++)
            if (NamesOffice(lexicon, context.Tokens[i]) || lexicon.Officers.Fit(context.Tokens[i].Folded, context.Tokens[i].Hash))
                return true;
        return false;
    }

    /// <summary>"Council", with a capital: the authority's own name.</summary>
    public static bool NamesOffice(TerritoryLexicon lexicon, in Token token) => token.Capitalised && lexicon.Offices.Fit(token.Folded, token.Hash);

    /// <summary>The first token that begins at or behind a position.</summary>
    public static int TokenAt(TokenList tokens, int position)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The country that the page's address is registered in; null where the address tells none.</summary>
    public static string? CountryOfAddress(ReadingContext context)
    {
        if (!Uri.TryCreate(context.Document.Hints.Address, UriKind.Absolute, out var address))
            return null;
        var last = address.Host[(address.Host.LastIndexOf('.') + 1)..];
        return last.Length != 2 || last is "eu" or "io" or "tv" ? null : last == "uk" ? "GB" : last.ToUpperInvariant();
    }

    /// <summary>How much the page's address, its site and its title speak for each territory: its name is in them.</summary>
    public static Func<string, double> OfPage(ReadingContext context, IReadOnlyList<TerritoryMention> territories)
    {
        var hints = context.Document.Hints;
        var host = Uri.TryCreate(hints.Address, UriKind.Absolute, out var address) ? Letters(address.Host) : "";
        var site = Letters(hints.SiteName ?? "");
        if (host.Length == 0 && site.Length == 0)
            return static _ => 0;
        var written = territories.Where(m => m.Form == TerritoryForm.Name).ToLookup(m => m.Key, m => Letters(m.Span.Of(context.Text)), StringComparer.Ordinal);
        return key =>
        {
            var names = written[key].Append(Letters(key[(key.IndexOfAny([':', '-']) + 1)..])).Where(n => n.Length >= ShortestName).Distinct(StringComparer.Ordinal).ToList();
            return (names.Exists(n => IsIn(host, n)) ? 4 : 0) + (names.Exists(n => IsIn(site, n)) ? 3 : 0);
        };
    }

    // An inflected name differs from that of the address in its last letters.
    private static bool IsIn(string whole, string name) =>
        whole.Contains(name, StringComparison.Ordinal) || (name.Length > ShortestName + 4 && whole.Contains(name[..^3], StringComparison.Ordinal));

    private static string Letters(string text) => string.Concat(Folding.Fold(text).Where(char.IsLetter));
}
