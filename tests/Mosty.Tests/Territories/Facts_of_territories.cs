using Mosty.Knowledge;
using Mosty.Territories;

namespace Mosty.Tests.Territories;

public sealed class Facts_of_territories
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Open(KnowledgeFile.Open());

    [Fact]
    public void Economies_are_those_of_known_countries_and_of_a_sound_size()
    {
        var world = Gazetteer.Tables.TerritoryCount is var count ? Enumerable.Range(0, count).Select(Gazetteer.KeyAt).Where(k => k.Length == 2).Sum(k => Gazetteer.Facts.EconomyOf(k) ?? 0) : 0;
        // The world's product of the year: 106 trillion dollars (World Bank).
        world.ShouldBeInRange(102_000_000_000_000m, 110_000_000_000_000m);
        string[] neighbours = ["AT", "BY", "CZ", "DE", "GB", "HU", "LT", "PL", "RU", "SK", "UA", "US", "CN", "KZ"];
        foreach (var country in neighbours)
            Gazetteer.Facts.EconomyOf(country).ShouldNotBeNull(country);
    }

    [Theory]
    [InlineData("USD", 100, 100)]
    [InlineData("EUR", 92, 100)]
    [InlineData("PLN", 420, 100)]
    [InlineData("people", 420, null)]
    [InlineData("TRY", 420, null)]
    public void Money_has_a_rate_or_none(string unit, int amount, int? dollars) => Gazetteer.Facts.InDollars(amount, unit).ShouldBe(dollars);

    [Theory]
    [InlineData("FR-GES", "2015-12-31", false)]
    [InlineData("FR-GES", "2016-01-01", true)]
    [InlineData("FR:Alsace", "2015-12-31", true)]
    [InlineData("FR:Alsace", "2016-01-01", false)]
    [InlineData("NO:Telemark", "2019-12-31", true)]
    [InlineData("NO:Telemark", "2022-06-01", false)]
    [InlineData("NO:Telemark", "2024-01-01", true)]
    [InlineData("CZ-51", "1955-01-01", true)]
    [InlineData("CZ-51", "1985-01-01", false)]
    [InlineData("XX:Euroregion Nisa", "1991-11-30", false)]
    [InlineData("XX:Euroregion Nisa", "1991-12-01", true)]
    public void A_unit_exists_in_its_time(string key, string day, bool exists)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd");
        Gazetteer.Facts.LifetimeOf(key).ShouldNotBeNull().Touches(date, date).ShouldBe(exists);
    }

    /// <summary>A unit and what came in its place never stood together.</summary>
    [Fact]
    public void No_unit_stands_beside_its_successor()
    {
        var checkedPairs = 0;
        for (var i = 0; i < Gazetteer.Tables.TerritoryCount; i++)
        {
            var unit = Gazetteer.Tables.Territory(i).Successor < 0 ? null : Gazetteer.Find(Gazetteer.KeyAt(i));
            if (unit is null || Gazetteer.Facts.LifetimeOf(unit.Key) is not { } own || Gazetteer.Facts.LifetimeOf(unit.Successor!) is not { } next)
                continue;
            checkedPairs++;
            next.Spans.ShouldNotContain(s => own.Touches(s.From, s.Until), $"{unit.Key} -> {unit.Successor}");
        }

        checkedPairs.ShouldBeGreaterThan(60);
    }

    [Fact]
    public void The_units_merged_into_one_are_told() => Gazetteer.PredecessorsOf("FR-GES").ShouldBe(["FR:Alsace", "FR:Champagne-Ardenne", "FR:Lorraine"]);
}
