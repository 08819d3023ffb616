namespace Mosty.Mentions;

internal enum AtomKind : byte { Word, Number, Mark, Year, Gazette }

/// <summary>What the grammar of dates reads: a word with all it can be to a date, a number, a mark, or a phrase that points to a year.</summary>
/// <param name="From">Index of its first token; an atom may join several: "twenty-fifth", "2O12", "tego samego roku".</param>
/// <param name="To">Index after its last token.</param>
/// <param name="Value">Of a number; the character of a mark.</param>
/// <param name="Digits">Of a number as written; 4 also for '98.</param>
/// <param name="Month">1–12 for a month's name, lost letters allowed.</param>
/// <param name="Roman">1–12 for a Roman numeral in capitals.</param>
/// <param name="Source">Of a phrase: whose year it means.</param>
internal readonly record struct DateAtom(
    int From, int To, AtomKind Kind, DateWord Word, int Value, byte Digits, byte Month, byte Roman, YearSource Source, bool SpaceBefore, bool Capitalised)
{
    public bool IsMark(char mark) => Kind == AtomKind.Mark && Value == mark;

    public bool Has(DateRoles role) => (Word.Roles & role) != 0;

    /// <summary>Four digits that can be a year.</summary>
    public bool IsYear => Kind == AtomKind.Number && Digits == 4 && Value is >= 1000 and <= DateGrammar.LastYear;
}
