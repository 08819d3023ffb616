using Mosty.Languages;
using Mosty.Mentions.People;

namespace Mosty.Mentions.Capitals;

/// <summary>Finds the names of people in a text in capitals: a given name with a word behind it that is no common one, or two such words behind an office or title.</summary>
internal sealed class CapitalsPeople(TokenList tokens, LetterCase[] cases, Lexicon lexicon, CapitalsWords words)
{
    private const int ShortestSurname = 3, ShortestGiven = 2;
    private readonly PersonWords people = PersonWords.Of(lexicon);
    private readonly HashSet<string> nouns = TerritoryLexicon.Of(lexicon).Stop;
    private readonly DateWords dates = DateWords.Of(lexicon);

    public void Mark()
    {
        for (var i = 0; i < tokens.Count;)
            i = tokens[i].Kind != TokenKind.Word ? i + 1 : Initialled(i) ?? Named(i) ?? Called(i) ?? i + 1;
    }

    /// <summary>"J. Slavik": an initial, or two, with a word behind that is no common one.</summary>
    private int? Initialled(int i)
    {
        if (!IsInitial(i) || cases[i] != LetterCase.Kept)
            return null;
        var k = i + 2;
        if (k < tokens.Count && IsInitial(k))
            k += 2;
        return k < tokens.Count && tokens[k].Block == tokens[i].Block && IsSurname(k, true) ? Write(k, k) : null;
    }

    /// <summary>From a given name on: further given names, initials, the surname. The token behind it; null where none begins.</summary>
    private int? Named(int i)
    {
        if (people.FirstName(tokens[i]) is null || words.Function.Contains(tokens[i].Folded) || tokens[i].Folded.Length < ShortestSurname)
            return null;
        var k = Given(i) + 1;
        for (var more = 0; more < 2 && k < tokens.Count; more++)
            if (IsInitial(k))
                k += 2;
            else if (people.Particles.Contains(tokens[k].Folded) && k + 1 < tokens.Count && IsSurname(k + 1, true))
                k++;
            else if (people.FirstName(tokens[k]) is not null && IsSurname(k, true) && k + 1 < tokens.Count && IsSurname(k + 1, true) && people.FirstName(tokens[k + 1]) is null)
                k = Given(k) + 1;
        if (k >= tokens.Count || !IsSurname(k, true) || tokens[k].Block != tokens[i].Block)
            return null;
        return Write(i, k);
    }

    /// <summary>Behind an office or title: one or two words of which nothing is known.</summary>
    private int? Called(int i)
    {
        var title = people.Title(tokens[i]);
        if (title is null && people.Office(tokens[i]) is null)
            return null;
        if (title is not null && tokens[i].Folded.Length > 1 && (cases[i] == LetterCase.Kept || (i + 1 < tokens.Count && tokens[i + 1].Is("."))))
            cases[i] = LetterCase.First;
        var k = i + 1;
        while (k < tokens.Count && (tokens[k].Is(".") || people.Title(tokens[k]) is not null))
            k++;
        if (k < tokens.Count - 1 && tokens[k] is { Kind: TokenKind.Word, Folded.Length: 1 } && cases[k] == LetterCase.Kept)
            return Surname(k, i);
        if (k + 1 >= tokens.Count || cases[k] == LetterCase.Kept || tokens[k].Block != tokens[i].Block || people.FirstName(tokens[k]) is not null || !IsSurname(k, false) || tokens[k].Folded.Length < ShortestGiven)
            return null;
        if (IsSurname(k + 1, false) && tokens[k + 1].Block == tokens[k].Block && !words.IsVerb(tokens[k + 1].Folded))
            return Write(k, k + 2 < tokens.Count && IsSurname(k + 2, false) && (k + 3 == tokens.Count || tokens[k + 3].Kind == TokenKind.Punctuation) && !words.IsVerb(tokens[k + 2].Folded) && !people.NounsHaveCapitals ? k + 2 : k + 1);
        if (title is { Count: > 0 })
            return Write(k, k);
        return null;
    }

    /// <summary>"Mr D J Balcombe": bare initials behind a title.</summary>
    private int? Surname(int initial, int title)
    {
        var k = initial;
        while (k < tokens.Count && k < initial + 4 && (tokens[k].Is(".") || (tokens[k] is { Kind: TokenKind.Word, Folded.Length: 1 } && cases[k] == LetterCase.Kept)))
            k++;
        return k < tokens.Count && tokens[k].Block == tokens[title].Block && IsSurname(k, true) ? Write(k, k) : null;
    }

    private int Write(int from, int to)
    {
        while (to + 2 < tokens.Count && tokens[to + 1].Is("-") && !tokens[to + 1].SpaceBefore && tokens[to + 2] is { Kind: TokenKind.Word, SpaceBefore: false })
            to += 2;
        for (var k = from; k <= to; k++)
            if (tokens[k].Kind == TokenKind.Word && tokens[k].Folded.Length > 1 && !(k > from && k < to && people.Particles.Contains(tokens[k].Folded)))
                cases[k] = LetterCase.First;
        return to + 1;
    }

    private int Given(int i) => i + 2 < tokens.Count && tokens[i + 1].Is("-") && !tokens[i + 1].SpaceBefore && tokens[i + 2].Kind == TokenKind.Word ? i + 2 : i;

    private bool IsInitial(int i) => i + 1 < tokens.Count && tokens[i] is { Kind: TokenKind.Word, Folded.Length: 1 } && tokens[i + 1].Is(".") && !tokens[i + 1].SpaceBefore;

    /// <param name="known">A given name or an initial stands before: a common noun is a surname there.</param>
    private bool IsSurname(int i, bool known) =>
        tokens[i] is { Kind: TokenKind.Word } token && token.Folded.Length >= (known ? ShortestSurname : ShortestGiven) && (!words.IsCommon(token.Folded) || (known && (nouns.Contains(token.Folded) || (people.FirstName(token) is not null && !words.Function.Contains(token.Folded)))))
        && people.Office(token) is null && people.Title(token) is null
        && !people.Complements.Contains(token.Folded) && !people.NamedAfter.Contains(token.Folded) && dates.Month(token) == 0 && !dates.IsWeekday(token);
}
