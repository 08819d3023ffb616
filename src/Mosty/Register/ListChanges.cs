using System.Globalization;
using Mosty.Register.Fold;

namespace Mosty.Register;

/// <summary>Lists what came onto the register, or was decided anew there, last first. What was taken back is no longer told.</summary>
public sealed class ListChanges(RegisterFolder register)
{
    /// <param name="among">Ids of partnerships; null for all.</param>
    /// <param name="after">As <see cref="Slice{T}.Next"/> gave it; null for the newest.</param>
    public Slice<StatementOnRegister> Run(IReadOnlyCollection<string>? among = null, string? after = null, int take = 50)
    {
        if (among is { Count: 0 })
            return new Slice<StatementOnRegister>([], null);
        var before = long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : long.MaxValue;
        using var connection = register.Connect();
        var sql = new Sql(connection);
        var where = among is null ? "" : $"and f.partnership in ({string.Join(", ", among.Select((_, i) => $"@p{i + 2}"))})";
        var found = sql.Query(
            $"""
            select e.seq, e.claim from decision e
            where e.seq < @p0 and exists (select 1 from fact f where f.claim = e.claim and f.role <> 1 {where})
            and not exists (select 1 from decision n where n.claim = e.claim and n.seq > e.seq)
            order by e.seq desc limit @p1
            """, r => (Seq: r.GetInt64(0), Claim: r.GetString(1)), [before, take + 1, .. among ?? []]);
        return new Slice<StatementOnRegister>(
            AcceptedReader.Read(sql, [.. found.Take(take).Select(f => f.Claim)]),
            found.Count > take ? found[take - 1].Seq.ToString(CultureInfo.InvariantCulture) : null);
    }

    /// <summary>When each partnership's entry last changed.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> LastChanges()
    {
        using var connection = register.Connect();
        return new Sql(connection).Query(
                "select l.partnership, d.at_ms from partnership_row l join decision d on d.seq = l.changed_seq",
                r => (Id: r.GetString(0), At: DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(1))))
            .ToDictionary(c => c.Id, c => c.At, StringComparer.Ordinal);
    }
}
