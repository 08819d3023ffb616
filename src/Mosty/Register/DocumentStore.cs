using System.Data.Common;
using Mosty.Register.Fold;

namespace Mosty.Register;

/// <summary>Reads what is kept of documents.</summary>
internal static class DocumentStore
{
    private const string Lines = """
        select d.sha256, d.name, d.rank, d.published, d.home, d.language, d.title, d.media_type, d.bytes, r.engine, d.added_at, d.pages,
               (select count(*) from claim c join sighting s on s.claim = c.id and s.reading = d.reading where c.document = d.sha256 and c.kind <> 'PartnershipWord'),
               (select count(distinct f.claim) from fact f join claim c on c.id = f.claim where c.document = d.sha256 and c.kind <> 'PartnershipWord')
        from document d join reading r on r.id = d.reading
        """;

    /// <summary>
    /// What the public may see of the document <c>d</c>: one of which something was accepted, or in which nothing was found. A paper about whose statements
    /// nobody has decided yet is the office's own affair.
    /// </summary>
    public const string IsPublic = """
        (exists (select 1 from claim k join fact f on f.claim = k.id where k.document = d.sha256)
         or exists (select 1 from claim k join decision e on e.claim = k.id where k.document = d.sha256 and e.verdict in ('Accept', 'Correct')
                    and not exists (select 1 from decision n where n.claim = e.claim and n.seq > e.seq))
         or not exists (select 1 from claim k where k.document = d.sha256))
        """;

    private const string NothingFound = "not exists (select 1 from claim k join fact f on f.claim = k.id where k.document = d.sha256 and k.kind <> 'PartnershipWord')";

    public static List<DocumentLine> ListNewestFirst(Sql sql, bool publicOnly, bool nothingFound, int skip, int take) => sql.Query(
        $"{Lines} where {Which(publicOnly, nothingFound)} order by d.seq desc limit @p0 offset @p1", r => publicOnly ? OnRegister(ToLine(r)) : ToLine(r), take, skip);

    public static int Count(Sql sql, bool publicOnly, bool nothingFound) => (int)sql.Number($"select count(*) from document d where {Which(publicOnly, nothingFound)}");

    private static string Which(bool publicOnly, bool nothingFound) => $"{(publicOnly ? IsPublic : "1 = 1")} and {(nothingFound ? NothingFound : "1 = 1")}";

    /// <summary>The line without the count of what nobody has accepted.</summary>
    public static DocumentLine OnRegister(DocumentLine line) => line with { Statements = line.Accepted };

    public static DocumentLine? Line(Sql sql, string sha256) => sql.First(Lines + " where d.sha256 = @p0", ToLine, sha256);

    /// <summary>The document that a hash or a prefix of it (six digits or more) means; null for none or several.</summary>
    public static string? Find(Sql sql, string id)
    {
        var prefix = id.Trim().ToLowerInvariant();
        if (prefix.Length < 6 || !prefix.All(char.IsAsciiHexDigitLower))
            return null;
        // No hexadecimal digit comes after "f": the hashes with this prefix lie together in the index.
        var found = sql.Query("select sha256 from document where sha256 >= @p0 and sha256 < @p1 limit 2", r => r.GetString(0), prefix, prefix + "g");
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>The reading in force without statements and partnerships, which are claims.</summary>
    public static DocumentReading RestOf(Sql sql, string sha256) => RegisterJson.Unpack(
        sql.First("select r.rest from document d join reading r on r.id = d.reading where d.sha256 = @p0", r => r.Blob(0), sha256)
            ?? throw new InvalidOperationException($"document {sha256} has no reading"),
        RegisterJson.Types.DocumentReading);

    private static DocumentLine ToLine(DbDataReader r) => new(
        r.GetString(0)[..12], RealmReader.SourceOf(r, 0), r.GetString(7), r.GetInt64(8), r.GetString(9),
        DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(10)), r.GetInt32(11), r.GetInt32(12), r.GetInt32(13));
}
