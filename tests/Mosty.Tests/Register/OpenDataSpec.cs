using Mosty.Register;
using Mosty.Statements;

namespace Mosty.Tests.Register;

public sealed class OpenDataOnSqlite : OpenDataSpec
{
    private protected override RegisterAtHand Open() => new();
}

public sealed class OpenDataOnPostgres(PostgresServer server) : OpenDataSpec, IClassFixture<PostgresServer>
{
    private protected override RegisterAtHand Open()
    {
        if (server.Missing is { } reason)
            Assert.Skip(reason);
        return new RegisterAtHand(server.NewDatabase());
    }
}

/// <summary>What leaves the register as data: all that was accepted, piece by piece, and nothing else.</summary>
public abstract class OpenDataSpec
{
    private const string Undecided = "A delegation of the Grand Est will come to Brno on 3 June 2024.";

    private protected abstract RegisterAtHand Open();

    [Fact]
    public void Walking_gives_every_partnership_as_its_page_does()
    {
        using var register = Open();
        register.AddAccepted(Stories.RegionPage(), Stories.TownPage(), Stories.FairReport());
        var walked = new WalkRegister(register.Folder).Run().ToList();
        walked.Select(p => p.Id).ShouldBe(register.List().Lines.Select(l => l.Id).Order(StringComparer.Ordinal));
        foreach (var one in walked)
        {
            var page = register.Page(one.Id);
            one.Parties.ShouldBe(page.Parties);
            one.Timeline.Events.Select(e => e.Id).ShouldBe(page.Timeline.Events.Select(e => e.Id));
            (one.Standing.Formal, one.Standing.Activity, one.Since, one.Above?.Id, one.SeenByPerson).ShouldBe((page.Standing.Formal, page.Standing.Activity, page.Since, page.Above?.Id, page.SeenByPerson));
        }

        new WalkRegister(register.Folder).Run(among: new HashSet<string> { walked[1].Id }).Single().Id.ShouldBe(walked[1].Id);
        new WalkRegister(register.Folder).One("nothing").ShouldBeNull();
    }

    [Fact]
    public void Lists_read_on_slice_by_slice_tell_each_thing_once()
    {
        using var register = Open();
        register.AddAccepted(Stories.RegionPage(), Stories.TownPage(), Stories.SecondSource(), Stories.FairReport());
        var statements = All(after => new ListStatements(register.Folder).Run(new StatementFilter(), after, take: 2)).Select(s => s.Evidence.Statement.Id).ToList();
        statements.ShouldBeUnique();
        statements.ShouldBe(statements.Order(StringComparer.Ordinal));
        statements.Count.ShouldBe(5);
        var changes = All(after => new ListChanges(register.Folder).Run(null, after, take: 2)).ToList();
        changes.Select(c => c.Evidence.Statement.Id).ShouldBe(statements, ignoreOrder: true);
        changes.Select(c => c.Seq).ShouldBe(changes.Select(c => c.Seq).OrderDescending());
        All(after => new ListSources(register.Folder).Run(after, take: 1)).Select(d => d.Source.Name).ShouldBe(["fair.txt", "press.txt", "towns.txt", "partners.txt"]);
        var territories = All(after => new ListTerritories(register.Folder).Run(after, take: 3)).ToList();
        territories.Select(t => t.Key).ShouldBeUnique();
        territories.Single(t => t.Key == "CZ-64").Partnerships.ShouldBe(3);
        new ListTerritories(register.Folder).One("CZ-64")!.Partnerships.ShouldBe(3);
    }

    [Fact]
    public void Statements_are_filtered_by_what_they_are_of()
    {
        using var register = Open();
        register.AddAccepted(Stories.RegionPage(), Stories.TownPage());
        var list = new ListStatements(register.Folder);
        var towns = register.Page("CZ:Blansko/FR:Colmar").Id;
        list.Run(new StatementFilter(Partnership: towns)).Items.Single().Evidence.Statement.Quote.ShouldBe(Stories.TownsSigned);
        list.Run(new StatementFilter(Kind: StatementKind.Visit)).Items.Single().Evidence.Statement.Quote.ShouldBe(Stories.Visit);
        list.Run(new StatementFilter(Document: Stories.RegionPage().File.Sha256)).Items.Count.ShouldBe(2);
        list.Run(new StatementFilter(Territory: "FR:Colmar")).Items.Single().Partnerships.Select(p => p.Id).ShouldContain(towns);
        list.Run(new StatementFilter(Territory: "DE")).Items.ShouldBeEmpty();
    }

    [Fact]
    public void What_nobody_accepted_does_not_leave()
    {
        using var register = Open();
        register.AddAccepted(Stories.RegionPage());
        var secret = new Paper("secret.txt", "CZ-64").Says(StatementKind.Plan, "2024-06-03", "CZ-64/FR-GES", Undecided);
        register.Add(secret);
        Quotes().ShouldNotContain(Undecided);
        new ListSources(register.Folder).Run().Items.Select(d => d.Source.Name).ShouldBe(["partners.txt"]);
        new ListSources(register.Folder).One(secret.File.Sha256).ShouldBeNull();
        new ListStatements(register.Folder).One(register.ClaimOf(secret, Undecided)).ShouldBeNull();

        var before = new StampRegister(register.Folder).Run();
        register.Decide(secret, Undecided, Verdict.Accept);
        Quotes().ShouldContain(Undecided);
        new StampRegister(register.Folder).Run().Tag.ShouldNotBe(before.Tag);
        var accepted = new StampRegister(register.Folder).Run();
        register.Decide(secret, Undecided, Verdict.Reject);
        Quotes().ShouldNotContain(Undecided);
        new ListChanges(register.Folder).Run().Items.Select(c => c.Evidence.Statement.Quote).ShouldNotContain(Undecided);
        new StampRegister(register.Folder).Run().Tag.ShouldNotBe(accepted.Tag);

        List<string> Quotes() => [.. new ListStatements(register.Folder).Run(new StatementFilter()).Items.Select(s => s.Evidence.Statement.Quote)];
    }

    [Fact]
    public void The_number_of_an_events_revision_only_rises()
    {
        using var register = Open();
        register.AddAccepted(Stories.RegionPage(), Stories.SecondSource());
        var signed = register.Page("CZ-64/FR-GES").Timeline.Events.Single(e => e.Statement.Act == Act.Signed).Id;
        var first = new CountRevisions(register.Folder).Run([signed])[signed].Seq;
        register.Decide(Stories.SecondSource(), Stories.PressSigned, Verdict.Correct, s => s with { Place = "CZ:Praha" });
        var corrected = new CountRevisions(register.Folder).Run([signed])[signed].Seq;
        corrected.ShouldBeGreaterThan(first);
        register.Decide(Stories.SecondSource(), Stories.PressSigned, Verdict.Reject);
        new CountRevisions(register.Folder).Run([signed])[signed].Seq.ShouldBeGreaterThan(corrected);
        new CountRevisions(register.Folder).Run(["e-nothing"]).ShouldBeEmpty();
    }

    private static IEnumerable<T> All<T>(Func<string?, Slice<T>> read)
    {
        string? after = null;
        do
        {
            var slice = read(after);
            foreach (var item in slice.Items)
                yield return item;
            after = slice.Next;
        }
        while (after is not null);
    }
}
