namespace Mosty.Mentions;

/// <content>Dates that begin with a day, or with a month before its day.</content>
internal readonly ref partial struct DateGrammar
{
    /// <summary>"22. 4. 2009", "3 lipca 2013 roku", "17th of May", "12 V 2004", "04 -03- 2020", "dwudziestego piątego maja"; else a day alone.</summary>
    private bool DayFirst(int at, out DatePiece piece)
    {
        piece = default;
        if (!Day(at, out var day, out var next))
            return false;
        var month = next < atoms.Length && atoms[next].Kind == AtomKind.Word && atoms[next].Month == 0 && atoms[next].Has(DateRoles.Filler) && next + 1 < atoms.Length && atoms[next + 1].Month > 0 ? next + 1 : next;
        if (MonthName(IsDashedMonth(month) ? month + 1 : month, out var named, out var to) || RomanMonth(month, out named, out to))
        {
            piece = WithYear(at, to, PieceShape.DayMonth, new DatePoint(null, named, day), figures: false);
            // "the second May elections"
            return atoms[at].Word.Ordinal == 0 || month > next || !words.MonthFirst || !piece.LacksYear;
        }

        // "12. d. M.": of the month of the letter.
        if (next < atoms.Length && atoms[next] is { Kind: AtomKind.Year, Source: YearSource.ThisMonth })
        {
            piece = new DatePiece(at, next + 1, PieceShape.DayMonth, new DatePoint(null, null, day), null, YearSource.ThisMonth, false);
            return true;
        }

        if (atoms[at].Kind == AtomKind.Number && InFigures(at, day, out piece))
            return true;
        piece = new DatePiece(at, next, PieceShape.Day, new DatePoint(null, null, day), null, YearSource.Missing, true);
        return atoms[at].Word.Ordinal > 0 || atoms[at].Kind == AtomKind.Number;
    }

    private bool IsDashedMonth(int at) =>
        at + 1 < atoms.Length && atoms[at].Kind == AtomKind.Mark && atoms[at].Value is '-' or '/' && !atoms[at].SpaceBefore && !atoms[at + 1].SpaceBefore && atoms[at + 1].Month > 0;

    /// <summary>A month's name; a damaged one where a year follows it.</summary>
    private bool MonthName(int at, out int month, out int next)
    {
        (month, next) = (0, at);
        if (at >= atoms.Length || atoms[at].Kind != AtomKind.Word)
            return false;
        if (atoms[at].Month > 0)
        {
            (month, next) = (atoms[at].Month, SkipAbbreviation(at));
            // "03-May-1999"
            if (at + 1 < atoms.Length && atoms[at - 1].Kind == AtomKind.Mark && atoms[at + 1].Kind == AtomKind.Mark && atoms[at + 1].Value == atoms[at - 1].Value && atoms[at + 1].Value is '-' or '/' && IsYear(at + 2))
                next = at + 2;
            return true;
        }

        if (IsYear(SkipFiller(SkipStop(at + 1))) && (month = words.DamagedMonth(tokens[atoms[at].From])) > 0)
        {
            next = SkipAbbreviation(at);
            return true;
        }

        // "wrze śnia": a scan tore the word.
        if (at + 1 < atoms.Length && atoms[at + 1].Kind == AtomKind.Word && IsYear(SkipStop(at + 2)) && !atoms[at + 1].Capitalised
            && (month = words[tokens[atoms[at].From].Folded + tokens[atoms[at + 1].From].Folded].Month) > 0)
        {
            next = at + 2;
            return true;
        }

        return false;
    }

    /// <summary>"12 V 2004", "12.VI.2004", "12/VI/2004", "30.VI–2.VII.2004": a year, or the other end of a span, must follow.</summary>
    private bool RomanMonth(int at, out int month, out int next)
    {
        (month, next) = (0, at);
        var i = at < atoms.Length && atoms[at].Kind == AtomKind.Mark && atoms[at].Value is '/' or '-' ? at + 1 : at;
        if (i >= atoms.Length || atoms[i].Roman == 0)
            return false;
        var after = i + 1 < atoms.Length && (atoms[i + 1].IsMark('.') || (i > at && atoms[i + 1].Value == atoms[at].Value && atoms[i + 1].Kind == AtomKind.Mark)) ? i + 2 : i + 1;
        var span = after < atoms.Length && atoms[after].IsMark('-') && Day(after + 1, out _, out var other) && other < atoms.Length && atoms[other].Roman > 0;
        if (!IsYear(after) && !span && !(after < atoms.Length && atoms[after].Kind == AtomKind.Year))
            return false;
        (month, next) = (atoms[i].Roman, after);
        return true;
    }

    /// <summary>Day and month in figures: a stop behind each, or the same dash or slash on both sides of the month and then a year.</summary>
    private bool InFigures(int at, int day, out DatePiece piece)
    {
        piece = default;
        var mark = at + 1;
        if (mark + 1 >= atoms.Length || atoms[mark].Kind != AtomKind.Mark || atoms[mark + 1] is not { Kind: AtomKind.Number, Digits: <= 2 and > 0 } || IsSuffixed(mark + 1))
            return false;
        var second = atoms[mark + 1].Value;
        if (atoms[mark].IsMark('.') && second is >= 1 and <= 12 && !IsTime(mark + 1))
        {
            var next = mark + 2 < atoms.Length && atoms[mark + 2].IsMark('.') ? mark + 3 : mark + 2;
            // "12 . 05 . 2004" only with both stops and a year; "5.10" is a number.
            if (atoms[mark].SpaceBefore && !(next == mark + 3 && IsYear(next)))
                return false;
            // "up by 3.4 in the year 2010": without the second stop the year must follow at once.
            piece = next == mark + 3 || IsYear(next) || (next < atoms.Length && atoms[next].Kind == AtomKind.Year)
                ? WithYear(at, next, PieceShape.DayMonth, new DatePoint(null, second, day), figures: true)
                : new DatePiece(at, next, PieceShape.DayMonth, new DatePoint(null, second, day), null, YearSource.Missing, true);
            if (piece.LacksYear && TwoDigitYear(at, next, out var year))
                piece = piece with { To = AfterYear(next + 1), Point = piece.Point with { Year = year }, Source = YearSource.Stated };
            // "5.10" with no stop behind and no year is a number, a price, a paragraph, unless "w dniach" stands before it, or the other end of a span behind.
            return !piece.LacksYear || next == mark + 3 || atoms[mark + 1].Digits == 2 || (next < atoms.Length && (atoms[next].IsMark('-') || atoms[next].Has(DateRoles.Range)));
        }

        if (atoms[mark].Value is not ('-' or '/') || mark + 3 >= atoms.Length || atoms[mark + 2].Kind != AtomKind.Mark || atoms[mark + 2].Value != atoms[mark].Value || !IsYear(mark + 3) || second is < 1 or > 31)
            return false;
        // "10/19/2005" can only be month first; where both can be, the day stands first unless the text elsewhere writes the month first.
        var monthFirst = day <= 12 && (second > 12 || (american && atoms[mark].IsMark('/')));
        if (second > 12 && !monthFirst)
            return false;
        var point = monthFirst ? new DatePoint(atoms[mark + 3].Value, day, second) : new DatePoint(atoms[mark + 3].Value, second, day);
        piece = new DatePiece(at, AfterYear(mark + 4), PieceShape.DayMonth, point, null, YearSource.Stated, true);
        return true;
    }

    /// <summary>"17th", "3-go": a day, but no month in figures.</summary>
    private bool IsSuffixed(int at) => atoms[at].To - atoms[at].From > 1 && words.Is(tokens[atoms[at].To - 1], DateRoles.OrdinalSuffix);

    /// <summary>"12.05.98": no space, nothing behind, and two digits each or a word for a date before.</summary>
    private bool TwoDigitYear(int at, int next, out int year)
    {
        year = 0;
        if (next != at + 4 || next >= atoms.Length || atoms[next] is not { Kind: AtomKind.Number, Digits: 2, SpaceBefore: false } || atoms[at + 2].SpaceBefore || IsFurtherNumber(next) || IsTime(next)
            || (next + 1 < atoms.Length && atoms[next + 1].Kind == AtomKind.Word && !atoms[next + 1].SpaceBefore))
            return false;
        if (!(atoms[at].Digits == 2 && atoms[at + 2].Digits == 2) && !(at > 0 && Behind(at, DateRoles.DayCue)))
            return false;
        year = FullYear(atoms[next].Value);
        return true;
    }

    /// <summary>"May 3, 1999", "May 3–5, 1999", "May the fifth"; "maju 2018 r.", "lipcu tego samego roku", "czerwcu".</summary>
    private bool MonthFirst(int at, out DatePiece piece)
    {
        var month = (int)atoms[at].Month;
        var next = SkipStop(at + 1);
        if (words.MonthFirst && DayBehindMonth(SkipArticle(next), out var day, out var to))
        {
            var until = to;
            int? last = null;
            if (to < atoms.Length && (atoms[to].IsMark('-') || atoms[to].Has(DateRoles.Range)) && DayBehindMonth(to + 1, out var second, out var end) && second > day
                && (!atoms[to].Has(DateRoles.And) || second == day + 1) && !(end < atoms.Length && atoms[end].Month > 0))
                (last, until) = (second, end);
            piece = WithYear(at, until, PieceShape.DayMonth, new DatePoint(null, month, day), figures: false);
            if (last is not null)
                piece = piece with { Last = new DatePoint(piece.Point.Year, month, last) };
            if (!piece.LacksYear || atoms[at].Capitalised)
                return true;
        }

        piece = WithYear(at, next, PieceShape.Month, new DatePoint(null, month, null), figures: false);
        // A short form could be another word: its year must follow at once.
        return piece.LacksYear || WordLength(at) > 3 || IsYear(next) || piece.Source != YearSource.Stated;
    }

    private bool DayBehindMonth(int at, out int day, out int next) =>
        Day(at, out day, out next) && !(next < atoms.Length && (atoms[next].Month > 0 || (atoms[next].IsMark(':') && !atoms[next].SpaceBefore)));

    private DatePiece WithYear(int at, int to, PieceShape shape, DatePoint point, bool figures)
    {
        var source = Source(to, out var year, out var stop);
        if (source == YearSource.Missing && !figures && shape == PieceShape.DayMonth && IsShortYear(to))
            (source, year, stop) = (YearSource.Stated, FullYear(atoms[to].Value), AfterYear(to + 1));
        return new DatePiece(at, stop, shape, point with { Year = year }, null, source, figures);
    }

    /// <summary>"12 maja 98 r.".</summary>
    private bool IsShortYear(int at) =>
        at + 1 < atoms.Length && atoms[at] is { Kind: AtomKind.Number, Digits: 2 } && atoms[at].To - atoms[at].From == 1 && atoms[at + 1].Has(DateRoles.YearAfter);

    /// <summary>True when a piece without a year, or a year alone, is a date where it stands.</summary>
    private bool IsDate(DatePiece piece, int at)
    {
        if (piece.Shape == PieceShape.Year)
            return IsYearHere(piece, at);
        // "rue du 8 Mai 1945": the name of a street may hold a whole date.
        if (!piece.LacksYear)
            return piece.Shape != PieceShape.DayMonth || piece.InFigures || !IsStreet(SkipBack(at));
        if (piece.Shape == PieceShape.Month)
            // "May" and "marca" are other words too.
            return at > 0 && atoms[at - 1].Has(DateRoles.YearPreposition) && WordLength(at) > 2;
        if (piece.InFigures)
            return at > 0 && Behind(at, DateRoles.DayCue) && (atoms[piece.To - 1].IsMark('.') || atoms[piece.To - 1].Digits == 2);
        return !IsStreet(at);
    }

    /// <summary>The atom behind the last word before a date that is no day cue.</summary>
    private int SkipBack(int at) => at > 1 && atoms[at - 1].Has(DateRoles.DayCue | DateRoles.Filler) && atoms[at - 2].Has(DateRoles.Street) ? at - 1 : at < 1 || !atoms[at - 1].Has(DateRoles.Street) ? 0 : at;

    /// <summary>"ul. 3 Maja", "náměstí 28. října".</summary>
    private bool IsStreet(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 3); i--)
            if (atoms[i].Has(DateRoles.Street))
                return true;
        return false;
    }
}
