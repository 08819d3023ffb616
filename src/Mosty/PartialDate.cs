using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mosty;

/// <summary>
/// A date as precisely as a source states it, written as in ISO 8601-2 (EDTF) level 1: a year <c>2013</c>, a month <c>2013-07</c>, a day <c>2013-07-02</c>,
/// a season <c>2013-23</c> (21 spring to 24 winter), digits left open <c>199X</c> or <c>2004-XX</c>, each with <c>?</c> (uncertain), <c>~</c> (approximate)
/// or <c>%</c> (both), or an interval of two of these, whose ends may be open <c>2004/..</c> or unknown <c>2004/</c>. Years are 1 to 9999.
/// </summary>
/// <remarks>
/// A month is never turned into its first day: <see cref="First"/> and <see cref="Last"/> are the bounds of what is known.
/// Two dates are equal when their text is equal. They are ordered by first possible day, then by last.
/// </remarks>
[JsonConverter(typeof(PartialDateJsonConverter))]
public sealed partial record PartialDate : IComparable<PartialDate>
{
    private PartialDate(string value, DateOnly first, DateOnly last) => (Value, First, Last) = (value, first, last);

    /// <summary>The canonical EDTF text.</summary>
    public string Value { get; }

    /// <summary>The first day it can mean; the first day there is where the beginning is open or unknown.</summary>
    public DateOnly First { get; }

    /// <summary>The last day it can mean (inclusive: a source that says "in 2013" may mean 31 December); the last day there is where the end is open or unknown.</summary>
    public DateOnly Last { get; }

    public bool IsInterval => Value.Contains('/');

    /// <summary>True when it names one day.</summary>
    public bool IsDay => First == Last;

    /// <summary>True when both bounds lie within one year.</summary>
    public int? Year => First.Year == Last.Year ? First.Year : null;

    /// <summary>A year, month or day; null when the calendar has no such date or the year is outside 1–9999.</summary>
    public static PartialDate? Of(int year, int? month = null, int? day = null)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || (day is not null && month is null))
            return null;
        if (month is null)
            return new PartialDate(year.ToString("0000", CultureInfo.InvariantCulture), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var days = DateTime.DaysInMonth(year, month.Value);
        if (day is null)
            return new PartialDate($"{year:0000}-{month:00}", new DateOnly(year, month.Value, 1), new DateOnly(year, month.Value, days));
        if (day < 1 || day > days)
            return null;
        var date = new DateOnly(year, month.Value, day.Value);
        return new PartialDate($"{year:0000}-{month:00}-{day:00}", date, date);
    }

    public static PartialDate Of(DateOnly day) => Of(day.Year, day.Month, day.Day)!;

    /// <summary>From the first possible day of <paramref name="from"/> to the last of <paramref name="to"/>; null when it would run backwards.</summary>
    public static PartialDate? Between(PartialDate from, PartialDate to)
    {
        if (from.IsInterval || to.IsInterval || to.Last < from.First)
            return null;
        return from == to ? from : new PartialDate($"{from.Value}/{to.Value}", from.First, to.Last);
    }

    public int CompareTo(PartialDate? other) =>
        other is null ? 1 : First != other.First ? First.CompareTo(other.First) : Last.CompareTo(other.Last);

    public bool Equals(PartialDate? other) => other is not null && Value == other.Value;

    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    public override string ToString() => Value;
}

/// <summary>Writes a <see cref="PartialDate"/> as its EDTF text.</summary>
public sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    public override PartialDate? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return PartialDate.Parse(text) ?? throw new JsonException($"'{text}' is not a date of ISO 8601-2 level 1, such as YYYY, YYYY-MM, YYYY-MM-DD or A/B");
    }

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
