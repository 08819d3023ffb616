namespace Mosty.Mentions;

/// <content>The small pieces: years behind a date, days, stops.</content>
internal readonly ref partial struct DateGrammar
{
    /// <summary>Reads the year behind a day and month: four digits, or a phrase that points to one.</summary>
    private YearSource Source(int at, out int? year, out int next)
    {
        (year, next) = (null, at);
        var i = at < atoms.Length && atoms[at].IsMark(',') ? at + 1 : at;
        for (var fillers = 0; fillers < 4 && i < atoms.Length; fillers++)
        {
            if (atoms[i].Kind == AtomKind.Year)
            {
                next = i + 1;
                return atoms[i].Source;
            }

            if (IsYear(i) && !IsFurtherYear(i))
            {
                (year, next) = (atoms[i].Value, AfterYear(i + 1));
                return YearSource.Stated;
            }

            if (!atoms[i].Has(DateRoles.Filler))
                break;
            i++;
        }

        return YearSource.Missing;
    }

    /// <summary>After "roku", "r." behind a year.</summary>
    private int AfterYear(int at)
    {
        if (at >= atoms.Length || !atoms[at].Has(DateRoles.YearAfter))
            return at;
        return WordLength(at) == 1 ? SkipStop(at + 1) : at + 1;
    }

    /// <summary>A day of the month: "3", "3.", "17th", "fifth".</summary>
    private bool Day(int at, out int day, out int next)
    {
        (day, next) = (0, at);
        if (at >= atoms.Length)
            return false;
        ref readonly var atom = ref atoms[at];
        if (atom is { Kind: AtomKind.Word, Word.Ordinal: > 0 })
        {
            (day, next) = (atom.Word.Ordinal, at + 1);
            return true;
        }

        if (atom is not { Kind: AtomKind.Number, Digits: 1 or 2, Value: >= 1 and <= 31 })
            return false;
        (day, next) = (atom.Value, SkipStop(at + 1));
        if (IsQuoted(at) && at + 2 < atoms.Length && atoms[at + 2].Month > 0)
            next = at + 2;
        return true;
    }

    /// <summary>A number alone in quotation marks: forms leave the day to be filled in between them.</summary>
    private bool IsQuoted(int at) =>
        at > 0 && at + 1 < atoms.Length && atoms[at - 1].Kind == AtomKind.Mark && atoms[at - 1].Value is '"' or '\u00AB' or '\u201E' or '\u201C' && atoms[at + 1].Kind == AtomKind.Mark && atoms[at + 1].Value is '"' or '\u00BB' or '\u201C' or '\u201D';

    private int SkipStop(int at) => at < atoms.Length && atoms[at].IsMark('.') && !atoms[at].SpaceBefore ? at + 1 : at;

    private int SkipFiller(int at) => at < atoms.Length && atoms[at].Kind == AtomKind.Word && atoms[at].Has(DateRoles.Filler) ? at + 1 : at;

    private int SkipArticle(int at) => at + 1 < atoms.Length && atoms[at].Has(DateRoles.Filler) && atoms[at + 1].Word.Ordinal > 0 ? at + 1 : at;

    /// <summary>The stop of "Oct." belongs to the month, that of "v říjnu." to the sentence.</summary>
    private int SkipAbbreviation(int month) => WordLength(month) <= 4 ? SkipStop(month + 1) : month + 1;

    private int WordLength(int at) => tokens[atoms[at].From].Folded.Length;

    private bool IsYear(int at) => at < atoms.Length && atoms[at].IsYear;

    private bool IsTime(int at) => at + 1 < atoms.Length && atoms[at + 1].IsMark(':') && !atoms[at + 1].SpaceBefore;

    /// <summary>True when a word of the role stands right before, but for marks, weekdays and fillers: "dnia", "am Dienstag, dem".</summary>
    private bool Behind(int at, DateRoles role)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 4); i--)
        {
            if (atoms[i].Has(role) || ((role & DateRoles.DayCue) != 0 && atoms[i].Word.Weekday > 0))
                return true;
            if (!atoms[i].IsMark('.') && !atoms[i].IsMark(',') && atoms[i].Word.Weekday == 0 && !atoms[i].Has(DateRoles.Filler | DateRoles.LetterDate | DateRoles.DayCue))
                return false;
        }

        return false;
    }

    /// <summary>True when the atom is glued to a number, letter or slash before it: "123/2012", "A4", "12:30".</summary>
    private bool GluedBefore(int at) =>
        at > 0 && !atoms[at].SpaceBefore && (atoms[at - 1].Kind != AtomKind.Mark || atoms[at - 1].Value is '/' or '+' or '.' or ',' or '_' or '#' or '&' or '=' or '?'
            || (atoms[at - 1].IsMark(':') && at > 1 && atoms[at - 2].Kind == AtomKind.Number && !atoms[at - 1].SpaceBefore));

    /// <summary>True when a number goes on behind: "2019/45", "2010.55", "2000:1".</summary>
    private bool IsFurtherNumber(int at) =>
        at + 2 < atoms.Length && !atoms[at + 1].SpaceBefore && !atoms[at + 2].SpaceBefore && atoms[at + 1].Kind == AtomKind.Mark && atoms[at + 1].Value is '/' or '.' or ':' or ',' && atoms[at + 2].Kind == AtomKind.Number;

    /// <summary>As <see cref="IsFurtherNumber"/> behind a day and month, where a time ("12.05.2010,10:00") or another day ("12.05.2010/14.05.2010") may be glued.</summary>
    private bool IsFurtherYear(int at) =>
        IsFurtherNumber(at) && !atoms[at + 1].IsMark(',') && !(atoms[at + 1].IsMark('/') && atoms[at + 2].Digits <= 2 && at + 3 < atoms.Length && atoms[at + 3].IsMark('.'));
}
