using Mosty.Interface;
using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Tests.Timelines;

/// <summary>The last section of docs/standing.md, as cases made by hand from the same public facts.</summary>
public class What_the_seeds_must_give
{
    [Fact]
    public void Valle_d_Aosta_is_in_force_and_dormant_since_its_leadership_changed()
    {
        var papers = new Papers("CZ-51", "IT-23")
            .Tell(StatementKind.Contact, "2005-04").Tell(StatementKind.Letter, "2005-08").Signed("2007-10-11")
            .State(PartnershipStatus.Dormant, "2008-05", Cause.Leadership)
            .Tell(StatementKind.Letter, "2010-05-17", s => s with { Answered = false });

        papers.On("2008-01-01").Activity.ShouldBe(Activity.Active);
        var now = papers.On("2026-01-01");
        now.Formal.ShouldBe(Formal.InForce);
        now.Activity.ShouldBe(Activity.Dormant);
        now.Causes.ShouldBe([Cause.Leadership]);
        now.LastContact!.Value.ShouldBe("2007-10-11");
        now.Because.ShouldContain(r => r.Rule == "letter-unanswered" && r.Values["date"] == "2010-05-17");
    }

    [Fact]
    public void Ha_Tinh_is_dormant_though_no_source_dates_the_stagnation()
    {
        var papers = new Papers("CZ-51", "VN-23").Signed("2009-04-22")
            .State(PartnershipStatus.Dormant, null, Cause.Distance)
            .Tell(StatementKind.Plan, "2011-01/2011-06", s => s with { Outcome = Outcome.NotKept });

        papers.On("2011-08-01").Activity.ShouldBe(Activity.Dormant);
        papers.On("2010-01-01").Activity.ShouldBe(Activity.Active);
        papers.On("2011-08-01").Because.ShouldContain(r => r.Rule == "plan-not-kept");
        papers.Timeline.Commitments.ShouldHaveSingleItem().Outcome.ShouldBe(Outcome.NotKept);
    }

    [Fact]
    public void Bursa_signed_by_proxy_here_and_only_initialled_there_is_a_conflict_and_not_in_force()
    {
        var papers = new Papers("CZ-51", "TR-16")
            .Tell(StatementKind.Visit, "2010-10-06", s => s with { Host = "CZ-51" })
            .Tell(StatementKind.Visit, "2011-10-31/2011-11-01", s => s with { Host = "CZ-51" })
            .Signed("2011-11-01", s => s with
            {
                Title = "Memorandum o spolupráci",
                OnBehalfOf = "hejtman",
                Acts = new Dictionary<string, Act> { ["CZ-51"] = Act.Signed, ["TR-16"] = Act.Initialled },
            })
            .State(PartnershipStatus.Dormant, null, Cause.Culture)
            .Tell(StatementKind.Plan, null, s => s with { Outcome = Outcome.NotKept });

        var now = papers.On("2026-01-01");
        now.Formal.ShouldBe(Formal.Proposed);
        now.Activity.ShouldBe(Activity.Dormant);
        now.Causes.ShouldBe([Cause.Culture]);
        now.Because.ShouldContain(r => r.Rule == "initialled-only" && r.Values["parties"] == "TR-16");
        now.Because.ShouldContain(r => r.Rule == "signed-by-proxy" && r.Values["office"] == "hejtman");
        now.Because.ShouldContain(r => r.Rule == "stalled");
        papers.Timeline.Conflicts.ShouldContain(c => c.Code == "concluded-or-initialled" && c.Values["signed"] == "CZ-51");
        papers.Timeline.Instruments.ShouldHaveSingleItem().Type.ShouldBe("memorandum");
    }

