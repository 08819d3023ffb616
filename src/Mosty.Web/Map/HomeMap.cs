using Mosty.Register;
using Mosty.Territories;

namespace Mosty.Web.Map;

/// <summary>What the map with one place at the centre of the world shows.</summary>
/// <param name="Links">The nearest first.</param>
/// <param name="Elsewhere">Partnerships with a partner that has no place on a map (a network, a place that the gazetteer lacks).</param>
/// <param name="Near">Radius in kilometres of a second, closer map; null where one shows them all well.</param>
public sealed record HomeMap(string? Key, GeoPoint Centre, IReadOnlyList<MapLink> Links, int Elsewhere, double Radius, double? Near)
{
    /// <summary>Half the way around the globe: everything.</summary>
    public const double WholeWorld = 20_000;

    private const double Smallest = 600;

    private const double WorthACloserLook = 4_500;

    private const double Close = 2_600;

    /// <summary>Null when the territory has no place on a map, or no partner that has one. Its own partners; where it has none, those of what lies in it.</summary>
    public static HomeMap? Of(Gazetteer gazetteer, TerritoryPage page)
    {
        if (gazetteer.PointOf(page.Key) is not { } centre)
            return null;
        var own = page.Own.Count > 0;
        var lines = own ? page.Own.Select(l => (Party: page.Key, Line: l)) : page.Below.SelectMany(b => b.Partnerships.Select(l => (Party: b.Key, Line: l)));
        return Of(gazetteer, own ? page.Key : null, centre, lines);
    }

    /// <param name="key">The territory at the centre, where the links begin there; else null.</param>
    public static HomeMap? Of(Gazetteer gazetteer, string? key, GeoPoint centre, IEnumerable<(string Party, PartnershipLine Line)> lines)
    {
        var found = lines.Select(l => (Links: MapLink.Of(gazetteer, l.Line, l.Party).ToList(), l.Line)).ToList();
        // A partnership between two places of the same land comes from both of them.
        var links = found.SelectMany(f => f.Links).DistinctBy(l => (l.Line.Id, string.CompareOrdinal(l.From, l.To) < 0 ? l.From + '|' + l.To : l.To + '|' + l.From)).OrderBy(l => l.Kilometres).ThenBy(l => l.To, StringComparer.Ordinal).ToList();
        if (links.Count == 0)
            return null;
        var reach = links.Select(l => Math.Max(centre.DistanceTo(l.End), centre.DistanceTo(l.Start))).Order().ToList();
        var radius = Math.Max(reach[^1] * 1.12, Smallest);
        var near = reach.TakeWhile(r => r <= Close).ToList();
        return new HomeMap(
            key, centre, links, found.Count(f => f.Links.Count == 0),
            radius > 0.7 * WholeWorld ? WholeWorld : radius,
            radius > WorthACloserLook && near.Count > 2 ? Math.Max(near[^1] * 1.12, Smallest) : null);
    }
}
