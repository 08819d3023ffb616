using System.Collections.Frozen;
using System.Text.Json.Serialization;
using Mosty.Languages;

namespace Mosty.Mentions;

/// <summary>The section <c>dates</c> of a lexicon; what each list holds is said in data/languages/pl.yaml.</summary>
internal sealed record DateSection
{
    public IReadOnlyList<IReadOnlyList<string>> Months { get; set; } = [];
    public IReadOnlyList<string> YearBefore { get; set; } = [];
    public IReadOnlyList<string> YearAfter { get; set; } = [];
    public IReadOnlyList<string> YearPrepositions { get; set; } = [];
    public IReadOnlyList<string> RangeWords { get; set; } = [];
    public IReadOnlyList<string> AndWords { get; set; } = [];
    public IReadOnlyList<string> BetweenWords { get; set; } = [];
    public IReadOnlyList<string> Fillers { get; set; } = [];
    public IReadOnlyList<string> OrdinalSuffixes { get; set; } = [];
    public IReadOnlyList<string> SameYear { get; set; } = [];
    public IReadOnlyList<string> ThisYear { get; set; } = [];
    public IReadOnlyList<string> LastYear { get; set; } = [];
    public IReadOnlyList<string> NextYear { get; set; } = [];
    public IReadOnlyList<string> Halves { get; set; } = [];
    public IReadOnlyList<string> Quarters { get; set; } = [];
    public IReadOnlyList<IReadOnlyList<string>> Ordinals { get; set; } = [];
    public IReadOnlyList<string> NotYearAfter { get; set; } = [];
    public IReadOnlyList<string> NotYearBefore { get; set; } = [];
    public IReadOnlyList<string> Gazettes { get; set; } = [];
    public IReadOnlyList<string> Published { get; set; } = [];
    public IReadOnlyList<string> LetterDate { get; set; } = [];
    public IReadOnlyList<IReadOnlyList<string>> Weekdays { get; set; } = [];
}

/// <summary>The words of dates in a language, folded and ready to look up.</summary>
internal sealed class DateWords
{
    private readonly FrozenDictionary<string, int> months, ordinals;
    private readonly (string Form, int Month)[] longMonths;

    private DateWords(DateSection section)
    {
        months = Number(section.Months);
        ordinals = Number(section.Ordinals);
        longMonths = [.. months.Where(m => m.Key.Length >= 5).Select(m => (m.Key, m.Value)).OrderBy(m => m.Key, StringComparer.Ordinal)];
        YearBefore = Set(section.YearBefore);
        YearAfter = Set(section.YearAfter);
        YearPrepositions = Set(section.YearPrepositions);
        RangeWords = Set(section.RangeWords);
        AndWords = Set(section.AndWords);
        BetweenWords = Set(section.BetweenWords);
        Fillers = Set(section.Fillers);
        OrdinalSuffixes = Set(section.OrdinalSuffixes);
        Halves = Set(section.Halves);
        Quarters = Set(section.Quarters);
        NotYearAfter = Set(section.NotYearAfter);
        NotYearBefore = Set(section.NotYearBefore);
        LetterDate = Set(section.LetterDate);
        Weekdays = Number(section.Weekdays);
        Relative = new PhraseTable<YearSource>();
        Relative.Add(section.SameYear, YearSource.Same);
        Relative.Add(section.ThisYear, YearSource.This);
        Relative.Add(section.LastYear, YearSource.Previous);
        Relative.Add(section.NextYear, YearSource.Next);
        Gazettes = new PhraseTable<bool>();
        Gazettes.Add(section.Gazettes, true);
        Published = new PhraseTable<bool>();
        Published.Add(section.Published, true);
        // Whatever the language, a program that writes a page's head may say "date".
        Published.Add(["date"], true);
    }

    public FrozenSet<string> YearBefore { get; }
    public FrozenSet<string> YearAfter { get; }
    public FrozenSet<string> YearPrepositions { get; }
    public FrozenSet<string> RangeWords { get; }
    public FrozenSet<string> AndWords { get; }
    public FrozenSet<string> BetweenWords { get; }
    public FrozenSet<string> Fillers { get; }
    public FrozenSet<string> OrdinalSuffixes { get; }
    public FrozenSet<string> Halves { get; }
    public FrozenSet<string> Quarters { get; }
    public FrozenSet<string> NotYearAfter { get; }
    public FrozenSet<string> NotYearBefore { get; }
    public FrozenSet<string> LetterDate { get; }
    /// <summary>Forms of the days of the week: 1 is Monday.</summary>
    public FrozenDictionary<string, int> Weekdays { get; }
    public PhraseTable<YearSource> Relative { get; }
    public PhraseTable<bool> Gazettes { get; }
    public PhraseTable<bool> Published { get; }

    public static DateWords Of(Lexicon lexicon) => lexicon.Build(static l => new DateWords(l.Section("dates", DateJson.Default.DateSection)));

    /// <summary>1–12, or 0: an exact form, or a form with lost letters.</summary>
    public int Month(Token token)
    {
        if (token.Kind != TokenKind.Word)
            return 0;
        if (months.TryGetValue(token.Folded, out var month))
            return month;
        return token.HasLostLetter ? Damaged(token.Folded, LostLetters.Fit) : 0;
    }

    /// <summary>As <see cref="Month"/>, and also a form with one letter wrong: only where a day before and a year behind leave no doubt.</summary>
    public int DamagedMonth(Token token) =>
        Month(token) is > 0 and var month ? month : token.Kind == TokenKind.Word && token.Folded.Length >= 4 ? Damaged(token.Folded, LostLetters.DifferByOne) : 0;

    /// <summary>1 for "first", "pierwszym" …; 0 for no ordinal.</summary>
    public int Ordinal(Token token) => ordinals.TryGetValue(token.Folded, out var n) ? n : 0;

    private int Damaged(string word, Func<string, string, bool> fits)
    {
        foreach (var (form, month) in longMonths)
            if (fits(word, form))
                return month;
        return 0;
    }

    private static FrozenDictionary<string, int> Number(IReadOnlyList<IReadOnlyList<string>> lists) =>
        lists.SelectMany((forms, i) => forms.Select(f => (Form: Folding.Fold(f), Value: i + 1))).DistinctBy(f => f.Form).ToFrozenDictionary(f => f.Form, f => f.Value);

    private static FrozenSet<string> Set(IEnumerable<string> words) => words.Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(DateSection))]
internal sealed partial class DateJson : JsonSerializerContext;
