namespace Mosty.Mentions;

/// <summary>
/// Finds words that place an event by the document's own date: "yesterday", "last week", "in der vergangenen Woche", "minulý rok", "on Wednesday".
/// They name no calendar date and stand in no list of dates; they date an event that has no better one.
/// </summary>
/// <remarks>A document without a day of its own has none. A weekday alone is the latest such day up to the document's, or, in a sentence about the future, the next one.</remarks>
internal static class RelativeDates
{
    public static IReadOnlyList<DateMention> Read(ReadingContext context)
    {
        if (context.Published is not { IsDay: true } published)
            return [];
        var words = DateWords.Of(context.Lexicon);
        var table = RelativeWords.Of(context.Lexicon);
        var found = new List<DateMention>();
        foreach (var sentence in context.Sentences)
        {
            var (from, to) = (sentence.Tokens.Start.Value, sentence.Tokens.End.Value);
            for (var i = from; i < to; i++)
            {
                if (context.Tokens[i].Kind != TokenKind.Word)
                    continue;
                if (table.Phrases.TryMatch(context.Tokens, i, to, out var meaning, out var next) && Day(published.First, meaning) is { } value)
                    found.Add(Mention(context, i, next, value));
                else if (words.IsWeekday(context.Tokens[i]) && Weekday(context.Tokens, sentence, i, published.First, words, table) is { } day)
                    found.Add(Mention(context, i, next = i + 1, PartialDate.Of(day)));
                else
                    continue;
                i = next - 1;
            }
        }

        return found;
    }

    private static DateMention Mention(ReadingContext context, int from, int to, PartialDate value) =>
        new(new TextSpan(context.Tokens[from].Span.Start, context.Tokens[to - 1].Span.End), value, true);

    private static PartialDate? Day(DateOnly day, RelativeDay meaning) => meaning switch
    {
        RelativeDay.Today => PartialDate.Of(day),
        RelativeDay.Yesterday => Shifted(day, -1),
        RelativeDay.DayBeforeYesterday => Shifted(day, -2),
        RelativeDay.Tomorrow => Shifted(day, 1),
        RelativeDay.ThisWeek => Week(day, 0),
        RelativeDay.LastWeek => Week(day, -1),
        RelativeDay.NextWeek => Week(day, 1),
        RelativeDay.ThisMonth => Month(day, 0),
        RelativeDay.LastMonth => Month(day, -1),
        RelativeDay.NextMonth => Month(day, 1),
        RelativeDay.ThisYear => PartialDate.Of(day.Year),
        RelativeDay.LastYear => PartialDate.Of(day.Year - 1),
        _ => PartialDate.Of(day.Year + 1),
    };

    private static PartialDate? Shifted(DateOnly day, int days) =>
        day.DayNumber + days >= DateOnly.MinValue.DayNumber && day.DayNumber + days <= DateOnly.MaxValue.DayNumber ? PartialDate.Of(day.AddDays(days)) : null;

    /// <summary>Monday to Sunday (ISO 8601).</summary>
    private static PartialDate? Week(DateOnly day, int weeks)
    {
        var monday = 7 * weeks - ((int)day.DayOfWeek + 6) % 7;
        return Shifted(day, monday) is { } from && Shifted(day, monday + 6) is { } to ? PartialDate.Between(from, to) : null;
    }

    private static PartialDate? Month(DateOnly day, int months)
    {
        var month = 12 * day.Year + day.Month - 1 + months;
        return PartialDate.Of(month / 12, month % 12 + 1);
    }

    /// <summary>The day that a weekday without a date means; null when a date stands beside it or nothing says which it is.</summary>
    private static DateOnly? Weekday(TokenList tokens, Sentence sentence, int at, DateOnly published, DateWords words, RelativeWords table)
    {
        var (begin, end) = (sentence.Tokens.Start.Value, sentence.Tokens.End.Value);
        for (var i = at + 1; i < Math.Min(end, at + 4); i++)
            if (tokens[i].Kind == TokenKind.Number || words[tokens[i].Folded].Begins)
                return null;
        if (at == begin)
            return null;
        var before = tokens[at - 1].Folded;
        var last = table.Last.Contains(before);
        var coming = table.Next.Contains(before);
        if (!last && !coming && !table.On.Contains(before))
            return null;
        if (!last && !coming)
            for (var i = begin; i < end && !coming; i++)
                coming = table.Future.Contains(tokens[i].Folded);
        var weekday = (DayOfWeek)(words[tokens[at].Folded].Weekday % 7);
        // "On Wednesday" in a paper of that Wednesday is today; "last Wednesday" is not.
        for (var days = last || coming ? 1 : 0; days <= 7; days++)
            if (Shifted(published, coming ? days : -days) is { First: var day } && day.DayOfWeek == weekday)
                return day;
        return null;
    }
}
