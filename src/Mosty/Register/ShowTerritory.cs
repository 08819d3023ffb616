using Mosty.Register.Fold;
using Mosty.Territories;

namespace Mosty.Register;

/// <summary>Gathers a territory's page: what the gazetteer knows of it and what the register holds.</summary>
public sealed class ShowTerritory(RegisterFolder register)
{
    /// <summary>Of a region, this many of its largest places are looked at for partners, none smaller than <see cref="SmallestPlace"/>.</summary>
    private const int Places = 20;

    private const int SmallestPlace = 5_000;

    private readonly Gazetteer gazetteer = register.Gazetteer;

    /// <param name="asOf">True on; null for today.</param>
    /// <returns>Null for a key that neither the gazetteer nor the register has.</returns>
    public TerritoryPage? Run(string key, DateOnly? asOf = null)
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        var place = gazetteer.Find(key);
        key = place?.Key ?? key;
        var day = asOf ?? register.Today;
        var lines = ListPartnerships.Within(register.List.Current(sql), key, day);
        if (place is null && !lines.Exists(l => l.Parties.Contains(key)))
            return null;
        var above = new Hierarchy(gazetteer).SelfAndAbove(key);
        var homes = register.Entries.Current(sql).Homes;
        var own = lines.Where(l => l.Parties.Contains(key)).ToList();
        var isHome = homes.Any(h => above.Contains(h) || gazetteer.IsWithin(h, key));
        return new TerritoryPage(
            key,
            place,
            [.. gazetteer.NamesOf(key).Select(n => new TerritoryName(n.Language, n.Name))],
            [.. above.Skip(1)],
            [.. gazetteer.PredecessorsOf(key).Select(Unit)],
            place?.Successor is { } successor ? Unit(successor) : null,
            gazetteer.Facts.LifetimeOf(key),
            gazetteer.SeatOf(key),
            homes.Any(above.Contains),
            day,
            own,
            Networks(sql, key),
            Below(lines, key),
            [.. own.SelectMany(l => l.Sketch.OneLevelDown.Select(o => new OrganisationAgreement(o.Names, o.Date, new PartnershipRef(l.Id, l.Parties)))).OrderByDescending(o => o.Date)],
            ProfileFacts.Of(sql, key),
            isHome && place is { Level: TerritoryLevel.Region or TerritoryLevel.District, Successor: null } ? Spots(sql, key) : null);
    }

    private FormerUnit Unit(string key) => new(key, gazetteer.Facts.LifetimeOf(key));

    private static bool IsNetwork(string key) => Realms.CountryOf(key) == "XX";

    /// <summary>The networks of a territory; of a network, its members.</summary>
    private static List<Membership> Networks(Sql sql, string key) =>
        [.. RealmReader.ReadMemberships(sql, key).Select(c => Accepted.Of(c, long.MaxValue)).OfType<Accepted>()
            .SelectMany(a => a.Parties.Where(p => p != key && IsNetwork(p) != IsNetwork(key)).Select(other => (other, a)))
            .GroupBy(m => m.other, m => m.a.ToEvidence()).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Membership(g.Key, [.. g.OrderBy(e => e.Source.Rank).ThenByDescending(e => e.Source.Published)]))];

    private List<PartyBelow> Below(IEnumerable<PartnershipLine> lines, string key) =>
        [.. lines.SelectMany(l => l.Parties.Where(p => gazetteer.IsWithin(p, key)).Select(p => (Party: p, Line: l)))
            .GroupBy(p => p.Party, p => p.Line).Select(g => new PartyBelow(g.Key, [.. g]))
            .OrderByDescending(b => b.Partnerships.Count).ThenBy(b => b.Key, StringComparer.Ordinal)];

    private WhiteSpots? Spots(Sql sql, string key)
    {
        var largest = Towns(key, depth: 3).OrderByDescending(t => t.Population).Take(Places).Where(t => t.Population >= SmallestPlace).ToList();
        return largest.Count == 0
            ? null
            : new WhiteSpots(largest.Count, [.. largest.Where(t => sql.Number("select count(*) from partnership_place where territory = @p0", t.Key) == 0)]);
    }

    private IEnumerable<Territory> Towns(string key, int depth) => gazetteer.Below(key).SelectMany(t =>
        t.Level == TerritoryLevel.City ? [t] : depth > 0 ? Towns(t.Key, depth - 1) : []);
}
