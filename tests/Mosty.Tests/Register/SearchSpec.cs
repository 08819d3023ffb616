using Mosty.Register;
using Mosty.Statements;

namespace Mosty.Tests.Register;

/// <summary>Search over every kind of thing, its choices, suggestions and help. One body for both databases.</summary>
public abstract class SearchSpec
{
    private protected abstract RegisterAtHand Open(string? home = null);

    private const string Munich = "The agreement on cooperation with Bavaria was signed in Munich on 3 June 2021.";
    private const string Hospital = "In 2022 the hospital took part in an exchange.";

    private static Paper Bavarian() => new Paper("bavaria.txt", "CZ-64", "2021-06-10")
        .Calls(PartnershipStatus.Active, "CZ-64/DE-BY", "Bavaria is our partner.")
        .Says(StatementKind.Agreement, "2021-06-03", "CZ-64/DE-BY", Munich, s => s with { Act = Act.Signed, People = ["Jan Grolich"] })
        .Says(StatementKind.Visit, "2022", "CZ-64/DE-BY", Hospital, s => s with { Institutions = ["Klinikum Passau"] });

    private RegisterAtHand Told()
    {
        var register = Open("CZ-64");
        register.AddAccepted(Stories.RegionPage(), Stories.TownPage(), Bavarian());
        return register;
    }

    private static SearchResults Find(RegisterAtHand register, string words, SearchKind? kind = null, string? country = null, int? year = null) =>
        new SearchRegister(register.Folder).Run(new SearchQuestion(words, kind, Year: year, Country: country));

