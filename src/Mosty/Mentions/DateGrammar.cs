using System.Runtime.InteropServices;

namespace Mosty.Mentions;

/// <summary>Reads the date expression that begins at an atom: pieces ("3.", "5. května 2010") and what joins them.</summary>
/// <remarks>
/// A piece that lacks its month or year takes that of the next one: "3., 5. a 9. května 2010", "31. 12. – 2. 1. 2012". No rule looks further than
/// <see cref="MostPieces"/> pieces ahead, so that the time grows with the length of the text.
/// </remarks>
/// <param name="sentence">Its atoms.</param>
/// <param name="american">True when the text elsewhere writes the month first in figures: 05/19/2005.</param>
internal readonly ref partial struct DateGrammar(TokenList tokens, List<DateAtom> sentence, DateWords words, bool american, List<DateExpression> found)
{
    public const int FirstYear = 1900, LastYear = 2100;
    private const int MostPieces = 8;

    private readonly ReadOnlySpan<DateAtom> atoms = CollectionsMarshal.AsSpan(sentence);

    /// <summary>98 is 1998, 12 is 2012.</summary>
    public static int FullYear(int twoDigits) => twoDigits + (twoDigits >= 50 ? 1900 : 2000);

    /// <summary>Reads what begins at <paramref name="at"/> into the list; the index of the atom to go on with.</summary>
    public int Read(int at)
    {
        if (!Piece(at, out var first))
            return at + 1;
        Span<DatePiece> pieces = new DatePiece[MostPieces];
        Span<PieceJoin> joins = stackalloc PieceJoin[MostPieces];
        pieces[0] = first;
        var n = 1;
        while (n < MostPieces && Join(at, pieces[n - 1], out var join, out var next) && Piece(next, out var piece, joined: true) && Joins(pieces[n - 1], join, piece))
        {
            joins[n] = join;
            pieces[n++] = piece;
        }

        return n == 1 ? Single(first) : Several(pieces[..n], joins[..n]);
    }

    private bool Piece(int at, out DatePiece piece, bool joined = false)
    {
        piece = default;
        if (at >= atoms.Length)
            return false;
        ref readonly var atom = ref atoms[at];
        if (atom.Kind == AtomKind.Number)
            return atom.Digits == 4 ? YearFirst(at, out piece, joined) : atom.Digits <= 2 && (joined || !GluedBefore(at)) && ((atom.Digits == 1 && PartOfYear(at, out piece)) || DayFirst(at, out piece));
        if (atom.Kind != AtomKind.Word)
            return false;
        if (atom.Month > 0)
            return MonthFirst(at, out piece);
        return PartOfYear(at, out piece) || SeasonFirst(at, out piece) || (atom.Word.Ordinal > 0 && DayFirst(at, out piece));
    }

    /// <summary>What joins a piece to the next, and where that begins: weekdays and small words between are passed over ("bis zum Mittwoch, dem 5. Mai").</summary>
    private bool Join(int begin, DatePiece piece, out PieceJoin join, out int next)
    {
        (join, next) = (PieceJoin.None, piece.To);
        if (next >= atoms.Length)
            return false;
        if (atoms[next].IsMark('-'))
            (join, next) = (PieceJoin.Span, next + 1);
        else if (atoms[next].IsMark('/'))
            (join, next) = (PieceJoin.Slash, next + 1);
        else
        {
            var comma = atoms[next].IsMark(',');
            var word = comma ? next + 1 : next;
            if (word < atoms.Length && atoms[word].Has(DateRoles.Range))
            {
                var isAnd = atoms[word].Has(DateRoles.And) && !(begin > 0 && Behind(begin, DateRoles.Between));
                // "bis zum", "až do".
                while (word + 1 < atoms.Length && word < next + 3 && atoms[word + 1].Has(DateRoles.Range) && !atoms[word + 1].Has(DateRoles.And))
                    word++;
                (join, next) = (isAnd ? PieceJoin.And : PieceJoin.Span, word + 1);
            }
            else if (comma)
            {
                (join, next) = (PieceJoin.Comma, word);
                return next < atoms.Length;
            }
            else
            {
                return false;
            }
        }

        for (var skipped = 0; skipped < 4 && next < atoms.Length && IsPassedOver(next); skipped++)
            next++;
        return next < atoms.Length;
    }

    private bool IsPassedOver(int at) =>
        atoms[at].Word.Weekday > 0 || (atoms[at].Kind == AtomKind.Word && atoms[at].Month == 0 && atoms[at].Has(DateRoles.Filler | DateRoles.LetterDate | DateRoles.DayCue) && atoms[at].Word.Ordinal == 0)
        || (atoms[at].IsMark(',') && atoms[at - 1].Word.Weekday > 0);

    /// <summary>Whether two pieces are one expression.</summary>
    private bool Joins(DatePiece a, PieceJoin join, DatePiece b) => (a.Shape, b.Shape) switch
    {
        (PieceShape.Day, PieceShape.Day or PieceShape.DayMonth) =>
            b.Last is null && a.Point.Day < b.Point.Day && (join != PieceJoin.Slash || a.Point.Day + 1 == b.Point.Day),
        (PieceShape.DayMonth, PieceShape.DayMonth) => a.Last is null && b.Last is null && join switch
        {
            PieceJoin.Span => a.LacksYear || !b.LacksYear,
            PieceJoin.Slash => a.LacksYear ? a.Point.Month != b.Point.Month || a.Point.Day + 1 == b.Point.Day : !b.LacksYear,
            _ => a.LacksYear && a.InFigures == b.InFigures,
        },
        (PieceShape.Month, PieceShape.Month) => a.LacksYear || (join == PieceJoin.Span && !b.LacksYear),
        (PieceShape.Year, PieceShape.Year) => IsSpanOfYears(a, join, b),
        _ => false,
    };

    private int Single(DatePiece piece)
    {
        if (piece.Shape == PieceShape.Day || !IsDate(piece, piece.From))
            return piece.Shape == PieceShape.Year || piece is { Shape: PieceShape.DayMonth, LacksYear: false } ? Math.Max(piece.From + 1, piece.To) : piece.From + 1;
        Add(piece, piece, piece.Point, piece.Last, piece.Source);
        return piece.To;
    }

    /// <summary>Fills what is missing from the piece behind, then adds spans and single dates.</summary>
    private int Several(Span<DatePiece> pieces, Span<PieceJoin> joins)
    {
        var (first, last) = (pieces[0], pieces[^1]);
        if (last.Shape == PieceShape.Day)
            return first.From + 1;
        // A span of months of no year, or two numbers with a stop, only where something says that they are dates.
        if (last.LacksYear && !IsDate(last, first.From))
            return first.LacksYear ? first.From + 1 : Single(first);
        for (var i = pieces.Length - 2; i >= 0; i--)
        {
            var (a, b) = (pieces[i], pieces[i + 1]);
            var month = a.Point.Month ?? b.Point.Month;
            if (a.LacksYear)
                a = a with { Source = b.Source, Point = a.Point with { Year = b.Point.Year is { } y && joins[i + 1] == PieceJoin.Span && month > b.Point.Month ? y - 1 : b.Point.Year } };
            pieces[i] = a with { Point = a.Point with { Month = month } };
        }

        for (var i = 0; i < pieces.Length; i++)
        {
            var j = i;
            while (j + 1 < pieces.Length && (joins[j + 1] is PieceJoin.Span or PieceJoin.Slash))
                j++;
            if (i == 0 && j == 0 && IsRunOfDays(pieces))
                j = pieces.Length - 1;
            // A day alone says too little: its quote is the whole list.
            var (from, to) = pieces[i].Shape == PieceShape.Day || pieces[j].Shape == PieceShape.Day ? (first, last) : (pieces[i], pieces[j]);
            Add(from, to, pieces[i].Point, i == j ? pieces[i].Last : pieces[j].Point, pieces[j].Source);
            i = j;
        }

        return last.To;
    }

    /// <summary>"15. a 16. decembra": days that follow one another are told as one stay.</summary>
    private static bool IsRunOfDays(ReadOnlySpan<DatePiece> pieces)
    {
        for (var i = 0; i + 1 < pieces.Length; i++)
            if (pieces[i].Shape != PieceShape.Day || pieces[i + 1].Point.Day != pieces[i].Point.Day + 1)
                return false;
        return true;
    }

    private void Add(DatePiece from, DatePiece to, DatePoint first, DatePoint? last, YearSource source) =>
        found.Add(new DateExpression(atoms[from.From].From, atoms[to.To - 1].To, first, last, source) { Season = from.Season, IsApproximate = IsAbout(from.From), IsSince = Behind(from.From, DateRoles.Since) });

    /// <summary>"około 2010", "kolem roku 2010", "um das Jahr 2010".</summary>
    private bool IsAbout(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 4); i--)
        {
            if (atoms[i].Has(DateRoles.About))
                return true;
            if (!atoms[i].IsMark('.') && !atoms[i].Has(DateRoles.Filler | DateRoles.YearBefore | DateRoles.LetterDate))
                return false;
        }

        return false;
    }
}
