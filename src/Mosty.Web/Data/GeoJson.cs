using System.Text.Json;
using System.Text.Json.Nodes;
using Mosty.Register;
using Mosty.Territories;
using Mosty.Web.Api;

namespace Mosty.Web.Data;

/// <summary>Partners as points and partnerships as lines (RFC 7946); a country lies where its capital does. What has no known place has no geometry.</summary>
internal static class GeoJson
{
    public static IEnumerable<string> Pieces(PartnershipListing listing, IEnumerable<TerritoryLine> territories, Gazetteer gazetteer, ApiContext api)
    {
        var points = territories.Select(t => Feature(api.Links.Territory(t.Key), PointOf(t.Place), api.Shape.Territory(t), "territory"));
        var lines = listing.Lines.Select(l => Feature(api.Links.Partnership(l.Id), Between(l.Parties.Select(p => Place(gazetteer.Find(p)))), api.Shape.Line(l), "partnership"));
        return JsonPieces.Between("{\"type\":\"FeatureCollection\",\"features\":[\n", points.Concat(lines), "\n]}\n");
    }

    /// <summary>The line between two places; where it would run the long way round the world it is cut at the antimeridian. Several parties: their points.</summary>
    internal static JsonObject? Between(IEnumerable<(double Longitude, double Latitude)?> places)
    {
        var known = places.OfType<(double Longitude, double Latitude)>().ToList();
        if (known.Count < 2)
            return null;
        if (known.Count > 2)
            return Geometry("MultiPoint", new JsonArray([.. known.Select(p => Position(p.Longitude, p.Latitude))]));
        var (a, b) = (known[0], known[1]);
        if (Math.Abs(a.Longitude - b.Longitude) <= 180)
            return Geometry("LineString", new JsonArray(Position(a.Longitude, a.Latitude), Position(b.Longitude, b.Latitude)));
        var edge = a.Longitude > 0 ? 180.0 : -180.0;
        var span = 360 - Math.Abs(a.Longitude - b.Longitude);
        var share = span == 0 ? 0 : Math.Abs(edge - a.Longitude) / span;
        var latitude = Math.Round(a.Latitude + (share * (b.Latitude - a.Latitude)), 5);
        return Geometry("MultiLineString", new JsonArray(
            new JsonArray(Position(a.Longitude, a.Latitude), Position(edge, latitude)),
            new JsonArray(Position(-edge, latitude), Position(b.Longitude, b.Latitude))));
    }

    private static (double Longitude, double Latitude)? Place(Territory? territory) =>
        territory is { Latitude: { } latitude, Longitude: { } longitude } ? (Math.Round(longitude, 5), Math.Round(latitude, 5)) : null;

    private static JsonObject? PointOf(Territory? territory) =>
        Place(territory) is { } place ? Geometry("Point", Position(place.Longitude, place.Latitude)) : null;

    private static string Feature<T>(string id, JsonObject? geometry, T properties, string kind)
    {
        var told = JsonSerializer.SerializeToNode(properties, JsonPieces.Json)!.AsObject();
        told.Insert(0, "feature", kind);
        return new JsonObject { ["type"] = "Feature", ["id"] = id, ["geometry"] = geometry, ["properties"] = told }.ToJsonString(JsonPieces.Json);
    }

    private static JsonObject Geometry(string type, JsonArray coordinates) => new() { ["type"] = type, ["coordinates"] = coordinates };

    private static JsonArray Position(double longitude, double latitude) => new(longitude, latitude);
}
