using System.Text.Json.Nodes;
using Mosty.Register;
using Mosty.Register.News;
using Mosty.Territories;
using Mosty.Timelines;
using Mosty.Web.Bridge;
using Mosty.Web.Site;

namespace Mosty.Web.Data;

/// <summary>
/// Things as linked data in vocabularies that others understand: a partnership is an org:OrganizationalCollaboration of territories, what happened a
/// schema:Event, a statement a prov:Entity quoted from its paper, its quote an oa:Annotation at its place. The context is written out, so that reading
/// needs no network.
/// </summary>
public sealed class LinkedData(PortalLanguages languages)
{
    private static readonly string Context = new JsonObject
    {
        ["schema"] = "https://schema.org/",
        ["org"] = "http://www.w3.org/ns/org#",
        ["prov"] = "http://www.w3.org/ns/prov#",
        ["oa"] = "http://www.w3.org/ns/oa#",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        ["edtf"] = "http://id.loc.gov/datatypes/edtf/",
    }.ToJsonString(JsonPieces.Json);

    /// <summary>Nodes as a document, in pieces.</summary>
    public static IEnumerable<string> Graph(IEnumerable<JsonObject> nodes) =>
        JsonPieces.Between($"{{\"@context\":{Context},\"@graph\":[\n", nodes.Select(n => n.ToJsonString(JsonPieces.Json)), "\n]}\n");

    /// <summary>A partnership, and the statements and quotes it rests on.</summary>
    public IEnumerable<JsonObject> Partnership(PartnershipOnFile p, OpenLinks links)
    {
        yield return new Node(links.Partnership(p.Id), "org:OrganizationalCollaboration", "schema:Organization")
            .With("schema:name", InAll(w => w.Heading(p.Parties)))
            .With("schema:identifier", p.Id)
            .With("schema:url", links.Partnership(p.Id))
            .With("org:hasMember", Ids(p.Parties.Select(links.Territory)))
            .With("schema:member", Ids(p.Parties.Select(links.Territory)))
            .With("schema:foundingDate", Date(p.Since))
            .With("schema:parentOrganization", p.Above is null ? null : Id(links.Partnership(p.Above.Id)))
            .With("prov:wasDerivedFrom", Ids(p.GrewFrom.Select(g => links.Partnership(g.Id)).Concat(p.Documents.Select(d => links.Document(d.Sha256)))))
            .With("schema:additionalProperty", new JsonArray([.. Standing(p)]))
            .With("schema:subjectOf", new JsonArray([.. p.Timeline.Instruments.Select(i => (JsonNode)Instrument(i, links))]))
            .With("schema:event", new JsonArray([.. p.Timeline.Events.Select(e => (JsonNode)Event(p, e, links))]))
            .Json;
        foreach (var evidence in p.Timeline.Events.SelectMany(e => e.Sources).Concat(p.Timeline.Instruments.SelectMany(i => i.Sources)).DistinctBy(e => e.Statement.Id))
            foreach (var node in Statement(evidence, links))
                yield return node;
    }

    /// <summary>A statement, where it comes from, and its quote.</summary>
    public IEnumerable<JsonObject> Statement(Evidence e, OpenLinks links)
    {
        var (s, paper) = (e.Statement, links.Document(e.Source.Sha256));
        var id = links.Statement(e.Source.Sha256, s.Id);
        yield return new Node(id, "prov:Entity", "schema:Claim")
            .With("schema:identifier", s.Id)
            .With("schema:name", InAll(w => EventWords.Title(w, s)))
            .With("schema:about", Ids(s.Parties.Select(links.Territory)))
            .With("dcterms:date", Date(s.Date))
            .With("prov:wasQuotedFrom", Id(paper))
            .Json;
        yield return new Node(links.Quote(e.Source.Sha256, s.Id), "oa:Annotation")
            .With("oa:motivatedBy", Id("oa:identifying"))
            .With("oa:hasBody", Id(id))
            .With("oa:hasTarget", new JsonObject
            {
                ["@type"] = "oa:SpecificResource",
                ["oa:hasSource"] = Id(paper),
                ["oa:hasSelector"] = new JsonArray(
                    new JsonObject { ["@type"] = "oa:TextQuoteSelector", ["oa:exact"] = Text(s.Quote, e.Source.Language) },
                    new JsonObject { ["@type"] = "oa:TextPositionSelector", ["oa:start"] = s.Start, ["oa:end"] = s.End }),
            })
            .Json;
    }

