using Mosty.Register.Fold;

namespace Mosty.Register;

/// <summary>Finds documents and partnerships that hold all the words, however inflected and with or without marks.</summary>
/// <param name="publicOnly">Leaves out papers about which nobody has decided yet.</param>
public sealed class SearchRegister(RegisterFolder register, bool publicOnly = false)
{
    /// <summary>Where more are found than this, no order of theirs says which is meant: the newest come first then.</summary>
    private const int MostRanked = 3_000;

    /// <summary>Statements of a partnership among which its snippet is looked for.</summary>
    private const int MostQuotes = 200;

    /// <param name="words">As a person types them; "-" and quotes have no meaning.</param>
    /// <param name="skip">Partnerships and documents left out, of each so many.</param>
    public SearchResults Run(string words, int skip = 0, int take = 20)
    {
        var wanted = Wanted(words);
        if (wanted.Count == 0)
            return new SearchResults([], [], [], 0, 0);
        using var connection = register.Connect();
        var sql = new Sql(connection);
        var (partnerships, documents) = Found(sql, wanted);
        return new SearchResults(
            wanted,
            [.. Subjects(sql, SearchIndex.Partnership, partnerships, skip, take).Select(id => PartnershipIndex.Ref(sql, id)).OfType<PartnershipRef>().Select(r => ToHit(sql, r, wanted))],
            [.. Subjects(sql, SearchIndex.Document, documents, skip, take).Select(d => ToHit(sql, d, wanted)).OfType<DocumentHit>()],
            partnerships.Count,
            documents.Count);
    }

    /// <summary>Ids of partnerships whose names or statements hold all the words, best first.</summary>
    public IReadOnlyList<string> Partnerships(string words, int most)
    {
        var wanted = Wanted(words);
        if (wanted.Count == 0)
            return [];
        using var connection = register.Connect();
        var sql = new Sql(connection);
        return Subjects(sql, SearchIndex.Partnership, Found(sql, wanted).Partnerships, 0, most);
    }

    private List<string> Wanted(string words) => [.. register.Analyser.Words(words).Select(w => w.Word).Distinct(StringComparer.Ordinal)];

    /// <summary>Entries that hold the words, best first.</summary>
    private (List<long> Partnerships, List<long> Documents) Found(Sql sql, List<string> words)
    {
        var known = register.Entries.Current(sql);
        var entries = Entries(sql, words, ranked: false);
        if (entries.Count is > 1 and <= MostRanked)
            entries = Entries(sql, words, ranked: true);
        var (partnerships, documents) = (new List<long>(), new List<long>());
        foreach (var entry in entries)
            if (known.IsDocument.TryGetValue(entry, out var isDocument) && !(isDocument && publicOnly && known.IsClosed(entry)))
                (isDocument ? documents : partnerships).Add(entry);
        return (partnerships, documents);
    }

    /// <summary>Both databases get the same words and find the same entries; how they rank equals is theirs.</summary>
    private List<long> Entries(Sql sql, List<string> words, bool ranked) => register.IsPostgres
        ? sql.Query(
            $"select s.entry from search_words s where s.found @@ cast(@p0 as tsquery) order by {(ranked ? "ts_rank(s.found, cast(@p0 as tsquery)) desc, " : "")}s.entry desc",
            r => r.GetInt64(0), string.Join(" & ", words.Select(w => $"'{w}'")))
        : sql.Query(
            $"select s.rowid from search_words s where search_words match @p0 order by {(ranked ? "s.rank, " : "")}s.rowid desc",
            r => r.GetInt64(0), string.Join(' ', words.Select(w => $"\"{w}\"")));

    private static List<string> Subjects(Sql sql, string kind, List<long> entries, int skip, int take) =>
        [.. entries.Skip(skip).Take(take).Select(e => sql.First("select subject from search_entry where id = @p0 and kind = @p1", r => r.GetString(0), e, kind)).OfType<string>()];

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
            where f.partnership = @p0 order by f.role, f.claim limit @p1
            """, r => r.GetString(0), partnership.Id, MostQuotes);
        var best = quotes.Select(q => (Quote: q, Hits: register.Analyser.Words(q).Where(w => words.Contains(w.Word)).ToList())).MaxBy(q => q.Hits.Select(h => h.Word).Distinct(StringComparer.Ordinal).Count());
        return new PartnershipHit(partnership, best.Quote is null || best.Hits.Count == 0 ? [] : Snippet.Parts(best.Quote, new TextSpan(0, best.Quote.Length), best.Hits.Select(h => h.Span)));
    }
}
