namespace Mosty.Mentions;

/// <summary>Remembers which years the text has told, to complete dates that leave theirs out.</summary>
/// <param name="published">When the document was published; a bare day is the nearest such day to it.</param>
internal sealed class YearMemory(DateOnly? published)
{
    /// <summary>A year told so many sentences ago still holds for a bare month or day: list items and captions lie between.
    /// Where the date of publication is known, it is the better witness than a year told long before.</summary>
    private int Reach => published is null ? 3 : 1;

    private readonly List<DateExpression> sentence = [];
    private int number, lastStatedIn = -1000, lastBareIn = -1000;
    private int? lastStated, lastBare, last, resolved, latest, latestDay, heading;

    /// <summary>Begins a sentence with the dates found in it.</summary>
    /// <param name="isHeading">It is a year and nothing else: the heading of what a chronicle tells of that year.</param>
    public void Enter(List<DateExpression> dates, bool isHeading = false)
    {
        if (isHeading)
            heading = Stated(dates[0]);
        foreach (var date in sentence)
            if (Stated(date) is { } year)
            {
                (last, latest) = (year, Math.Max(year, latest ?? year));
                if (date.First.Day is not null)
                    latestDay = Math.Max(year, latestDay ?? year);
                if (date.First.Month is not null)
                    (lastStated, lastStatedIn) = (year, number);
                else if (!date.IsSince)
                    (lastBare, lastBareIn) = (year, number);
            }

        number++;
        resolved = null;
        sentence.Clear();
        sentence.AddRange(dates);
    }

    /// <summary>The year of an expression; null when nothing tells it.</summary>
    public int? YearOf(DateExpression date)
    {
        var year = date.Source switch
        {
            YearSource.Stated => date.Last?.Year ?? date.First.Year,
            YearSource.Same => Near(date) ?? last,
            YearSource.This => published?.Year ?? latestDay ?? latest ?? Near(date),
            YearSource.ThisMonth => published?.Year,
            YearSource.Previous => published?.Year - 1,
            YearSource.Next => published?.Year + 1 ?? Near(date) + 1 ?? last + 1,
            _ => Near(date) ?? Before ?? heading ?? (date.First.Day is null ? null : Nearest(date.First)),
        };
        if (year is not null)
        {
            last = year;
            if (date.Source is YearSource.Same or YearSource.This || date.First.Day is not null)
                resolved = year;
        }

        return year;
    }

    /// <summary>A year without a month tells only of what follows at once: "twin towns since 1965" says nothing of the September three sentences on.</summary>
    private int? Before => number - lastBareIn <= 1 && lastBareIn > lastStatedIn ? lastBare : number - lastStatedIn <= Reach ? lastStated : null;

    /// <summary>A year of the same sentence: the last one before the expression, else, where no publication date could tell, that of the first day or month behind it.</summary>
    private int? Near(DateExpression date)
    {
        int? found = null;
        foreach (var other in sentence)
        {
            if (other.From >= date.From && (found is not null || published is not null))
                break;
            if (Stated(other) is { } year && ((other.From < date.From && !other.IsSince) || other.First.Month is not null))
                found = year;
        }

        return found ?? resolved;
    }

    /// <summary>The year that brings a day nearest to the publication.</summary>
    private int? Nearest(DatePoint point)
    {
        if (published is not { } day)
            return null;
        int? best = null;
        var distance = int.MaxValue;
        for (var year = day.Year - 1; year <= day.Year + 1; year++)
        {
            if (PartialDate.Of(year, point.Month, point.Month is null ? null : point.Day) is not { } date || Math.Abs(date.First.DayNumber - day.DayNumber) is var away && away >= distance)
                continue;
            (best, distance) = (year, Math.Abs(date.First.DayNumber - day.DayNumber));
        }

        return best ?? day.Year;
    }

    private static int? Stated(DateExpression date) =>
        date.Source != YearSource.Stated ? null : date.Last is { } end && end.Year != date.First.Year ? null : date.First.Year;
}