    public IEnumerable<JsonObject> Document(DocumentLine d, OpenLinks links) =>
    [
        new Node(links.Document(d.Source.Sha256), "schema:DigitalDocument", "prov:Entity")
            .With("schema:name", PageWords.NameOf(d.Source))
            .With("schema:identifier", d.Source.Sha256)
            .With("schema:url", links.Document(d.Source.Sha256))
            .With("schema:inLanguage", d.Source.Language)
            .With("schema:datePublished", Date(d.Source.Published))
            .With("schema:encodingFormat", d.MediaType)
            .With("schema:encoding", new JsonObject { ["@type"] = "schema:MediaObject", ["schema:contentUrl"] = Id(links.Original(d.Source.Sha256)), ["schema:sha256"] = d.Source.Sha256 })
            .With("prov:wasAttributedTo", d.Source.Home is null ? null : Id(links.Territory(d.Source.Home)))
            .Json,
    ];

    /// <summary>An item of news, told in every language it has.</summary>
    public IEnumerable<JsonObject> News(NewsItem n, OpenLinks links) =>
    [
        new Node(links.News(n.Content.Id), "schema:NewsArticle")
            .With("schema:identifier", n.Content.Id)
            .With("schema:url", links.News(n.Content.Id))
            .With("schema:inLanguage", new JsonArray([.. n.Content.Texts.Select(t => (JsonNode)t.Language)]))
            .With("schema:headline", new JsonArray([.. n.Content.Texts.Select(t => (JsonNode)Text(t.Title, t.Language))]))
            .With("schema:description", new JsonArray([.. n.Content.Texts.Select(t => (JsonNode)Text(t.Lead, t.Language))]))
            .With("schema:articleBody", new JsonArray([.. n.Content.Texts.Select(t => (JsonNode)Text(NewsBody.ToText(t.Body), t.Language))]))
            .With("schema:articleSection", InAll(w => w.All.Term("news_category." + n.Content.Category)))
            .With("schema:datePublished", Moment(n.Content.Published))
            .With("schema:dateModified", Moment(NewsTables.Shown(n)))
            .With("schema:author", new JsonObject { ["@type"] = n.Content.IsOffice ? "schema:Organization" : "schema:Person", ["schema:name"] = n.Content.Author })
            .With("schema:about", Ids(n.Partnerships.Select(p => links.Partnership(p.Id))))
            .With("schema:image", new JsonArray([.. n.Content.Pictures.Select(p => (JsonNode)new Node(links.Picture(p.Sha256), "schema:ImageObject")
                .With("schema:contentUrl", Id(links.Picture(p.Sha256)))
                .With("schema:encodingFormat", p.MediaType)
                .With("schema:width", p.Width)
                .With("schema:height", p.Height)
                .With("schema:creditText", p.Author)
                .With("schema:license", p.Licence)
                .With("schema:caption", new JsonArray([.. p.Texts.Where(t => t.Caption is not null).Select(t => (JsonNode)Text(t.Caption!, t.Language))]))
                .Json)]))
            .Json,
    ];

    /// <param name="partnerships">Those to which it is a party.</param>
    public IEnumerable<JsonObject> Territory(TerritoryLine t, IEnumerable<PartnershipLine> partnerships, OpenLinks links) =>
    [
        new Node(links.Territory(t.Key), t.Place?.Level switch
            {
                TerritoryLevel.Country => "schema:Country",
                TerritoryLevel.City => "schema:City",
                TerritoryLevel.Network => "org:OrganizationalCollaboration",
                _ => "schema:AdministrativeArea",
            }, "org:Organization")
            .With("schema:name", InAll(w => w.Name(t.Key)))
            .With("schema:identifier", t.Key)
            .With("schema:url", links.Territory(t.Key))
            .With("schema:containedInPlace", t.Place?.Parent is { } parent ? Id(links.Territory(parent)) : null)
            .With("schema:geo", t.Place is { Latitude: { } latitude, Longitude: { } longitude }
                ? new JsonObject { ["@type"] = "schema:GeoCoordinates", ["schema:latitude"] = latitude, ["schema:longitude"] = longitude } : null)
            .With("schema:memberOf", Ids(partnerships.Select(p => links.Partnership(p.Id))))
            .Json,
    ];

