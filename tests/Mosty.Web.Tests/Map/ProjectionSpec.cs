using Mosty.Territories;
using Mosty.Web.Map;

namespace Mosty.Web.Tests.Map;

/// <summary>Points fall where they belong.</summary>
public class ProjectionSpec
{
    [Fact]
    public void A_place_on_the_map_of_the_world_stands_where_the_base_has_it()
    {
        var world = WorldBase.Instance;
        world.Checks.Count.ShouldBeGreaterThan(5);
        foreach (var check in world.Checks)
        {
            var (x, y) = world.Projection.Place(new GeoPoint(check[1], check[0]));
            x.ShouldBe(check[2], 0.01);
            y.ShouldBe(check[3], 0.01);
        }
    }

    [Theory]
    [InlineData(50.66, 14.04, 51.05, 13.74, 48)]
    [InlineData(50.66, 14.04, 40.19, 29.06, 1_640)]
    [InlineData(52.23, 21.01, 35.68, 139.69, 8_580)]
    [InlineData(-33.87, 151.21, 52.23, 21.01, 15_600)]
    public void Distances_are_those_of_the_globe(double north, double east, double otherNorth, double otherEast, double kilometres) =>
        new GeoPoint(north, east).DistanceTo(new GeoPoint(otherNorth, otherEast)).ShouldBe(kilometres, kilometres * 0.02 + 2);

    [Fact]
    public void Around_a_place_distance_and_bearing_are_true()
    {
        var home = new GeoPoint(50.66, 14.04);
        var map = new Azimuthal(home, Math.PI, 500);
        foreach (var point in Points())
        {
            var (x, y) = map.Place(Direction.Of(point));
            Math.Sqrt(x * x + y * y).ShouldBe(500 * home.DistanceTo(point) / (Math.PI * GeoPoint.EarthRadius), 0.01);
        }

        var north = map.Place(Direction.Of(new GeoPoint(60, 14.04)));
        north.X.ShouldBe(0, 1e-6);
        north.Y.ShouldBeLessThan(0);
        map.Place(Direction.Of(new GeoPoint(50.66, 15))).X.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void The_shortest_way_is_no_longer_than_it_must_be_and_reaches_both_ends()
    {
        foreach (var end in Points())
        {
            var start = new GeoPoint(51.5, 19.4);
            var way = GreatCircle.Between(start, end);
            Enumerable.Range(1, way.Length - 1).Sum(i => way[i - 1].AngleTo(way[i])).ShouldBe(start.DistanceTo(end) / GeoPoint.EarthRadius, 1e-4);
            way[^1].AngleTo(Direction.Of(end)).ShouldBe(0, 1e-6);
        }
    }

    private static IEnumerable<GeoPoint> Points()
    {
        var random = new Random(20261125);
        return Enumerable.Range(0, 200).Select(_ => new GeoPoint(random.NextDouble() * 170 - 85, random.NextDouble() * 360 - 180));
    }
}
