using System.IO.Compression;
using System.Text;
using Mosty.Register.Lists;
using Mosty.Statements;

namespace Mosty.Tests.Register.Lists;

public sealed class ImportLinksOnSqlite : ImportLinksSpec
{
    private protected override RegisterAtHand Open() => new();
}

public sealed class ImportLinksOnPostgres(PostgresServer server) : ImportLinksSpec, IClassFixture<PostgresServer>
{
    private protected override RegisterAtHand Open()
    {
        if (server.Missing is { } reason)
            Assert.Skip(reason);
        return new RegisterAtHand(server.NewDatabase());
    }
}

/// <summary>An office imports a list that somebody else keeps.</summary>
public abstract class ImportLinksSpec
{
    private const string Twins =
        """
        a,a_country,b,b_country,since,note
        Liberec,CZ,Augsburg,DE,2001,https://example.org/1
        Augsburg,DE,Liberec,CZ,,
        Liberec,CZ,Nowhereville,PL,,
        Liberec,,Zittau,DE,,
        Liberec,CZ,Liberec,CZ,,
        PL:Chorzów,,Ózd,HU,,
        """;

    private protected abstract RegisterAtHand Open();

    [Fact]
    public void Its_links_are_candidates_and_the_rows_left_out_are_told()
    {
        using var register = Open();
        var outcome = Import(register, Twins);
        (outcome.Reading.Rows, outcome.Reading.Links.Count, outcome.Reading.Repeated, outcome.Reading.Errors.Count).ShouldBe((6, 2, 1, 3));
        outcome.Reading.Errors.Select(e => (e.Line, e.Problem, e.Value)).ShouldBe(
            [(4, RowProblem.NoSuchPlace, "Nowhereville (PL)"), (5, RowProblem.CountryMissing, "Liberec"), (6, RowProblem.SamePlace, "Liberec (CZ)")]);
        var candidate = new CandidatesOf(register.Folder).Run("CZ:Liberec").Shown.ShouldHaveSingleItem();
        (candidate.Other, candidate.Since?.Value, candidate.Sources.Single(), candidate.Partnership).ShouldBe(("DE:Augsburg", "2001", "A list", (string?)null));
        new CandidatesOf(register.Folder).Run("DE:Augsburg").Shown.Single().Other.ShouldBe("CZ:Liberec");
    }

    [Fact]
    public void They_count_nowhere_as_partnerships()
    {
        using var register = Open();
        Import(register, Twins);
        register.List().Total.ShouldBe(0);
        register.Findings().ShouldBeEmpty();
    }

    [Fact]
    public void What_a_paper_proves_stands_beside_what_the_list_says()
    {
        using var register = Open();
        register.AddAccepted(new Paper("paper.txt", "CZ:Liberec").Says(StatementKind.Agreement, "2001-05-02", "CZ:Liberec/DE:Augsburg", "Liberec and Augsburg signed.", s => s with { Act = Act.Signed }));
        Import(register, Twins);
        new CandidatesOf(register.Folder).Run("CZ:Liberec").Shown.Single().Partnership.ShouldBe(register.List().Lines.Single().Id);
    }

    [Fact]
    public void A_trial_keeps_nothing()
    {
        using var register = Open();
        Import(register, Twins, trial: true).List.ShouldBeNull();
        new ShowLinkLists(register.Folder).Run().ShouldBeEmpty();
    }

    [Fact]
    public void The_same_list_again_changes_nothing()
    {
        using var register = Open();
        var first = Import(register, Twins);
        var again = Import(register, Twins);
        (again.WasThere, again.List).ShouldBe((true, first.List));
        new ShowLinkLists(register.Folder).Run().Single().Links.ShouldBe(2);
    }

    [Fact]
    public void It_can_be_taken_back_whole()
    {
        using var register = Open();
        var list = Import(register, Twins).List!.Value;
        new UndoImport(register.Folder).Run(list).ShouldBe(2);
        new CandidatesOf(register.Folder).Run("CZ:Liberec").Count.ShouldBe(0);
        new UndoImport(register.Folder).Run(list).ShouldBeNull();
    }

    [Theory]
    [InlineData("Město;Stát;Partner;Stát partnera\nLiberec;CZ;Zittau;DE\n", "a=Město,a_country=Stát,b=Partner,b_country=Stát partnera", 1)]
    [InlineData("city\tcountry\ttwin\ttwin_country\nLiberec \"v Čechách\"\tCZ\tZittau\tDE\nLiberec\tCZ\tZittau\tDE\n", null, 1)]
    [InlineData("\uFEFFa,b\nCZ-51,IT-23\nCZ-51,RU-ORE\n", null, 2)]
    [InlineData("a_name,a_country,b_name,b_country\n\"Brandýs nad Labem-Stará Boleslav\",CZ,\"Zittau\",DE\n", null, 1)]
    public void Columns_are_found_by_name_or_as_the_office_says(string list, string? mapping, int links)
    {
        using var register = Open();
        Import(register, list, mapping).Reading.Links.Count.ShouldBe(links);
    }

    [Theory]
    [InlineData("", null, "empty")]
    [InlineData("x,y\n1,2\n", null, "--map")]
    [InlineData("x,y\n1,2\n", "a=x,b=z", "no column 'z'")]
    [InlineData("x,y\n1,2\n", "left=x", "FIELD=COLUMN")]
    public void What_cannot_be_read_says_what_to_do(string list, string? mapping, string told)
    {
        using var register = Open();
        Import(register, list, mapping).Reading.Problem.ShouldNotBeNull().ShouldContain(told);
    }

    [Fact]
    public void A_list_in_another_encoding_is_refused()
    {
        using var register = Open();
        new ImportLinks(register.Folder).Run(new ImportRequest("x.csv", Encoding.Latin1.GetBytes("a,b\nCZ:Třinec,é\n"), "A list")).Reading.Problem.ShouldNotBeNull().ShouldContain("UTF-8");
    }

    [Fact]
    public void A_packed_list_is_unpacked()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
            gzip.Write(Encoding.UTF8.GetBytes(Twins));
        using var register = Open();
        new ImportLinks(register.Folder).Run(new ImportRequest("twins.csv.gz", packed.ToArray(), "A list")).Reading.Links.Count.ShouldBe(2);
    }

    private static ImportOutcome Import(RegisterAtHand register, string list, string? mapping = null, bool trial = false) =>
        new ImportLinks(register.Folder).Run(new ImportRequest("twins.csv", Encoding.UTF8.GetBytes(list), "A list", null, mapping, trial));
}