    private static JsonObject Moment(DateTimeOffset moment) =>
        new() { ["@value"] = moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture), ["@type"] = "xsd:dateTime" };

    private JsonObject Event(PartnershipOnFile p, TimelineEvent e, OpenLinks links)
    {
        var end = e.Date is { IsDay: false, IsOpen: false } span ? PartialDate.Of(span.Last) : null;
        return new Node(links.Event(p.Id, e.Id), "schema:Event")
            .With("schema:identifier", e.Id)
            .With("schema:name", InAll(w => EventWords.Title(w, e, p.Timeline.Instruments)))
            .With("schema:startDate", Date(e.Date))
            .With("schema:endDate", e.Date?.IsInterval == true ? Date(end) : null)
            .With("schema:location", (e.Statement.Place ?? e.Statement.Host) is { } place ? Id(links.Territory(place)) : null)
            .With("schema:eventStatus", e.Tried ? Id("schema:EventCancelled") : null)
            .With("prov:wasDerivedFrom", Ids(e.Sources.Select(s => links.Statement(s.Source.Sha256, s.Statement.Id))))
            .Json;
    }

    private static JsonObject Instrument(InstrumentLife i, OpenLinks links) => new Node(null, "schema:CreativeWork", "prov:Entity")
        .With("schema:name", i.Title)
        .With("schema:additionalType", i.Type)
        .With("schema:identifier", i.Number)
        .With("schema:dateCreated", Date(i.Signed))
        .With("schema:temporalCoverage", i.From is null ? null : $"{i.From:yyyy-MM-dd}/{(i.To is null ? ".." : $"{i.To:yyyy-MM-dd}")}")
        .With("schema:creativeWorkStatus", RegisterTables.Name(i.End))
        .With("prov:wasDerivedFrom", Ids(i.Sources.Select(s => links.Statement(s.Source.Sha256, s.Statement.Id))))
        .Json;

    private static IEnumerable<JsonNode> Standing(PartnershipOnFile p)
    {
        yield return Property("formal", RegisterTables.Name(p.Standing.Formal));
        yield return Property("activity", RegisterTables.Name(p.Standing.Activity));
        yield return Property("policy", RegisterTables.Name(p.Standing.Policy));
        yield return Property("as_of", Date(PartialDate.Of(p.AsOf))!);
        if (p.Standing.LastContact is not null)
            yield return Property("last_contact", Date(p.Standing.LastContact)!);
        foreach (var cause in p.Standing.Causes)
            yield return Property("cause", RegisterTables.Name(cause));
    }

    private static JsonObject Property(string name, JsonNode value) => new() { ["@type"] = "schema:PropertyValue", ["schema:propertyID"] = name, ["schema:value"] = value };

    private JsonArray InAll(Func<PageWords, string> say) => new([.. languages.Words.Select(w => (JsonNode)Text(say(new PageWords(w)), w.Language))]);

    private static JsonObject Text(string value, string? language) => language is null ? new() { ["@value"] = value } : new() { ["@value"] = value, ["@language"] = language };

    private static JsonObject Id(string address) => new() { ["@id"] = address };

    private static JsonArray Ids(IEnumerable<string> addresses) => new([.. addresses.Distinct(StringComparer.Ordinal).Select(a => (JsonNode)Id(a))]);

    /// <summary>A date with the type that its exactness has; what no type of XML Schema can say is EDTF.</summary>
    internal static JsonObject? Date(PartialDate? date) => date is null ? null : new()
    {
        ["@value"] = date.Value,
        ["@type"] = date.Value.Length switch
        {
            _ when date.IsInterval || date.IsApproximate || date.IsUncertain || date.Season is not null || date.Value.Contains('X', StringComparison.Ordinal) => "edtf:EDTF-level1",
            4 => "xsd:gYear",
            7 => "xsd:gYearMonth",
            _ => "xsd:date",
        },
    };

    /// <summary>A node in the making; what has no value is left out.</summary>
    private sealed class Node
    {
        public Node(string? id, params string[] types)
        {
            if (id is not null)
                Json["@id"] = id;
            Json["@type"] = new JsonArray([.. types.Select(t => (JsonNode)t)]);
        }

        public JsonObject Json { get; } = [];

        public Node With(string property, JsonNode? value)
        {
            if (value is not null and not JsonArray { Count: 0 })
                Json[property] = value;
            return this;
        }
    }
}
