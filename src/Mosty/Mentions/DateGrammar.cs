namespace Mosty.Mentions;

/// <summary>Reads the date expression that begins at a token: one method for each way of writing one.</summary>
/// <param name="tokens">Of the whole document.</param>
/// <param name="begin">First token of the sentence.</param>
/// <param name="end">After the last token of the sentence.</param>
internal readonly ref partial struct DateGrammar(IReadOnlyList<Token> tokens, int begin, int end, DateWords words, List<DateExpression> found)
{
    private const int FirstYear = 1900, LastYear = 2100;

    /// <summary>Reads what begins at <paramref name="at"/> into the list; the index after it, or <paramref name="at"/> when there is no date.</summary>
    public int Read(int at)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Number)
        {
            if (token.Folded.Length == 4)
                return Iso(at) is var iso && iso > at ? iso : YearFirst(at);
            return token.Folded.Length <= 2 && !GluedBefore(at) ? DayFirst(at) : at;
        }

        if (token.Kind != TokenKind.Word)
            return at;
        if (words.Month(token) > 0)
            return MonthFirst(at);
        return PartOfYear(at);
    }

    /// <summary>"2019-05-03", "2019/05/03", "2019.05.03", "2019-05".</summary>
    private int Iso(int at)
    {
        if (GluedBefore(at) || at + 2 >= end)
            return at;
        if (tokens[at + 1].Is("-") && !tokens[at + 1].SpaceBefore && !tokens[at + 2].SpaceBefore && tokens[at + 2].Folded.Length == 2 && Value(at + 2) is >= 1 and <= 12 and var only
            && Year(at) is >= FirstYear and var ofYear && !(at + 3 < end && !tokens[at + 3].SpaceBefore && tokens[at + 3].Folded is "-" or "/"))
        {
            found.Add(new DateExpression(at, at + 3, new DatePoint(ofYear, only, null), null, YearSource.Stated));
            return at + 3;
        }

        if (at + 4 >= end || tokens[at + 1].Folded is not ("-" or "/" or ".") || tokens[at + 3].Folded != tokens[at + 1].Folded
            || tokens[at + 2].Folded.Length != 2 || tokens[at + 4].Folded.Length != 2 || Value(at + 2) is not { } month || Value(at + 4) is not { } day || Year(at) is not { } year
            || month > 12 || day > 31 || tokens[at + 1].SpaceBefore)
            return at;
        found.Add(new DateExpression(at, at + 5, new DatePoint(year, month, day), null, YearSource.Stated));
        return at + 5;
    }

    /// <summary>"May 3, 1999", "May 3–5, 1999", "May 30 – June 2, 1999", "maju 2018 r.", "maj–czerwiec 2019", "lipcu tego samego roku", "czerwcu".</summary>
    private int MonthFirst(int at)
    {
        var month = words.Month(tokens[at]);
        var i = SkipStop(at + 1);
        if (i < end && Day(i, out var day, out var next))
        {
            var to = Range(next) is var r && r > next && Day(r, out var last, out var after) && words.Month(Next(after)) == 0 && !IsYear(r) ? (last, after) : (0, next);
            var j = to.Item2;
            if (to.Item1 > 0)
                return Close(at, j, new DatePoint(null, month, day), new DatePoint(null, month, to.Item1), tokens[at].Capitalised);
            if (Range(j) is var s && s > j && s < end && words.Month(tokens[s]) is > 0 and var second && Day(SkipStop(s + 1), out var end2, out var behind))
                return Close(at, behind, new DatePoint(null, month, day), new DatePoint(null, second, end2), true);
            return Close(at, j, new DatePoint(null, month, day), null, tokens[at].Capitalised);
        }

        if (Range(i) is var t && t > i && t < end && words.Month(tokens[t]) is > 0 and var until && Source(SkipStop(t + 1), out _, out _) is not YearSource.Missing)
            return Close(at, SkipStop(t + 1), new DatePoint(null, month, null), new DatePoint(null, until, null), true);
        var source = Source(i, out var year, out var stop);
        // A short form could be another word: its year must follow at once.
        if (tokens[at].Folded.Length <= 3 && !IsYear(i) && source == YearSource.Stated)
            return at + 1;
        if (source != YearSource.Missing)
        {
            // "June 2021 to August 2022"
            if (source == YearSource.Stated && Range(stop) is var u && u > stop && u < end && words.Month(tokens[u]) is > 0 and var to && Source(SkipStop(u + 1), out var year2, out var finish) == YearSource.Stated)
            {
                found.Add(new DateExpression(at, finish, new DatePoint(year, month, null), new DatePoint(year2, to, null), YearSource.Stated));
                return finish;
            }

            found.Add(new DateExpression(at, stop, new DatePoint(year, month, null), null, source));
            return stop;
        }

        // A month alone counts only after "in", "since" …: "May" and "marca" are other words too.
        if (at > begin && words.YearPrepositions.Contains(tokens[at - 1].Folded) && tokens[at].Span.Length > 2)
            found.Add(new DateExpression(at, at + 1, new DatePoint(null, month, null), null, YearSource.Missing));
        return at + 1;
    }

    /// <summary>"I półroczu 2017", "II kwartał 2018 r.", "the first half of 2011": halves that are counted, not halves in passing.</summary>
    private int PartOfYear(int at)
    {
        var n = Roman(at) is var roman && roman is >= 1 and <= 4 ? roman : words.Ordinal(tokens[at]);
        if (n == 0)
            return at;
        var part = SkipStop(at + 1);
        if (part >= end)
            return at;
        var half = words.Halves.Contains(tokens[part].Folded);
        if ((!half && !words.Quarters.Contains(tokens[part].Folded)) || (half && n > 2))
            return at;
        var source = Source(part + 1, out var year, out var stop);
        if (source == YearSource.Missing)
            return at;
        var length = half ? 6 : 3;
        found.Add(new DateExpression(at, stop, new DatePoint(year, length * (n - 1) + 1, null), new DatePoint(year, length * n, null), source));
        return stop;
    }

    /// <summary>Adds a date or interval whose last part may be followed by a year.</summary>
    private int Close(int from, int at, DatePoint first, DatePoint? last, bool keepWithoutYear)
    {
        var source = Source(at, out var year, out var stop);
        if (source == YearSource.Missing && !keepWithoutYear)
            return from + 1;
        if (source == YearSource.Stated && last is { } end2)
        {
            var startsBefore = first.Month > end2.Month ? year - 1 : year;
            found.Add(new DateExpression(from, stop, first with { Year = startsBefore }, end2 with { Year = year }, source));
        }
        else
        {
            found.Add(new DateExpression(from, stop, first with { Year = year }, last is { } l ? l with { Year = year } : null, source));
        }

        return stop;
    }

    /// <summary>Reads the year behind a day and month: four digits, or a phrase that points to one.</summary>
    private YearSource Source(int at, out int? year, out int next)
    {
        (year, next) = (null, at);
        var i = at;
        if (i < end && tokens[i].Is(","))
            i++;
        for (var fillers = 0; fillers < 3 && i < end; fillers++)
        {
            if (words.Relative.TryMatch(tokens, i, end, out var source, out next))
            {
                // The full stop of "br." belongs to it.
                if (next < end && tokens[next].Is(".") && tokens[next - 1].Folded.Length <= 3)
                    next++;
                return source;
            }

            if (Year(i) is { } y && !IsFurtherNumber(i))
            {
                (year, next) = (y, AfterYear(i + 1));
                return YearSource.Stated;
            }

            if (!words.Fillers.Contains(tokens[i].Folded))
                break;
            i++;
        }

        next = at;
        return YearSource.Missing;
    }

    /// <summary>After "roku", "r." behind a year.</summary>
    private int AfterYear(int at)
    {
        if (at < end && words.YearAfter.Contains(tokens[at].Folded))
        {
            at++;
            if (tokens[at - 1].Folded.Length == 1 && at < end && tokens[at].Is(".") && !tokens[at].SpaceBefore)
                at++;
        }

        return at;
    }

    /// <summary>A day of the month: "3", "3.", "17th", "3-go".</summary>
    private bool Day(int at, out int day, out int next)
    {
        (day, next) = (0, at);
        if (at >= end || tokens[at].Kind != TokenKind.Number || tokens[at].Folded.Length > 2 || Value(at) is not (>= 1 and <= 31 and var value))
            return false;
        (day, next) = (value, SkipStop(at + 1));
        if (next == at + 1 && next < end && words.OrdinalSuffixes.Contains(tokens[next].Folded) && !tokens[next].SpaceBefore)
            next++;
        else if (next == at + 1 && next + 1 < end && tokens[next].Is("-") && words.OrdinalSuffixes.Contains(tokens[next + 1].Folded) && !tokens[next + 1].SpaceBefore)
            next += 2;
        return true;
    }

    /// <summary>After a dash or "to", "and"; <paramref name="at"/> when there is none.</summary>
    private int Range(int at) => at < end && (IsDash(at) || words.RangeWords.Contains(tokens[at].Folded)) ? at + 1 : at;

    private bool IsDash(int at) => at < end && tokens[at].Kind == TokenKind.Punctuation && tokens[at].Folded is "-" or "\u2212" or "\u2015";

    private int SkipStop(int at) => at < end && tokens[at].Is(".") && !tokens[at].SpaceBefore ? at + 1 : at;

    private Token Next(int at) => at < end ? tokens[at] : default;

    private int? Value(int at) => at < end && tokens[at].Kind == TokenKind.Number && tokens[at].Folded.Length <= 4 ? int.Parse(tokens[at].Folded, System.Globalization.CultureInfo.InvariantCulture) : null;

    private int? Year(int at) => at < end && tokens[at].Folded.Length == 4 && Value(at) is >= 1000 and <= LastYear and var year ? year : null;

    private bool IsYear(int at) => Year(at) is not null;

    /// <summary>1–12 for a Roman numeral in capitals; 0 for anything else.</summary>
    private int Roman(int at) => tokens[at].Capitalised
        ? tokens[at].Folded switch
        {
            "i" => 1,
            "ii" => 2,
            "iii" => 3,
            "iv" => 4,
            "v" => 5,
            "vi" => 6,
            "vii" => 7,
            "viii" => 8,
            "ix" => 9,
            "x" => 10,
            "xi" => 11,
            "xii" => 12,
            _ => 0,
        }
        : 0;

    /// <summary>True when the token is glued to a number, letter or slash before it: "123/2012", "A4", "12:30".</summary>
    private bool GluedBefore(int at) =>
        at > begin && !tokens[at].SpaceBefore && (tokens[at - 1].Kind != TokenKind.Punctuation || tokens[at - 1].Folded is "/" or ":" or "+" or "." or "," or "_" or "#" or "&" or "=" or "?");

    /// <summary>True when a number goes on behind: "2019/45", "2010.55", "2000:1".</summary>
    private bool IsFurtherNumber(int at) =>
        at + 2 < end && !tokens[at + 1].SpaceBefore && !tokens[at + 2].SpaceBefore && tokens[at + 1].Folded is "/" or "." or ":" or "," && tokens[at + 2].Kind == TokenKind.Number;
}
