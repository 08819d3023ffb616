using System.Globalization;

namespace Mosty.Register;

/// <summary>Lists the documents on which the register rests, newest addition first. A paper of which nothing was accepted is not among them.</summary>
public sealed class ListSources(RegisterFolder register)
{
    /// <summary>A page is at most this long.</summary>
    public const int Longest = 200;

    /// <param name="after">As <see cref="Slice{T}.Next"/> gave it; null for the first page.</param>
    public Slice<DocumentLine> Run(string? after = null, int take = 50)
    {
        take = Math.Clamp(take, 1, Longest);
        var before = long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : long.MaxValue;
        using var connection = register.Connect();
        var sql = new Sql(connection);
        var found = sql.Query(
            """
            select d.seq, d.sha256 from document d
            where d.seq < @p0 and exists (select 1 from claim c join fact f on f.claim = c.id where c.document = d.sha256) order by d.seq desc limit @p1
            """, r => (Seq: r.GetInt64(0), Sha256: r.GetString(1)), before, take + 1);
        return new Slice<DocumentLine>(
            [.. found.Take(take).Select(f => DocumentStore.Line(sql, f.Sha256)).OfType<DocumentLine>()],
            found.Count > take ? found[take - 1].Seq.ToString(CultureInfo.InvariantCulture) : null);
    }

    /// <summary>SHA-256 of every document on which the register rests with when it was added, newest first; nothing else is read.</summary>
    public IReadOnlyList<(string Sha256, DateTimeOffset Added)> Hashes()
    {
        using var connection = register.Connect();
        return new Sql(connection).Query(
            "select d.sha256, d.added_at from document d where exists (select 1 from claim c join fact f on f.claim = c.id where c.document = d.sha256) order by d.seq desc",
            r => (r.GetString(0), DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(1))));
    }

    /// <summary>One document by its SHA-256 or a prefix that only it has; null when it is none on which the register rests.</summary>
    public DocumentLine? One(string id)
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        return DocumentStore.Find(sql, id) is { } sha256 && sql.Number("select count(*) from claim c join fact f on f.claim = c.id where c.document = @p0", sha256) > 0
            ? DocumentStore.Line(sql, sha256)
            : null;
    }
}
