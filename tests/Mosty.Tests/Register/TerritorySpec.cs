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

    [Fact]
    public void Every_fact_of_accepted_papers_is_told_with_its_words_and_disagreements_stand_side_by_side()
    {
        using var register = Open("CZ-64");
        for (var i = 0; i < 70; i++)
            register.AddAccepted(new Paper($"p{i}.txt", "CZ-64", "2020").Says(StatementKind.Visit, $"20{i + 10:00}", "CZ-64/FR-GES", $"They came in {i}.", s => s with { Host = "CZ-64" })
                .Tells("FR-GES", "sector", "sector" + i, null, $"They make {i}."));
        register.AddAccepted(Stories.RegionPage().Tells("FR-GES", "population", "5500000", "2020", "5.5 million live there.", "people").Tells("FR-GES", "population", "5400000", "2010", "5.4 million lived there.", "people"));
        register.AddAccepted(new Paper("other.txt", "CZ-64", "2021").Says(StatementKind.Visit, "2021-05", "CZ-64/FR-GES", "Another visit.", s => s with { Host = "CZ-64" })
            .Tells("FR-GES", "population", "5600000", "2020", "There are 5.6 million.", "people").Tells("FR-GES", "population", "5500000", "2020", "Again.", "people"));
        var facts = new ShowTerritory(register.Folder).Run("FR-GES").ShouldNotBeNull().Profiles;
        facts.Count(f => f.Profile.Property == "sector").ShouldBe(70);
        facts.Where(f => f.Profile.Property == "population").Select(f => (f.Profile.Value, f.Profile.Date!.Value, f.Disputed)).ShouldBe(
            [("5500000", "2020", true), ("5600000", "2020", true), ("5400000", "2010", false)], ignoreOrder: true);
        facts.ShouldAllBe(f => f.Profile.Quote.Length > 0 && f.Source.Sha256.Length == 64);
        register.Page("CZ-64/FR-GES").Profiles.Count.ShouldBe(facts.Count);
        register.Findings().ShouldBeEmpty();
    }

    [Fact]
    public void A_fact_is_told_only_while_something_of_its_paper_about_the_place_is_accepted()
    {
        using var register = Open("CZ-64");
        register.AddAccepted(Stories.RegionPage());
        var paper = new Paper("new.txt", "CZ-64", "2021").Says(StatementKind.Visit, "2021-05", "CZ-64/FR-GES", "Another visit.", s => s with { Host = "CZ-64" })
            .Tells("FR-GES", "seat", "FR:Metz", "2021", "It is governed from Metz.");
        register.Add(paper);
        IReadOnlyList<ProfileLine> Facts() => new ShowTerritory(register.Folder).Run("FR-GES")!.Profiles;
        Facts().ShouldBeEmpty();
        register.Decide(paper, "Another visit.", Verdict.Accept);
        Facts().ShouldHaveSingleItem().Profile.Value.ShouldBe("FR:Metz");
        new RebuildProjections(register.Folder).Run();
        Facts().ShouldHaveSingleItem().Source.Name.ShouldBe("new.txt");
        register.Decide(paper, "Another visit.", Verdict.Reject);
        Facts().ShouldBeEmpty();
        register.Page("CZ-64/FR-GES").Profiles.ShouldBeEmpty();
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
