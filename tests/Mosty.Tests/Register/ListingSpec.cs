using Mosty.Register;
using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Tests.Register;

/// <summary>The list that a process keeps in memory gives what the tables hold, whoever wrote them. One body for both databases.</summary>
public abstract class ListingSpec
{
    private protected abstract RegisterAtHand Open(string? home = null);

    private static readonly string[] Ours = ["CZ-64", "CZ:Brno", "CZ:Blansko", "CZ:Znojmo", "CZ-63"];
    private static readonly string[] Theirs = ["FR-GES", "FR:Colmar", "DE-BY", "DE:Stuttgart", "AT-3", "AT:Vienna", "PL-24", "PL:Chorzów", "SK-BL", "IT:Parma", "CZ:Olomouc", "XX:Trójmorze"];
    private static readonly string[] Fields = ["culture", "sport", "economy", "education"];

    /// <summary>Some dozens of partnerships with this and that in them.</summary>
    private RegisterAtHand Varied(int seed, int papers = 40)
    {
        var register = Open("CZ-64");
        for (var i = 0; i < papers; i++)
            register.Add(Some(new Random(seed * 1000 + i), i));
        new AcceptProposals(register.Folder).Run(0.3, "test");
        return register;
    }

    private static Paper Some(Random random, int number)
    {
        string[] sides = random.Next(6) == 0 ? [Pick(Theirs), Pick(Theirs)] : [Pick(Ours), Pick(Theirs)];
        if (random.Next(8) == 0)
            sides = [.. sides, Pick(Theirs)];
        var parties = string.Join('/', sides.Distinct());
        var year = 1990 + random.Next(36);
        var paper = new Paper($"paper-{number}.txt", random.Next(4) == 0 ? sides[1] : "CZ-64", random.Next(3) == 0 ? null : $"{year + random.Next(8)}");
        if (random.Next(2) == 0)
            paper.Calls(PartnershipStatus.Active, parties, $"They are partners, says paper {number}.", random.Next(2) == 0 ? $"{year}" : null);
        for (var i = 0; i < 1 + random.Next(5); i++)
        {
            StatementKind[] kinds = [StatementKind.Agreement, StatementKind.Visit, StatementKind.Contact, StatementKind.Plan, StatementKind.State, StatementKind.Termination];
            var kind = kinds[random.Next(kinds.Length)];
            paper.Says(kind, random.Next(3) == 0 ? $"{year + i}" : $"{year + i}-0{1 + random.Next(9)}-1{random.Next(9)}", parties, $"Statement {i} of paper {number} about what happened.", s => s with
            {
                Act = kind == StatementKind.Agreement ? Act.Signed : kind == StatementKind.Termination ? Act.Denounced : null,
                Title = kind == StatementKind.Agreement ? random.Next(2) == 0 ? "Agreement" : "Memorandum" : null,
                Term = random.Next(4) == 0 ? "P5Y" : null,
                Status = kind == StatementKind.State ? PartnershipStatus.Dormant : null,
                Cause = random.Next(5) == 0 ? Cause.Distance : null,
                Fields = random.Next(2) == 0 ? [Fields[random.Next(Fields.Length)]] : [],
                Confidence = random.Next(5) == 0 ? 0.2 : 0.9,
            });
        }

        return paper;

        string Pick(string[] among) => among[random.Next(among.Length)];
    }

