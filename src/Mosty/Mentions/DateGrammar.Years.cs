namespace Mosty.Mentions;

/// <content>Dates that begin with a year, and years alone.</content>
internal readonly ref partial struct DateGrammar
{
    /// <summary>"2015 roku w dniach 3 – 7 lipca", "2014–2020", "2014/2020", "2013".</summary>
    private int YearFirst(int at)
    {
        if (Year(at) is not { } year || GluedBefore(at) || IsCitation(at))
            return at;
        var after = AfterYear(at + 1);
        if (after > at + 1 && DayBehind(at, year, after) is var dated && dated > at)
            return dated;
        // A year of long ago needs its word beside it: "w 1343 roku", "v roce 1186".
        if (year < FirstYear)
        {
            if ((after == at + 1 && !(at > begin && words.YearBefore.Contains(tokens[at - 1].Folded))) || IsFurtherNumber(at))
                return at;
            found.Add(new DateExpression(at, after, new DatePoint(year, null, null), null, YearSource.Stated));
            return after;
        }
        var dash = at + 1;
        if (dash + 1 < end && (IsDash(dash) || tokens[dash].Is("/") || IsUntil(at, dash)) && Year(dash + 1) is >= FirstYear and var until && until > year && !IsFurtherNumber(dash + 1) && tokens[dash].SpaceBefore == tokens[dash + 1].SpaceBefore)
        {
            var to = AfterYear(dash + 2);
            found.Add(new DateExpression(at, to, new DatePoint(year, null, null), new DatePoint(until, null, null), YearSource.Stated));
            return to;
        }

        // "1990er", "1990s", "2000m": no year of its own.
        var glued = after == at + 1 && after < end && tokens[after].Kind == TokenKind.Word && !tokens[after].SpaceBefore;
        if (glued || IsFurtherNumber(at) || !IsYearHere(at, after))
            return at;
        found.Add(new DateExpression(at, after, new DatePoint(year, null, null), null, YearSource.Stated));
        return after;
    }

    /// <summary>A day and month without a year behind "2015 roku": they are of that year.</summary>
    private int DayBehind(int at, int year, int after)
    {
        for (var i = after; i < end && i < after + 4; i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation)
                return at;
            if (tokens[i].Kind != TokenKind.Number)
                continue;
            var before = found.Count;
            var next = DayFirst(i);
            if (found.Count != before + 1 || found[^1].Source != YearSource.Missing)
            {
                found.RemoveRange(before, found.Count - before);
                return at;
            }

            var day = found[^1];
            found[^1] = day with { From = at, First = day.First with { Year = year }, Last = day.Last is { } l ? l with { Year = year } : null, Source = YearSource.Stated };
            return next;
        }

        return at;
    }

    /// <summary>Four digits are a year when the words beside them say so, or when they stand alone, and nothing says they count or number something.</summary>
    private bool IsYearHere(int at, int after)
    {
        if (Value(at) is < FirstYear)
            return false;
        if (after > at + 1)
            return true;
        var before = at > begin ? tokens[at - 1] : default;
        var behind = at + 1 < end ? tokens[at + 1] : default;
        if (words.NotYearAfter.Contains(behind.Folded ?? "") || words.NotYearBefore.Contains(before.Folded ?? "") || behind.Folded is "%" or "\u20AC" or "$" or "\u00A3" or "\u2030")
            return false;
        if (before.Folded is "." && at - 2 >= begin && words.NotYearBefore.Contains(tokens[at - 2].Folded))
            return false;
        if (before.Folded is "+" or "$" or "\u20AC" or "\u00A3" or "\u00A7" or "#" || before.Kind == TokenKind.Number || behind.Kind == TokenKind.Number)
            return before.Kind != TokenKind.Number && behind.Kind == TokenKind.Number && words.YearPrepositions.Contains(before.Folded ?? "") && behind.Folded is { Length: 4 };
        if (before.Kind == TokenKind.Word)
        {
            if (words.YearPrepositions.Contains(before.Folded ?? "") || words.YearBefore.Contains(before.Folded ?? ""))
                return true;
            // Between small words a number that is not round is a year: "die 1994 founded".
            if (!before.Capitalised && behind.Kind == TokenKind.Word && !behind.Capitalised && Value(at) is <= 2050 and var v && v % 50 != 0)
                return true;
            // "EXPO 2025", "Spotkanie Miast 2024": a year in a name; "Regiony 2004 i 2007" with small letters is not.
            return (before.Capitalised && before.Folded is { Length: > 2 }) || behind.Kind != TokenKind.Word;
        }

        return true;
    }

    private bool IsUntil(int at, int word) =>
        words.RangeWords.Contains(tokens[word].Folded) && IsSpan(at, word) && at > begin && words.YearPrepositions.Contains(tokens[at - 1].Folded);

    /// <summary>True behind the name of a law gazette: "Dz. U. z 2018 r. poz. 994".</summary>
    private bool IsCitation(int at)
    {
        for (var i = Math.Max(begin, at - 7); i < at; i++)
            if (words.Gazettes.TryMatch(tokens, i, end, out _, out var next) && next <= at)
                return true;
        return false;
    }
}
