using System.Data.Common;
using Mosty.Documents;
using Mosty.Register.Rows;
using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Register.Fold;

/// <summary>Reads claims with their sources, sightings and decisions.</summary>
internal static class RealmReader
{
    // Ids from the indexes of three columns: with "or" between them every claim of the register would be looked at. No realm is the empty text, and only
    // corrections have one.
    private const string InRealm = """
        (select id from claim where realm = @p0
         union select id from claim where parties > 2 and realm like @p1
         union select claim from decision where corrected_realm > '' and corrected_realm like @p1)
        """;

    // The latest reading that saw the claim; a claim no longer seen keeps the quote of the engine that saw it.
    private const string Claims = """
        select c.id, c.kind, c.json, d.sha256, d.name, d.rank, d.published, d.home, d.language, d.title, s.page, s.span_start, s.span_end, s.quote, s.rule, s.confidence
        from claim c
        join document d on d.sha256 = c.document
        join sighting s on s.claim = c.id and s.reading = (select max(reading) from sighting where claim = c.id)
        """;

    private const string Decisions =
        "select e.claim, e.seq, e.act, e.verdict, e.decided_by, e.by_person, e.at_ms, e.reason, e.corrected from decision e";

    public static RealmOnFile Read(Sql sql, string realm)
    {
        var pattern = Realms.PatternOf(realm);
        var decisions = DecisionsOf(sql, Decisions + " where e.claim in " + InRealm + " order by e.seq", realm, pattern);
        var claims = sql.Query(
            Claims + " where c.id in " + InRealm + " and exists (select 1 from decision e where e.claim = c.id) order by c.id",
            row => ToClaim(row, decisions), realm, pattern);
        return new RealmOnFile(realm, claims, Links(sql, realm));
    }

    /// <summary>Every person's word on what is the same event in a realm, in order.</summary>
    public static List<LinkOnFile> Links(Sql sql, string realm) => sql.Query(
        "select seq, left_id, right_id, same from link where realm = @p0 or realm like @p1 order by seq",
        row => new LinkOnFile(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetBoolean(3)), realm, Realms.PatternOf(realm));

    /// <summary>The claims that stand on a partnership's page, with the role of each.</summary>
    public static List<(ClaimOnFile Claim, FactRole Role)> ReadFacts(Sql sql, string partnership)
    {
        var decisions = DecisionsOf(sql, Decisions + " join fact f on f.claim = e.claim where f.partnership = @p0 order by e.seq", partnership);
        return sql.Query(
            Claims.Replace("\nfrom claim c", ", f.role\nfrom fact f join claim c on c.id = f.claim", StringComparison.Ordinal)
                + " where f.partnership = @p0 order by c.id",
            row => (ToClaim(row, decisions), (FactRole)row.GetInt32(16)), partnership);
    }

    /// <summary>The claims, decided on, that a territory belongs to something.</summary>
    public static List<ClaimOnFile> ReadMemberships(Sql sql, string territory)
    {
        const string Which = "c.kind = 'Membership' and c.id in (select claim from claim_party where territory = @p0)";
        var decisions = DecisionsOf(sql, Decisions + " join claim c on c.id = e.claim where " + Which + " order by e.seq", territory);
        return [.. sql.Query(Claims + " where " + Which + " order by c.id", row => ToClaim(row, decisions), territory).Where(c => c.Decisions.Count > 0)];
    }

    /// <summary>Claims by their ids; those that do not exist are left out.</summary>
    public static List<ClaimOnFile> ReadClaims(Sql sql, IReadOnlyList<string> ids)
    {
        var places = AcceptedReader.Places(ids.Count);
        var decisions = DecisionsOf(sql, Decisions + $" where e.claim in ({places}) order by e.seq", [.. ids]);
        return sql.Query(Claims + $" where c.id in ({places})", row => ToClaim(row, decisions), [.. ids]);
    }

    /// <summary>Every decision on a document's claims, by claim.</summary>
    public static Dictionary<string, List<ClaimDecision>> DecisionsOfDocument(Sql sql, string document) =>
        DecisionsOf(sql, Decisions + " join claim c on c.id = e.claim where c.document = @p0 order by e.seq", document);

    /// <summary>Every decision on a claim.</summary>
    public static List<ClaimDecision> DecisionsOfClaim(Sql sql, string claim) =>
        DecisionsOf(sql, Decisions + " where e.claim = @p0 order by e.seq", claim).GetValueOrDefault(claim) ?? [];

    /// <summary>A stored claim with a sighting put back into it.</summary>
    public static Statement StatementOf(string id, string json, int page, int start, int end, string quote, string rule, double confidence) =>
        RegisterJson.Read(json, RegisterJson.Types.Statement) with
        {
            Id = id,
            Page = page,
            Start = start,
            End = end,
            Quote = quote,
            Rule = rule,
            Confidence = confidence,
        };

    public static PartnershipReading WordOf(string json, int page, int start, int end, string quote) =>
        RegisterJson.Read(json, RegisterJson.Types.PartnershipReading) with { Page = page, Start = start, End = end, Quote = quote };

    public static SourceDocument SourceOf(DbDataReader row, int at) => new(
        row.GetString(at), row.GetString(at + 1), Enum.Parse<SourceRank>(row.GetString(at + 2)), PartialDate.Parse(row.Text(at + 3)), row.Text(at + 4), row.Text(at + 5))
    { Title = row.Text(at + 6) };

    private static Dictionary<string, List<ClaimDecision>> DecisionsOf(Sql sql, string text, params ReadOnlySpan<object?> values)
    {
        var byClaim = new Dictionary<string, List<ClaimDecision>>(StringComparer.Ordinal);
        foreach (var (claim, decision) in sql.Query(text, row => (row.GetString(0), ToDecision(row)), values))
        {
            if (!byClaim.TryGetValue(claim, out var list))
                byClaim.Add(claim, list = []);
            list.Add(decision);
        }

        return byClaim;
    }

    private static ClaimDecision ToDecision(DbDataReader row) => new(
        row.GetInt64(1), row.GetInt64(2), Enum.Parse<Verdict>(row.GetString(3)), row.GetString(4), row.GetBoolean(5), row.GetInt64(6), row.Text(7),
        row.Text(8) is { } corrected ? RegisterJson.Read(corrected, RegisterJson.Types.Statement) : null);

    private static ClaimOnFile ToClaim(DbDataReader row, Dictionary<string, List<ClaimDecision>> decisions)
    {
        var id = row.GetString(0);
        var (page, start, end, quote) = (row.GetInt32(10), row.GetInt32(11), row.GetInt32(12), row.GetString(13));
        var isWord = row.GetString(1) == ClaimRow.Word;
        return new ClaimOnFile(
            id,
            SourceOf(row, 3),
            isWord ? null : StatementOf(id, row.GetString(2), page, start, end, quote, row.GetString(14), row.GetDouble(15)),
            isWord ? WordOf(row.GetString(2), page, start, end, quote) : null,
            decisions.GetValueOrDefault(id) ?? []);
    }
}