    private static PartnershipFilter Filter(Random random, RegisterFolder register)
    {
        return new PartnershipFilter(
            Maybe() ? new DateOnly(1985 + random.Next(50), 1 + random.Next(12), 1 + random.Next(28)) : null,
            Maybe() ? Several(Enum.GetValues<Formal>()) : null,
            Maybe() ? Several(Enum.GetValues<Activity>()) : null,
            Maybe() ? Several([.. Ours, .. Theirs, "CZ", "FR", "DE", "EU:Nowhere"]) : null,
            random.Next(4) != 0,
            Maybe() ? Several([.. Fields, "nothing"]) : null,
            Maybe() ? Several(["agreement", "memorandum", "declaration"]) : null,
            Maybe() ? Several(Enum.GetValues<PartyKind>()) : null,
            Maybe() ? 1985 + random.Next(40) : null,
            Maybe() ? 1995 + random.Next(40) : null,
            random.Next(9) == 0 ? new ListPartnerships(register).Run(new PartnershipFilter()).Lines.Select(l => l.Above?.Id).FirstOrDefault(a => a is not null) : null,
            Maybe() ? Several(Enum.GetValues<Gap>()) : null,
            Enum.GetValues<ListOrder>()[random.Next(5)]);

        bool Maybe() => random.Next(4) == 0;

        T[] Several<T>(T[] among) => [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => among[random.Next(among.Length)])];
    }

    [Theory, InlineData(1), InlineData(2)]
    public void It_equals_the_plain_computation_under_any_filter(int seed)
    {
        using var register = Varied(seed);
        var random = new Random(seed);
        register.List().Lines.Count.ShouldBeGreaterThan(10);
        for (var i = 0; i < 150; i++)
        {
            var filter = Filter(random, register.Folder);
            PlainListing.Tell(register.List(filter)).ShouldBe(PlainListing.Tell(register.Folder, filter), $"filter {i} of seed {seed}: {filter}");
        }
    }

    [Fact]
    public void It_is_read_on_by_ids_without_a_gap()
    {
        using var register = Varied(3);
        var list = new ListPartnerships(register.Folder);
        var filter = new PartnershipFilter(Order: ListOrder.Told);
        var ids = new List<string>();
        for (string? after = null; ;)
        {
            var (listing, page) = list.ById(filter, after, 7);
            listing.Lines.Count.ShouldBe(register.List(filter).Lines.Count);
            page.Items.Count.ShouldBeInRange(1, 7);
            ids.AddRange(page.Items.Select(l => l.Id));
            if ((after = page.Next) is null)
                break;
        }

        ids.ShouldBe(register.List(filter).Lines.Select(l => l.Id).Order(StringComparer.Ordinal));
        list.ById(filter, "zz", 7).Page.Items.ShouldBeEmpty();
    }

    [Fact]
    public void A_decision_shows_at_once_whichever_process_took_it()
    {
        using var register = Varied(4, papers: 15);
        register.List().Lines.Count.ShouldBeGreaterThan(3);
        using var other = register.Again();
        for (var i = 0; i < 12; i++)
        {
            var paper = Some(new Random(9000 + i), 100 + i);
            using (var writer = new DocumentWriter(other))
                writer.Write(paper.File, paper.Outcome, new AddOptions());
            if (i % 3 == 0)
                new AcceptProposals(other).Run(0.3, "test");
            var line = register.List().Lines[i % register.List().Lines.Count];
            var claim = new ShowPartnership(register.Folder).Run(line.Id).Page!.File.Evidence.Select(e => e.Statement.Id).FirstOrDefault();
            if (claim is not null)
                new Decide(i % 2 == 0 ? other : register.Folder).Run(new DecideRequest(claim, i % 4 == 1 ? Verdict.Accept : Verdict.Reject, "Jana Testová")).Refusal.ShouldBeNull();
            PlainListing.Tell(register.List()).ShouldBe(PlainListing.Tell(register.Folder, new PartnershipFilter()), $"after {i}");
            PlainListing.Tell(new ListPartnerships(other).Run(new PartnershipFilter())).ShouldBe(PlainListing.Tell(register.Folder, new PartnershipFilter()), $"after {i}, there");
        }

        new RebuildProjections(other).Run();
        PlainListing.Tell(register.List()).ShouldBe(PlainListing.Tell(register.Folder, new PartnershipFilter()));
    }

    [Fact]
    public void Papers_nobody_decided_on_are_found_only_once_somebody_has()
    {
        using var register = Open("CZ-64");
        register.AddAccepted(Stories.RegionPage());
        var found = new SearchRegister(register.Folder, publicOnly: true);
        var papers = new ListDocuments(register.Folder, publicOnly: true);
        found.Run("colmar").Documents.ShouldBeEmpty();
        register.Add(Stories.TownPage());
        found.Run("colmar").Total.ShouldBe(0);
        new SearchRegister(register.Folder).Run("colmar").Total.ShouldBe(1);
        (papers.Count(), papers.Run().Count).ShouldBe((1, 1));
        using var other = register.Again();
        new AcceptProposals(other).Run(0, "test");
        found.Run("colmar").Total.ShouldBe(1);
        // Theirs, and that of the regions above them.
        found.Run("colmar").CountOf(SearchKind.Partnership).ShouldBe(2);
        (papers.Count(), papers.Run().Count).ShouldBe((2, 2));
    }

    [Fact]
    public void Any_write_is_noticed_and_nothing_else()
    {
        using var register = Open("CZ-64");
        using var other = register.Again();
        using var watch = new WatchRegister(register.Folder);
        var before = watch.Run();
        register.List();
        watch.Run().ShouldBe(before);
        register.AddAccepted(Stories.RegionPage());
        var added = watch.Run();
        added.ShouldBeGreaterThan(before);
        watch.Run().ShouldBe(added);
        new FileReport(other).Run(new ReportAbout(ReportAbout.Partnership, register.List().Lines[0].Id), "en", "Something is wrong on this page.");
        watch.Run().ShouldBeGreaterThan(added);
    }
}
