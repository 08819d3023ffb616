using System.Security.Cryptography;
using Mosty.Register.Fold;

namespace Mosty.Register;

/// <summary>
/// Verifies what the register promises: every original has the bytes of its hash, every quote is the text of its span, no row points nowhere,
/// and the stored projections are what a rebuild gives. Changes nothing.
/// </summary>
public sealed class CheckRegister(RegisterFolder register)
{
    public CheckReport Run(IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        using var db = register.OpenDb();
        // One transaction: a writer at work is seen before its document or after it, never in the middle.
        using var transaction = db.BeginReading();
        var sql = db.Sql();
        var findings = new List<Finding>();
        if (!register.IsPostgres)
            findings.AddRange(sql.Query("pragma integrity_check", r => r.GetString(0)).Where(t => t != "ok").Select(t => new Finding("database", "mosty.db", t)));
        var documents = sql.Query("select sha256, name from document order by seq", r => (Sha256: r.GetString(0), Name: r.GetString(1)));
        var quotes = 0;
        for (var i = 0; i < documents.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            findings.AddRange(Original(documents[i].Sha256, documents[i].Name));
            if (!ProfileFacts.OfDocument(sql, documents[i].Sha256).SequenceEqual(DocumentStore.RestOf(sql, documents[i].Sha256).Profiles))
                findings.Add(new Finding("projection-differs", documents[i].Sha256, $"The facts on file are not those that {documents[i].Name} tells: rebuild."));
            quotes += Quotes(sql, documents[i].Sha256, documents[i].Name, findings);
            progress?.Report(i + 1);
        }

        findings.AddRange(Dangling(sql));
        findings.AddRange(Pictures(sql));
        findings.AddRange(SearchEntries(sql));
        var partnerships = Projections(db, findings, cancel);
        return new CheckReport(documents.Count, quotes, partnerships, findings);
    }

    private IEnumerable<Finding> Original(string sha256, string name)
    {
        if (register.OriginalOf(sha256) is not { } path)
        {
            yield return new Finding("original-missing", sha256, $"The original of {name} is not in originals/: add the document again.");
            yield break;
        }

        using var stream = File.OpenRead(path);
        if (Convert.ToHexStringLower(SHA256.HashData(stream)) != sha256)
            yield return new Finding("original-changed", sha256, $"The original of {name} has not the bytes of its hash: restore it from a copy.");
    }

    private IEnumerable<Finding> Pictures(Sql sql)
    {
        foreach (var (sha256, news) in sql.Query("select distinct sha256, news from news_picture order by sha256, news", r => (r.GetString(0), r.GetString(1))))
            if (register.PictureStore.Get(sha256) is null)
                yield return new Finding("picture-missing", sha256, $"A picture of the news {news} is not in pictures/, or not as it was: add the item again.");
    }

    private static int Quotes(Sql sql, string sha256, string name, List<Finding> findings)
    {
        var texts = sql.Query("select id, text from reading where document = @p0", r => (r.GetInt64(0), r.GetString(1)), sha256).ToDictionary(r => r.Item1, r => r.Item2);
        var sightings = sql.Query(
            "select s.reading, s.claim, s.span_start, s.span_end, s.quote from sighting s join reading r on r.id = s.reading where r.document = @p0",
            r => (Reading: r.GetInt64(0), Claim: r.GetString(1), Span: new TextSpan(r.GetInt32(2), r.GetInt32(3)), Quote: r.GetString(4)), sha256);
        foreach (var (reading, claim, span, quote) in sightings)
        {
            var text = texts[reading];
            if (span.Start < 0 || span.End > text.Length || span.Start > span.End)
                findings.Add(new Finding("span-outside", claim, $"A statement of {name} lies outside its text: {span.Start} to {span.End} of {text.Length}."));
            else if (!span.In(text).SequenceEqual(quote))
                findings.Add(new Finding("quote-differs", claim, $"A quote of {name} is not the text at its place: \"{quote}\"."));
        }

        return sightings.Count;
    }

    /// <summary>Rows that point nowhere. Foreign keys forbid most of them; a database that was edited by hand may hold them.</summary>
    private static IEnumerable<Finding> Dangling(Sql sql) =>
        new (string What, string Query)[]
        {
            ("reading of no document", "select cast(id as text) from reading where document not in (select sha256 from document)"),
            ("document without its reading", "select sha256 from document where reading not in (select id from reading)"),
            ("claim of no document", "select id from claim where document not in (select sha256 from document)"),
            ("claim that no reading saw", "select id from claim where id not in (select claim from sighting)"),
            ("sighting of no claim", "select claim from sighting where claim not in (select id from claim)"),
            ("sighting of no reading", "select claim from sighting where reading not in (select id from reading)"),
            ("party of no claim", "select claim from claim_party where claim not in (select id from claim)"),
            ("decision on no claim", "select claim from decision where claim not in (select id from claim)"),
            ("fact of no claim", "select claim from fact where claim not in (select id from claim)"),
            ("fact of no partnership", "select partnership from fact where partnership not in (select id from partnership)"),
            ("segment of no partnership", "select partnership from standing_segment where partnership not in (select id from partnership)"),
            ("redirect to no partnership", "select id from partnership where redirect_to is not null and redirect_to not in (select id from partnership)"),
            ("redirect to no event", "select id from event where redirect_to is not null and redirect_to not in (select id from event)"),
        }.SelectMany(rule => sql.Query(rule.Query, r => r.GetString(0)).Select(id => new Finding("dangling", id, $"There is a {rule.What}.")));

    private IEnumerable<Finding> SearchEntries(Sql sql)
    {
        var entries = sql.Query("select subject, hash from search_entry where kind = @p0", r => (r.GetString(0), r.GetString(1)), SearchIndex.Document)
            .ToDictionary(e => e.Item1, e => e.Item2, StringComparer.Ordinal);
        foreach (var (sha256, name, text) in sql.Query(
            "select d.sha256, d.name, r.text from document d join reading r on r.id = d.reading", r => (r.GetString(0), r.GetString(1), r.GetString(2))))
            if (entries.GetValueOrDefault(sha256) != SearchIndex.HashOf(register.Analyser.Index(name + "\n" + text)))
                yield return new Finding("projection-differs", sha256, $"The search index does not hold the present words of {name}.");
    }

    private int Projections(RegisterDb db, List<Finding> findings, CancellationToken cancel)
    {
        var projector = register.ProjectorOn(db);
        var count = 0;
        foreach (var realm in RebuildProjections.AllRealms(db.Sql()))
        {
            cancel.ThrowIfCancellationRequested();
            var rebuilt = projector.Replayed(realm);
            findings.AddRange(rebuilt.NewPartnerships.Select(p => new Finding("projection-differs", p.Id, $"{p.Parties} is a partnership and has no permanent id.")));
            foreach (var entry in rebuilt.Entries)
            {
                if (entry.Folded is not null)
                    count++;
                if (entry.Stored != entry.Rebuilt)
                    findings.Add(new Finding("projection-differs", entry.Id, "What is stored of the partnership is not what its statements and decisions give: rebuild."));
            }
        }

        return count;
    }
}
