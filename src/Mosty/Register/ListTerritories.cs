namespace Mosty.Register;

/// <summary>Lists the territories that are, or hold, parties of partnerships, in the order of their keys.</summary>
public sealed class ListTerritories(RegisterFolder register)
{
    /// <param name="after">The key after which the page begins; null for the first page.</param>
    public Slice<TerritoryLine> Run(string? after = null, int take = int.MaxValue)
    {
        using var connection = register.Connect();
        var rest = register.List.Current(new Sql(connection)).Places.Where(t => after is null || string.CompareOrdinal(t.Territory, after) > 0)
            .OrderBy(t => t.Territory, StringComparer.Ordinal).Select(t => new TerritoryLine(t.Territory, null, t.Rows)).ToList();
        return new Slice<TerritoryLine>(
            [.. rest.Take(take).Select(t => t with { Place = register.Gazetteer.Find(t.Key) })],
            rest.Count > take ? rest[take - 1].Key : null);
    }

    /// <summary>One territory; null when no partnership has a party in it.</summary>
    public TerritoryLine? One(string key)
    {
        using var connection = register.Connect();
        var list = register.List.Current(new Sql(connection));
        foreach (var wanted in new[] { key, register.Gazetteer.Find(key)?.Key }.OfType<string>().Distinct(StringComparer.Ordinal))
            if (list.Within(wanted).Count is > 0 and var count)
                return new TerritoryLine(wanted, register.Gazetteer.Find(wanted), count);
        return null;
    }
}
