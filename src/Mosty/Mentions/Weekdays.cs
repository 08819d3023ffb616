namespace Mosty.Mentions;

/// <summary>Compares the weekday beside a day with the calendar.</summary>
internal static class Weekdays
{
    /// <summary>Tokens between weekday and date: "Monday, the", "(środa".</summary>
    private const int Reach = 3;

    /// <summary>A weekday that is not that of its day, with the tokens from one to the other.</summary>
    internal readonly record struct Clash(int From, int To, DateOnly Day, DayOfWeek Told);

    public static Clash? Contradict(TokenList tokens, Sentence sentence, DateExpression date, PartialDate value, DateWords words)
    {
        var (begin, end) = (sentence.Tokens.Start.Value, sentence.Tokens.End.Value);
        if (value.IsDay || (value.IsInterval && date.First.Day is not null))
        {
            if (Before(tokens, begin, date.From, words) is { } before && before.Told != value.First.DayOfWeek)
                return new Clash(before.At, date.To, value.First, before.Told);
        }

        if (value.IsDay && After(tokens, date.To, end, words) is { } after && after.Told != value.First.DayOfWeek)
            return new Clash(date.From, after.At + 1, value.First, after.Told);
        // "od poniedziałku 3 maja do środy 5 maja 2010": the weekday within is that of the end.
        if (value.IsInterval && date.Last?.Day is not null)
            for (var i = date.From + 1; i < date.To; i++)
                if (words[tokens[i].Folded].Weekday is > 0 and var day && tokens[i].Kind == TokenKind.Word && IsSpanned(tokens, i, words) && Of(day) != value.Last.DayOfWeek)
                    return new Clash(i, date.To, value.Last, Of(day));
        return null;
    }

    private static (int At, DayOfWeek Told)? Before(TokenList tokens, int begin, int date, DateWords words)
    {
        for (var i = date - 1; i >= Math.Max(begin, date - Reach); i--)
        {
            if (words[tokens[i].Folded].Weekday is > 0 and var day)
                return (i, Of(day));
            if (!tokens[i].Is(",") && !tokens[i].Is(".") && !tokens[i].Is("(") && !words.Is(tokens[i], DateRoles.LetterDate | DateRoles.DayCue | DateRoles.Filler))
                break;
        }

        return null;
    }

    /// <summary>A weekday right behind a date, in brackets or after a comma, and no other date behind it to which it may belong.</summary>
    private static (int At, DayOfWeek Told)? After(TokenList tokens, int date, int end, DateWords words)
    {
        var i = date < end && (tokens[date].Is(",") || tokens[date].Is("(")) ? date + 1 : date;
        if (i >= end || words[tokens[i].Folded].Weekday is not (> 0 and var day))
            return null;
        for (var j = i + 1; j < Math.Min(end, i + Reach); j++)
        {
            if (tokens[j].Kind == TokenKind.Number)
                return null;
            if (tokens[j].Is(")"))
                break;
        }

        return (i, Of(day));
    }

    /// <summary>True when a range word or dash stands before the weekday within a span.</summary>
    private static bool IsSpanned(TokenList tokens, int at, DateWords words)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 2); i--)
            if (tokens[i].Is("-") || words.Is(tokens[i], DateRoles.Range))
                return true;
        return false;
    }

    private static DayOfWeek Of(int day) => (DayOfWeek)(day % 7);
}
