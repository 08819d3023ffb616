using Mosty.Register;
using Mosty.Territories;
using Mosty.Timelines;

namespace Mosty.Web.Map;

/// <summary>A partnership between two places that have a point each.</summary>
public sealed record MapLink(string From, GeoPoint Start, string To, GeoPoint End, PartnershipLine Line)
{
    public Formal Formal => Line.Formal;

    public double Kilometres => Start.DistanceTo(End);

    /// <summary>From one party of a partnership to each other one; none for parties without a place on the map.</summary>
    public static IEnumerable<MapLink> Of(Gazetteer gazetteer, PartnershipLine line, string from)
    {
        if (gazetteer.PointOf(from) is { } start)
            foreach (var to in line.Parties)
                if (to != from && gazetteer.PointOf(to) is { } end)
                    yield return new MapLink(from, start, to, end, line);
    }
}