    [Theory]
    [InlineData("Bavorsko", "DE-BY")]
    [InlineData("Bawaria", "DE-BY")]
    [InlineData("bayern", "DE-BY")]
    [InlineData("Bajorország", "DE-BY")]
    [InlineData("kolmar", "FR:Colmar")]
    [InlineData("Niemcy", "DE")]
    public void A_territory_is_found_by_its_name_in_any_language(string words, string key)
    {
        using var register = Told();
        var found = Find(register, words);
        found.Territories.ShouldContain(key);
        found.Partnerships.ShouldContain(p => p.Partnership.Parties.Any(k => k == key || k.StartsWith(key + "-", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_place_without_a_partnership_is_found_all_the_same()
    {
        using var register = Told();
        Find(register, "Monachium").Territories[0].ShouldBe("DE:München");
        Find(register, "Monachium").Documents.ShouldHaveSingleItem("the paper says Munich").Name.ShouldBe("bavaria.txt");
    }

    [Theory]
    [InlineData("spolupráce s Bavorskem")]
    [InlineData("wspolpraca bawaria")]
    [InlineData("Zusammenarbeit mit Bayern")]
    public void Who_asks_in_one_language_finds_papers_in_another(string words)
    {
        using var register = Told();
        var found = Find(register, words);
        found.Documents.ShouldHaveSingleItem().Name.ShouldBe("bavaria.txt");
        found.Partnerships.ShouldHaveSingleItem().Snippet.ShouldContain(p => p.Hit && p.Text == "cooperation");
        found.Events.ShouldHaveSingleItem().Event.Kind.ShouldBe(StatementKind.Agreement);
    }

    [Fact]
    public void Every_kind_is_found_and_counted()
    {
        using var register = Told();
        Find(register, "klinikum").Organisations.ShouldHaveSingleItem().Name.ShouldBe("Klinikum Passau");
        Find(register, "nemocnice").Events.ShouldHaveSingleItem().Snippet.ShouldContain(p => p.Hit && p.Text == "hospital");
        Find(register, "grolich").People.ShouldBeEmpty("no paper gives an office");
        Find(register, "grolich").CountOf(SearchKind.Person).ShouldBe(0);
        var all = Find(register, "bavaria");
        foreach (var kind in Enum.GetValues<SearchKind>())
            (Find(register, "bavaria", kind) is var only && kind switch
            {
                SearchKind.Partnership => only.Partnerships.Count,
                SearchKind.Territory => only.Territories.Count,
                SearchKind.Event => only.Events.Count,
                SearchKind.Organisation => only.Organisations.Count,
                SearchKind.Person => only.People.Count,
                _ => only.Documents.Count,
            } is var count ? count : -1).ShouldBe(all.CountOf(kind), kind.ToString());
    }

    [Fact]
    public void A_choice_shows_what_it_counts()
    {
        using var register = Told();
        var all = Find(register, "signed");
        all.Facets.Countries.Keys.ShouldContain("FR");
        foreach (var (country, count) in all.Facets.Countries)
            Find(register, "signed", country: country).Facets.Kinds.Values.Sum().ShouldBe(count, country);
        foreach (var (year, count) in all.Facets.Years)
            Find(register, "signed", year: year).Facets.Kinds.Values.Sum().ShouldBe(count, year.ToString(null as IFormatProvider));
        Find(register, "signed", country: "FR").Facets.Countries.ShouldBe(all.Facets.Countries, ignoreOrder: true);
    }

    [Fact]
    public void What_is_taken_back_is_found_no_longer()
    {
        using var register = Told();
        foreach (var quote in new[] { Munich, Hospital, "Bavaria is our partner." })
            register.Decide(Bavarian(), quote, Verdict.Reject);
        var found = new SearchRegister(register.Folder, publicOnly: true).Run("Bavaria");
        found.Partnerships.ShouldBeEmpty();
        found.Events.ShouldBeEmpty();
        found.Documents.ShouldBeEmpty();
        found.Facets.Kinds.ShouldBe(new Dictionary<SearchKind, int> { [SearchKind.Territory] = 1 }, "the place itself is there still");
        Find(register, "klinikum").Organisations.ShouldBeEmpty();
        new SuggestNames(register.Folder).Run("bav").ShouldBeEmpty();
    }

    [Fact]
    public void What_nobody_has_decided_on_is_not_counted_in_public()
    {
        using var register = Told();
        register.Add(new Paper("draft.txt", "CZ-64").Says(StatementKind.Visit, "2023-05-05", "CZ-64/DE-BY", "A secret visit to Bavaria took place."));
        var found = new SearchRegister(register.Folder, publicOnly: true).Run("secret");
        (found.Total, found.Facets.Kinds.Count).ShouldBe((0, 0));
        Find(register, "secret").Total.ShouldBe(1);
    }

    [Fact]
    public void Names_are_suggested_while_they_are_typed()
    {
        using var register = Told();
        var suggest = new SuggestNames(register.Folder);
        suggest.Run("bav").Select(s => s.Id).ShouldContain("DE-BY");
        suggest.Run("Bawari").Select(s => s.Id).ShouldContain("DE-BY");
        suggest.Run("jihomoravský bav").ShouldContain(s => s.Kind == SearchKind.Partnership && s.Parties.Contains("DE-BY"));
        suggest.Run("klin").ShouldHaveSingleItem().Name.ShouldBe("Klinikum Passau");
        suggest.Run("b").ShouldBeEmpty();
        suggest.Run("' | \" & ! :* NEAR(").ShouldBeEmpty();
        suggest.Run("").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Bavrsko", "Bavorsko")]
    [InlineData("Bavorksem", null)]
    [InlineData("Blansko Colmarr", "Blansko Colmar")]
    [InlineData("xyzzyxyz", null)]
    [InlineData("Bavorsko", null)]
    public void A_misspelt_name_is_put_right(string asked, string? meant)
    {
        using var register = Told();
        new CorrectWords(register.Folder).Run(asked).Corrected.ShouldBe(meant);
    }

    [Fact]
    public void Each_word_says_how_much_it_would_find()
    {
        using var register = Told();
        var words = new CorrectWords(register.Folder).Run("Bavorsko zzzzqqq").Words;
        words.Select(w => w.Word).ShouldBe(["Bavorsko", "zzzzqqq"]);
        words[0].Found.ShouldBeGreaterThan(2);
        words[1].Found.ShouldBe(0);
    }

    [Fact]
    public void A_rebuild_finds_the_same()
    {
        using var register = Told();
        static string Summary(SearchResults r) => string.Join(' ', r.Facets.Kinds.OrderBy(k => k.Key)) + string.Join(' ', r.Partnerships.Select(p => p.Partnership.Id).Order(StringComparer.Ordinal));
        var before = new[] { "bavaria", "signed", "klinikum", "cooperation" }.Select(w => Summary(Find(register, w))).ToList();
        new RebuildProjections(register.Folder).Run();
        new[] { "bavaria", "signed", "klinikum", "cooperation" }.Select(w => Summary(Find(register, w))).ShouldBe(before);
    }
}
