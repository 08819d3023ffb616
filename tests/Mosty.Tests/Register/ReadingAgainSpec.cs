using Mosty.Register;
using Mosty.Statements;

namespace Mosty.Tests.Register;

/// <summary>A better engine reads the same bytes: no decision of a person is lost, and what it reads otherwise goes to a person.</summary>
public sealed class ReadingAgainSpec
{
    private const string Text = "In May 2010 a delegation came from Tyrol.";
    private const string Other = "A letter went to Tyrol in 2012.";

    private static Paper Read(string date, bool letter = true)
    {
        var paper = new Paper("tyrol.txt", "SK-ZI").Says(StatementKind.Visit, date, "SK-ZI/AT-7", Text);
        return letter ? paper.Says(StatementKind.Contact, "2012", "SK-ZI/AT-7", Other) : paper.With(Other);
    }

    [Fact]
    public void The_same_claim_from_a_new_engine_keeps_its_decision()
    {
        using var register = new RegisterAtHand();
        register.Add(Read("2010-05"));
        register.Decide(Read("2010-05"), Text, Verdict.Accept);
        register.Add(Read("2010-05"), "mosty 9").Result.ShouldBe(AddResult.ReadAgain);
        var page = new ShowDocument(register.Folder).Run(Read("2010-05").File.Sha256)!;
        page.Statements.Count.ShouldBe(2);
        page.Statements[0].State.ShouldBe(ClaimState.Accepted);
        page.Document.Engine.ShouldBe("mosty 9");
        register.Findings().ShouldBeEmpty();
    }

    [Fact]
    public void A_decided_claim_that_reads_otherwise_now_stays_in_force_and_the_new_reading_waits_for_a_person()
    {
        using var register = new RegisterAtHand();
        register.Add(Read("2010-05"));
        register.Decide(Read("2010-05"), Text, Verdict.Accept);
        register.Add(Read("2010-05-03"), "mosty 9");
        new AcceptProposals(register.Folder).Run(0, "test");
        var visits = new ShowDocument(register.Folder).Run(Read("2010-05").File.Sha256)!.Statements.Where(s => s.Statement.Kind == StatementKind.Visit).ToList();
        visits.Single(v => v.Statement.Date!.Value == "2010-05").ShouldSatisfyAllConditions(v => v.State.ShouldBe(ClaimState.Accepted), v => v.StillSeen.ShouldBeFalse());
        visits.Single(v => v.Statement.Date!.Value == "2010-05-03").State.ShouldBe(ClaimState.ChangedReading);
        register.Findings().ShouldBeEmpty();
    }

    [Fact]
    public void Rejected_stays_rejected_and_a_proposal_no_longer_read_is_gone()
    {
        using var register = new RegisterAtHand();
        register.Add(Read("2010-05"));
        register.Decide(Read("2010-05"), Text, Verdict.Reject);
        register.Add(Read("2010-05", letter: false), "mosty 9");
        new AcceptProposals(register.Folder).Run(0, "test").ShouldBe(0);
        new ShowDocument(register.Folder).Run(Read("2010-05").File.Sha256)!.Statements.ShouldHaveSingleItem().State.ShouldBe(ClaimState.Rejected);
    }
}
