using System.Globalization;

namespace Mosty;

/// <content>The grammar of ISO 8601-2 level 1.</content>
public sealed partial record PartialDate
{
    private const string Open = "..";
    private const int FirstSeason = 21, LastSeason = 24;

    /// <summary>21 (spring) to 24 (winter); null for what is no season.</summary>
    public int? Season => Value.Length >= 7 && !IsInterval && Digits(Value, 5, 2) is >= FirstSeason and <= LastSeason and var season && Value[4] == '-' ? season : null;

    /// <summary>True when the source says "around", of the date or of an end.</summary>
    public bool IsApproximate => Value.AsSpan().IndexOfAny('~', '%') >= 0;

    /// <summary>True when the source is not sure, of the date or of an end.</summary>
    public bool IsUncertain => Value.AsSpan().IndexOfAny('?', '%') >= 0;

    /// <summary>True for an interval without a beginning or without an end.</summary>
    public bool IsOpen => Value.Contains(Open, StringComparison.Ordinal) || Value[0] == '/' || Value[^1] == '/';

    /// <summary>
    /// The same in years, months and days alone (level 0): the year of a season, the months or years of digits left open, the known end of an interval that is open,
    /// without qualifiers.
    /// </summary>
    public PartialDate Plain
    {
        get
        {
            var slash = Value.IndexOf('/');
            if (slash < 0)
                return PlainPoint(Value);
            var (from, to) = (Value[..slash], Value[(slash + 1)..]);
            if (from is "" or Open)
                return PlainPoint(to);
            if (to is "" or Open)
                return PlainPoint(from);
            return Between(Edge(PlainPoint(from), last: false), Edge(PlainPoint(to), last: true)) ?? this;
        }
    }

    /// <summary>Reads EDTF text; null when it is none, or names a day that the calendar does not have.</summary>
    public static PartialDate? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var slash = text.IndexOf('/');
        if (slash < 0)
            return Point(text);
        var (from, to) = (text[..slash], text[(slash + 1)..]);
        var first = Point(from);
        var last = Point(to);
        if ((first is null && from is not ("" or Open)) || (last is null && to is not ("" or Open)) || (first is null && last is null))
            return null;
        if (first is not null && last is not null)
            return Between(first, last);
        return new PartialDate(text, first?.First ?? DateOnly.MinValue, last?.Last ?? DateOnly.MaxValue);
    }

    /// <summary>A date that is no interval, with its qualifier.</summary>
    private static PartialDate? Point(string text)
    {
        var bare = text.Length > 0 && text[^1] is '?' or '~' or '%' ? text[..^1] : text;
        return Bare(bare) is { } date ? bare.Length == text.Length ? date : new PartialDate(text, date.First, date.Last) : null;
    }

    private static PartialDate? Bare(string text)
    {
        if (text.Contains('X'))
            return Unspecified(text);
        return text.Length switch
        {
            4 when Digits(text, 0, 4) is { } y => Of(y),
            7 when text[4] == '-' && Digits(text, 0, 4) is { } y && Digits(text, 5, 2) is { } m => m is >= FirstSeason and <= LastSeason ? OfSeason(text, y, m) : Of(y, m),
            10 when text[4] == '-' && text[7] == '-' && Digits(text, 0, 4) is { } y && Digits(text, 5, 2) is { } m && Digits(text, 8, 2) is { } d
                => Of(y, m, d),
            _ => null,
        };
    }

    /// <summary>
    /// The bounds of a season are those of the weather year of the northern half: spring begins on 1 March; the winter of a year is the one that ends in it or begins in it,
    /// for sources mean either.
    /// </summary>
    private static PartialDate? OfSeason(string text, int year, int season)
    {
        if (year is < 1 or > 9999)
            return null;
        var month = 3 * (season - FirstSeason) + 3;
        var (first, last) = season == LastSeason ? (Of(year), Of(year)) : (Of(year, month), Of(year, month + 2));
        return new PartialDate(text, first!.First, last!.Last);
    }

    /// <summary><c>199X</c>, <c>19XX</c>, <c>2004-XX</c>, <c>2004-06-XX</c>, <c>2004-XX-XX</c>.</summary>
    private static PartialDate? Unspecified(string text)
    {
        var open = text.IndexOf('X', StringComparison.Ordinal);
        var known = text[..open];
        var shape = open switch { 2 or 3 => "XXXX", 5 => text.Length == 7 ? "XXXX-XX" : "XXXX-XX-XX", 8 => "XXXX-XX-XX", _ => "" };
        if (shape.Length == 0 || known + shape[open..] != text)
            return null;
        if (open < 4)
            return Digits(known, 0, open) is { } start and > 0
                ? new PartialDate(text, Of(start * (open == 3 ? 10 : 100))!.First, Of((start + 1) * (open == 3 ? 10 : 100) - 1)!.Last) : null;
        return Bare(known[..^1]) is { Season: null } date ? new PartialDate(text, date.First, date.Last) : null;
    }

    private static PartialDate PlainPoint(string text)
    {
        var date = Point(text)!;
        if (date.Season is not null)
            return Of(date.First.Year)!;
        var bare = text.TrimEnd('?', '~', '%');
        var open = bare.IndexOf('X', StringComparison.Ordinal);
        if (open is 2 or 3)
            return Between(Of(date.First.Year)!, Of(date.Last.Year)!)!;
        return Bare(open > 0 ? bare[..(open - 1)] : bare)!;
    }

    /// <summary>An end that is itself an interval (<c>199X</c>) gives its outer year.</summary>
    private static PartialDate Edge(PartialDate date, bool last) => date.IsInterval ? Of(last ? date.Last.Year : date.First.Year)! : date;

    private static int? Digits(string text, int start, int length)
    {
        if (text.Length < start + length)
            return null;
        var part = text.AsSpan(start, length);
        return part.IndexOfAnyExceptInRange('0', '9') < 0 ? int.Parse(part, CultureInfo.InvariantCulture) : null;
    }
}
