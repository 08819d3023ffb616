using System.Collections.Frozen;
using Mosty.Languages;

namespace Mosty.Mentions;

/// <summary>The words of dates in a language, folded and ready to look up.</summary>
internal sealed class DateWords
{
    /// <summary>Shorter forms of months are matched with lost letters only between a day and a year.</summary>
    private const int LongForm = 5, ShortForm = 4;

    private readonly FrozenDictionary<string, DateWord> words;
    private readonly (string Form, int Month)[] monthForms;

    private DateWords(DateSection section)
    {
        words = new DateWordTable(section).Build();
        monthForms = [.. words.Where(w => w.Value.Month > 0 && w.Key.Length >= ShortForm).Select(w => (w.Key, (int)w.Value.Month)).OrderBy(m => m.Key, StringComparer.Ordinal)];
        MonthFirst = section.MonthFirst;
        foreach (var (phrases, source) in section.YearPhrases())
            Relative.Add(phrases, source);
        Gazettes.Add(section.Gazettes, true);
        Published.Add(section.Published, true);
        // Whatever the language, a program that writes a page's head may say "date".
        Published.Add(["date"], true);
    }

    /// <summary>True where a month stands before its day: "May 3, 1999".</summary>
    public bool MonthFirst { get; }
    public PhraseTable<YearSource> Relative { get; } = new();
    public PhraseTable<bool> Gazettes { get; } = new();
    public PhraseTable<bool> Published { get; } = new();

    public static DateWords Of(Lexicon lexicon) => lexicon.Build(static l => new DateWords(l.Section("dates", DateJson.Default.DateSection)));

    /// <summary>What a word is to a date; all zero for any other word.</summary>
    public DateWord this[string folded] => words.TryGetValue(folded, out var word) ? word : default;

    public bool Is(Token token, DateRoles role) => token.Folded is not null && (this[token.Folded].Roles & role) != 0;

    public bool IsWeekday(Token token) => this[token.Folded].Weekday > 0;

    /// <summary>1–12, or 0: an exact form, or a form with lost letters.</summary>
    public int Month(Token token) =>
        token.Kind != TokenKind.Word ? 0 : this[token.Folded].Month is > 0 and var month ? month : token.HasLostLetter ? Damaged(token.Folded, LongForm, LostLetters.Fit) : 0;

    /// <summary>As <see cref="Month"/>, and also a form with one letter wrong: only where a day before and a year behind leave no doubt.</summary>
    public int DamagedMonth(Token token)
    {
        if (Month(token) is > 0 and var month)
            return month;
        if (token.Kind != TokenKind.Word || token.Folded.Length < 3)
            return 0;
        if (token.HasLostLetter && token.Folded.Count(c => c != '?') >= 2 && Damaged(token.Folded, ShortForm, LostLetters.Fit) is > 0 and var lost)
            return lost;
        return token.Folded.Length >= ShortForm ? Damaged(token.Folded, LongForm, LostLetters.DifferByOne) : 0;
    }

    private int Damaged(string word, int shortest, Func<string, string, bool> fits)
    {
        foreach (var (form, month) in monthForms)
            if (form.Length >= shortest && fits(word, form))
                return month;
        return 0;
    }
}
