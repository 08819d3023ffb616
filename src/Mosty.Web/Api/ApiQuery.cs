using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Mosty.Interface;
using Mosty.Web.Site;

namespace Mosty.Web.Api;

/// <summary>Reads the parameters of the interface for programs. Unlike a page it tells what it cannot understand: a program should learn of its mistake.</summary>
/// <param name="languages">Those in which reasons can be told.</param>
public sealed class ApiQuery(IQueryCollection query, IEnumerable<string> languages)
{
    public const int Shortest = 1, Usual = 50, Longest = 200;

    /// <summary>The first thing wrong; null while all is well.</summary>
    public IResult? Wrong { get; private set; }

    /// <summary>How many items a page may hold.</summary>
    public int Limit()
    {
        var text = query["limit"].FirstOrDefault();
        if (string.IsNullOrEmpty(text))
            return Usual;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= Shortest and <= Longest)
            return limit;
        Wrong ??= Problem.Parameter("limit", $"A number from {Shortest} to {Longest} is meant.");
        return Usual;
    }

    /// <summary>Where the page begins; null for the beginning.</summary>
    public string? Cursor()
    {
        var text = query["cursor"].FirstOrDefault();
        if (string.IsNullOrEmpty(text))
            return null;
        var bytes = new byte[text.Length];
        if (text.Length <= 400 && Base64Url.IsValid(text) && Base64Url.TryDecodeFromChars(text, bytes, out var written))
            return Encoding.UTF8.GetString(bytes, 0, written);
        Wrong ??= Problem.Parameter("cursor", "A cursor is taken from the address of the next page as it stands there.");
        return null;
    }

    public static string CursorAt(string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(key));

    /// <summary>The language of reasons; English where none is asked for.</summary>
    public string Language()
    {
        var text = query["lang"].FirstOrDefault();
        if (string.IsNullOrEmpty(text) || languages.Contains(text))
            return string.IsNullOrEmpty(text) ? "en" : text;
        Wrong ??= Problem.Parameter("lang", "A language of the portal is meant.", languages);
        return "en";
    }

    public DateOnly? Day(string name)
    {
        var text = query[name].FirstOrDefault();
        if (string.IsNullOrEmpty(text))
            return null;
        if (PartnershipQuery.Day(text) is { } day)
            return day;
        Wrong ??= Problem.Parameter(name, "A day between 1800 and 2199 is meant, as 2015-12-31.");
        return null;
    }

    public int? Year(string name)
    {
        var text = query[name].FirstOrDefault();
        if (string.IsNullOrEmpty(text))
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and < 2200)
            return year;
        Wrong ??= Problem.Parameter(name, "A year between 1000 and 2199 is meant.");
        return null;
    }

    /// <summary>Every value of a parameter must be a member, as "in-force" or "in_force".</summary>
    public T? Member<T>(string name) where T : struct, Enum
    {
        T? found = null;
        foreach (var text in query[name].Where(t => !string.IsNullOrEmpty(t)))
        {
            found = Enum.GetValues<T>().Cast<T?>().FirstOrDefault(v => Snake(v!.Value) == text!.Replace('-', '_').ToLowerInvariant());
            if (found is null)
                Wrong ??= Problem.Parameter(name, $"'{text}' is none of those that are known.", Enum.GetValues<T>().Select(Snake));
        }

        return found;
    }

    /// <summary>Every value of a parameter must look like an id or a word of a closed list: letters and digits of ASCII, "-" and "_".</summary>
    public void Tokens(string name)
    {
        if (query[name].Any(t => t is { Length: > 64 } || t?.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_')) == true))
            Wrong ??= Problem.Parameter(name, "Letters and digits are meant, as \"letter_of_intent\".");
    }

    /// <summary>Text of at most 200 letters.</summary>
    public string? Text(string name)
    {
        var text = query[name].FirstOrDefault()?.Trim();
        if (text is { Length: > 200 })
            Wrong ??= Problem.Parameter(name, "It is too long.");
        return string.IsNullOrEmpty(text) ? null : text;
    }

    private static string Snake<T>(T value) where T : struct, Enum => TermKey.Of(value).Split('.')[1];
}
