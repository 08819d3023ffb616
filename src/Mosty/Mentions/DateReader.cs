namespace Mosty.Mentions;

/// <summary>Finds calendar dates with the precision stated.</summary>
/// <remarks>
/// A day or month without a year takes it, in this order, from the words beside it ("br.", "tego samego roku"), from another date of its sentence, from the
/// sentence before, and for a day from the date of publication; else it is no mention. A day that the calendar does not have is no mention either, but a problem.
/// </remarks>
public static class DateReader
{
    public static IReadOnlyList<DateMention> Read(ReadingContext context) => ReadAll(context).Dates;

    /// <summary>The dates, and the expressions that look like dates but cannot be.</summary>
    public static DatesRead ReadAll(ReadingContext context)
    {
        var words = DateWords.Of(context.Lexicon);
        var dates = new List<DateMention>();
        var problems = new List<DateProblem>();
        var found = new List<DateExpression>();
        var imprint = PublicationDate.Locate(context.Document, context.Lexicon);
        var years = new YearMemory(context.Published?.First);
        foreach (var sentence in context.Sentences)
        {
            var (from, to) = (sentence.Tokens.Start.Value, sentence.Tokens.End.Value);
            found.Clear();
            Find(context.Tokens, from, to, words, found);
            if (imprint is { IsLabelled: true } place)
                found.RemoveAll(f => place.Span.Overlaps(SpanOf(context, f)));
            years.Enter(found);
            foreach (var expression in found)
                Resolve(context, words, sentence, expression, years, dates, problems);
        }

        return new DatesRead(dates, problems);
    }

    /// <summary>Every date expression of a run of tokens, in order.</summary>
    internal static void Find(IReadOnlyList<Token> tokens, int from, int to, DateWords words, List<DateExpression> found)
    {
        var grammar = new DateGrammar(tokens, from, to, words, found);
        for (var i = from; i < to;)
        {
            var next = grammar.Read(i);
            i = Math.Max(next, i + 1);
        }
    }

    private static void Resolve(
        ReadingContext context, DateWords words, Sentence sentence, DateExpression expression, YearMemory years, List<DateMention> dates, List<DateProblem> problems)
    {
        var span = SpanOf(context, expression);
        var inferred = expression.Source != YearSource.Stated;
        if (expression.Source == YearSource.Missing)
            expression = expression with { Source = PhraseBefore(context.Tokens, sentence.Tokens.Start.Value, expression.From, words) };
        if (years.YearOf(expression) is not { } year)
            return;
        if (Value(expression, year) is { } value)
        {
            dates.Add(new DateMention(span, value, inferred));
            if (value.IsDay && WeekdayBefore(context.Tokens, sentence.Tokens.Start.Value, expression.From, words) is > 0 and var weekday && weekday != 1 + ((int)value.First.DayOfWeek + 6) % 7)
                problems.Add(new DateProblem(span, "weekday"));
        }
        else
            problems.Add(new DateProblem(span, "impossible-date"));
    }

    private static TextSpan SpanOf(ReadingContext context, DateExpression expression) =>
        new(context.Tokens[expression.From].Span.Start, context.Tokens[expression.To - 1].Span.End);

    /// <summary>1 (Monday) to 7 for a day of the week right before the date; 0 for none.</summary>
    private static int WeekdayBefore(IReadOnlyList<Token> tokens, int begin, int date, DateWords words)
    {
        for (var i = date - 1; i >= Math.Max(begin, date - 3); i--)
        {
            if (words.Weekdays.TryGetValue(tokens[i].Folded, out var day))
                return day;
            if (!tokens[i].Is(",") && !tokens[i].Is(".") && !words.LetterDate.Contains(tokens[i].Folded))
                break;
        }

        return 0;
    }

    /// <summary>"Tego samego roku w dniach 23-27 września": the phrase that tells the year may stand some words before the day.</summary>
    private static YearSource PhraseBefore(IReadOnlyList<Token> tokens, int begin, int date, DateWords words)
    {
        const int Reach = 10;
        for (var i = date - 1; i >= Math.Max(begin, date - Reach); i--)
            if (words.Relative.TryMatch(tokens, i, date, out var source, out _))
                return source;
        return YearSource.Missing;
    }

    /// <summary>The value with a year filled in; null when the calendar has no such date.</summary>
    internal static PartialDate? Value(DateExpression expression, int year)
    {
        var first = Of(expression.First, expression.First.Year ?? year);
        if (expression.Last is not { } last)
            return first;
        // Without a year of their own, "30 December – 2 January" run over the turn of the year.
        var end = Of(last, last.Year ?? (last.Month < expression.First.Month && expression.First.Year is null ? year + 1 : year));
        return first is null || end is null ? null : PartialDate.Between(first, end);
    }

    private static PartialDate? Of(DatePoint point, int year) => PartialDate.Of(year, point.Month, point.Day);
}

/// <summary>What looks like a date but is none; or one that its own weekday contradicts; <paramref name="Code"/> is <c>impossible-date</c> or <c>weekday</c>.</summary>
public sealed record DateProblem(TextSpan Span, string Code) : Mention(Span);

public sealed record DatesRead(IReadOnlyList<DateMention> Dates, IReadOnlyList<DateProblem> Problems);
