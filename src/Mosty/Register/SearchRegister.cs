using Mosty.Register.Fold;

namespace Mosty.Register;

/// <summary>Finds documents and partnerships that hold all the words, however inflected and with or without marks.</summary>
/// <param name="publicOnly">Leaves out papers about which nobody has decided yet.</param>
public sealed class SearchRegister(RegisterFolder register, bool publicOnly = false)
{
    /// <param name="words">As a person types them; "-" and quotes have no meaning.</param>
    public SearchResults Run(string words, int skip = 0, int take = 20)
    {
        var wanted = register.Analyser.Words(words).Select(w => w.Word).Distinct(StringComparer.Ordinal).ToList();
        if (wanted.Count == 0)
            return new SearchResults([], [], [], 0);
        using var connection = register.Connect();
        var sql = new Sql(connection);
        var partnerships = Subjects(sql, SearchIndex.Partnership, wanted);
        var documents = Public(sql, Subjects(sql, SearchIndex.Document, wanted));
        return new SearchResults(
            wanted,
            skip > 0 ? [] : [.. partnerships.Select(id => PartnershipIndex.Ref(sql, id)).OfType<PartnershipRef>().Select(r => ToHit(sql, r, wanted))],
            [.. documents.Skip(skip).Take(take).Select(d => ToHit(sql, d, wanted)).OfType<DocumentHit>()],
            documents.Count);
    }

    /// <summary>Best first. Both databases get the same words and find the same entries; how they rank equals is theirs.</summary>
    private List<string> Subjects(Sql sql, string kind, List<string> words) => register.IsPostgres
        ? sql.Query(
            """
            select e.subject from search_words s join search_entry e on e.id = s.entry
            where e.kind = @p0 and s.found @@ cast(@p1 as tsquery) order by ts_rank(s.found, cast(@p1 as tsquery)) desc, e.id desc
            """, r => r.GetString(0), kind, string.Join(" & ", words.Select(w => $"'{w}'")))
        : sql.Query(
            """
            select e.subject from search_words s join search_entry e on e.id = s.rowid
            where search_words match @p1 and e.kind = @p0 order by s.rank, e.id desc
            """, r => r.GetString(0), kind, string.Join(' ', words.Select(w => $"\"{w}\"")));

    private List<string> Public(Sql sql, List<string> documents)
    {
        if (!publicOnly || documents.Count == 0)
            return documents;
        var closed = sql.Query($"select d.sha256 from document d where not {DocumentStore.IsPublic}", r => r.GetString(0)).ToHashSet(StringComparer.Ordinal);
        return [.. documents.Where(d => !closed.Contains(d))];
    }

    private DocumentHit? ToHit(Sql sql, string sha256, List<string> words)
    {
        var (name, language, text, layout) = sql.First(
            "select d.name, d.language, r.text, r.layout from document d join reading r on r.id = d.reading where d.sha256 = @p0",
            r => (r.GetString(0), r.Text(1), r.GetString(2), r.Blob(3)), sha256);
        if (name is null)
            return null;
        var hits = register.Analyser.Words(text).Where(w => words.Contains(w.Word)).ToList();
        var span = Snippet.Around(text, hits);
        var pages = RegisterJson.Unpack(layout, RegisterJson.Types.DocumentLayout).Pages;
        var partnerships = sql.Query(
            """
            select distinct l.partnership, l.parties from fact f join claim c on c.id = f.claim join partnership_row l on l.partnership = f.partnership
            where c.document = @p0 and f.role < 2 order by l.partnership
            """, r => new PartnershipRef(r.GetString(0), Realms.Split(r.GetString(1))), sha256);
        return new DocumentHit(
            sha256[..12], name, language, pages.LastOrDefault(p => p.Span.Start <= span.Start)?.Number ?? 1, span,
            Snippet.Parts(text, span, hits.Select(h => h.Span)), partnerships);
    }

    private PartnershipHit ToHit(Sql sql, PartnershipRef partnership, List<string> words)
    {
        // The quote that holds most of the words says why it was found; none does when only the names were meant.
        var quotes = sql.Query(
            """
            select s.quote from fact f join sighting s on s.claim = f.claim and s.reading = (select max(reading) from sighting where claim = f.claim)
            where f.partnership = @p0 order by f.role, f.claim
            """, r => r.GetString(0), partnership.Id);
        var best = quotes.Select(q => (Quote: q, Hits: register.Analyser.Words(q).Where(w => words.Contains(w.Word)).ToList())).MaxBy(q => q.Hits.Select(h => h.Word).Distinct(StringComparer.Ordinal).Count());
        return new PartnershipHit(partnership, best.Quote is null || best.Hits.Count == 0 ? [] : Snippet.Parts(best.Quote, new TextSpan(0, best.Quote.Length), best.Hits.Select(h => h.Span)));
    }
}
