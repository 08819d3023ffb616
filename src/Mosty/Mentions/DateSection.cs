using System.Text.Json.Serialization;

namespace Mosty.Mentions;

/// <summary>The section <c>dates</c> of a lexicon; what each list holds is said in data/languages/pl.yaml.</summary>
internal sealed record DateSection
{
    public bool MonthFirst { get; set; }
    public IReadOnlyList<IReadOnlyList<string>> Months { get; set; } = [];
    public IReadOnlyList<IReadOnlyList<string>> Seasons { get; set; } = [];
    public IReadOnlyList<IReadOnlyList<string>> Weekdays { get; set; } = [];
    public IReadOnlyList<IReadOnlyList<string>> Ordinals { get; set; } = [];
    public IReadOnlyList<IReadOnlyList<string>> OrdinalTens { get; set; } = [];
    public IReadOnlyList<string> YearBefore { get; set; } = [];
    public IReadOnlyList<string> YearAfter { get; set; } = [];
    public IReadOnlyList<string> YearPrepositions { get; set; } = [];
    public IReadOnlyList<string> RangeWords { get; set; } = [];
    public IReadOnlyList<string> AndWords { get; set; } = [];
    public IReadOnlyList<string> BetweenWords { get; set; } = [];
    public IReadOnlyList<string> Fillers { get; set; } = [];
    public IReadOnlyList<string> OrdinalSuffixes { get; set; } = [];
    public IReadOnlyList<string> About { get; set; } = [];
    public IReadOnlyList<string> SinceWords { get; set; } = [];
    public IReadOnlyList<string> SameYear { get; set; } = [];
    public IReadOnlyList<string> ThisYear { get; set; } = [];
    public IReadOnlyList<string> LastYear { get; set; } = [];
    public IReadOnlyList<string> NextYear { get; set; } = [];
    public IReadOnlyList<string> ThisMonth { get; set; } = [];
    public IReadOnlyList<string> Halves { get; set; } = [];
    public IReadOnlyList<string> Quarters { get; set; } = [];
    public IReadOnlyList<string> NotYearAfter { get; set; } = [];
    public IReadOnlyList<string> NotYearBefore { get; set; } = [];
    public IReadOnlyList<string> Gazettes { get; set; } = [];
    public IReadOnlyList<string> CitationAfter { get; set; } = [];
    public IReadOnlyList<string> Streets { get; set; } = [];
    public IReadOnlyList<string> DayCues { get; set; } = [];
    public IReadOnlyList<string> Published { get; set; } = [];
    public IReadOnlyList<string> LetterDate { get; set; } = [];
    public RelativeSection Relative { get; set; } = new();

    public IEnumerable<(IReadOnlyList<string> Phrases, YearSource Source)> YearPhrases() =>
        [(SameYear, YearSource.Same), (ThisYear, YearSource.This), (LastYear, YearSource.Previous), (NextYear, YearSource.Next), (ThisMonth, YearSource.ThisMonth)];
}

/// <summary>Words that place an event by the document's own date: "yesterday", "last week", "last Wednesday".</summary>
internal sealed record RelativeSection
{
    public IReadOnlyList<string> Today { get; set; } = [];
    public IReadOnlyList<string> Yesterday { get; set; } = [];
    public IReadOnlyList<string> DayBeforeYesterday { get; set; } = [];
    public IReadOnlyList<string> Tomorrow { get; set; } = [];
    public IReadOnlyList<string> ThisWeek { get; set; } = [];
    public IReadOnlyList<string> LastWeek { get; set; } = [];
    public IReadOnlyList<string> NextWeek { get; set; } = [];
    public IReadOnlyList<string> ThisMonth { get; set; } = [];
    public IReadOnlyList<string> LastMonth { get; set; } = [];
    public IReadOnlyList<string> NextMonth { get; set; } = [];
    public IReadOnlyList<string> ThisYear { get; set; } = [];
    public IReadOnlyList<string> LastYear { get; set; } = [];
    public IReadOnlyList<string> NextYear { get; set; } = [];
    /// <summary>Before a weekday: the last one, the next one.</summary>
    public IReadOnlyList<string> LastWeekday { get; set; } = [];
    public IReadOnlyList<string> NextWeekday { get; set; } = [];
    /// <summary>Before a weekday that stands alone: "on".</summary>
    public IReadOnlyList<string> OnWeekday { get; set; } = [];
    /// <summary>Verbs that put a sentence in the future.</summary>
    public IReadOnlyList<string> Future { get; set; } = [];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(DateSection))]
internal sealed partial class DateJson : JsonSerializerContext;
