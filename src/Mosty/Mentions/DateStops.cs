namespace Mosty.Mentions;

/// <summary>Tells the stops within a date in figures ("12. 05. 2004", "12. V. 2004") from those that end a sentence, in languages that write no stop behind ordinals too.</summary>
internal static class DateStops
{
    public static bool IsWithin(TokenList tokens, int stop, int next)
    {
        if (!IsPart(tokens[stop - 1]))
            return false;
        // The stop behind the month: "05. 2004" with a day before it.
        if (IsYear(tokens[next]))
            return stop >= 2 && tokens[stop - 2].Is(".");
        // The stop behind the day: a month and a year follow.
        return IsPart(tokens[next]) && next + 2 < tokens.Count && tokens[next + 1].Is(".") && IsYear(tokens[next + 2]);
    }

    /// <summary>One or two digits, a Roman numeral in capitals, or the last letter of a misread number.</summary>
    private static bool IsPart(in Token token) =>
        token.Kind == TokenKind.Number ? token.Folded.Length <= 2
        : token.Kind == TokenKind.Word && token.Folded.Length <= 4 && (token.Capitalised ? token.Folded.AsSpan().IndexOfAnyExcept("ivxlo") < 0 : !token.SpaceBefore && token.Folded is "o" or "l");

    private static bool IsYear(in Token token) => token is { Kind: TokenKind.Number, Folded.Length: 4 };
}
