using System.Text;
using System.Xml;
using Mosty.Register;
using Mosty.Register.News;
using Mosty.Web.Data;
using Mosty.Web.News;
using Mosty.Web.Site;

namespace Mosty.Web.Feeds;

/// <summary>News as an Atom feed (RFC 4287), read on by next (RFC 5005): all, or of one category; each in the feed's language where it has been translated.</summary>
public sealed class NewsFeed(ListNews list, NewsCategories categories, Catalogue catalogue, PageWords words, PageLinks links, PublicAddress address, IHttpContextAccessor http)
{
    private const int PageSize = 30;

    private const string Atom = "application/atom+xml";

    private readonly HttpRequest request = http.HttpContext!.Request;

    private string Root => address.Of(request);

    public IResult Answer()
    {
        var category = categories.All.FirstOrDefault(c => c == request.Query["category"].FirstOrDefault());
        var items = list.Run(new NewsFilter(category), take: PageSize + 1, after: request.Query["after"].FirstOrDefault()).Items;
        var shown = items.Take(PageSize).ToList();
        var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = true }))
        {
            xml.WriteStartElement("feed", "http://www.w3.org/2005/Atom");
            xml.WriteAttributeString("xml", "lang", null, words.Language);
            ChangeFeed.Element(xml, "id", Root + links.NewsFeed(category));
            ChangeFeed.Element(xml, "title", category is null ? words["news.feed_title"] : words.Say("news.title_of", ("category", NewsWords.Category(words, category))));
            ChangeFeed.Element(xml, "updated", ChangeFeed.Moment(shown.Select(NewsTables.Shown).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max()));
            Author(xml, catalogue.PublisherName(words.All));
            ChangeFeed.Link(xml, "self", Root + request.Path.ToUriComponent() + request.QueryString.ToUriComponent(), Atom);
            ChangeFeed.Link(xml, "alternate", Root + links.NewsOf(category), "text/html");
            if (items.Count > PageSize)
                ChangeFeed.Link(xml, "next", Root + links.NewsFeed(category) + (category is null ? "?" : "&") + "after=" + Uri.EscapeDataString(ListNews.PlaceOf(shown[^1])), Atom);
            foreach (var item in shown)
                Entry(xml, item);
            xml.WriteEndElement();
        }

        return Results.Bytes(text.ToArray(), Atom + "; charset=utf-8");
    }

    private void Entry(XmlWriter xml, NewsItem item)
    {
        var text = item.Content.In(words.Language);
        xml.WriteStartElement("entry");
        xml.WriteAttributeString("xml", "lang", null, text.Language);
        ChangeFeed.Element(xml, "id", new OpenLinks(Root).News(item.Content.Id));
        ChangeFeed.Element(xml, "title", text.Title);
        ChangeFeed.Element(xml, "published", ChangeFeed.Moment(item.Content.Published));
        ChangeFeed.Element(xml, "updated", ChangeFeed.Moment(NewsTables.Shown(item)));
        Author(xml, item.Content.Author);
        ChangeFeed.Link(xml, "alternate", Root + links.NewsItem(item.Content), "text/html");
        foreach (var partnership in item.Partnerships)
            ChangeFeed.Link(xml, "related", Root + links.Partnership(partnership.Id), "text/html");
        foreach (var picture in item.Content.Pictures)
            ChangeFeed.Link(xml, "enclosure", Root + PageLinks.Picture(picture.Sha256), picture.MediaType);
        xml.WriteStartElement("category");
        xml.WriteAttributeString("term", item.Content.Category);
        xml.WriteAttributeString("label", NewsWords.Category(words, item.Content.Category));
        xml.WriteEndElement();
        ChangeFeed.Element(xml, "summary", text.Lead);
        xml.WriteStartElement("content");
        xml.WriteAttributeString("type", "html");
        xml.WriteString(ChangeFeed.Clean(NewsBody.ToHtml(text.Body, Root)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author");
        ChangeFeed.Element(xml, "name", name);
        xml.WriteEndElement();
    }
}
