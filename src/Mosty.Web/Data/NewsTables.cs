using System.Globalization;
using Mosty.Register;
using Mosty.Register.News;

namespace Mosty.Web.Data;

/// <summary>News as a table, a line for each language of an item; the original first.</summary>
internal static class NewsTables
{
    public static IEnumerable<string> Csv(ListNews list, OpenLinks links) => All(list, new NewsFilter()).SelectMany(n => n.Content.Texts.Select(t => Register.Csv.Line(
            n.Content.Id, t.Language, n.Content.Category, Moment(n.Content.Published), n.Content.Author, n.Content.IsOffice ? "true" : "false", t.Title, t.Lead, NewsBody.ToText(t.Body),
            string.Join('|', n.Partnerships.Select(p => p.Id)), string.Join('|', n.Content.Events), string.Join('|', n.Content.Pictures.Select(p => links.Picture(p.Sha256))),
            links.News(n.Content.Id))))
        .Prepend(Register.Csv.Line("news", "language", "category", "published", "author", "office", "title", "lead", "text", "partnerships", "events", "pictures", "address"));

    /// <summary>Every item that passes, page after page.</summary>
    public static IEnumerable<NewsItem> All(ListNews list, NewsFilter filter)
    {
        string? after = null;
        do
        {
            var items = list.Run(filter, take: ListNews.Longest, after: after).Items;
            foreach (var item in items)
                yield return item;
            after = items.Count == ListNews.Longest ? ListNews.PlaceOf(items[^1]) : null;
        }
        while (after is not null);
    }

    /// <summary>When what is shown of an item was last another: its last change, or the moment it became due.</summary>
    public static DateTimeOffset Shown(NewsItem item) => item.Changed > item.Content.Published ? item.Changed : item.Content.Published;

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
