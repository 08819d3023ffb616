using Mosty.Register;
using Mosty.Register.Rows;

namespace Mosty.Benchmarks.Volume;

/// <summary>What the office decided on generated claims: most accepted by the command, a quarter by a person, some corrected, some rejected, some not decided yet. Three acts.</summary>
internal sealed class VolumeDecisions
{
    private readonly List<string> byCommand = [], byPerson = [], rejected = [];
    private readonly List<(string Claim, string Corrected, string Realm)> corrected = [];

    /// <param name="founding">True for the paper that founds its partnership: its claims are accepted, else there would be fewer partnerships than asked for.</param>
    public void Take(VolumeRows rows, bool founding)
    {
        for (var i = 0; i < rows.Claims.Count; i++)
        {
            var claim = rows.Claims[i].Claim;
            // The id is a hash: as good as chance, and the same at every run.
            var chance = Convert.ToInt32(claim.Id[..4], 16) % 1000;
            var founds = founding && (i == 0 || claim.Kind == ClaimRow.Word);
            if (chance < 20 && !founds)
                continue;
            if (chance < 28 && !founds)
                rejected.Add(claim.Id);
            else if (chance < 33 && !founds)
                corrected.Add((claim.Id, Corrected(rows.Paper.Reading.Statements[i]), claim.Realm));
            else if (chance < 280)
                byPerson.Add(claim.Id);
            else
                byCommand.Add(claim.Id);
        }
    }

    public IEnumerable<DecisionRow> Rows()
    {
        long seq = 0;
        foreach (var row in Act(byCommand.Select(c => Made(c, Verdict.Accept, "mosty add --accept", person: false)).ToList(), ref seq))
            yield return row;
        foreach (var row in Act(byPerson.Select(c => Made(c, Verdict.Accept, "Office", person: true)).ToList(), ref seq))
            yield return row;
        foreach (var row in Act([.. rejected.Select(c => Made(c, Verdict.Reject, "Office", person: true)), .. corrected.Select(c => Made(c.Claim, Verdict.Correct, "Office", person: true, c.Corrected, c.Realm))], ref seq))
            yield return row;
    }

    private static List<DecisionRow> Act(List<DecisionRow> rows, ref long seq)
    {
        var first = seq;
        seq += rows.Count;
        var last = seq;
        return [.. rows.Select((r, i) => new DecisionRow
        {
            Seq = first + i + 1,
            Act = last,
            Claim = r.Claim,
            Verdict = r.Verdict,
            By = r.By,
            ByPerson = r.ByPerson,
            Corrected = r.Corrected,
            CorrectedRealm = r.CorrectedRealm,
        })];
    }

    private static DecisionRow Made(string claim, Verdict verdict, string by, bool person, string? corrected = null, string? realm = null) =>
        new() { Claim = claim, Verdict = verdict.ToString(), By = by, ByPerson = person, Corrected = corrected, CorrectedRealm = realm };

    private static string Corrected(Statements.Statement statement) => RegisterJson.Write(
        ClaimIds.WithoutSighting(statement with { Date = PartialDate.Of(statement.Date!.First.Year), Fields = ["culture"] }), RegisterJson.Types.Statement);
}
