using Mosty.Register;
using Mosty.Web.Api;
using Mosty.Web.Data;
using Mosty.Web.Site;

namespace Mosty.Web.Feeds;

/// <summary>What readers, calendars and search engines ask for of themselves.</summary>
public static class FeedRoutes
{
    public static void MapFeeds(this WebApplication app)
    {
        var feeds = app.MapGroup("/{lang:language}/feeds").ForPrograms(cost: 1).ExcludeFromDescription();
        feeds.MapMethods("/changes.atom", ApiRoutes.Reading, (ChangeFeed feed) => feed.Everything());
        feeds.MapMethods("/news.atom", ApiRoutes.Reading, (NewsFeed feed) => feed.Answer());
        feeds.MapMethods("/partnerships/{id}.atom", ApiRoutes.Reading, (ChangeFeed feed, string id) => feed.OfPartnership(id) ?? Results.NotFound());
        feeds.MapMethods("/territories/{key}.atom", ApiRoutes.Reading, (ChangeFeed feed, string key) => feed.OfTerritory(key) ?? Results.NotFound());
        feeds.MapMethods("/search.atom", ApiRoutes.Reading, (ChangeFeed feed) => feed.OfSearch());
        feeds.MapMethods("/partnerships.atom", ApiRoutes.Reading, (ChangeFeed feed) => feed.OfList());
        feeds.MapMethods("/partnerships/{id}.ics", ApiRoutes.Reading, (EventCalendar calendar, string id) => calendar.OfPartnership(id) ?? Results.NotFound());
        app.MapMethods("/{lang:language}/feeds/calendar.ics", ApiRoutes.Reading, (EventCalendar calendar) => calendar.Everything()).ForPrograms(cost: 30).ExcludeFromDescription();

        app.MapMethods("/sitemap.xml", ApiRoutes.Reading, (Sitemap sitemap, HttpRequest request) => sitemap.Answer(request)).ForPrograms(cost: 5).ExcludeFromDescription();
        app.MapMethods("/robots.txt", ApiRoutes.Reading, WellKnown.Robots).ExcludeFromDescription();
        app.MapMethods("/.well-known/security.txt", ApiRoutes.Reading, WellKnown.Security).ExcludeFromDescription();
    }
}
