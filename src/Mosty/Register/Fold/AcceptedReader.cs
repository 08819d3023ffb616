namespace Mosty.Register.Fold;

/// <summary>Reads accepted claims by their ids: as in force, with their sources and the partnerships they stand on.</summary>
internal static class AcceptedReader
{
    // Parameters a statement of either database takes without complaint.
    private const int AtOnce = 200;

    /// <summary>In the order asked for; words on partnerships, and what is not accepted, are left out.</summary>
    public static List<StatementOnRegister> Read(Sql sql, IReadOnlyList<string> ids)
    {
        var found = new List<StatementOnRegister>(ids.Count);
        foreach (var chunk in ids.Chunk(AtOnce))
        {
            var claims = RealmReader.ReadClaims(sql, chunk).ToDictionary(c => c.Id, StringComparer.Ordinal);
            var partnerships = sql.Query(
                $"""
                select f.claim, l.partnership, l.parties from fact f join partnership_row l on l.partnership = f.partnership
                where f.claim in ({Places(chunk.Length)}) order by f.role, l.partnership
                """, r => (Claim: r.GetString(0), Ref: new PartnershipRef(r.GetString(1), Realms.Split(r.GetString(2)))), [.. chunk]).ToLookup(p => p.Claim, p => p.Ref, StringComparer.Ordinal);
            found.AddRange(chunk.Select(claims.GetValueOrDefault).OfType<ClaimOnFile>().Select(c => Make(c, [.. partnerships[c.Id].DistinctBy(r => r.Id)])).OfType<StatementOnRegister>());
        }

        return found;
    }

    /// <summary><c>@p0, @p1 …</c></summary>
    public static string Places(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => $"@p{i}"));

    private static StatementOnRegister? Make(ClaimOnFile claim, IReadOnlyList<PartnershipRef> partnerships) =>
        Accepted.Of(claim, long.MaxValue) is { Statement: not null } accepted
            ? new StatementOnRegister(
                accepted.ToEvidence(),
                claim.Decisions[^1].Seq,
                DateTimeOffset.FromUnixTimeMilliseconds(claim.Decisions.First(d => d.Accepts).At),
                DateTimeOffset.FromUnixTimeMilliseconds(claim.Decisions[^1].At),
                partnerships)
            : null;
}
