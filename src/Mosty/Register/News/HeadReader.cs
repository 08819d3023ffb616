using System.Globalization;

namespace Mosty.Register.News;

/// <summary>Takes values out of a head one by one; what is wrong or left over is told with its line.</summary>
internal sealed class HeadReader(string file, IReadOnlyDictionary<string, MetaValue> values, int line, List<NewsProblem> problems)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    private static readonly string[] Moments = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd"];

    public int LineOf(string name) => values.TryGetValue(name, out var value) ? value.Line : line;

    public void Complain(string name, string what) => problems.Add(new NewsProblem(file, LineOf(name), what));

    /// <summary>A text of at most so many letters on one line; null, and told where it is required, when there is none.</summary>
    public string? Text(string name, int longest, bool required = true)
    {
        asked.Add(name);
        if (!values.TryGetValue(name, out var value) || value.Text is "")
        {
            if (required)
                Complain(name, $"'{name}' is missing");
            return null;
        }

        if (value.Text is not { } text)
        {
            Complain(name, $"'{name}' must be a text");
            return null;
        }

        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length <= longest && !text.Any(char.IsControl))
            return text;
        Complain(name, $"'{name}' is longer than {longest} letters, or holds letters that cannot be shown");
        return null;
    }

    /// <summary>Date and hour; in the office's zone where none is given.</summary>
    public DateTimeOffset? Moment(string name, TimeZoneInfo zone)
    {
        if (Text(name, 40, required: false) is not { } text)
            return null;
        if (DateTime.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && !zone.IsInvalidTime(local))
            return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
        if (text.Length > 10 && DateTimeOffset.TryParseExact(text, ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd HH:mmzzz", "yyyy-MM-dd HH:mm zzz"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            return moment.ToUniversalTime();
        Complain(name, $"'{text}' is no date and hour; write it as 2024-07-18 12:18");
        return null;
    }

    /// <summary>A value or a list of them; empty where there is none.</summary>
    public IReadOnlyList<MetaValue> Several(string name)
    {
        asked.Add(name);
        if (!values.TryGetValue(name, out var value))
            return [];
        var list = value.List ?? [value];
        if (list.All(v => v.Text is { Length: > 0 and <= 200 }))
            return list;
        Complain(name, $"'{name}' must be a text or a list of texts");
        return [];
    }

    /// <summary>A list of named values.</summary>
    public IEnumerable<HeadReader> Each(string name)
    {
        asked.Add(name);
        if (!values.TryGetValue(name, out var value))
            yield break;
        foreach (var item in value.List ?? [value])
            if (item.Map is { } map)
                yield return new HeadReader(file, map, item.Line, problems);
            else
                problems.Add(new NewsProblem(file, item.Line, $"'{name}' must be a list of named values"));
    }

    /// <summary>Tells of names that nobody asked for.</summary>
    public void Finish()
    {
        foreach (var (name, value) in values.Where(v => !asked.Contains(v.Key)))
            problems.Add(new NewsProblem(file, value.Line, $"'{name}' is not known here; known are: {string.Join(", ", asked.Order(StringComparer.Ordinal))}"));
    }
}
