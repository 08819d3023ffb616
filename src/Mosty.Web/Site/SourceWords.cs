using Mosty.Timelines;

namespace Mosty.Web.Site;

/// <summary>What a paper is, in a line: its kind, whose it is, its date.</summary>
public static class SourceWords
{
    public static string Of(PageWords words, SourceDocument source)
    {
        var parts = new List<string> { words.All.Term(source.Rank) };
        if (source.Home is not null)
            parts.Add(words.Name(source.Home));
        if (source.Published is not null)
            parts.Add(words.Date(source.Published));
        return string.Join(" \u00B7 ", parts);
    }
}
