using System.Globalization;
using Mosty.Register.Rows;

namespace Mosty.Register.News;

/// <summary>Lists news, newest first.</summary>
/// <param name="publicOnly">Only what is published and due.</param>
public sealed class ListNews(RegisterFolder register, bool publicOnly = false)
{
    public const int Longest = 200;

    /// <param name="after">The place of an item as <see cref="PlaceOf"/> gives it: the list begins after it. Null for the beginning.</param>
    public NewsListing Run(NewsFilter filter, int skip = 0, int take = 20, string? after = null)
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        var now = register.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        var all = sql.Query(
            $"""
            select n.id, n.category, n.at_ms from news n where {(publicOnly ? NewsStore.IsPublic : "@p0 = @p0")}
            and (@p1 = '' or exists (select 1 from news_link l where l.news = n.id and l.kind = '{NewsLinkRow.Partnership}' and coalesce((select t.redirect_to from partnership t where t.id = l.target), l.target) = @p1))
            and (@p2 = '' or exists (select 1 from news_link l where l.news = n.id and l.kind = '{NewsLinkRow.Event}' and coalesce((select t.redirect_to from event t where t.id = l.target), l.target) = @p2))
            and (@p3 = '' or exists (select 1 from news_link l join partnership_place p on p.partnership = l.target where l.news = n.id and l.kind = '{NewsLinkRow.Partnership}' and p.territory = @p3))
            order by n.at_ms desc, n.id
            """,
            r => (Id: r.GetString(0), Category: r.GetString(1), Year: YearOf(r.GetInt64(2)), Place: Place(r.GetInt64(2), r.GetString(0))), now, filter.Partnership ?? "", filter.Event ?? "", filter.Territory ?? "");
        var found = all.Where(n => (filter.Category is null || n.Category == filter.Category) && (filter.Year is null || n.Year == filter.Year)).ToList();
        return new NewsListing(
            [.. found.SkipWhile(n => after is not null && string.CompareOrdinal(n.Place, after) <= 0).Skip(skip).Take(Math.Clamp(take, 1, Longest)).Select(n => NewsStore.Item(sql, n.Id, now)).OfType<NewsItem>()],
            found.Count,
            [.. all.Where(n => filter.Year is null || n.Year == filter.Year).CountBy(n => n.Category).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, c.Value))],
            [.. all.Where(n => filter.Category is null || n.Category == filter.Category).CountBy(n => n.Year).OrderByDescending(y => y.Key).Select(y => (y.Key, y.Value))]);
    }

    /// <summary>Where an item stands in the list, whatever comes before it.</summary>
    public static string PlaceOf(NewsItem item) => Place(item.Content.Published.ToUnixTimeMilliseconds(), item.Content.Id);

    // Newest first, so that a later moment must be the lesser text.
    private static string Place(long moment, string id) => string.Create(CultureInfo.InvariantCulture, $"{long.MaxValue - moment:D19} {id}");

    private int YearOf(long moment) => TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(moment), register.Clock.LocalTimeZone).Year;
}

/// <summary>Which news; a null lets all pass.</summary>
/// <param name="Year">Of the office's calendar.</param>
/// <param name="Partnership">Permanent id.</param>
/// <param name="Territory">Key: a party of its partnership is it or lies within it.</param>
/// <param name="Event">Permanent id.</param>
public sealed record NewsFilter(string? Category = null, int? Year = null, string? Partnership = null, string? Territory = null, string? Event = null);
