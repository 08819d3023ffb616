using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Tests.Timelines;

/// <summary>Rules 3 to 6 of docs/standing.md: what papers show of a partnership's life.</summary>
public class ActivityRuleTests
{
    public static TheoryData<StatementKind, Statement, bool> Kinds => new()
    {
        { StatementKind.Visit, Any, true },
        { StatementKind.Meeting, Any, true },
        { StatementKind.Result, Any, true },
        { StatementKind.Agreement, Any with { Act = Act.Signed }, true },
        { StatementKind.Agreement, Any with { Act = Act.Renewed }, true },
        { StatementKind.Agreement, Any with { Act = Act.Approved }, false },
        { StatementKind.Agreement, Any with { Act = Act.Prepared }, false },
        { StatementKind.Letter, Any with { Answered = true }, true },
        { StatementKind.Letter, Any with { Answered = true, Quote = "życzenia noworoczne" }, false },
        { StatementKind.Letter, Any with { Answered = false }, false },
        { StatementKind.Letter, Any, false },
        { StatementKind.Plan, Any with { Outcome = Outcome.Kept }, true },
        { StatementKind.Plan, Any with { Outcome = Outcome.NotKept }, false },
        { StatementKind.Plan, Any, false },
        { StatementKind.Contact, Any, false },
        { StatementKind.Contact, Any with { Act = Act.Declared }, true },
        { StatementKind.Termination, Any with { Act = Act.Denounced }, false },
        { StatementKind.State, Any with { Status = PartnershipStatus.Active }, false },
        { StatementKind.Membership, Any, false },
    };

    private static Statement Any => new() { Kind = StatementKind.Visit, Quote = "q" };

    [Theory, MemberData(nameof(Kinds))]
    public void What_counts_as_proven_contact(StatementKind kind, Statement told, bool counts)
    {
        var standing = Pair().Tell(kind, "2020-06-01", s => told with { Id = s.Id, Kind = kind, Date = s.Date, Parties = s.Parties }).On("2020-07-01");
        (standing.Activity == Activity.Active).ShouldBe(counts);
        (standing.LastContact is not null).ShouldBe(counts);
    }

    [Theory]
    [InlineData("2020-05-31", Activity.None)]
    [InlineData("2020-06-01", Activity.Active)]
    [InlineData("2022-05-31", Activity.Active)]
    [InlineData("2022-06-01", Activity.Quiet)]
    public void Quiet_after_24_months(string day, Activity expected) => Pair().Tell(StatementKind.Visit, "2020-06-01").On(day).Activity.ShouldBe(expected);

    [Fact]
    public void The_office_sets_when_it_is_quiet()
    {
        var timeline = TimelineBuilder.Build(Pair().Tell(StatementKind.Visit, "2020-06-01").File, Papers.Rules with { QuietAfterMonths = 6 });
        timeline.On(new DateOnly(2020, 12, 1)).Activity.ShouldBe(Activity.Quiet);
    }

    [Fact]
    public void One_later_contact_lifts_dormant_an_attempt_does_not()
    {
        var papers = Pair().Signed("2005-01-01").State(PartnershipStatus.Dormant, "2008-05").Tell(StatementKind.Letter, "2010-01-01", s => s with { Answered = false });
        papers.On("2012-01-01").Activity.ShouldBe(Activity.Dormant);
        papers.In("b").Tell(StatementKind.Visit, "2012-02-01").On("2012-03-01").Activity.ShouldBe(Activity.Active);
        papers.On("2012-03-01").Because.ShouldContain(r => r.Rule == "dormancy-lifted");
        papers.On("2015-01-01").Activity.ShouldBe(Activity.Quiet);
    }

    [Fact]
    public void A_source_that_still_speaks_of_stagnation_later_holds_against_an_older_contact()
    {
        var papers = Pair().In("page", published: "2020-03-02").State(PartnershipStatus.Dormant, "2008-05").In("b").Tell(StatementKind.Visit, "2010-06-01");
        papers.On("2010-07-01").Activity.ShouldBe(Activity.Active);
        papers.On("2020-03-02").Activity.ShouldBe(Activity.Dormant);
        papers.Timeline.Conflicts.ShouldContain(c => c.Code == "dormant-but-contact");
    }

    [Fact]
    public void A_meeting_of_many_counts_only_with_its_host()
    {
        string[] all = ["CN-46", "CZ-51", "JP-28", "SK-PV"];
        Pair().Tell(StatementKind.Meeting, "2024-07-16", s => s with { Parties = all, Host = "CN-46" }).On("2024-08-01").Activity.ShouldBe(Activity.None);
        var hosted = new Papers("CN-46", "CZ-51").Tell(StatementKind.Meeting, "2024-07-16", s => s with { Parties = all, Place = "CN:Haikou" }).On("2024-08-01");
        hosted.Activity.ShouldBe(Activity.Active);
        hosted.Because.ShouldContain(r => r.Rule == "contact-in-network");
    }

    [Fact]
    public void One_level_down_counts_upward_and_is_marked()
    {
        var standing = Pair().Below(StatementKind.Visit, "2020-06-01", ["CZ:Liberec", "SK:Prešov"]).On("2020-07-01");
        standing.Activity.ShouldBe(Activity.Active);
        standing.Because.ShouldContain(r => r.Rule == "contact-through" && r.Values["through"] == "CZ:Liberec|SK:Prešov");
        standing.Formal.ShouldBe(Formal.Contacts);
    }

    [Fact]
    public void What_is_below_never_ends_what_is_above() =>
        Pair().Signed("2010-01-01").Below(StatementKind.Termination, "2012-01-01", ["CZ:Liberec", "SK:Prešov"], s => s with { Act = Act.Denounced }).On("2013-01-01").Formal.ShouldBe(Formal.InForce);

    [Fact]
    public void A_source_that_calls_a_quiet_partnership_active_is_heard_and_flagged()
    {
        var papers = Pair().Signed("2003-01-01").In("page", published: "2024-05-01").State(PartnershipStatus.Active);
        papers.On("2024-06-01").Activity.ShouldBe(Activity.Quiet);
        papers.On("2024-06-01").Because.ShouldContain(r => r.Rule == "active-told-in");
        papers.Timeline.Conflicts.ShouldContain(c => c.Code == "active-but-quiet");
    }

    [Fact]
    public void Two_causes_in_one_quote_are_both_kept()
    {
        var standing = Pair().Signed("2009-01-01").Tell(StatementKind.State, null, s => s with
        {
            Status = PartnershipStatus.Dormant,
            Cause = Cause.Distance,
            Quote = "kvůli vzdálenosti a odlišnosti kultur spolupráce stagnuje",
        }).On("2020-01-01");
        standing.Causes.ShouldBe([Cause.Distance, Cause.Culture]);
    }

    [Theory]
    [InlineData(Act.Denounced, Cause.War, Policy.Barred)]
    [InlineData(Act.Ended, Cause.OwnPolicy, Policy.Barred)]
    [InlineData(Act.Suspended, Cause.War, Policy.Review)]
    [InlineData(Act.Denounced, Cause.PartnerPolicy, Policy.Open)]
    [InlineData(Act.Denounced, Cause.Inactivity, Policy.Open)]
    public void The_offices_own_policy(Act act, Cause cause, Policy expected) =>
        Pair().Signed("2010-01-01").Ends(act, "2022-03-01", s => s with { Cause = cause }).On("2022-04-01").Policy.ShouldBe(expected);

    private static Papers Pair() => new("CZ-51", "SK-PV");
}
