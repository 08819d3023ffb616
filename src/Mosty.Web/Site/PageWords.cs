using System.Globalization;
using Mosty.Interface;
using Mosty.Timelines;

namespace Mosty.Web.Site;

/// <summary>The words of pages: the sentences under <c>portal</c>, and what pages do with words besides.</summary>
public sealed class PageWords(Words words)
{
    private readonly CultureInfo culture = CultureInfo.GetCultureInfo(words.Language);

    public Words All { get; } = words;

    public string Language => All.Language;

    /// <summary>A sentence of the portal section.</summary>
    public string this[string key] => All.Say("portal." + key);

    public string Say(string key, params (string Name, object? Value)[] values) => All.Say("portal." + key, values);

    /// <summary>A term that begins a line.</summary>
    public string Term<T>(T value) where T : struct, Enum => Upper(All.Term(value));

    public string Date(PartialDate date) => All.Date(date);

    public string Date(DateOnly day) => All.Date(PartialDate.Of(day));

    public string Day(DateTimeOffset moment) => Date(DateOnly.FromDateTime(moment.ToLocalTime().DateTime));

    public string Name(string territory) => All.Territory(territory);

    /// <summary>The parties as a heading: "Liberec Region – Bursa".</summary>
    public string Heading(IEnumerable<string> parties) => string.Join("\u00A0\u2013 ", parties.Select(p => Upper(All.Territory(p))));

    /// <summary>With a capital letter.</summary>
    public string Upper(string text) => text.Length == 0 ? text : char.ToUpper(text[0], culture) + text[1..];

    /// <summary>What a paper is called: as it calls itself, else by its file's name.</summary>
    public static string NameOf(SourceDocument source) => source.Title ?? FileOf(source);

    /// <summary>A paper's file name without folder.</summary>
    public static string FileOf(SourceDocument source) => source.Name[(source.Name.LastIndexOfAny(['/', '\\']) + 1)..];
}
