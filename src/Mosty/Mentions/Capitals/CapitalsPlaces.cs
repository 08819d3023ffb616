using Mosty.Languages;
using Mosty.Territories;

namespace Mosty.Mentions.Capitals;

/// <summary>Finds the names of territories in a text in capitals, where a capital tells nothing: a name of one word needs a sign that it is meant.</summary>
internal sealed class CapitalsPlaces(string text, TokenList tokens, LetterCase[] cases, Lexicon lexicon, Gazetteer gazetteer, CapitalsWords words)
{
    /// <summary>Inhabitants of a town whose name is believed without a sign, abroad and at home; and called by a preposition.</summary>
    private const int Large = 60_000, LargeAtHome = 15_000, Called = 1_500, CalledInflected = 20_000;

    /// <summary>An inflected word may be another word: so many times larger must the place be.</summary>
    private const int Inflected = 4;

    private readonly GazetteerTables tables = gazetteer.Tables;
    private readonly TerritoryLexicon territories = TerritoryLexicon.Of(lexicon);
    private readonly TerritoryNames names = new(gazetteer.Tables, TerritoryLexicon.Of(lexicon).WordsOf(gazetteer.Tables), tokens);
    /// <summary>For a look at the word before: the list of a walk is written over by the next.</summary>
    private readonly TerritoryNames besides = new(gazetteer.Tables, TerritoryLexicon.Of(lexicon).WordsOf(gazetteer.Tables), tokens);
    private readonly TerritoryTypes types = new(TerritoryLexicon.Of(lexicon), tokens);

    /// <summary>Names of one word that were believed once, are believed wherever they stand.</summary>
    private readonly HashSet<string> believed = new(StringComparer.Ordinal);

    public void Mark()
    {
        CountTyped();
        for (var i = 0; i < tokens.Count;)
            i = tokens[i].Kind == TokenKind.Word ? MarkAt(i) : i + 1;
        for (var i = 0; i < tokens.Count; i++)
            if (cases[i] == LetterCase.Small && tokens[i].Kind == TokenKind.Word && believed.Contains(tokens[i].Folded))
                cases[i] = LetterCase.First;
    }

