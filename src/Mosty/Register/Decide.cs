using Mosty.Register.Fold;
using Mosty.Register.Rows;
using Mosty.Statements;

namespace Mosty.Register;

/// <summary>Records a person's word on a claim, and brings every partnership it touches up to date in the same transaction.</summary>
public sealed class Decide(RegisterFolder register)
{
    public DecideOutcome Run(DecideRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.By))
            return new DecideOutcome(null, DecideRefusal.NameMissing);
        using var db = register.OpenDb();
        using var transaction = db.BeginWriting();
        var sql = db.Sql();
        var claim = sql.First("select kind, realm, document from claim where id = @p0", r => (Kind: r.GetString(0), Realm: r.GetString(1), Document: r.GetString(2)), request.ClaimId);
        if (claim.Kind is null)
            return new DecideOutcome(null, DecideRefusal.NoSuchClaim);
        var before = RealmReader.DecisionsOfClaim(sql, request.ClaimId);
        if (request.Verdict == Verdict.Undo && ClaimDecision.InForce(before) is null)
            return new DecideOutcome(null, DecideRefusal.NothingToUndo);
        if (request.Verdict == Verdict.Correct && (request.Corrected is null || claim.Kind == ClaimRow.Word))
            return new DecideOutcome(null, DecideRefusal.CorrectionMissing);
        var seq = DecisionLog.Last(sql) + 1;
        var corrected = request.Verdict == Verdict.Correct ? ClaimIds.WithoutSighting(request.Corrected! with { Id = request.ClaimId }) : null;
        var row = new DecisionRow
        {
            Seq = seq,
            Act = seq,
            Claim = request.ClaimId,
            Verdict = request.Verdict.ToString(),
            By = request.By.Trim(),
            ByPerson = true,
            At = register.Clock.GetUtcNow().ToUnixTimeMilliseconds(),
            Reason = request.Reason,
            Corrected = corrected is null ? null : RegisterJson.Write(corrected, RegisterJson.Types.Statement),
            CorrectedRealm = corrected is null ? null : Realms.Of(corrected.Parties),
        };
        db.Decisions.Add(row);
        ChangeLog.Add(db, "document:" + claim.Document);
        db.SaveChanges();
        // Also where the claim stood in an earlier correction, for it may stand there no longer.
        var realms = before.Select(d => d.Corrected).OfType<Statement>().Select(s => Realms.Of(s.Parties)).Append(claim.Realm).Append(row.CorrectedRealm ?? claim.Realm);
        register.ProjectorOn(db).Update(Projector.Touched(db.Sql(), realms), seq);
        transaction.Commit();
        return new DecideOutcome(new ClaimDecision(seq, seq, request.Verdict, row.By, true, row.At, row.Reason, corrected).ToLine(), null);
    }
}

/// <param name="ClaimId"><see cref="Statement.Id"/>, or the claim id of a document's word on a partnership.</param>
/// <param name="By">The person's name; never empty.</param>
/// <param name="Corrected">For <see cref="Verdict.Correct"/> of a statement: the claim as it should read. Quote, page and span are those of the source and are not taken from here.</param>
public sealed record DecideRequest(string ClaimId, Verdict Verdict, string By, string? Reason = null, Statement? Corrected = null);

/// <summary>Either the decision that was recorded, or why not.</summary>
public sealed record DecideOutcome(DecisionLine? Decision, DecideRefusal? Refusal);

public enum DecideRefusal { NoSuchClaim, NothingToUndo, CorrectionMissing, NameMissing }
