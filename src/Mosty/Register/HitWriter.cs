namespace Mosty.Register;

/// <summary>Makes of a hit what is shown of it: the piece of text that shows best why it was found.</summary>
/// <param name="words">Every form searched for.</param>
internal sealed class HitWriter(RegisterFolder register, Sql sql, IReadOnlySet<string> words)
{
    /// <summary>Quotes of a partnership looked through for the words.</summary>
    private const int MostQuotes = 200;

    public DocumentHit? Document(string sha256)
    {
        var (name, language, title, text, layout) = sql.First(
            "select d.name, d.language, d.title, r.text, r.layout from document d join reading r on r.id = d.reading where d.sha256 = @p0",
            r => (r.GetString(0), r.Text(1), r.Text(2), r.GetString(3), r.Blob(4)), sha256);
        if (name is null)
            return null;
        var hits = Hits(text);
        var span = Snippet.Around(text, hits);
        var pages = RegisterJson.Unpack(layout, RegisterJson.Types.DocumentLayout).Pages;
        var partnerships = sql.Query(
            """
            select distinct l.partnership, l.parties from fact f join claim c on c.id = f.claim join partnership_row l on l.partnership = f.partnership
            where c.document = @p0 and f.role < 2 order by l.partnership
            """, r => new PartnershipRef(r.GetString(0), Realms.Split(r.GetString(1))), sha256);
        return new DocumentHit(
            sha256[..12], name, language, pages.LastOrDefault(p => p.Span.Start <= span.Start)?.Number ?? 1, span,
            Snippet.Parts(text, span, hits.Select(h => h.Span)), partnerships)
        { Title = title };
    }

    public PartnershipHit? Partnership(string id) => PartnershipIndex.Ref(sql, id) is not { } partnership ? null : new PartnershipHit(partnership, Best(sql.Query(
        """
        select s.quote from fact f join sighting s on s.claim = f.claim and s.reading = (select max(reading) from sighting where claim = f.claim)
        where f.partnership = @p0 order by f.role, f.claim limit @p1
        """, r => r.GetString(0), id, MostQuotes)));

    /// <summary>With the words of the statement that gave the event its id: what others say of it stands on its page.</summary>
    public EventHit? Event(string id) => EventLines.Of(sql, id) is not { } line ? null : new EventHit(line, Best(sql.Query(
        """
        select s.quote from event e join sighting s on s.claim = e.claim and s.reading = (select max(reading) from sighting where claim = e.claim)
        where e.id = @p0
        """, r => r.GetString(0), id)));

    /// <summary>The quote that holds most of the words says why it was found; none does when only names were meant.</summary>
    private IReadOnlyList<SnippetPart> Best(List<string> quotes)
    {
        var (quote, hits) = quotes.Select(q => (Quote: q, Hits: Hits(q))).MaxBy(q => q.Hits.Select(h => h.Word).Distinct(StringComparer.Ordinal).Count());
        return quote is null || hits.Count == 0 ? [] : Snippet.Parts(quote, new TextSpan(0, quote.Length), hits.Select(h => h.Span));
    }

    private List<(string Word, TextSpan Span)> Hits(string text) => [.. register.Analyser.Words(text).Where(w => words.Contains(w.Word))];
}
