using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Mosty.Languages;

namespace Mosty.Mentions;

/// <summary>Makes one table of all lists of a section, so that a word is looked up once.</summary>
internal sealed class DateWordTable(DateSection section)
{
    private readonly Dictionary<string, DateWord> words = new(StringComparer.Ordinal);

    public FrozenDictionary<string, DateWord> Build()
    {
        Number(section.Months, static (word, n) => word.Month > 0 ? word : word with { Month = (byte)n });
        Number(section.Weekdays, static (word, n) => word.Weekday > 0 ? word : word with { Weekday = (byte)n });
        Number(section.Seasons, static (word, n) => word.Season > 0 ? word : word with { Season = (byte)(20 + n) });
        Number(section.Ordinals, static (word, n) => word.Ordinal > 0 ? word : word with { Ordinal = (byte)n });
        Number(section.OrdinalTens, static (word, n) => word with { Tens = (byte)(10 + 10 * n) });
        Mark(section.YearBefore, DateRoles.YearBefore);
        Mark(section.YearAfter, DateRoles.YearAfter);
        Mark(section.YearPrepositions, DateRoles.YearPreposition);
        Mark(section.RangeWords, DateRoles.Range);
        Mark(section.AndWords, DateRoles.And);
        Mark(section.BetweenWords, DateRoles.Between);
        Mark(section.Fillers, DateRoles.Filler);
        Mark(section.OrdinalSuffixes, DateRoles.OrdinalSuffix);
        Mark(section.Halves, DateRoles.Half);
        Mark(section.Quarters, DateRoles.Quarter);
        Mark(section.NotYearAfter, DateRoles.NotYearAfter);
        Mark(section.NotYearBefore, DateRoles.NotYearBefore);
        Mark(section.LetterDate, DateRoles.LetterDate | DateRoles.DayCue);
        Mark(section.DayCues, DateRoles.DayCue);
        Mark(section.About, DateRoles.About);
        Mark(section.SinceWords, DateRoles.Since);
        Mark(section.Streets, DateRoles.Street);
        Mark(section.CitationAfter, DateRoles.CitationAfter);
        Mark(section.YearPhrases().SelectMany(p => p.Phrases).Concat(section.Gazettes).Select(FirstWord), DateRoles.Phrase);
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private void Number(IReadOnlyList<IReadOnlyList<string>> lists, Func<DateWord, int, DateWord> with)
    {
        for (var i = 0; i < lists.Count; i++)
            foreach (var form in lists[i])
                Word(form) = with(Word(form), i + 1);
    }

    private void Mark(IEnumerable<string> forms, DateRoles role)
    {
        foreach (var form in forms)
            Word(form) = Word(form) with { Roles = Word(form).Roles | role };
    }

    private ref DateWord Word(string form) => ref CollectionsMarshal.GetValueRefOrAddDefault(words, Folding.Fold(form), out _);

    private static string FirstWord(string phrase) => phrase.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : "";
}
