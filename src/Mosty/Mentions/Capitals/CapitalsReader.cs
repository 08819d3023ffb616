using Mosty.Documents;
using Mosty.Languages;
using Mosty.Territories;

namespace Mosty.Mentions.Capitals;

/// <summary>Decides for every word of a text in capitals how it would be written.</summary>
internal sealed class CapitalsReader
{
    private readonly DocumentText document;
    private readonly TokenList tokens;
    private readonly LetterCase[] cases;
    private readonly TerritoryLexicon territories;
    private readonly SentenceWords sentences;
    private readonly CapitalsWords words;
    private readonly DateWords dates;
    private readonly CapitalsPlaces places;
    private readonly CapitalsPeople people;

    public CapitalsReader(DocumentText document, TokenList tokens, Lexicon lexicon, Gazetteer gazetteer)
    {
        (this.document, this.tokens) = (document, tokens);
        cases = new LetterCase[tokens.Count];
        territories = TerritoryLexicon.Of(lexicon);
        sentences = SentenceWords.Of(lexicon);
        words = CapitalsWords.Of(lexicon);
        dates = DateWords.Of(lexicon);
        places = new CapitalsPlaces(document.Text, tokens, cases, lexicon, gazetteer, words);
        people = new CapitalsPeople(tokens, cases, lexicon, words);
    }

