namespace Mosty.Mentions;

/// <summary>Finds date expressions in runs of tokens. Not for two threads at once: it keeps its buffers.</summary>
/// <param name="american">True when the text writes the month first in figures.</param>
internal sealed class DateFinder(DateWords words, bool american = false)
{
    private readonly List<DateAtom> atoms = [];

    /// <summary>Adds every date expression of a run of tokens, in order.</summary>
    public void Find(TokenList tokens, int from, int to, List<DateExpression> found)
    {
        if (!MayHold(tokens, from, to))
            return;
        atoms.Clear();
        new DateAtoms(tokens, to, words, atoms).Cut(from);
        var grammar = new DateGrammar(tokens, atoms, words, american, found);
        for (var i = 0; i < atoms.Count;)
            i = grammar.Read(i);
    }

    /// <summary>"05/19/2005" and no "19/05/2005": the text writes the month first. Only where the language ever does.</summary>
    public static bool IsMonthFirst(TokenList tokens, DateWords words)
    {
        if (!words.MonthFirst)
            return false;
        var evidence = false;
        for (var i = 0; i + 4 < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Number || !tokens[i + 1].Is("/") || tokens[i + 2].Kind != TokenKind.Number || !tokens[i + 3].Is("/") || tokens[i + 4] is not { Kind: TokenKind.Number, Folded.Length: 4 } || tokens[i].Folded.Length > 2 || tokens[i + 2].Folded.Length > 2)
                continue;
            if (Value(tokens[i]) > 12)
                return false;
            evidence |= Value(tokens[i + 2]) is > 12 and <= 31;
        }

        return evidence;
    }

    /// <summary>A date holds a number, or the name of a month, a season or a day in words.</summary>
    private bool MayHold(TokenList tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (tokens[i].Kind == TokenKind.Number || (tokens[i].Kind == TokenKind.Word && (words[tokens[i].Folded].Begins || (tokens[i].HasLostLetter && words.Month(tokens[i]) > 0))))
                return true;
        return false;
    }

    private static int Value(Token token) => int.Parse(token.Folded, System.Globalization.CultureInfo.InvariantCulture);
}
