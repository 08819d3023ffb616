using System.Globalization;
using Mosty.Interface;
using Mosty.Register;
using Mosty.Web.Site;

namespace Mosty.Web.News;

/// <summary>What pages, feeds and the PDF say of an item alike.</summary>
public static class NewsWords
{
    /// <summary>Day and hour in the office's zone: "18 July 2024 at 12:18".</summary>
    public static string When(PageWords words, DateTimeOffset moment)
    {
        var local = moment.ToLocalTime();
        return words.Say("news.when", ("day", DateOnly.FromDateTime(local.DateTime)), ("time", local.ToString("H:mm", CultureInfo.InvariantCulture)));
    }

    public static string Category(PageWords words, string category) => words.Upper(words.All.Term("news_category." + category));

    /// <summary>Author and licence: no picture is shown without.</summary>
    public static string Credit(PageWords words, NewsPicture picture) => words.Say("news.picture_credit", ("author", picture.Author), ("licence", picture.Licence));

    /// <summary>That the text is not in the reader's language; null when it is.</summary>
    public static string? NotTranslated(PageWords words, NewsText text) =>
        text.Language == words.Language ? null : words.Say("news.original", ("language", Language(words, text.Language)));

    private static string Language(PageWords words, string language) =>
        words.All.Has("portal.language." + language) ? words["language." + language] : language;
}
