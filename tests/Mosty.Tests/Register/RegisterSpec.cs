using Mosty.Register;
using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Tests.Register;

/// <summary>What the register promises, on whichever database.</summary>
public abstract class RegisterSpec
{
    private protected abstract RegisterAtHand Open(string? home = null);

    [Fact]
    public void What_is_read_waits_as_a_proposal_until_somebody_accepts_it()
    {
        using var register = Open();
        register.Add(Stories.RegionPage());
        register.List().Lines.ShouldBeEmpty();
        new ShowFigures(register.Folder).Run().Proposals.ShouldBe(2);

        new AcceptProposals(register.Folder).Run(0.5, "mosty add --accept").ShouldBe(3);

        var line = register.List().Lines.ShouldHaveSingleItem();
        line.Parties.ShouldBe(["CZ-64", "FR-GES"]);
        line.Formal.ShouldBe(Formal.InForce);
        line.Since!.Value.ShouldBe("2004-03-05");
        line.SeenByPerson.ShouldBeFalse();
        register.Findings().ShouldBeEmpty();
    }

    [Fact]
    public void Figures_asked_for_again_show_every_write_since()
    {
        using var register = Open();
        var figures = new ShowFigures(register.Folder);
        figures.Run().Documents.ShouldBe(0);
        var paper = Stories.RegionPage();
        register.Add(paper);
        (figures.Run().Documents, figures.Run().Partnerships, figures.Run().Featured).ShouldBe((1, 0, null));
        new AcceptProposals(register.Folder).Run(0.5, "mosty add --accept");
        figures.Run().Featured!.Parties.ShouldBe(["CZ-64", "FR-GES"]);
        var (partnerships, unseen) = (figures.Run().Partnerships, figures.Run().AcceptedByCommand);
        partnerships.ShouldBe(1);
        new Decide(register.Folder).Run(new DecideRequest(register.Page("CZ-64/FR-GES").File.Evidence[0].Statement.Id, Verdict.Accept, "Jana Testová"));
        figures.Run().AcceptedByCommand.ShouldBe(unseen - 1);
    }