    /// <summary>A word of no table that stands twice behind the type word of a town or district is its name.</summary>
    private void CountTyped()
    {
        const int Shortest = 5;
        var once = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < tokens.Count; i++)
            if (tokens[i].Kind == TokenKind.Word && types.At(i) is ({ Level: TerritoryLevel.City or TerritoryLevel.District }, > 0 and var end) && end < tokens.Count
                && tokens[end] is { Kind: TokenKind.Word, Folded.Length: >= Shortest } word && word.Block == tokens[i].Block && !words.IsCommon(word.Folded) && !words.IsVerb(word.Folded)
                && names.LongestFrom(end).Count == 0 && !once.Add(word.Folded))
                believed.Add(word.Folded);
    }

    private int MarkAt(int i)
    {
        var (type, typeEnd) = types.At(i);
        if (type is not null)
        {
            var next = types.AfterType(typeEnd);
            if (next < tokens.Count && tokens[next].Kind == TokenKind.Word && tokens[next].Block == tokens[i].Block && names.LongestFrom(next) is { Count: > 0 } typed && types.At(next).End == 0 && !words.Function.Contains(tokens[next].Folded))
                return Write(next, typed, isTyped: true);
        }

        var longest = names.LongestFrom(i);
        if (longest.Count == 0 || !IsName(i, longest))
            return type is null ? i + 1 : Math.Max(i + 1, typeEnd);
        return Write(i, longest, isTyped: false);
    }

    /// <summary>Capitals as the name has them in print; behind a type word an adjective is small in the Slavic languages.</summary>
    private int Write(int i, List<NameMatch> matches, bool isTyped)
    {
        var end = matches[0].End;
        if (isTyped && territories.IsSlavic && HasAdjective(matches))
        {
            // No town is called by an adjective alone: "Chekhov" only looks like one.
            if (end - i == 1 && types.At(i - 1).Type is { Level: TerritoryLevel.City } && !IsVowel(tokens[i].Folded[^1]) && tokens[i].Folded[^1] is not ('m' or 'h'))
                cases[i] = LetterCase.First;
            return end;
        }

        var small = SmallWords(i, matches);
        for (var k = i; k < end; k++)
            if (tokens[k].Kind == TokenKind.Word && cases[k] != LetterCase.Kept && !IsSmall(k, i, small))
                cases[k] = IsAbbreviation(matches, i) ? LetterCase.Kept : LetterCase.First;
        if (end - i == 1 && cases[i] == LetterCase.First && !words.IsCommon(tokens[i].Folded))
            believed.Add(tokens[i].Folded);
        return end;
    }

    /// <summary>"nad", "of", the type word in a name of two words, and in Polish the adjective behind it.</summary>
    private bool IsSmall(int k, int first, List<string> small)
    {
        const int Shared = 4;
        var word = tokens[k].Folded;
        return small.Exists(s => s == word || (s.Length > Shared && word.Length > Shared && s.AsSpan().CommonPrefixLength(word) >= Math.Max(Shared, Math.Min(s.Length, word.Length) - 3)))
            || (k > first && territories.IsSlavic && types.At(k).End > 0);
    }

    private bool IsName(int i, List<NameMatch> matches)
    {
        var end = matches[0].End;
        if (IsAdjective(matches))
            return territories.IsSlavic ? types.At(end) is ({ Level: not TerritoryLevel.City }, _) && !words.Function.Contains(tokens[i].Folded) : !territories.CapitalNouns && !words.Function.Contains(tokens[i].Folded);
        if (end - i > 1)
            return IsCountry(i, matches) || Size(i, matches, isInflected: false) >= Large || (!(words.Function.Contains(tokens[i].Folded) && tokens[i + 1].Is("-"))
                && Enumerable.Range(i, end - i).Any(k => tokens[k].Kind == TokenKind.Word && !words.IsCommon(tokens[k].Folded) && !territories.Stop.Contains(tokens[k].Folded)));
        var word = tokens[i].Folded;
        if (IsAbbreviation(matches, i) && (!words.Function.Contains(word) || (i > 0 && territories.Articles.Contains(tokens[i - 1].Folded))))
            return true;
        if (words.Function.Contains(word))
            return false;
        if (!territories.IsSlavic && types.At(end).End > 0 && !territories.Partners.Fit(word, tokens[i].Hash))
            return true;
        if (territories.Stop.Contains(word))
            return false;
        if (word.Length > 3 && IsCountry(i, matches))
            return true;
        if (words.IsCommon(word) || word.Length < 4 || (territories.IsSlavic && IsCountryAdjective(matches)))
            return false;
        // The second half of a compound.
        if (i > 1 && tokens[i - 1].Is("-") && !tokens[i].SpaceBefore && cases[i - 2] != LetterCase.First)
            return false;
        return Size(i, matches, isInflected: false) is var size && (size >= Large || (IsCalled(i) && (size >= Called || Size(i, matches, isInflected: true) >= CalledInflected)))
            || Size(i, matches, isInflected: true) >= Large * Inflected;
    }

    /// <summary>A country's own name; where it could be the adjective of one too, no noun may stand behind it.</summary>
    private bool IsCountry(int i, List<NameMatch> matches)
    {
        var (found, plain) = (false, false);
        foreach (var match in matches)
            foreach (ref readonly var meaning in tables.Meanings(match.Node))
                if ((meaning.Kind & (NameKind.Adjective | NameKind.Alternate)) == 0 && IsOwn(meaning) && tables.Territory(meaning.Territory).Level == (byte)TerritoryLevel.Country
                    && TerritoryMarks.Foreign(tokens[i].Span.In(text), tables.String(meaning.Name)) == 0)
                    (found, plain) = (true, plain || match.Cost == 0);
        if (!found || plain || !IsCountryAdjective(matches))
            return found;
        var last = tokens[i].Span.Of(text)[^1];
        return Folding.Fold(last) == char.ToLowerInvariant(last)
            && !(i + 1 < tokens.Count && tokens[i + 1] is { Kind: TokenKind.Word } next && next.Block == tokens[i].Block && !words.Function.Contains(next.Folded));
    }

    private bool IsCountryAdjective(List<NameMatch> matches)
    {
        foreach (var match in matches)
            foreach (ref readonly var meaning in tables.Meanings(match.Node))
                if ((meaning.Kind & NameKind.Adjective) != 0 && IsOwn(meaning) && tables.Territory(meaning.Territory).Level == (byte)TerritoryLevel.Country)
                    return true;
        return false;
    }

    /// <summary>Inhabitants of the largest place of this name; those at home count more.</summary>
    private int Size(int i, List<NameMatch> matches, bool isInflected)
    {
        const int Region = 200_000, ForeignRegion = 10_000;
        var best = 0;
        foreach (var match in matches)
            foreach (ref readonly var meaning in tables.Meanings(match.Node))
            {
                if (match.Cost > 0 != isInflected || (meaning.Kind & (NameKind.Adjective | NameKind.Alternate)) != 0 || TerritoryMarks.Foreign(tokens[i].Span.In(text), tables.String(meaning.Name)) > 0)
                    continue;
                ref readonly var row = ref tables.Territory(meaning.Territory);
                var isHome = gazetteer.CountryAt(meaning.Territory) == territories.Country;
                if (isInflected && !isHome && !IsOwn(meaning))
                    continue;
                best = Math.Max(best, row.Level == (byte)TerritoryLevel.Region && row.Flags == 0 ? IsOwn(meaning) ? isHome ? Large * Inflected : Region : ForeignRegion : row.Population * (isHome ? Large / LargeAtHome : 1));
            }

        return best;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private bool IsOwn(in NameMeaning meaning) => meaning.Language1 == ' ' || (meaning.Language1 == lexicon.Language[0] && meaning.Language2 == lexicon.Language[1]);

    /// <summary>A preposition, a partner word or another name in a list stands before; a bracket with a country behind.</summary>
    private bool IsCalled(int i)
    {
        if (i == 0 || tokens[i - 1].Block != tokens[i].Block)
            return true;
        ref readonly var before = ref tokens[i - 1];
        if (before.Kind == TokenKind.Word && (territories.Prepositions.Contains(before.Folded) || territories.Heads.Fit(before.Folded, before.Hash) || territories.Partners.Fit(before.Folded, before.Hash)))
            return true;
        if (i > 1 && before.Is("-") && !before.SpaceBefore)
            return cases[i - 2] == LetterCase.First;
        if (before.Kind == TokenKind.Word && IsCountryAdjective(besides.LongestFrom(i - 1)))
            return true;
        return (before.Is(",") || before.Is("-") || territories.Conjunctions.Contains(before.Folded)) && i > 1 && cases[i - 2] == LetterCase.First;
    }

    private bool IsAdjective(List<NameMatch> matches)
    {
        foreach (var match in matches)
            foreach (ref readonly var meaning in tables.Meanings(match.Node))
                if ((meaning.Kind & NameKind.Adjective) == 0)
                    return false;
        return true;
    }

    private bool HasAdjective(List<NameMatch> matches)
    {
        foreach (var match in matches)
            foreach (ref readonly var meaning in tables.Meanings(match.Node))
                if ((meaning.Kind & NameKind.Adjective) != 0 && IsOwn(meaning))
                    return true;
        return false;
    }

    private bool IsAbbreviation(List<NameMatch> matches, int i)
    {
        if (matches[0].End - i > 1 || tokens[i].Folded.Length > 4)
            return false;
        foreach (var match in matches)
            foreach (ref readonly var meaning in tables.Meanings(match.Node))
                if (match.Cost == 0 && (meaning.Kind & NameKind.Alternate) == 0 && !tables.String(meaning.Name).ContainsAnyInRange('a', 'z')
                    && tables.Territory(meaning.Territory).Level is (byte)TerritoryLevel.Country or (byte)TerritoryLevel.Network or (byte)TerritoryLevel.Region)
                    return true;
        return false;
    }

    /// <summary>Words that a name of several has in small letters.</summary>
    private List<string> SmallWords(int i, List<NameMatch> matches)
    {
        var small = new List<string>();
        if (matches[0].End - i == 1)
            return small;
        foreach (var match in matches)
            foreach (ref readonly var meaning in tables.Meanings(match.Node))
                foreach (var word in tables.String(meaning.Name).ToString().Split(' ', '-'))
                    if (word.Length > 0 && char.IsLower(word[0]))
                        small.Add(Folding.Fold(word));
        return small;
    }
}