    public LetterCase[] Read()
    {
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].Kind == TokenKind.Word)
                cases[i] = Alone(i);
        for (var i = 0; i < tokens.Count; i++)
            if (cases[i] == LetterCase.Small && tokens[i].Kind == TokenKind.Word && BeginsSentence(i))
                cases[i] = LetterCase.First;
        places.Mark();
        people.Mark();
        return cases;
    }

    /// <summary>What the word itself tells.</summary>
    private LetterCase Alone(int i)
    {
        var word = tokens[i].Folded;
        if (!tokens[i].Capitalised)
            return LetterCase.Kept;
        if (word.Length == 1)
            return IsInitial(i) || IsRomanMonth(i) || IsBareInitial(i) ? LetterCase.Kept : LetterCase.Small;
        if (territories.CapitalNouns && IsInBrackets(i))
            return LetterCase.First;
        if (words.Function.Contains(word))
            return LetterCase.Small;
        if (IsRoman(word))
            return LetterCase.Kept;
        if (sentences.Abbreviations.Contains(word) && i + 1 < tokens.Count && tokens[i + 1].Is("."))
            return LetterCase.Small;
        if (IsAbbreviation(word))
            return LetterCase.Kept;
        // Where nouns are written with a capital, what is no function word and no verb by its look is one.
        if (territories.CapitalNouns)
            return IsNoun(i) ? LetterCase.First : LetterCase.Small;
        return !territories.IsSlavic && (dates.Month(tokens[i]) > 0 || dates.IsWeekday(tokens[i])) ? LetterCase.First : LetterCase.Small;
    }

    private bool IsInitial(int i) =>
        i + 2 < tokens.Count && tokens[i + 1].Is(".") && !tokens[i + 1].SpaceBefore && tokens[i + 2] is { Kind: TokenKind.Word, LineBefore: false } && tokens[i + 2].Block == tokens[i].Block
        && !words.IsCommon(tokens[i + 2].Folded) && (i == 0 || tokens[i - 1].Kind != TokenKind.Number);

    /// <summary>"D J Balcombe": a letter that is no word.</summary>
    private bool IsBareInitial(int i) =>
        !words.Function.Contains(tokens[i].Folded) && !sentences.Abbreviations.Contains(tokens[i].Folded) && i + 1 < tokens.Count && tokens[i + 1] is { Kind: TokenKind.Word, SpaceBefore: true };

    /// <summary>"23 X 2000", "25. V. 2002".</summary>
    private bool IsRomanMonth(int i)
    {
        var before = i > 0 && tokens[i - 1].Is(".") ? i - 2 : i - 1;
        var behind = i + 1 < tokens.Count && tokens[i + 1].Is(".") ? i + 2 : i + 1;
        return tokens[i].Folded is "i" or "v" or "x" && before >= 0 && behind < tokens.Count && tokens[before].Kind == TokenKind.Number && tokens[behind] is { Kind: TokenKind.Number, Folded.Length: 4 };
    }

    private static bool IsRoman(string word) =>
        word.Length <= 6 && word.AsSpan().IndexOfAnyExcept("ivxl") < 0 && word is not ("li" or "il" or "vi" or "vil" or "liv");

    /// <summary>Without a vowel no word is spoken; some short ones of the Slavic languages have r or l for it.</summary>
    private static bool IsAbbreviation(string word) => word.Length is >= 2 and <= 4 && word.AsSpan().IndexOfAnyExceptInRange('b', 'z') < 0 && word.AsSpan().IndexOfAny("eiouy") < 0 && (word.Length < 4 || word.AsSpan().IndexOfAny("rl") < 0);

    /// <summary>"Rethem (Aller)".</summary>
    private bool IsInBrackets(int i) => i > 0 && i + 1 < tokens.Count && tokens[i - 1].Is("(") && tokens[i + 1].Is(")");

    private bool IsNoun(int i)
    {
        var word = tokens[i].Folded;
        if (territories.Types.ContainsKey(word))
            return true;
        if (i > 0 && tokens[i - 1].Block == tokens[i].Block && tokens[i - 1].Kind == TokenKind.Word && words.Function.Contains(tokens[i - 1].Folded) && !HasAdjectiveEnding(i))
            return true;
        foreach (var ending in (ReadOnlySpan<string>)["lich", "liche", "lichen", "licher", "liches", "lichem", "ische", "ischen", "ischer", "isches", "ischem", "ierte", "ierten", "iert"])
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return false;
        if (HasAdjectiveEnding(i))
            return false;
        if (words.IsVerb(word) && !(i > 0 && words.Function.Contains(tokens[i - 1].Folded)))
            return false;
        return !word.StartsWith("ge", StringComparison.Ordinal) || !(word.EndsWith('t') || word.EndsWith("en", StringComparison.Ordinal));
    }

    /// <summary>An adjective stands before another word of its sentence.</summary>
    private bool HasAdjectiveEnding(int i) =>
        i + 1 < tokens.Count && tokens[i + 1] is { Kind: TokenKind.Word } next && next.Block == tokens[i].Block && !words.Function.Contains(next.Folded)
        && tokens[i].Folded[^1] is 'e' or 'n' or 'r' or 's' or 'm';

    private bool BeginsSentence(int i)
    {
        var k = i - 1;
        while (k >= 0 && tokens[k].Block == tokens[i].Block && tokens[k].Kind == TokenKind.Punctuation && !IsStop(k))
            k--;
        if (k < 0 || tokens[k].Block != tokens[i].Block)
            return k < 0 || !GoesOn(k, i);
        if (IsCellStart(i))
            return true;
        // The number of a list item stands before its text.
        if (tokens[k].Kind == TokenKind.Number && (k == 0 || tokens[k - 1].Block != tokens[k].Block) && document.Blocks[tokens[k].Block].Kind == BlockKind.ListItem)
            return true;
        return k < i - 1 || tokens[i].SpaceBefore ? IsStop(k) && tokens[k + 1].SpaceBefore && EndsSentence(k, i) : false;
    }

    private bool IsStop(int i) => tokens[i].Folded is "." or "!" or "?" or "\u2026";

    private bool EndsSentence(int stop, int next)
    {
        if (!tokens[stop].Is(".") || stop == 0)
            return true;
        if (DateStops.IsWithin(tokens, stop, next))
            return false;
        ref readonly var before = ref tokens[stop - 1];
        if (before.Kind == TokenKind.Number)
            return !sentences.OrdinalDot || before.Folded.Length > 2;
        return before.Kind != TokenKind.Word || (before.Folded.Length > 1 && !sentences.Abbreviations.Contains(before.Folded));
    }

    /// <summary>The sentence of the block before goes on: a wrapped line, no full stop at its end.</summary>
    private bool GoesOn(int last, int first)
    {
        const int Prose = 45;
        var (before, own) = (document.Blocks[tokens[last].Block], document.Blocks[tokens[first].Block]);
        return before.Kind != BlockKind.TableRow && own.Kind == BlockKind.Paragraph && before.Span.Length >= Prose && tokens[last].Kind != TokenKind.Punctuation
            && document.Text.AsSpan(before.Span.End, own.Span.Start - before.Span.End).Count('\n') == 1;
    }

    private bool IsCellStart(int i)
    {
        if (document.Blocks[tokens[i].Block].Cells is not { } cells)
            return false;
        foreach (var cell in cells)
            if (cell.Start == tokens[i].Span.Start)
                return true;
        return false;
    }
}
