using Mosty.Register.Fold;

namespace Mosty.Register.Listing;

/// <summary>What entries of the full-text index stand for, and which papers are not public, kept by a process as <see cref="ListIndex"/> is. Thread-safe.</summary>
internal sealed class EntryIndex(RegisterFolder register)
{
    /// <summary>After more changes than this, reading everything is quicker.</summary>
    private const int MostChanged = 2_000;

    // Parameters a statement of either database takes without complaint.
    private const int AtOnce = 200;

    private const string Tag = "document:";

    private readonly Lock gate = new();
    private volatile EntryState? current;

    public EntryState Current(Sql sql)
    {
        var mark = RegisterMark.Of(sql);
        if (current is { } known && known.Mark == mark)
            return known;
        lock (gate)
        {
            if (current is { } meanwhile && meanwhile.Mark == mark)
                return meanwhile;
            return current = register.ReadOneState(Read);
        }
    }

    private EntryState Read(Sql sql)
    {
        var mark = RegisterMark.Of(sql);
        if (current is { } known && mark.Change >= known.Mark.Change && mark.Decision >= known.Mark.Decision
            && Changed(sql, known.Mark.Change) is { Count: <= MostChanged } changed)
        {
            var (entries, papers) = (new Dictionary<long, bool>(known.IsDocument), new Dictionary<string, long>(known.Closed, StringComparer.Ordinal));
            // An entry that is gone leaves its number to the next: the last ones are looked at again.
            foreach (var (id, isDocument) in Entries(sql, "where id > @p0", known.IsDocument.Keys.DefaultIfEmpty(0).Max() - MostChanged))
                entries[id] = isDocument;
            foreach (var chunk in changed.Chunk(AtOnce))
            {
                foreach (var sha256 in chunk)
                    papers.Remove(sha256);
                foreach (var (sha256, entry) in Closed(sql, $"and d.sha256 in ({AcceptedReader.Places(chunk.Length)})", [.. chunk]))
                    papers[sha256] = entry;
            }

            return new EntryState(mark, Homes(sql), sql.Number("select count(*) from document"), entries, papers);
        }

        return new EntryState(
            mark, Homes(sql), sql.Number("select count(*) from document"), Entries(sql, "").ToDictionary(e => e.Id, e => e.IsDocument),
            Closed(sql, "", []).ToDictionary(c => c.Sha256, c => c.Entry, StringComparer.Ordinal));
    }

    private static IReadOnlySet<string> Homes(Sql sql) => RegisterFolder.Homes(sql);

    private static List<string> Changed(Sql sql, long since) => [.. sql.Query("select distinct tag from change where seq > @p0", r => r.GetString(0), since)
        .Where(t => t.StartsWith(Tag, StringComparison.Ordinal)).Select(t => t[Tag.Length..])];

    private static List<(long Id, bool IsDocument)> Entries(Sql sql, string where, params ReadOnlySpan<object?> values) =>
        sql.Query($"select id, kind from search_entry {where}", r => (r.GetInt64(0), r.GetString(1) == SearchIndex.Document), values);

    private static List<(string Sha256, long Entry)> Closed(Sql sql, string and, object?[] values) => sql.Query(
        $"""
        select d.sha256, coalesce((select e.id from search_entry e where e.kind = 'document' and e.subject = d.sha256), 0) from document d
        where not {DocumentStore.IsPublic} {and}
        """, r => (r.GetString(0), r.GetInt64(1)), values);
}

/// <param name="Homes">Keys of the office's home territories.</param>
/// <param name="Documents">How many papers there are, public or not.</param>
/// <param name="IsDocument">By number of entry: true for a paper, false for a partnership.</param>
/// <param name="Closed">By SHA-256, the entries of papers about which nobody has decided yet.</param>
internal sealed record EntryState(RegisterMark Mark, IReadOnlySet<string> Homes, long Documents, IReadOnlyDictionary<long, bool> IsDocument, IReadOnlyDictionary<string, long> Closed)
{
    private readonly HashSet<long> closed = [.. Closed.Values];

    public bool IsClosed(long entry) => closed.Contains(entry);
}
