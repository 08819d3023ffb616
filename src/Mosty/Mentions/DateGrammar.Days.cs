namespace Mosty.Mentions;

/// <content>Dates that begin with a day.</content>
internal readonly ref partial struct DateGrammar
{
    /// <summary>"22. 4. 2009", "2-3 lipca 2013 roku", "31. října – 1. listopadu 2011", "15. a 16. decembra", "12-18.08 br.", "2, 5 i 9 maja 2004".</summary>
    private int DayFirst(int at)
    {
        if (!Point(at, out var first, out var next))
            return DaysThenMonth(at);
        // "31. 12. – 2. 1. 2012", "1. bis 3. Juni": the second half may lack the month, the first the year.
        var source = Source(next, out var year, out var stop);
        var range = Range(source == YearSource.Missing ? next : stop);
        if (range > (source == YearSource.Missing ? next : stop) && Point(range, out var last, out var after))
        {
            var joins = IsDash(range - 1) || IsSpan(at, range - 1);
            var lastSource = Source(after, out var lastYear, out var finish);
            if (joins && lastSource != YearSource.Missing && source is YearSource.Stated or YearSource.Missing)
            {
                year ??= lastYear is { } y && first.Month > last.Month ? y - 1 : lastYear;
                found.Add(new DateExpression(at, finish, first with { Year = year }, last with { Year = lastYear }, lastSource));
                return finish;
            }

            if (!joins && source == YearSource.Missing && lastSource == YearSource.Stated)
            {
                // "12 May and 3 June 2010": two dates of one year.
                found.Add(new DateExpression(at, next, first with { Year = lastYear }, null, YearSource.Stated));
                return next;
            }

            if (joins && source == YearSource.Missing && lastSource == YearSource.Missing && !IsNumeric(at, next))
            {
                found.Add(new DateExpression(at, after, first, last, YearSource.Missing));
                return after;
            }
        }

        // Two numbers with a stop are a date without a year only where something says so.
        if (source == YearSource.Missing && IsNumeric(at, next))
            return TwoDigitYear(at, next, first);
        found.Add(new DateExpression(at, stop, first with { Year = year }, null, source));
        return stop;
    }

    /// <summary>Days of one month: a range or a list, then the month.</summary>
    private int DaysThenMonth(int at)
    {
        if (!Day(at, out var first, out var next))
            return at + 1;
        Span<int> days = stackalloc int[8];
        days[0] = first;
        var (count, spans) = (1, false);
        for (var i = next; count < days.Length;)
        {
            var comma = i < end && tokens[i].Is(",");
            var range = comma ? i + 1 : Range(i);
            if (range == i || range >= end || !(Point(range, out var last, out var after) || Day(range, out _, out after)))
                return at + 1;
            if (Point(range, out last, out after))
            {
                days[count++] = last.Day!.Value;
                var dash = spans || IsDash(range - 1) || IsSpan(at, range - 1);
                return DaysOfMonth(at, after, days[..count], last.Month!.Value, dash);
            }

            if (!Day(range, out days[count], out i))
                return at + 1;
            spans |= IsDash(range - 1);
            count++;
        }

        return at + 1;
    }

    private int DaysOfMonth(int at, int next, ReadOnlySpan<int> days, int month, bool spans)
    {
        var consecutive = days.Length == 2 && days[1] == days[0] + 1;
        for (var i = 2; i < days.Length; i++)
            consecutive |= days[i] == days[i - 1] + 1 && days[1] == days[0] + 1;
        if (spans || consecutive)
            return Close(at, next, new DatePoint(null, month, days[0]), new DatePoint(null, month, days[^1]), keepWithoutYear: true);
        var source = Source(next, out var year, out var stop);
        foreach (var day in days)
            found.Add(new DateExpression(at, stop, new DatePoint(year, month, day), null, source));
        return stop;
    }

    /// <summary>A day and its month: "3. Juni", "17th of May", "12 V", "22. 4.", "04 -03-".</summary>
    private bool Point(int at, out DatePoint point, out int next)
    {
        point = default;
        if (!Day(at, out var day, out next))
            return false;
        var i = next;
        if (i < end && words.Fillers.Contains(tokens[i].Folded) && i + 1 < end && words.Month(tokens[i + 1]) > 0)
            i++;
        if (i >= end)
            return false;
        if (words.Month(tokens[i]) is > 0 and var month || (IsYear(SkipStop(i + 1)) && (month = words.DamagedMonth(tokens[i])) > 0))
        {
            (point, next) = (new DatePoint(null, month, day), SkipAbbreviation(i));
            return true;
        }

        if (tokens[i].Kind == TokenKind.Word && Roman(i) is > 0 and var roman && tokens[i].AllCapitals | tokens[i].Span.Length == 1 && IsYear(SkipStop(i + 1)))
        {
            (point, next) = (new DatePoint(null, roman, day), SkipStop(i + 1));
            return true;
        }

        return NumericMonth(at, day, ref next, ref point);
    }

    /// <summary>The month in figures behind a day: a stop, or the same dash or slash on both sides of it.</summary>
    private bool NumericMonth(int at, int day, ref int next, ref DatePoint point)
    {
        if (next == at + 2 && tokens[at + 1].Is(".") && Value(next) is >= 1 and <= 12 and var month && tokens[next].Folded.Length <= 2 && !IsTime(next))
        {
            (point, next) = (new DatePoint(null, month, day), SkipStop(next + 1));
            return true;
        }

        if (next == at + 1 && next + 2 < end && tokens[next].Folded is "-" or "/" && tokens[next + 2].Folded == tokens[next].Folded && tokens[next + 1].Folded.Length <= 2
            && Value(next + 1) is >= 1 and <= 31 and var second && IsYear(next + 3))
        {
            // "10/19/2005" can only be month first; where both can be, the day stands first, as everywhere in Europe.
            var american = second > 12 && day <= 12;
            if (second > 12 && !american)
                return false;
            point = american ? new DatePoint(null, day, second) : new DatePoint(null, second, day);
            next += 3;
            return true;
        }

        return false;
    }

    /// <summary>"12.05.98": only with both stops, no space, and nothing behind.</summary>
    private int TwoDigitYear(int at, int next, DatePoint point)
    {
        if (next == at + 4 && tokens[at + 3].Is(".") && next < end && tokens[next].Kind == TokenKind.Number && tokens[next].Folded.Length == 2 && !tokens[next].SpaceBefore && !tokens[at + 2].SpaceBefore
            && !IsFurtherNumber(next) && tokens[at + 2].Folded.Length == 2 && Value(next) is { } two)
        {
            // A window of a hundred years: 98 is 1998, 12 is 2012.
            found.Add(new DateExpression(at, next + 1, point with { Year = two + (two >= 50 ? 1900 : 2000) }, null, YearSource.Stated));
            return next + 1;
        }

        if (at > begin && (words.LetterDate.Contains(tokens[at - 1].Folded) || words.Weekdays.ContainsKey(tokens[at - 1].Folded)) && tokens[next - 1].Is("."))
        {
            found.Add(new DateExpression(at, next, point, null, YearSource.Missing));
            return next;
        }

        return at + 1;
    }

    private bool IsNumeric(int at, int next)
    {
        for (var i = at; i < next; i++)
            if (tokens[i].Kind == TokenKind.Word)
                return false;
        return true;
    }

    private bool IsTime(int at) => at + 1 < end && tokens[at + 1].Is(":") && !tokens[at + 1].SpaceBefore;

    /// <summary>The stop of "Oct." belongs to the month, that of "v říjnu." to the sentence.</summary>
    private int SkipAbbreviation(int month) => tokens[month].Folded.Length <= 4 ? SkipStop(month + 1) : month + 1;

    /// <summary>True when the word between two points means "until": the word itself cannot mean "and", or "from" or "between" stands before.</summary>
    private bool IsSpan(int at, int word) =>
        !words.AndWords.Contains(tokens[word].Folded) || (at > begin && words.BetweenWords.Contains(tokens[at - 1].Folded));
}
