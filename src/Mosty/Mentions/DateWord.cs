namespace Mosty.Mentions;

/// <summary>What a word can be to a date. Many are several things: "do" stands before a year and between two dates.</summary>
[Flags]
internal enum DateRoles
{
    None = 0,
    /// <summary>"rok", "Jahr": before a year.</summary>
    YearBefore = 1,
    /// <summary>"r.", "roku": behind a year.</summary>
    YearAfter = 1 << 1,
    /// <summary>A word behind which four digits are a year.</summary>
    YearPreposition = 1 << 2,
    /// <summary>"to", "and" between two dates.</summary>
    Range = 1 << 3,
    /// <summary>A range word that means "and".</summary>
    And = 1 << 4,
    /// <summary>"between".</summary>
    Between = 1 << 5,
    /// <summary>Between a day and its month, a month and its year.</summary>
    Filler = 1 << 6,
    /// <summary>"th", "-go": glued to a day.</summary>
    OrdinalSuffix = 1 << 7,
    Half = 1 << 8,
    Quarter = 1 << 9,
    /// <summary>Behind a number that is no year: "people", "km".</summary>
    NotYearAfter = 1 << 10,
    /// <summary>Before a number that is no year: "No.", "tel.".</summary>
    NotYearBefore = 1 << 11,
    /// <summary>Before the date of a letter: "dnia", "den".</summary>
    LetterDate = 1 << 12,
    /// <summary>Before a day and month in figures: "w dniach", "am".</summary>
    DayCue = 1 << 13,
    /// <summary>"around" a date.</summary>
    About = 1 << 14,
    /// <summary>A street, square or school bears a day's name.</summary>
    Street = 1 << 15,
    /// <summary>Behind a year that cites a gazette: "2018 r. poz. 994".</summary>
    CitationAfter = 1 << 16,
    /// <summary>First word of a phrase that points to a year, or of a gazette's name.</summary>
    Phrase = 1 << 17,
    /// <summary>"since".</summary>
    Since = 1 << 18,
}

/// <summary>Everything a word can be to a date; zero for what it is not.</summary>
/// <param name="Month">1–12.</param>
/// <param name="Ordinal">1–31: "fifth".</param>
/// <param name="Tens">20 or 30: a word that counts only before a unit, as English "twenty".</param>
/// <param name="Weekday">1 (Monday) to 7.</param>
/// <param name="Season">21 (spring) to 24 (winter), as ISO 8601-2 numbers them.</param>
internal readonly record struct DateWord(DateRoles Roles, byte Month, byte Ordinal, byte Tens, byte Weekday, byte Season)
{
    /// <summary>True when a date may begin with it.</summary>
    public bool Begins => Month > 0 || Ordinal > 0 || Tens > 0 || Season > 0;
}
