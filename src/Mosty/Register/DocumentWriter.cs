using Microsoft.EntityFrameworkCore;
using Mosty.Documents;
using Mosty.Register.Fold;
using Mosty.Register.Rows;
using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Register;

/// <summary>Writes read documents, each with its original, its text and its claims, in a transaction of its own. One thread writes; <see cref="IsKnown"/> may be asked by many.</summary>
internal sealed class DocumentWriter : IDisposable
{
    private readonly RegisterFolder register;
    private readonly RegisterDb db;
    private readonly string engine;
    private readonly Dictionary<string, (string Engine, string? Home, string? Language)> known;

    /// <param name="engine">Null for the engine that runs; a test of a changed engine says another.</param>
    public DocumentWriter(RegisterFolder register, string? engine = null)
    {
        this.register = register;
        db = register.OpenDb();
        db.Hurry(true);
        this.engine = engine ?? EngineVersion.Of(register.Knowledge);
        known = db.Sql().Query(
            "select d.sha256, r.engine, r.given_home, r.given_language from document d join reading r on r.id = d.reading",
            row => (row.GetString(0), (row.GetString(1), row.Text(2), row.Text(3)))).ToDictionary(k => k.Item1, k => k.Item2, StringComparer.Ordinal);
    }

    /// <summary>True when a reading of these bytes by this engine is on file and its original is in place. What the caller does not say of home and language stays as it was.</summary>
    public bool IsKnown(string sha256, AddOptions options)
    {
        (string Engine, string? Home, string? Language) reading;
        lock (known)
            if (!known.TryGetValue(sha256, out reading))
                return false;
        return reading.Engine == engine && (options.Home is null || options.Home == reading.Home)
            && (options.Language is null || options.Language == reading.Language) && register.OriginalOf(sha256) is not null;
    }

    /// <param name="outcome">Null when <see cref="IsKnown"/> said so.</param>
    public AddedDocument Write(SourceFile file, ReadOutcome? outcome, AddOptions options)
    {
        // Twice in one batch: the first was written while the second was read.
        if (outcome is not { Document: { } document, Reading: { } reading } || IsKnown(file.Sha256, options))
            return new AddedDocument(file.Name, AddResult.Unchanged, file.Sha256, 0, 0, null);
        // The original comes first: a document without its original would be unsound, an original without its document is only waiting for the next try.
        register.Store.Put(file);
        db.ChangeTracker.Clear();
        using var transaction = db.BeginWriting();
        var homes = RegisterFolder.Homes(db.Sql());
        var again = db.Sql().Number("select count(*) from document where sha256 = @p0", file.Sha256) > 0;
        var readingId = db.Sql().Number("select max(id) from reading") + 1;
        PutDocument(file, document, reading, readingId, again);
        db.Readings.Add(ReadingOf(file, document, reading, readingId, options));
        db.SaveChanges();
        var statements = new ClaimWriter(db, file.Sha256, readingId, document.Text).Write(reading, again);
        ProfileFacts.Put(db, file.Sha256, reading.Profiles);
        SearchIndex.Put(db, SearchIndex.Document, file.Sha256, register.Analyser.Index(file.Name + "\n" + document.Text));
        ChangeLog.Add(db, "document:" + file.Sha256);
        db.SaveChanges();
        Reproject(file.Sha256, homes, again);
        transaction.Commit();
        lock (known)
            known[file.Sha256] = (engine, options.Home, options.Language);
        return new AddedDocument(file.Name, again ? AddResult.ReadAgain : AddResult.Added, file.Sha256, statements, 0, null);
    }

    public void Dispose()
    {
        db.Hurry(false);
        db.Dispose();
    }

    /// <summary>A new home makes candidates partnerships; a new reading moves quotes and dates of publication: what rests on them is derived anew.</summary>
    private void Reproject(string sha256, IReadOnlySet<string> homesBefore, bool again)
    {
        var sql = db.Sql();
        var homes = RegisterFolder.Homes(sql).Except(homesBefore, StringComparer.Ordinal).Select(Realms.CountryOf).ToHashSet(StringComparer.Ordinal);
        var realms = homes.Count == 0 ? [] : sql.Query("select distinct realm from partnership", r => r.GetString(0))
            .Where(r => r.Split(',').Any(homes.Contains)).ToHashSet(StringComparer.Ordinal);
        if (again)
            realms.UnionWith(Projector.Touched(sql, sql.Query(
                """
                select c.realm from claim c join decision d on d.claim = c.id where c.document = @p0
                union select d.corrected_realm from claim c join decision d on d.claim = c.id where c.document = @p0 and d.corrected_realm is not null
                """, r => r.GetString(0), sha256)));
        if (realms.Count > 0)
            register.ProjectorOn(db).Replay(realms.Order(StringComparer.Ordinal), DecisionLog.Last(sql));
    }

    private void PutDocument(SourceFile file, DocumentText document, DocumentReading reading, long readingId, bool again)
    {
        var sql = db.Sql();
        var row = new DocumentRow
        {
            Sha256 = file.Sha256,
            Name = file.Name,
            Title = DocumentTitle.Of(document, said => register.Gazetteer.Lookup(said).Count > 0),
            MediaType = document.MediaType,
            Bytes = file.Bytes.Length,
            Language = reading.Language,
            Home = reading.Home,
            Published = reading.Published?.Value,
            Rank = RankOf(document).ToString(),
            Seq = again ? sql.Number("select seq from document where sha256 = @p0", file.Sha256) : sql.Number("select max(seq) from document") + 1,
            AddedAt = again ? sql.Number("select added_at from document where sha256 = @p0", file.Sha256) : register.Clock.GetUtcNow().ToUnixTimeMilliseconds(),
            Pages = document.Pages.Count,
            Reading = readingId,
        };
        db.Entry(row).State = again ? EntityState.Modified : EntityState.Added;
    }

    private ReadingRow ReadingOf(SourceFile file, DocumentText document, DocumentReading reading, long id, AddOptions options) => new()
    {
        Id = id,
        Document = file.Sha256,
        Engine = engine,
        GivenHome = options.Home,
        GivenLanguage = options.Language,
        At = register.Clock.GetUtcNow().ToUnixTimeMilliseconds(),
        Text = document.Text,
        Layout = RegisterJson.Pack(new DocumentLayout(document.Pages, document.Blocks, document.Hints, document.Notes), RegisterJson.Types.DocumentLayout),
        Rest = RegisterJson.Pack(reading with { Statements = [], Partnerships = [] }, RegisterJson.Types.DocumentReading),
    };

    /// <summary>What the container says of the source's strength: a page of the web, else a paper of an office. That a paper is the instrument itself is for a person to say.</summary>
    private static SourceRank RankOf(DocumentText document) =>
        document.MediaType is "text/html" or "application/xhtml+xml" || document.Hints.Address is not null ? SourceRank.Web : SourceRank.Letter;
}
