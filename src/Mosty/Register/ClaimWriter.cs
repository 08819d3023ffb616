using Mosty.Register.Rows;
using Mosty.Statements;

namespace Mosty.Register;

/// <summary>Writes what a reading claims: new claims, the sightings of all of them, and which of them read a decided claim anew.</summary>
internal sealed class ClaimWriter(RegisterDb db, string document, long reading, string text)
{
    /// <summary>How sure a word on a partnership is taken to be: reading gives it none of its own, and about so many of them are right (docs/quality.md).</summary>
    private const double WordConfidence = ConfidenceLevel.Likely;

    /// <returns>The number of statements, words not counted.</returns>
    public int Write(DocumentReading read, bool again)
    {
        var seen = read.Statements.Select(FromStatement).Concat(read.Partnerships.Select(FromWord))
            .GroupBy(c => c.Claim.Id, StringComparer.Ordinal).Select(g => g.MaxBy(c => c.Sighting.Confidence)).ToList();
        var stored = again ? db.Sql().Query("select id from claim where document = @p0", r => r.GetString(0), document).ToHashSet(StringComparer.Ordinal) : [];
        var now = seen.Select(c => c.Claim.Id).ToHashSet(StringComparer.Ordinal);
        var decided = again ? Decided().Where(d => !now.Contains(d.Claim)).ToList() : [];
        foreach (var (claim, sighting, parties) in seen)
        {
            if (!stored.Contains(claim.Id))
            {
                db.Claims.Add(Reviewing(claim, sighting, decided));
                db.ClaimParties.AddRange(parties.Select(p => new ClaimPartyRow { Claim = claim.Id, Territory = p }));
            }

            db.Sightings.Add(sighting);
        }

        return seen.Count(c => c.Claim.Kind != ClaimRow.Word);
    }

    /// <summary>A claim that stands in the words of a decided one which is no longer read, and of its kind, is that claim read differently: a person should look.</summary>
    private static ClaimRow Reviewing(ClaimRow claim, SightingRow sighting, List<(string Claim, string Kind, int Start, int End, string Quote)> decided)
    {
        var before = decided.Find(d => d.Kind == claim.Kind && Overlap(d.Quote, d.Start, d.End, sighting));
        return before.Claim is null ? claim : new ClaimRow
        {
            Id = claim.Id,
            Document = claim.Document,
            Kind = claim.Kind,
            Json = claim.Json,
            DateFirst = claim.DateFirst,
            DateLast = claim.DateLast,
            Parties = claim.Parties,
            Realm = claim.Realm,
            ReviewOf = before.Claim,
        };
    }

    // A new engine may decode the text differently and move every offset: then the words decide.
    private static bool Overlap(string quote, int start, int end, SightingRow sighting) =>
        (start < sighting.End && sighting.Start < end && quote.Length > 0)
        || quote.Contains(sighting.Quote, StringComparison.Ordinal) || sighting.Quote.Contains(quote, StringComparison.Ordinal);

    private List<(string Claim, string Kind, int Start, int End, string Quote)> Decided() => db.Sql().Query(
        """
        select c.id, c.kind, s.span_start, s.span_end, s.quote from claim c
        join sighting s on s.claim = c.id and s.reading = (select max(reading) from sighting where claim = c.id)
        where c.document = @p0 and exists (select 1 from decision d where d.claim = c.id) order by c.id
        """, r => (r.GetString(0), r.GetString(1), r.GetInt32(2), r.GetInt32(3), r.GetString(4)), document);

    private (ClaimRow Claim, SightingRow Sighting, IEnumerable<string> Parties) FromStatement(Statement statement)
    {
        var id = ClaimIds.Of(statement, document);
        var json = RegisterJson.Write(ClaimIds.WithoutSighting(statement with { Id = id }), RegisterJson.Types.Statement);
        return Make(id, statement.Kind.ToString(), json, statement.Date, statement.Parties, statement.Quote, statement.Page, statement.Span, statement.Rule, statement.Confidence);
    }

    private (ClaimRow Claim, SightingRow Sighting, IEnumerable<string> Parties) FromWord(PartnershipReading word)
    {
        var json = RegisterJson.Write(ClaimIds.WithoutSighting(word), RegisterJson.Types.PartnershipReading);
        return Make(ClaimIds.Of(word, document), ClaimRow.Word, json, word.Since, word.Parties, word.Quote, word.Page, new TextSpan(word.Start, word.End), "partnership", WordConfidence);
    }

    private (ClaimRow, SightingRow, IEnumerable<string>) Make(
        string id, string kind, string json, PartialDate? date, IReadOnlyList<string> parties, string quote, int page, TextSpan span, string rule, double confidence)
    {
        var distinct = parties.Distinct(StringComparer.Ordinal).ToList();
        // Where a reader leaves the place open, the first place of its words holds.
        if (span.IsEmpty && quote.Length > 0 && text.IndexOf(quote, StringComparison.Ordinal) is >= 0 and var at)
            span = new TextSpan(at, at + quote.Length);
        return (
            new ClaimRow
            {
                Id = id,
                Document = document,
                Kind = kind,
                Json = json,
                DateFirst = date is null ? null : Fold.SegmentHistory.Day(date.First),
                DateLast = date is null ? null : Fold.SegmentHistory.Day(date.Last),
                Parties = distinct.Count,
                Realm = Realms.Of(distinct),
            },
            new SightingRow { Reading = reading, Claim = id, Page = page, Start = span.Start, End = span.End, Quote = quote, Rule = rule, Confidence = confidence },
            distinct);
    }
}