    [Fact]
    public void Proposals_below_the_stated_confidence_stay_proposals()
    {
        using var register = Open();
        register.Add(new Paper("a.txt", "CZ-64").Says(StatementKind.Contact, "2001", "CZ-64/FR-GES", "They wrote in 2001.", s => s with { Confidence = 0.4 }));
        new AcceptProposals(register.Folder).Run(0.5, "test").ShouldBe(0);
        register.List().Lines.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_bytes_again_change_nothing_and_say_so()
    {
        using var register = Open();
        register.AddAccepted(Stories.RegionPage());
        register.Add(Stories.RegionPage()).Result.ShouldBe(AddResult.Unchanged);
        new AcceptProposals(register.Folder).Run(0, "test").ShouldBe(0);
        new ListDocuments(register.Folder).Run().Count.ShouldBe(1);
    }

    [Fact]
    public void A_partnership_keeps_its_id_whatever_is_decided_later()
    {
        using var register = Open();
        var paper = Stories.RegionPage();
        register.AddAccepted(paper);
        var id = register.List().Lines.Single().Id;
        id.ShouldStartWith("cz-fr-");
        foreach (var quote in new[] { Stories.Words, Stories.Signed, Stories.Visit })
            register.Decide(paper, quote, Verdict.Reject).Refusal.ShouldBeNull();
        register.List().Lines.ShouldBeEmpty();
        register.Decide(paper, Stories.Signed, Verdict.Undo);
        register.List().Lines.Single().Id.ShouldBe(id);
        register.Page("FR-GES/CZ-64").Id.ShouldBe(id);
        register.Page(id[..7]).Id.ShouldBe(id);
        register.Findings().ShouldBeEmpty();
    }

    [Fact]
    public void Once_a_person_accepted_everything_it_is_seen()
    {
        using var register = Open();
        var paper = Stories.RegionPage();
        register.AddAccepted(paper);
        foreach (var quote in new[] { Stories.Words, Stories.Signed, Stories.Visit })
            register.Decide(paper, quote, Verdict.Accept).Decision!.ByPerson.ShouldBeTrue();
        register.List().Lines.Single().SeenByPerson.ShouldBeTrue();
        register.Page("CZ-64/FR-GES").SeenByPerson.ShouldBeTrue();
    }

    [Fact]
    public void A_correction_moves_a_statement_and_an_undo_brings_it_back()
    {
        using var register = Open();
        var paper = Stories.RegionPage();
        register.AddAccepted(paper, Stories.FairReport());
        var before = register.Page("CZ-64/FR-GES").Timeline.Events.Count;
        register.Decide(paper, Stories.Visit, Verdict.Correct, s => s with { Parties = ["CZ-64", "AT-3"] }).Refusal.ShouldBeNull();
        register.Page("CZ-64/FR-GES").Timeline.Events.Count.ShouldBe(before - 1);
        var moved = register.Page("CZ-64/AT-3").File.Evidence.Single(e => e.Statement.Kind == StatementKind.Visit);
        moved.Statement.Quote.ShouldBe(Stories.Visit);
        register.Findings().ShouldBeEmpty();
        register.Decide(paper, Stories.Visit, Verdict.Undo);
        register.Page("CZ-64/FR-GES").Timeline.Events.Count.ShouldBe(before);
        register.Findings().ShouldBeEmpty();
    }

    [Fact]
    public void Towns_stand_under_their_regions_and_count_upward()
    {
        using var register = Open();
        register.AddAccepted(Stories.RegionPage(), Stories.TownPage());
        var region = register.Page("CZ-64/FR-GES");
        var towns = register.Page("CZ:Blansko/FR:Colmar");
        towns.Above!.Id.ShouldBe(region.Id);
        region.Below.ShouldHaveSingleItem().Id.ShouldBe(towns.Id);
        region.File.OneLevelDown.ShouldContain(e => e.Statement.Quote == Stories.TownsSigned);
        towns.File.Evidence.ShouldNotContain(e => e.Statement.Quote == Stories.Signed);
    }

    [Fact]
    public void A_meeting_of_many_counts_for_the_host_and_each_of_its_partners_and_for_no_other_pair()
    {
        using var register = Open();
        register.AddAccepted(Stories.RegionPage(), Stories.FairReport());
        register.Page("CZ-64/FR-GES").File.Evidence.ShouldContain(e => e.Statement.Quote == Stories.Fair);
        register.Page("CZ-64/AT-3").File.Evidence.ShouldContain(e => e.Statement.Quote == Stories.Fair);
        register.Page("AT-3/FR-GES").File.Evidence.ShouldBeEmpty();
        register.List().Lines.Select(l => string.Join('/', l.Parties)).ShouldBe(["CZ-64/AT-3", "CZ-64/FR-GES", "AT-3/FR-GES"], ignoreOrder: true);
    }

    [Fact]
    public void Pairs_without_the_office_are_candidates_and_are_not_counted()
    {
        using var register = Open();
        register.AddAccepted(Stories.RegionPage(), Stories.FairReport());
        var listing = register.List();
        listing.Lines.Single(l => l.IsCandidate).Parties.ShouldBe(["AT-3", "FR-GES"]);
        listing.Total.ShouldBe(2);
        listing.Facets.Candidates.ShouldBe(1);
        register.List(new PartnershipFilter(Candidates: false)).Lines.Count.ShouldBe(2);
    }

    [Fact]
    public void Two_sources_of_one_event_are_one_entry_whose_address_stays()
    {
        using var register = Open();
        register.AddAccepted(Stories.RegionPage());
        var alone = register.Page("CZ-64/FR-GES").Timeline.Events.Single(e => e.Kind == StatementKind.Agreement);
        register.AddAccepted(Stories.SecondSource());
        var both = register.Page("CZ-64/FR-GES").Timeline.Events.Single(e => e.Kind == StatementKind.Agreement);
        both.Sources.Count.ShouldBe(2);
        both.Id.ShouldBe(alone.Id);
    }

    [Fact]
    public void A_person_may_say_that_two_sources_tell_two_events()
    {
        using var register = Open();
        var (page, press) = (Stories.RegionPage(), Stories.SecondSource());
        register.AddAccepted(page, press);
        new LinkStatements(register.Folder).Run(new LinkRequest(register.ClaimOf(page, Stories.Signed), register.ClaimOf(press, Stories.PressSigned), Same: false, "Jana Testová")).ShouldBeNull();
        register.Page("CZ-64/FR-GES").Timeline.Events.Count(e => e.Kind == StatementKind.Agreement).ShouldBe(2);
        register.Findings().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2003-01-01", Formal.Undocumented, Formal.Contacts, Formal.Proposed)]
    [InlineData("2004-03-05", Formal.InForce, Formal.InForce, Formal.InForce)]
    public void A_list_is_true_on_a_day(string day, Formal one, Formal or, Formal another)
    {
        using var register = Open();
        register.AddAccepted(Stories.RegionPage());
        new[] { one, or, another }.ShouldContain(register.List(new PartnershipFilter(AsOf: DateOnly.Parse(day, null))).Lines.Single().Formal);
    }

    [Theory]
    [InlineData("FR", 2)]
    [InlineData("FR-GES", 2)]
    [InlineData("CZ:Blansko", 1)]
    [InlineData("CZ-64", 2)]
    [InlineData("PL", 0)]
    public void A_list_is_of_a_territory_and_of_what_lies_within_it(string territory, int count)
    {
        using var register = Open();
        register.AddAccepted(Stories.RegionPage(), Stories.TownPage());
        register.List(new PartnershipFilter(Territories: [territory])).Lines.Count.ShouldBe(count);
    }

    [Fact]
    public void A_page_can_be_seen_as_it_was_known_before_a_decision()
    {
        using var register = Open();
        var paper = Stories.RegionPage();
        register.AddAccepted(paper);
        var rejected = register.Decide(paper, Stories.Signed, Verdict.Reject).Decision!;
        register.Page("CZ-64/FR-GES").Timeline.Instruments.ShouldBeEmpty();
        register.Page("CZ-64/FR-GES", known: rejected.Seq - 1).Timeline.Instruments.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("wspolpraca")]
    [InlineData("WSPÓŁPRACY")]
    [InlineData("partnerskimi miastami")]
    [InlineData("lodz")]
    public void Search_finds_words_without_marks_and_in_other_forms(string words)
    {
        using var register = Open();
        register.Add(new Paper("uchwala.txt", "PL-10").With("Rozwija się współpraca miasta Łódź z miastem partnerskim."));
        register.Add(new Paper("other.txt", "PL-10").With("Nothing of the kind."));
        var hit = new SearchRegister(register.Folder).Run(words).Documents.ShouldHaveSingleItem();
        hit.Name.ShouldBe("uchwala.txt");
        hit.Snippet.ShouldContain(p => p.Hit);
    }

    [Theory]
    [InlineData("' or 1=1 --")]
    [InlineData("\"współpraca\" NEAR(x")]
    [InlineData("a* OR b:c & !d | 'x':*")]
    [InlineData("")]
    public void A_question_is_never_a_command_to_the_database(string words)
    {
        using var register = Open();
        register.Add(Stories.RegionPage());
        new SearchRegister(register.Folder).Run(words).Documents.ShouldBeEmpty();
    }

    [Fact]
    public void Search_finds_partnerships_by_the_names_of_their_parties()
    {
        using var register = Open();
        register.AddAccepted(Stories.TownPage());
        new SearchRegister(register.Folder).Run("colmar blansko").Partnerships.ShouldHaveSingleItem().Partnership.Parties.ShouldContain("FR:Colmar");
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void After_any_decisions_a_rebuild_gives_the_same_rows(int seed)
    {
        using var register = Open();
        var random = new Random(seed);
        Paper[] papers = [Stories.RegionPage(), Stories.TownPage(), Stories.SecondSource(), Stories.FairReport()];
        foreach (var paper in papers.OrderBy(_ => random.Next()))
        {
            register.Add(paper);
            if (random.Next(2) == 0)
                new AcceptProposals(register.Folder).Run(0, "test");
            Decisions(register, paper, random);
        }

        var before = Derived.Rows(register.Folder);
        register.Findings().ShouldBeEmpty();
        new RebuildProjections(register.Folder).Run();
        Derived.Rows(register.Folder).ShouldBe(before);
    }

    private static void Decisions(RegisterAtHand register, Paper paper, Random random)
    {
        var page = new ShowDocument(register.Folder).Run(paper.File.Sha256)!;
        var claims = page.Statements.Select(s => s.Statement.Id).Concat(page.Words.Select(w => w.ClaimId)).ToList();
        for (var i = 0; i < 6; i++)
        {
            var claim = claims[random.Next(claims.Count)];
            var verdict = (Verdict)random.Next(4);
            var read = page.Statements.FirstOrDefault(s => s.Statement.Id == claim)?.Statement;
            var corrected = verdict == Verdict.Correct && read is not null ? read with { Date = PartialDate.Of(2000 + random.Next(20)) } : null;
            new Decide(register.Folder).Run(new DecideRequest(claim, verdict, "Jana Testová", null, corrected));
        }
    }
}
