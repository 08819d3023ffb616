using Mosty.Register.Fold;
using Mosty.Statements;

namespace Mosty.Register;

/// <summary>Lists the accepted statements that stand on the register, in the order of their ids; nothing undecided or rejected is ever among them.</summary>
public sealed class ListStatements(RegisterFolder register)
{
    /// <summary>A page is at most this long.</summary>
    public const int Longest = 200;

    /// <param name="after">The id after which the page begins; null for the first page.</param>
    public Slice<StatementOnRegister> Run(StatementFilter filter, string? after = null, int take = 50)
    {
        take = Math.Clamp(take, 1, Longest);
        using var connection = register.Connect();
        var sql = new Sql(connection);
        var ids = sql.Query(
            """
            select distinct f.claim from fact f join claim c on c.id = f.claim
            where f.role <> 1 and f.claim > @p0 and (@p1 = '' or f.partnership = @p1) and (@p2 = '' or c.document = @p2) and (@p3 = '' or c.kind = @p3)
            and (@p4 = '' or exists (select 1 from claim_party q where q.claim = f.claim and q.territory = @p4))
            order by f.claim limit @p5
            """,
            r => r.GetString(0), after ?? "", filter.Partnership ?? "", filter.Document ?? "", filter.Kind?.ToString() ?? "", filter.Territory ?? "", take + 1);
        return new Slice<StatementOnRegister>(AcceptedReader.Read(sql, [.. ids.Take(take)]), ids.Count > take ? ids[take - 1] : null);
    }

    /// <summary>One statement; null when it is not on the register.</summary>
    public StatementOnRegister? One(string id)
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        return sql.Number("select count(*) from fact where claim = @p0 and role <> 1", id) == 0 ? null : AcceptedReader.Read(sql, [id]).FirstOrDefault();
    }
}

/// <summary>Which statements; a null lets all pass.</summary>
/// <param name="Partnership">Its permanent id.</param>
/// <param name="Document">The whole SHA-256.</param>
/// <param name="Territory">Key of a party, as the papers were read; what lies within it is not meant.</param>
public sealed record StatementFilter(string? Partnership = null, string? Document = null, StatementKind? Kind = null, string? Territory = null);
