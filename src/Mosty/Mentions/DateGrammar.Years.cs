namespace Mosty.Mentions;

/// <content>Dates that begin with a year, years alone, and parts of years.</content>
internal readonly ref partial struct DateGrammar
{
    /// <summary>"2019-05-03", "2015 roku w dniach 3 – 7 lipca", "2013".</summary>
    private bool YearFirst(int at, out DatePiece piece, bool joined)
    {
        piece = default;
        if (!IsYear(at) || (!joined && GluedBefore(at)))
            return false;
        if (Iso(at, out piece))
            return true;
        if (IsCitation(at))
            return false;
        var to = AfterYear(at + 1);
        if (to > at + 1 && DayBehind(at, to, out piece))
            return true;
        // "1994   27 marca …": a line of a chronicle.
        if (to == at + 1 && tokens[atoms[at].From].LineBefore && to < atoms.Length && atoms[to] is { Kind: AtomKind.Number, Digits: 1 or 2 } && DayBehind(at, to, out piece))
            return true;
        if (IsSchoolYear(at))
        {
            var first = atoms[at].Value;
            piece = new DatePiece(at, AfterYear(at + 3), PieceShape.Whole, new DatePoint(first, null, null), new DatePoint(first - first % 100 + atoms[at + 2].Value, null, null), YearSource.Stated, false);
            return true;
        }

        piece = new DatePiece(at, to, PieceShape.Year, new DatePoint(atoms[at].Value, null, null), null, YearSource.Stated, false);
        return true;
    }

    /// <summary>"2019-05-03", "2019/05/03", "2019.05.03", "2004. 05. 12.", "2019-05".</summary>
    private bool Iso(int at, out DatePiece piece)
    {
        piece = default;
        if (at + 2 >= atoms.Length || atoms[at + 1].Kind != AtomKind.Mark || atoms[at + 1].SpaceBefore || atoms[at + 1].Value is not ('-' or '/' or '.') || atoms[at].Value < FirstYear
            || atoms[at + 2] is not { Kind: AtomKind.Number, Digits: 1 or 2, Value: >= 1 and var month })
            return false;
        if (at + 4 < atoms.Length && atoms[at + 3].Kind == AtomKind.Mark && atoms[at + 3].Value == atoms[at + 1].Value && !atoms[at + 3].SpaceBefore && atoms[at + 4] is { Kind: AtomKind.Number, Digits: 1 or 2, Value: >= 1 and <= 31 and var day }
            && month <= 12 && atoms[at + 2].SpaceBefore == atoms[at + 4].SpaceBefore && !IsFurtherNumber(at + 4))
        {
            piece = new DatePiece(at, at + 5, PieceShape.DayMonth, new DatePoint(atoms[at].Value, month, day), null, YearSource.Stated, true);
            return true;
        }

        // "2004–06" with a longer dash, or behind "in the years", is a span of years.
        if (!atoms[at + 1].IsMark('-') || atoms[at + 2].SpaceBefore || atoms[at + 2].Digits != 2 || month > 12 || IsDashedOn(at + 3) || IsSpanOfShortYears(at))
            return false;
        piece = new DatePiece(at, at + 3, PieceShape.Month, new DatePoint(atoms[at].Value, month, null), null, YearSource.Stated, true);
        return true;
    }

    private bool IsDashedOn(int at) => at < atoms.Length && !atoms[at].SpaceBefore && atoms[at].Kind == AtomKind.Mark && atoms[at].Value is '-' or '/';

    /// <summary>"rok szkolny 2012/13": the next year in two digits, behind a word that a year follows; "w latach 2004–09".</summary>
    private bool IsSchoolYear(int at)
    {
        if (at == 0 || at + 2 >= atoms.Length || atoms[at + 2] is not { Kind: AtomKind.Number, Digits: 2, SpaceBefore: false } || atoms[at + 1].SpaceBefore || atoms[at].Value < FirstYear || IsFurtherNumber(at + 2) || IsDashedOn(at + 3))
            return false;
        return atoms[at + 1].IsMark('/')
            ? atoms[at + 2].Value == (atoms[at].Value + 1) % 100 && Behind(at, DateRoles.YearPreposition | DateRoles.YearBefore)
            : atoms[at + 1].IsMark('-') && IsSpanOfShortYears(at);
    }

    private bool IsSpanOfShortYears(int at) => atoms[at + 2].Value > atoms[at].Value % 100 && at > 0 && atoms[at - 1].Has(DateRoles.YearBefore);

    private bool IsSpanOfYears(DatePiece a, PieceJoin join, DatePiece b)
    {
        if (join is not (PieceJoin.Span or PieceJoin.Slash) || a.To != a.From + 1 || b.Point.Year <= a.Point.Year || IsFurtherNumber(b.From) || (a.From > 0 && atoms[a.From - 1].Has(DateRoles.NotYearBefore)))
            return false;
        // Of long ago: "(1463 – 1525)", a life or a reign.
        if (a.Point.Year < FirstYear && (a.From == 0 || !(atoms[a.From - 1].IsMark('(') || atoms[a.From - 1].Has(DateRoles.YearBefore))))
            return false;
        // "Vorlage 2013/2024" numbers a paper; "2013/2014" is a season, "w latach 2014/2020" a term.
        if (join == PieceJoin.Slash && b.Point.Year != a.Point.Year + 1 && !(a.From > 0 && atoms[a.From - 1].Has(DateRoles.YearBefore | DateRoles.YearPreposition)))
            return false;
        if (atoms[a.To].Kind != AtomKind.Mark)
            return a.From > 0 && atoms[a.From - 1].Has(DateRoles.YearPreposition);
        return b.From == a.To + 1 && atoms[a.To].SpaceBefore == atoms[b.From].SpaceBefore;
    }

    /// <summary>"W 2010 roku w dniach 3–7 maja": the day and month behind are of that year.</summary>
    private bool DayBehind(int at, int after, out DatePiece piece)
    {
        piece = default;
        for (var i = after; i < atoms.Length && i < after + 4; i++)
        {
            if (atoms[i].Kind == AtomKind.Mark)
                return false;
            if (atoms[i].Kind != AtomKind.Number)
                continue;
            var before = found.Count;
            var next = Read(i);
            var fits = found.Count == before + 1 && found[^1] is { Source: YearSource.Missing, First.Day: not null };
            var read = fits ? found[^1] : default;
            found.RemoveRange(before, found.Count - before);
            if (!fits)
                return false;
            var year = atoms[at].Value;
            var overTurn = read.Last is { } l && l.Month < read.First.Month;
            piece = new DatePiece(at, next, PieceShape.Whole, read.First with { Year = year }, read.Last is { } last ? last with { Year = overTurn ? year + 1 : year } : null, YearSource.Stated, false);
            return true;
        }

        return false;
    }

    /// <summary>Four digits are a year when the words beside them say so, or when they stand alone, and nothing says they count or number something.</summary>
    private bool IsYearHere(DatePiece piece, int at)
    {
        var (year, after) = (piece.Point.Year!.Value, piece.To);
        // "1990er", "1990s", "2000m": no year of its own; nor is one whose suffix says so behind a hyphen.
        if ((after == at + 1 && after < atoms.Length && atoms[after].Kind == AtomKind.Word && !atoms[after].SpaceBefore) || IsFurtherNumber(at)
            || (after == at + 1 && after + 1 < atoms.Length && atoms[after].IsMark('-') && !atoms[after + 1].SpaceBefore && atoms[after + 1].Has(DateRoles.NotYearAfter)))
            return false;
        if (atoms[at].To - atoms[at].From > 1 && tokens[atoms[at].From].Is("'"))
            return at > 0 && atoms[at - 1].Has(DateRoles.YearPreposition | DateRoles.YearBefore) || (at > 0 && atoms[at - 1].Capitalised);
        // A year of long ago needs its word beside it, "w 1343 roku", "v roce 1186", or a preposition where the number counts nothing: "ab 1835".
        if (year < FirstYear && (after > at + 1 || (at > 0 && atoms[at - 1].Has(DateRoles.YearBefore))))
            return true;
        if (year < FirstYear && (year % 50 == 0 || at == 0 || !atoms[at - 1].Has(DateRoles.YearPreposition)))
            return false;
        if (after > at + 1)
            return true;
        var before = at > 0 ? atoms[at - 1] : default;
        var behind = at + 1 < atoms.Length ? atoms[at + 1] : default;
        if (IsAbout(at) && !before.Has(DateRoles.YearBefore))
            return !behind.Has(DateRoles.NotYearAfter) && behind.Kind != AtomKind.Number && (behind.Kind == AtomKind.Mark || behind == default || year % 100 != 0);
        if (behind.Has(DateRoles.NotYearAfter) || before.Has(DateRoles.NotYearBefore) || (behind.Kind == AtomKind.Mark && behind.Value is '%' or '\u20AC' or '$' or '\u00A3' or '\u2030'))
            return false;
        if (before.IsMark('.') && at > 1 && atoms[at - 2].Has(DateRoles.NotYearBefore))
            return false;
        if (before.Kind == AtomKind.Number || (behind.Kind == AtomKind.Number && behind.Value != 0 && behind.SpaceBefore && behind.Digits > 0) || (before.Kind == AtomKind.Mark && before.Value is '+' or '$' or '\u20AC' or '\u00A3' or '\u00A7' or '#'))
            return before.Kind != AtomKind.Number && behind.Kind == AtomKind.Number && before.Has(DateRoles.YearPreposition) && behind.Digits == 4;
        if (before.Kind == AtomKind.Word && before != default)
        {
            if (before.Has(DateRoles.YearPreposition | DateRoles.YearBefore))
                return true;
            // Between small words a number that is not round is a year: "die 1994 founded".
            if (!before.Capitalised && behind != default && behind.Kind == AtomKind.Word && !behind.Capitalised && year <= 2050 && year % 50 != 0)
                return true;
            // "EXPO 2025", "Spotkanie Miast 2024": a year in a name; "Regiony 2004 i 2007" with small letters is not.
            return (before.Capitalised && WordLength(at - 1) > 2) || behind == default || behind.Kind != AtomKind.Word;
        }

        return true;
    }

    /// <summary>True behind the name of a law gazette, "Dz. U. z 2018 r. poz. 994", and before a number in it, "z 2002 r. Nr 23".</summary>
    private bool IsCitation(int at)
    {
        for (var i = Math.Max(0, at - 5); i < at; i++)
            if (atoms[i].Kind == AtomKind.Gazette)
                return true;
        var next = AfterYear(at + 1);
        if (next < atoms.Length && atoms[next].IsMark(','))
            next++;
        if (next >= atoms.Length || !atoms[next].Has(DateRoles.CitationAfter))
            return false;
        next = SkipStop(next + 1);
        return next < atoms.Length && (atoms[next].Kind == AtomKind.Number || atoms[next].Roman > 0);
    }

    /// <summary>"I półroczu 2017", "II kwartał 2018 r.", "the first half of 2011", "Q3 2015": halves that are counted, not halves in passing.</summary>
    private bool PartOfYear(int at, out DatePiece piece)
    {
        piece = default;
        var n = Ordinal(at);
        var (part, end) = (SkipStop(at + 1), n);
        // "I–III kwartał", "I i II kwartał".
        if (n > 0 && part + 1 < atoms.Length && (atoms[part].IsMark('-') || atoms[part].Has(DateRoles.Range)) && Ordinal(part + 1) is var second && second > n && (!atoms[part].Has(DateRoles.And) || second == n + 1))
            (part, end) = (SkipStop(part + 2), second);
        if (n == 0 || part >= atoms.Length)
            return false;
        var half = atoms[part].Has(DateRoles.Half);
        if ((!half && !atoms[part].Has(DateRoles.Quarter)) || (half && end > 2))
            return false;
        var source = Source(part + 1, out var year, out var stop);
        var length = half ? 6 : 3;
        piece = new DatePiece(at, stop, PieceShape.Whole, new DatePoint(year, length * (n - 1) + 1, null), new DatePoint(year, length * end, null), source, false);
        return source != YearSource.Missing;
    }

    private int Ordinal(int at) =>
        atoms[at].Roman is >= 1 and <= 4 ? atoms[at].Roman
        : atoms[at].Word.Ordinal is >= 1 and <= 4 ? atoms[at].Word.Ordinal
        : atoms[at] is { Kind: AtomKind.Number, Digits: 1, Value: >= 1 and <= 4 } ? atoms[at].Value : 0;

    /// <summary>"jesienią 2010", "na jaře roku 2004", "im Herbst 2011".</summary>
    private bool SeasonFirst(int at, out DatePiece piece)
    {
        piece = default;
        if (atoms[at].Word.Season == 0)
            return false;
        var source = Source(at + 1, out var year, out var stop);
        piece = new DatePiece(at, stop, PieceShape.Whole, new DatePoint(year, null, null), null, source, false) { Season = atoms[at].Word.Season };
        return source != YearSource.Missing;
    }
}
