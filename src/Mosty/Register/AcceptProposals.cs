using Mosty.Register.Fold;
using Mosty.Register.Rows;

namespace Mosty.Register;

/// <summary>Accepts every undecided claim of at least a stated confidence; the decisions are recorded as made by the command, not by a person.</summary>
/// <remarks>Left for a person: changed readings of what somebody decided on, and whatever has a decision already, taken back or not.</remarks>
public sealed class AcceptProposals(RegisterFolder register)
{
    /// <param name="confidence">0–1.</param>
    /// <param name="command">How the decision is signed: "mosty add --accept".</param>
    /// <param name="documents">SHA-256 of the documents whose proposals are meant; null for all.</param>
    /// <returns>How many claims were accepted.</returns>
    public int Run(double confidence, string command, IReadOnlyCollection<string>? documents = null) =>
        Accept(confidence, command, documents).Values.Sum();

    /// <returns>Accepted claims by document.</returns>
    internal Dictionary<string, int> Accept(double confidence, string command, IReadOnlyCollection<string>? documents)
    {
        using var db = register.OpenDb();
        using var transaction = db.BeginWriting();
        var wanted = documents?.ToHashSet(StringComparer.Ordinal);
        var proposals = db.Sql().Query(
            """
            select c.id, c.document, c.realm from claim c
            join document d on d.sha256 = c.document
            join sighting s on s.claim = c.id and s.reading = d.reading
            where s.confidence >= @p0 and c.review_of is null and not exists (select 1 from decision e where e.claim = c.id)
            order by d.seq, s.span_start, c.id
            """, r => (Id: r.GetString(0), Document: r.GetString(1), Realm: r.GetString(2)), confidence)
            .Where(p => wanted is null || wanted.Contains(p.Document)).ToList();
        if (proposals.Count == 0)
            return [];
        var seq = DecisionLog.Last(db.Sql());
        var act = seq + proposals.Count;
        var at = register.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        db.Decisions.AddRange(proposals.Select(p => new DecisionRow
        {
            Seq = ++seq,
            Act = act,
            Claim = p.Id,
            Verdict = nameof(Verdict.Accept),
            By = command,
            ByPerson = false,
            At = at,
        }));
        db.SaveChanges();
        db.ChangeTracker.Clear();
        foreach (var document in proposals.Select(p => p.Document).Distinct(StringComparer.Ordinal))
            ChangeLog.Add(db, "document:" + document);
        db.SaveChanges();
        db.ChangeTracker.Clear();
        register.ProjectorOn(db).Update(Projector.Touched(db.Sql(), proposals.Select(p => p.Realm)), act);
        transaction.Commit();
        return proposals.GroupBy(p => p.Document, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
    }
}
