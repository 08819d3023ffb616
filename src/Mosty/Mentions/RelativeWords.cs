using System.Collections.Frozen;
using Mosty.Languages;

namespace Mosty.Mentions;

internal enum RelativeDay { Today, Yesterday, DayBeforeYesterday, Tomorrow, ThisWeek, LastWeek, NextWeek, ThisMonth, LastMonth, NextMonth, ThisYear, LastYear, NextYear }

/// <summary>The words of <see cref="RelativeDates"/> in a language.</summary>
internal sealed class RelativeWords
{
    private RelativeWords(RelativeSection section)
    {
        Phrases.Add(section.Today, RelativeDay.Today);
        Phrases.Add(section.Yesterday, RelativeDay.Yesterday);
        Phrases.Add(section.DayBeforeYesterday, RelativeDay.DayBeforeYesterday);
        Phrases.Add(section.Tomorrow, RelativeDay.Tomorrow);
        Phrases.Add(section.ThisWeek, RelativeDay.ThisWeek);
        Phrases.Add(section.LastWeek, RelativeDay.LastWeek);
        Phrases.Add(section.NextWeek, RelativeDay.NextWeek);
        Phrases.Add(section.ThisMonth, RelativeDay.ThisMonth);
        Phrases.Add(section.LastMonth, RelativeDay.LastMonth);
        Phrases.Add(section.NextMonth, RelativeDay.NextMonth);
        Phrases.Add(section.ThisYear, RelativeDay.ThisYear);
        Phrases.Add(section.LastYear, RelativeDay.LastYear);
        Phrases.Add(section.NextYear, RelativeDay.NextYear);
        (Last, Next, On, Future) = (Set(section.LastWeekday), Set(section.NextWeekday), Set(section.OnWeekday), Set(section.Future));
    }

    public PhraseTable<RelativeDay> Phrases { get; } = new();
    public FrozenSet<string> Last { get; }
    public FrozenSet<string> Next { get; }
    public FrozenSet<string> On { get; }
    public FrozenSet<string> Future { get; }

    public static RelativeWords Of(Lexicon lexicon) => lexicon.Build(static l => new RelativeWords(l.Section("dates", DateJson.Default.DateSection).Relative));

    private static FrozenSet<string> Set(IEnumerable<string> words) => words.Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);
}
