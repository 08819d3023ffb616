using Mosty.Register;
using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Tests.Register;

/// <summary>What a territory's page gathers, on whichever database.</summary>
public abstract class TerritorySpec
{
    private protected abstract RegisterAtHand Open(string? home = null);

    private const string Member = "The region of South Moravia is a member of the Association of European Border Regions.";

    [Fact]
    public void Its_own_partnerships_stand_apart_from_those_one_level_down()
    {
        using var register = Open("CZ-64");
        register.AddAccepted(Stories.RegionPage(), Stories.TownPage());
        var page = new ShowTerritory(register.Folder).Run("CZ-64").ShouldNotBeNull();
        page.Own.ShouldHaveSingleItem().Parties.ShouldBe(["CZ-64", "FR-GES"]);
        var below = page.Below.ShouldHaveSingleItem();
        below.Key.ShouldBe("CZ:Blansko");
        below.Partnerships.ShouldHaveSingleItem().Parties.ShouldContain("FR:Colmar");
        page.IsHome.ShouldBeTrue();
        page.Above.ShouldBe(["CZ"]);
    }

    [Fact]
    public void Its_standing_is_that_of_the_day_asked_for()
    {
        using var register = Open("CZ-64");
        register.AddAccepted(Stories.RegionPage());
        var show = new ShowTerritory(register.Folder);
        show.Run("CZ-64")!.Own.Single().Formal.ShouldBe(Formal.InForce);
        show.Run("CZ-64", new DateOnly(1990, 1, 1))!.Own.ShouldAllBe(l => l.Formal != Formal.InForce);
    }

    [Fact]
    public void White_spots_are_the_large_towns_of_a_home_region_without_partner()
    {
        using var register = Open("CZ-64");
        register.AddAccepted(Stories.RegionPage(), Stories.TownPage());
        var spots = new ShowTerritory(register.Folder).Run("CZ-64")!.WhiteSpots.ShouldNotBeNull();
        spots.Looked.ShouldBe(20);
        spots.Without.Select(t => t.Key).ShouldContain("CZ:Znojmo");
        spots.Without.Select(t => t.Key).ShouldNotContain("CZ:Blansko");
        new ShowTerritory(register.Folder).Run("FR-GES")!.WhiteSpots.ShouldBeNull();
    }

    [Fact]
    public void A_network_is_told_once_somebody_accepted_it_and_not_before()
    {
        using var register = Open("CZ-64");
        var paper = new Paper("networks.txt", "CZ-64").Says(StatementKind.Membership, "2010", "CZ-64/XX:AEBR", Member);
        register.Add(paper);
        var show = new ShowTerritory(register.Folder);
        show.Run("CZ-64")!.Networks.ShouldBeEmpty();
        register.Decide(paper, Member, Verdict.Accept);
        var network = show.Run("CZ-64")!.Networks.ShouldHaveSingleItem();
        network.Other.ShouldBe("XX:AEBR");
        network.Sources.ShouldHaveSingleItem().Statement.Quote.ShouldBe(Member);
        show.Run("XX:AEBR")!.Networks.ShouldHaveSingleItem().Other.ShouldBe("CZ-64");
        register.Decide(paper, Member, Verdict.Reject);
        show.Run("CZ-64")!.Networks.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("PL-99", false)]
    [InlineData("", false)]
    [InlineData("CZ:No' or 1=1 --", false)]
    [InlineData("FR-GES", true)]
    [InlineData("XX:AEBR", true)]
    public void Only_what_is_known_has_a_page(string key, bool known)
    {
        using var register = Open();
        (new ShowTerritory(register.Folder).Run(key) is not null).ShouldBe(known);
    }

    [Fact]
    public void A_place_that_only_papers_name_has_a_page_too()
    {
        using var register = Open("CZ-64");
        register.AddAccepted(new Paper("far.txt", "CZ-64").Says(StatementKind.Agreement, "2001-02-03", "CZ-64/CN:Nowhere in China", "They signed.", s => s with { Act = Act.Signed }));
        var page = new ShowTerritory(register.Folder).Run("CN:Nowhere in China").ShouldNotBeNull();
        page.Place.ShouldBeNull();
        page.Above.ShouldBe(["CN"]);
        page.Own.ShouldHaveSingleItem();
    }
}
