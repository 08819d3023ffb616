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
        var finder = new DateFinder(words, DateFinder.IsMonthFirst(context.Tokens, words));
        var dates = new List<DateMention>();
        var problems = new List<DateProblem>();
        var found = new List<DateExpression>();
        var imprint = PublicationDate.Locate(context.Document, context.Lexicon);
        var years = new YearMemory(context.Published?.First);
        foreach (var sentence in context.Sentences)
        {
            var (from, to) = (sentence.Tokens.Start.Value, sentence.Tokens.End.Value);
            found.Clear();
            finder.Find(context.Tokens, from, to, found);
            if (imprint is { IsLabelled: true } place)
                found.RemoveAll(f => place.Span.Overlaps(SpanOf(context, f)));
            years.Enter(found, found is [{ Source: YearSource.Stated, First.Month: null, Last: null } only] && only.From == from && to - only.To <= 1 && context.Tokens[from].LineBefore);
            foreach (var expression in found)
                Resolve(context, words, sentence, expression, years, dates, problems);
        }

        return new DatesRead(dates, problems);
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
        if (expression.Source == YearSource.ThisMonth)
            expression = expression with { First = expression.First with { Month = context.Published?.First.Month }, Last = expression.Last is { } l ? l with { Month = context.Published?.First.Month } : null };
        if (Value(expression, year) is { } value)
        {
            dates.Add(new DateMention(span, value, inferred) { Edtf = Edtf(expression, value) });
            if (!inferred && Weekdays.Contradict(context.Tokens, sentence, expression, value, words) is { } clash)
                problems.Add(new DateProblem(new TextSpan(context.Tokens[clash.From].Span.Start, context.Tokens[clash.To - 1].Span.End), DateProblem.Weekday, clash.Day) { Told = clash.Told });
        }
        else if (!IsBackwards(expression, year))
        {
            problems.Add(new DateProblem(span, DateProblem.Impossible));
        }
        else
        {
            // Which end is wrong nobody can know: both stand there.
            problems.Add(new DateProblem(span, DateProblem.Backwards));
            dates.Add(new DateMention(span, Of(expression.First, expression.First.Year ?? year)!, inferred));
            dates.Add(new DateMention(span, Of(expression.Last!.Value, expression.Last.Value.Year ?? year)!, inferred));
        }
    }

    private static TextSpan SpanOf(ReadingContext context, DateExpression expression) =>
        new(context.Tokens[expression.From].Span.Start, context.Tokens[expression.To - 1].Span.End);

    /// <summary>What the value cannot say in years, months and days: the season, and that it is not exact.</summary>
    private static PartialDate? Edtf(DateExpression expression, PartialDate value)
    {
        if (expression is { Season: 0, IsApproximate: false } || value.IsInterval)
            return null;
        return PartialDate.Parse(value.Value + (expression.Season > 0 ? $"-{expression.Season}" : "") + (expression.IsApproximate ? "~" : ""));
    }

    /// <summary>"Tego samego roku w dniach 23-27 września": the phrase that tells the year may stand some words before the day.</summary>
    private static YearSource PhraseBefore(TokenList tokens, int begin, int date, DateWords words)
    {
        const int Reach = 10;
        for (var i = date - 1; i >= Math.Max(begin, date - Reach); i--)
            if (words.Relative.TryMatch(tokens, i, date, out var source, out _) && source != YearSource.ThisMonth)
                return source;
        return YearSource.Missing;
    }

    /// <summary>The value with a year filled in; null when the calendar has no such date.</summary>
    internal static PartialDate? Value(DateExpression expression, int year)
    {
        if (expression.Last is not { } last)
            return Of(expression.First, expression.First.Year ?? year);
        // "30 December – 2 January" run over the turn of the year: without a word for it the year is that of the beginning, with one that of the end.
        var turns = last.Month < expression.First.Month && expression.First.Year is null && last.Year is null;
        var first = Of(expression.First, expression.First.Year ?? (turns && expression.Source != YearSource.Missing ? year - 1 : year));
        var end = Of(last, last.Year ?? (turns && expression.Source == YearSource.Missing ? year + 1 : year));
        return first is null || end is null ? null : PartialDate.Between(first, end);
    }

    private static bool IsBackwards(DateExpression expression, int year) =>
        expression.Last is { } last && Of(expression.First, expression.First.Year ?? year) is not null && Of(last, last.Year ?? year) is not null;

    private static PartialDate? Of(DatePoint point, int year) => PartialDate.Of(year, point.Month, point.Day);
}

public sealed record DatesRead(IReadOnlyList<DateMention> Dates, IReadOnlyList<DateProblem> Problems);
