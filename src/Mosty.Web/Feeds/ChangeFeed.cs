using System.Globalization;
using System.Text;
using System.Xml;
using Mosty.Register;
using Mosty.Web.Bridge;
using Mosty.Web.Data;
using Mosty.Web.Site;

namespace Mosty.Web.Feeds;

/// <summary>What came onto the register, as Atom feeds (RFC 4287), read on by next (RFC 5005): everything, of a partnership, a territory, a search, a list with filters.</summary>
public sealed class ChangeFeed(
    ListChanges changes, WalkRegister walk, ListTerritories territories, ListPartnerships partnerships, SearchRegister search,
    Catalogue catalogue, StampRegister stamp, PageWords words, PageLinks links, PublicAddress address, IHttpContextAccessor http)
{
    private const int PageSize = 50;

    // A search that finds more than this says nothing in particular.
    private const int MostPartnerships = 500;

    private readonly HttpRequest request = http.HttpContext!.Request;

    private string Root => address.Of(request);

    public IResult Everything() => Write(words["feed.all"], links.Home, null);

    public IResult? OfPartnership(string id) =>
        walk.One(id) is { } found ? Write(words.Say("feed.about", ("what", words.Heading(found.Parties))), links.Partnership(found.Id), [found.Id]) : null;

    public IResult? OfTerritory(string key) => territories.One(key) is not { } found ? null : Write(
        words.Say("feed.about", ("what", words.Name(found.Key))), links.Territory(found.Key),
        [.. partnerships.Run(new PartnershipFilter(Territories: [found.Key])).Lines.Select(l => l.Id).Take(MostPartnerships)]);

    public IResult OfList()
    {
        var query = PartnershipQuery.Read(request.Query) with { Page = 1 };
        return Write(words["feed.list"], links.PartnershipsWith(query), query.IsOpen ? null : [.. partnerships.Run(query.ToFilter()).Lines.Select(l => l.Id).Take(MostPartnerships)]);
    }

    /// <summary>Of partnerships whose names or statements hold the words.</summary>
    public IResult OfSearch()
    {
        var asked = (request.Query["q"].FirstOrDefault() ?? "").Trim();
        asked = asked.Length > 200 ? asked[..200] : asked;
        return Write(
            words.Say("search.title_for", ("words", asked)), links.Searching(asked), [.. search.Run(new SearchQuestion(asked, SearchKind.Partnership, Take: MostPartnerships)).Partnerships.Select(p => p.Partnership.Id)]);
    }

    private IResult Write(string title, string page, IReadOnlyCollection<string>? among)
    {
        var slice = changes.Run(among, request.Query["after"].FirstOrDefault(), PageSize);
        var self = Root + request.Path.ToUriComponent() + request.QueryString.ToUriComponent();
        var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = true }))
        {
            xml.WriteStartElement("feed", "http://www.w3.org/2005/Atom");
            xml.WriteAttributeString("xml", "lang", null, words.Language);
            Element(xml, "id", Root + request.Path.ToUriComponent() + IdentifyingQuery());
            Element(xml, "title", title);
            Element(xml, "updated", Moment(slice.Items.Select(i => i.Changed).DefaultIfEmpty(stamp.Run().Changed ?? DateTimeOffset.UnixEpoch).Max()));
            xml.WriteStartElement("author");
            Element(xml, "name", catalogue.PublisherName(words.All));
            xml.WriteEndElement();
            Link(xml, "self", self, "application/atom+xml");
            Link(xml, "alternate", Root + page, "text/html");
            if (slice.Next is { } next)
                Link(xml, "next", Root + request.Path.ToUriComponent() + QueryString.Create(
                    request.Query.Where(q => q.Key != "after").SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v))).Append(new("after", next))), "application/atom+xml");
            foreach (var entry in slice.Items)
                Entry(xml, entry, among);
            xml.WriteEndElement();
        }

        return Results.Bytes(text.ToArray(), "application/atom+xml; charset=utf-8");
    }

    private void Entry(XmlWriter xml, StatementOnRegister entry, IReadOnlyCollection<string>? among)
    {
        var (said, paper) = (entry.Evidence.Statement, entry.Evidence.Source);
        var partnership = entry.Partnerships.FirstOrDefault(p => among is null || among.Contains(p.Id)) ?? entry.Partnerships[0];
        xml.WriteStartElement("entry");
        Element(xml, "id", new OpenLinks(Root).Statement(paper.Sha256, said.Id));
        Element(xml, "title", $"{words.Heading(partnership.Parties)}: {EventWords.Title(words, said)}{(said.Date is null ? "" : ", " + words.Date(said.Date))}");
        Element(xml, "published", Moment(entry.First));
        Element(xml, "updated", Moment(entry.Changed));
        Link(xml, "alternate", Root + links.Partnership(partnership.Id), "text/html");
        Link(xml, "related", Root + links.Document(paper.Sha256, said.Id), "text/html");
        xml.WriteStartElement("category");
        xml.WriteAttributeString("term", RegisterTables.Name(said.Kind));
        xml.WriteAttributeString("label", words.Term(said.Kind));
        xml.WriteEndElement();
        xml.WriteStartElement("content");
        xml.WriteAttributeString("type", "text");
        xml.WriteString(Clean(string.Join('\n', EventWords.Details(words, said)
            .Prepend($"{words.Say("quote.marks", ("words", said.Quote))} ({PageWords.NameOf(paper)}, {words.Say("quote.page", ("page", said.Page))})")
            .Concat(entry.Evidence.SeenByPerson ? [] : [words["unseen.mark"]]))));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>What tells this feed from others at the same path; where a page begins is none of it.</summary>
    private string IdentifyingQuery() => QueryString.Create(
        request.Query.Where(q => q.Key != "after").OrderBy(q => q.Key, StringComparer.Ordinal).SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v)))).ToString();

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Clean(text));

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    // A paper's words may hold characters that XML cannot.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value)));

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
