namespace Mosty.Register;

/// <summary>Lists the territories that are, or hold, parties of partnerships, in the order of their keys.</summary>
public sealed class ListTerritories(RegisterFolder register)
{
    /// <param name="after">The key after which the page begins; null for the first page.</param>
    public Slice<TerritoryLine> Run(string? after = null, int take = int.MaxValue)
    {
        using var connection = register.Connect();
        var all = new Sql(connection).Query(
            "select p.territory, count(*) from partnership_place p join partnership_row l on l.partnership = p.partnership group by p.territory",
            r => new TerritoryLine(r.GetString(0), null, r.GetInt32(1)));
        // Ordered here: databases order letters beyond ASCII each in its own way.
        var rest = all.Where(t => after is null || string.CompareOrdinal(t.Key, after) > 0).OrderBy(t => t.Key, StringComparer.Ordinal).ToList();
        return new Slice<TerritoryLine>(
            [.. rest.Take(take).Select(t => t with { Place = register.Gazetteer.Find(t.Key) })],
            rest.Count > take ? rest[take - 1].Key : null);
    }

    /// <summary>One territory; null when no partnership has a party in it.</summary>
    public TerritoryLine? One(string key)
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        foreach (var wanted in new[] { key, register.Gazetteer.Find(key)?.Key }.OfType<string>().Distinct(StringComparer.Ordinal))
            if (sql.Number("select count(*) from partnership_place p join partnership_row l on l.partnership = p.partnership where p.territory = @p0", wanted) is > 0 and var count)
                return new TerritoryLine(wanted, register.Gazetteer.Find(wanted), (int)count);
        return null;
    }
}