    [Fact]
    public void Orenburg_ended_on_the_day_the_source_says_without_receipt_and_bars_contact()
    {
        var papers = new Papers("CZ-51", "RU-ORE")
            .Signed("2012-05-24", s => s with { Title = "Dohoda o spolupráci" })
            .Ends(Act.Denounced, "2022-03-01", s => s with { Title = "memorandum", Cause = Cause.War });

        papers.On("2022-02-28").Formal.ShouldBe(Formal.InForce);
        var now = papers.On("2022-03-01");
        now.Formal.ShouldBe(Formal.Ended);
        now.Policy.ShouldBe(Policy.Barred);
        now.Causes.ShouldBe([Cause.War]);
        now.Because.ShouldContain(r => r.Rule == "receipt-not-shown");
        now.Because.ShouldContain(r => r.Rule == "policy-barred" && r.Values["towards"] == "RU");
        papers.Timeline.Conflicts.ShouldContain(c => c.Code == "two-titles");
        papers.Timeline.Instruments.ShouldHaveSingleItem().To.ShouldBe(new DateOnly(2022, 3, 1));
    }

    [Fact]
    public void More_og_Romsdal_ended_as_stated_without_a_date_for_the_partners_policy()
    {
        var papers = new Papers("CZ-51", "NO-15").Signed("2001-11-28").Ends(Act.Ended, null, s => s with { Cause = Cause.PartnerPolicy });

        var now = papers.On("2026-01-01");
        now.Formal.ShouldBe(Formal.EndedAsStated);
        now.Causes.ShouldBe([Cause.PartnerPolicy]);
        now.Policy.ShouldBe(Policy.Open);
        now.Because.ShouldContain(r => r.Rule == "ended-undated");
        papers.On("2001-11-28").Formal.ShouldBe(Formal.InForce);
    }

    [Theory]
    [InlineData("CZ:Nový Bor", "RU:Mednogorsk", "2007-06-16")]
    [InlineData("CZ:Česká Lípa", "NO:Molde", null)]
    public void Towns_of_which_only_the_regions_page_tells_have_an_unknown_activity(string a, string b, string? signed)
    {
        var papers = new Papers(a, b).Word(PartnershipStatus.Unknown, signed);
        if (signed is not null)
            papers.Signed(signed);

        papers.On("2026-01-01").Activity.ShouldBe(Activity.Unknown);
        papers.On("2026-01-01").Because.ShouldContain(r => r.Rule == "others-tell");
        papers.Timeline.IsCandidate.ShouldBeTrue();
    }

    [Fact]
    public void Chorzow_and_Yingkou_have_contacts_that_lost_intensity_with_the_regions_above_them()
    {
        var papers = new Papers("PL:Chorzów", "CN:Yingkou").Home("PL:Chorzów").In("reply", "PL:Chorzów", "2020-03-02", SourceRank.Letter)
            .Tell(StatementKind.Visit, "2013-07-02/2013-07-03").Tell(StatementKind.Visit, "2013-09-23/2013-09-27", s => s with { Parties = ["CN-LN", "CN:Yingkou", "PL-24", "PL:Chorzów"], Host = "CN:Yingkou" })
            .Tell(StatementKind.Contact, null, s => s with { Act = Act.Declared })
            .Word(PartnershipStatus.Active)
            .Above(StatementKind.State, null, ["CN-LN", "PL-24"], s => s with { Status = PartnershipStatus.Dormant, Cause = Cause.Umbrella });

        var now = papers.On("2021-01-01");
        now.Formal.ShouldBe(Formal.Contacts);
        now.Activity.ShouldBe(Activity.Dormant);
        now.Causes.ShouldBe([Cause.Umbrella]);
        now.LastContact!.Value.ShouldBe("2013-09-23/2013-09-27");
        papers.On("2016-01-01").Activity.ShouldBe(Activity.Quiet);
    }

    [Fact]
    public void Two_partners_of_Hainan_are_a_candidate_of_Lubuskie()
    {
        var papers = new Papers("CN-46", "US-HI").Home("PL-08").In("news", "PL-08", "2024-07-18").Word(PartnershipStatus.Active, quote: "regiony partnerskie")
            .Tell(StatementKind.Meeting, "2024-07-16", s => s with { Parties = ["CN-46", "US-HI", "PL-08", "JP-28"], Host = "CN-46" });

        papers.Timeline.IsCandidate.ShouldBeTrue();
        papers.On("2024-08-01").Because.ShouldContain(r => r.Rule == "contact-in-network");
        papers.On("2024-08-01").Formal.ShouldBe(Formal.Undocumented);
    }
}
