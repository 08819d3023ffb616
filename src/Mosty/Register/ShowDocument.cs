using Mosty.Documents;
using Mosty.Register.Fold;
using Mosty.Register.Rows;
using Mosty.Statements;

namespace Mosty.Register;

/// <summary>Gathers one document's page.</summary>
/// <param name="publicOnly">Leaves out what nobody has accepted, and papers about which nobody has decided yet.</param>
public sealed class ShowDocument(RegisterFolder register, bool publicOnly = false)
{
    /// <param name="id">SHA-256 or a prefix of at least six digits that only it has.</param>
    public DocumentPage? Run(string id)
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        if (DocumentStore.Find(sql, id) is not { } sha256 || DocumentStore.Line(sql, sha256) is not { } line)
            return null;
        if (publicOnly && sql.Number($"select count(*) from document d where d.sha256 = @p0 and {DocumentStore.IsPublic}", sha256) == 0)
            return null;
        var (text, layout) = sql.First(
            "select r.text, r.layout from document d join reading r on r.id = d.reading where d.sha256 = @p0",
            r => (r.GetString(0), RegisterJson.Unpack(r.Blob(1), RegisterJson.Types.DocumentLayout)), sha256);
        var claims = Claims(sql, sha256).Where(c => c.InForce is { Accepts: true } || (c.StillSeen && !publicOnly)).ToList();
        var statements = claims.Where(c => c.Statement is not null).Select(c => c.ToStatement()).ToList();
        var words = claims.Where(c => c.Word is not null).Select(c => c.ToWord()).ToList();
        return new DocumentPage(
            publicOnly ? DocumentStore.OnRegister(line) : line,
            new DocumentText(text, line.MediaType, layout.Pages, layout.Blocks, layout.Hints, layout.Notes),
            statements,
            words,
            DocumentStore.RestOf(sql, sha256) with
            {
                Statements = [.. claims.Where(c => c.StillSeen).Select(c => c.Statement).OfType<Statement>()],
                Partnerships = [.. claims.Where(c => c.StillSeen).Select(c => c.Word).OfType<PartnershipReading>()],
            });
    }

    private static List<ClaimInDocument> Claims(Sql sql, string sha256)
    {
        var decisions = RealmReader.DecisionsOfDocument(sql, sha256);
        var partnerships = sql.Query(
            """
            select f.claim, l.partnership, l.parties from fact f join claim c on c.id = f.claim join partnership_row l on l.partnership = f.partnership
            where c.document = @p0 order by f.role, l.partnership
            """, r => (Claim: r.GetString(0), Ref: new PartnershipRef(r.GetString(1), Realms.Split(r.GetString(2)))), sha256)
            .ToLookup(f => f.Claim, f => f.Ref, StringComparer.Ordinal);
        return sql.Query(
            """
            select c.id, c.kind, c.json, c.review_of, s.page, s.span_start, s.span_end, s.quote, s.rule, s.confidence, s.reading = d.reading
            from claim c join document d on d.sha256 = c.document
            join sighting s on s.claim = c.id and s.reading = (select max(reading) from sighting where claim = c.id)
            where c.document = @p0 order by s.span_start, s.span_end, c.id
            """,
            r =>
            {
                var (id, isWord) = (r.GetString(0), r.GetString(1) == ClaimRow.Word);
                var (page, start, end, quote) = (r.GetInt32(4), r.GetInt32(5), r.GetInt32(6), r.GetString(7));
                return new ClaimInDocument(
                    id,
                    isWord ? null : RealmReader.StatementOf(id, r.GetString(2), page, start, end, quote, r.GetString(8), r.GetDouble(9)),
                    isWord ? RealmReader.WordOf(r.GetString(2), page, start, end, quote) : null,
                    r.Text(3),
                    r.GetBoolean(10),
                    ClaimDecision.InForce(decisions.GetValueOrDefault(id) ?? []),
                    [.. partnerships[id]]);
            }, sha256);
    }

    private sealed record ClaimInDocument(
        string Id, Statement? Statement, PartnershipReading? Word, string? ReviewOf, bool StillSeen, ClaimDecision? InForce, IReadOnlyList<PartnershipRef> Partnerships)
    {
        private ClaimState State => InForce switch
        {
            null => ReviewOf is null ? ClaimState.Proposed : ClaimState.ChangedReading,
            { Verdict: Verdict.Reject } => ClaimState.Rejected,
            { Verdict: Verdict.Correct } => ClaimState.Corrected,
            { ByPerson: true } => ClaimState.Accepted,
            _ => ClaimState.AcceptedByCommand,
        };

        public StatementOnPage ToStatement()
        {
            var read = Statement!;
            var corrected = InForce?.Corrected is { } words
                ? words with { Id = Id, Quote = read.Quote, Page = read.Page, Start = read.Start, End = read.End, Rule = read.Rule, Confidence = read.Confidence }
                : null;
            return new StatementOnPage(corrected ?? read, State, InForce?.ToLine(), corrected is null ? null : read, StillSeen, Partnerships);
        }

        public WordOnPage ToWord() => new(Id, Word!, State, InForce?.ToLine(), StillSeen, Partnerships.Count > 0 ? Partnerships[0] : null);
    }
}
