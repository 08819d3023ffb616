using Mosty.Interface;
using Mosty.Register;
using Mosty.Register.News;
using Mosty.Statements;
using Mosty.Timelines;
using Mosty.Web.Data;
using Mosty.Web.Site;

namespace Mosty.Web.Api;

/// <summary>The register's records → what programs get.</summary>
/// <param name="words">Of the language in which reasons are told.</param>
public sealed class Shaping(OpenLinks links, Words words, PortalLanguages languages)
{
    public ApiPartnershipLine Line(PartnershipLine l) => new(
        l.Id, links.Partnership(l.Id), [.. l.Parties.Select(Party)], l.IsCandidate, l.Formal, l.Activity, l.Policy, l.Causes, l.Events, l.Documents, l.SeenByPerson,
        l.Since?.Value, l.LastContact?.Value, Known(l.StandingFrom), l.Above?.Id);

    public ApiPartnership Partnership(PartnershipOnFile p) => new(
        p.Id, links.Partnership(p.Id), [.. p.Parties.Select(Party)], p.Timeline.IsCandidate, p.SeenByPerson, p.AsOf,
        Standing(p.Standing),
        [.. p.Timeline.Segments.Select(Standing)],
        [.. p.Timeline.Instruments.Select(i => new ApiDeck(i.Type, i.End, Ids(i.Sources), i.Title, i.Number, i.Signed?.Value, i.From, i.To))],
        [.. p.Timeline.Events.Select(e => Event(p.Id, e))],
        [.. p.Timeline.Commitments.Select(c => new ApiCommitment(c.EventId, c.Outcome, Ids(c.Sources), c.Due?.Value))],
        [.. p.Timeline.Conflicts.Select(c => new ApiConflict(c.Code, words.Say(c), Ids(c.Sides)))],
        [.. p.Documents.Select(Source)],
        [.. p.GrewFrom.Select(g => g.Id)],
        p.Since?.Value, p.Above?.Id);

    public ApiStatement Statement(StatementOnRegister s) =>
        Statement(s.Evidence) with { Partnerships = [.. s.Partnerships.Select(p => p.Id)], Accepted = s.First };

    public ApiDocument Document(DocumentLine d) => new(
        d.Source.Sha256, links.Document(d.Source.Sha256), PageWords.FileOf(d.Source), d.Source.Rank, d.MediaType, d.Bytes, d.Pages, d.Accepted,
        d.Added, d.Engine, links.Original(d.Source.Sha256), d.Source.Published?.Value, d.Source.Home, d.Source.Language);

    public ApiTerritory Territory(TerritoryLine t) => new(
        t.Key, links.Territory(t.Key), Names(t.Key), t.Partnerships, t.Place?.Level, t.Place?.Country, t.Place?.Parent, t.Place?.Successor,
        t.Place is { Population: > 0 } known ? known.Population : null, t.Place?.Latitude, t.Place?.Longitude);

    /// <summary>A territory's name in every language of the portal.</summary>
    public Dictionary<string, string> Names(string key) => languages.Words.ToDictionary(w => w.Language, w => w.Territory(key), StringComparer.Ordinal);

    public ApiNews News(NewsItem n) => new(
        n.Content.Id, links.News(n.Content.Id), n.Content.Category, n.Content.Published, n.Changed, n.Content.Author, n.Content.IsOffice, n.Content.Language,
        [.. n.Content.Texts.Select(t => new ApiNewsText(t.Language, t.Title, t.Lead, t.Body, NewsBody.ToHtml(t.Body, links.Root)))],
        [.. n.Content.Pictures.Select(p => new ApiPicture(
            links.Picture(p.Sha256), p.MediaType, p.Width, p.Height, p.Author, p.Licence, [.. p.Texts.Select(t => new ApiPictureText(t.Language, t.Alt, t.Caption))]))],
        [.. n.Partnerships.Select(p => p.Id)], n.Content.Events);

    private ApiParty Party(string key) => new(key, Names(key));

    private ApiStanding Standing(StandingSegment s) => new(
        s.Formal, s.Activity, s.Policy, s.Causes, [.. s.Because.Select(b => new ApiReason(b.Rule, words.Say(b), b.StatementIds))],
        Known(s.From), s.To == DateOnly.MaxValue ? null : s.To, s.LastContact?.Value);

    private ApiEvent Event(string partnership, TimelineEvent e) => new(
        e.Id, links.Event(partnership, e.Id), e.Kind, e.Counts, e.Tried, [.. e.Sources.Select(Statement)], e.Act, e.Date?.Value, e.Through);

    private ApiStatement Statement(Evidence e)
    {
        var (s, paper) = (e.Statement, e.Source.Sha256);
        var quote = new ApiQuote(s.Quote, paper, s.Page, s.Start, s.End, links.Quote(paper, s.Id));
        return new ApiStatement(s.Id, links.Statement(paper, s.Id), s.Kind, s.Parties, quote, e.SeenByPerson, s.Confidence, s.People, s.Institutions, s.Fields)
        {
            Act = s.Act,
            Date = s.Date?.Value,
            Host = s.Host,
            Place = s.Place,
            Level = s.Level,
            Status = s.Status,
            Cause = s.Cause,
            Outcome = s.Outcome,
            Answered = s.Answered,
            Title = s.Title,
            Number = s.Number,
            Effective = s.Effective?.Value,
            Until = s.Until?.Value,
            Term = s.Term,
            Notice = s.Notice,
            Renewal = s.Renewal,
            Decided = s.Decided?.Value,
            Notified = s.Notified?.Value,
            Received = s.Received?.Value,
            Occasion = s.Occasion,
            Quantity = s.Quantity,
        };
    }

    private ApiSource Source(SourceDocument s) => new(s.Sha256, links.Document(s.Sha256), PageWords.FileOf(s), s.Rank, s.Published?.Value, s.Home, s.Language);

    private static IReadOnlyList<string> Ids(IEnumerable<Evidence> sources) => [.. sources.Select(s => s.Statement.Id).Distinct(StringComparer.Ordinal)];

    private static DateOnly? Known(DateOnly day) => day == DateOnly.MinValue ? null : day;
}
