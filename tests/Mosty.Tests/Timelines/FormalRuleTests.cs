using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Tests.Timelines;

/// <summary>Rules 1, 2 and 8 of docs/standing.md: what papers show of the legal side.</summary>
public class FormalRuleTests
{
    [Theory]
    [InlineData(Act.Signed, "2010-05-01", Formal.InForce)]
    [InlineData(Act.Renewed, "2010-05-01", Formal.InForce)]
    [InlineData(Act.Initialled, "2010-05-01", Formal.Proposed)]
    [InlineData(Act.Approved, "2010-05-01", Formal.Proposed)]
    [InlineData(Act.Prepared, "2010-05-01", Formal.Proposed)]
    [InlineData(Act.Declared, "2010-05-01", Formal.Declared)]
    public void Only_a_signature_puts_in_force(Act act, string date, Formal expected) =>
        Pair().Tell(StatementKind.Agreement, date, s => s with { Act = act }).On("2011-01-01").Formal.ShouldBe(expected);

    [Theory]
    [InlineData("Umowa o współpracy partnerskiej", "agreement", Formal.InForce)]
    [InlineData("Dohoda o spolupráci", "agreement", Formal.InForce)]
    [InlineData("Partnerschaftsvertrag", "agreement", Formal.InForce)]
    [InlineData("Memorandum of Understanding", "memorandum", Formal.InForce)]
    [InlineData("List intencyjny w sprawie umowy o współpracy", "letter_of_intent", Formal.Declared)]
    [InlineData("Gemeinsame Erklärung über die Zusammenarbeit", "declaration", Formal.Declared)]
    [InlineData("Vyhlásenie o zámere", "letter_of_intent", Formal.Declared)]
    [InlineData("Zápis", "document", Formal.InForce)]
    public void The_title_tells_the_kind_and_whether_it_binds(string title, string type, Formal expected)
    {
        var papers = Pair().Signed("2010-05-01", s => s with { Title = title });
        papers.Timeline.Instruments.ShouldHaveSingleItem().Type.ShouldBe(type);
        papers.On("2011-01-01").Formal.ShouldBe(expected);
    }

    [Fact]
    public void A_draft_that_is_signed_later_is_proposed_until_then_and_one_instrument()
    {
        var papers = Pair().In("draft", rank: SourceRank.Resolution).Tell(StatementKind.Agreement, "2009-06-01", s => s with { Act = Act.Approved })
            .In("page").Signed("2010-05-01");
        papers.On("2009-07-01").Formal.ShouldBe(Formal.Proposed);
        papers.On("2010-05-01").Formal.ShouldBe(Formal.InForce);
        papers.Timeline.Instruments.Count.ShouldBe(1);
        papers.On("2010-05-01").Because.ShouldNotContain(r => r.Rule == "conditions-not-shown");
    }

    [Fact]
    public void In_force_from_the_agreed_day_not_from_the_signature()
    {
        var papers = Pair().Signed("2010-05-01", s => s with { Effective = PartialDate.Parse("2010-07-01") });
        papers.On("2010-06-01").Formal.ShouldBe(Formal.Proposed);
        papers.On("2010-06-01").Because.ShouldContain(r => r.Rule == "awaits-agreed-day");
        papers.On("2010-07-01").Formal.ShouldBe(Formal.InForce);
    }

    [Fact]
    public void The_last_signature_of_every_party_counts()
    {
        var papers = Pair()
            .In("a").Signed("2009-04-20", s => s with { Acts = new Dictionary<string, Act> { ["CZ-51"] = Act.Signed } })
            .In("b").Signed("2009-09-22", s => s with { Acts = new Dictionary<string, Act> { ["SK-PV"] = Act.Signed } });
        papers.On("2009-05-01").Formal.ShouldBe(Formal.Proposed);
        papers.On("2009-09-22").Formal.ShouldBe(Formal.InForce);
    }

    [Theory]
    [InlineData("P5Y", null, null, "2014-12-31", Formal.InForce)]
    [InlineData("P5Y", null, null, "2015-01-01", Formal.Expired)]
    [InlineData(null, "2012", null, "2012-12-31", Formal.InForce)]
    [InlineData(null, "2012", null, "2013-01-01", Formal.Expired)]
    [InlineData("P5Y", null, "tacit, by 5 years", "2020-01-01", Formal.InForce)]
    [InlineData("P5Y", null, "milcząco na kolejne okresy", "2020-01-01", Formal.InForce)]
    [InlineData("P5Y", null, "by a new agreement", "2020-01-01", Formal.Expired)]
    public void A_term_ends_unless_it_prolongs_itself(string? term, string? until, string? renewal, string day, Formal expected) =>
        new Papers("CZ-51", "PL-02").Signed("2010-01-01", s => s with { Term = term, Until = PartialDate.Parse(until), Renewal = renewal }).On(day).Formal.ShouldBe(expected);

    [Theory]
    [InlineData("2004-01-01", Formal.InForce)] // the term ended in 2009, before the law
    [InlineData("2010-01-01", Formal.Expired)]
    public void Slovak_law_excludes_tacit_renewal_since_2011(string signed, Formal expected)
    {
        var standing = Pair().Signed(signed, s => s with { Term = "P5Y", Renewal = "tacit" }).On("2020-01-01");
        standing.Formal.ShouldBe(expected);
        standing.Because.Any(r => r.Rule == "tacit-renewal-excluded").ShouldBe(expected == Formal.Expired);
    }

    [Fact]
    public void A_term_that_does_not_fit_the_stated_end_is_a_conflict() =>
        Pair().Signed("2010-01-01", s => s with { Term = "P5Y", Until = PartialDate.Parse("2013-12-31") })
            .Timeline.Conflicts.ShouldContain(c => c.Code == "term-differs" && c.Values["computed"] == "2014-12-31");

    [Fact]
    public void A_renewal_before_the_end_carries_on_and_one_after_it_revives()
    {
        var papers = Pair().Signed("2000-01-01", s => s with { Term = "P5Y" })
            .Tell(StatementKind.Agreement, "2007-03-01", s => s with { Act = Act.Extended, Term = "P3Y" });
        papers.On("2006-01-01").Formal.ShouldBe(Formal.Expired);
        papers.On("2008-01-01").Formal.ShouldBe(Formal.InForce);
        papers.On("2010-03-01").Formal.ShouldBe(Formal.Expired);
    }

    [Fact]
    public void A_resolution_to_denounce_alone_changes_nothing()
    {
        var papers = Pair().Signed("2010-01-01").In("resolution", rank: SourceRank.Resolution).Ends(Act.Denounced, "2022-03-01");
        papers.On("2023-01-01").Formal.ShouldBe(Formal.InForce);
        papers.On("2023-01-01").Because.ShouldContain(r => r.Rule == "end-decided");
    }

    [Fact]
    public void Notice_runs_from_receipt_for_the_term_the_text_provides()
    {
        var papers = Pair().Signed("2010-01-01", s => s with { Notice = "P6M" })
            .Ends(Act.Denounced, null, s => s with { Decided = PartialDate.Parse("2022-03-01"), Notified = PartialDate.Parse("2022-03-05"), Received = PartialDate.Parse("2022-03-20") });
        papers.On("2022-03-10").Formal.ShouldBe(Formal.InForce);
        papers.On("2022-03-20").Formal.ShouldBe(Formal.UnderNotice);
        papers.On("2022-09-19").Formal.ShouldBe(Formal.UnderNotice);
        papers.On("2022-09-20").Formal.ShouldBe(Formal.Ended);
    }

    [Fact]
    public void A_notice_whose_term_no_paper_shows_stays_under_notice_and_says_so()
    {
        var standing = Pair().Signed("2010-01-01").Ends(Act.Denounced, null, s => s with { Notified = PartialDate.Parse("2022-03-05") }).On("2030-01-01");
        standing.Formal.ShouldBe(Formal.UnderNotice);
        standing.Because.Select(r => r.Rule).ShouldContain("notice-end-not-shown");
        standing.Because.Select(r => r.Rule).ShouldContain("receipt-not-shown");
    }

    [Fact]
    public void What_expired_cannot_be_denounced()
    {
        var papers = Pair().Signed("2000-01-01", s => s with { Term = "P5Y" }).Ends(Act.Denounced, "2022-03-01");
        papers.On("2022-06-01").Formal.ShouldBe(Formal.Expired);
        papers.Timeline.Conflicts.ShouldContain(c => c.Code == "denounced-after-expiry");
    }

    [Theory]
    [InlineData(SourceRank.Web, Formal.EndedAsStated)]
    [InlineData(SourceRank.Press, Formal.EndedAsStated)]
    [InlineData(SourceRank.Letter, Formal.Ended)]
    [InlineData(SourceRank.Instrument, Formal.Ended)]
    public void An_end_of_which_no_act_is_shown_is_an_end_as_stated(SourceRank rank, Formal expected) =>
        Pair().Signed("2010-01-01").In("b", rank: rank).Ends(Act.Ended, "2015-06-30").On("2016-01-01").Formal.ShouldBe(expected);

    [Fact]
    public void Suspended_and_resumed()
    {
        var papers = Pair().Signed("2010-01-01").Ends(Act.Suspended, "2014-03-01").Ends(Act.Resumed, "2016-01-01");
        papers.On("2015-01-01").Formal.ShouldBe(Formal.Suspended);
        papers.On("2016-01-01").Formal.ShouldBe(Formal.InForce);
    }

    [Fact]
    public void In_force_while_any_of_several_instruments_is()
    {
        var papers = Pair()
            .Signed("2001-01-01", s => s with { Title = "Agreement of the assemblies", Number = "A" })
            .Signed("2002-01-01", s => s with { Title = "Memorandum of the boards", Number = "B" })
            .Ends(Act.Denounced, "2022-03-01", s => s with { Number = "A" });
        papers.On("2022-06-01").Formal.ShouldBe(Formal.InForce);
        papers.Timeline.Instruments.Select(i => (i.Number, i.End)).ShouldBe([("A", Formal.Ended), ("B", Formal.InForce)]);
        papers.Ends(Act.Denounced, "2022-05-01", s => s with { Number = "B" }).On("2022-06-01").Formal.ShouldBe(Formal.Ended);
    }

    [Fact]
    public void From_an_instrument_of_many_only_the_leaving_party_leaves()
    {
        var standing = new Papers("CZ-51", "DE-SN", "PL-02").Signed("2000-12-21")
            .Ends(Act.Denounced, "2020-01-01", s => s with { Parties = ["DE-SN"] }).On("2021-01-01");
        standing.Formal.ShouldBe(Formal.InForce);
        standing.Because.ShouldContain(r => r.Rule == "left" && r.Values["party"] == "DE-SN");
    }

    [Fact]
    public void A_proposal_without_an_act_for_three_years_has_stalled()
    {
        var papers = Pair().Tell(StatementKind.Agreement, "2010-01-01", s => s with { Act = Act.Prepared });
        papers.On("2012-12-31").Because.ShouldNotContain(r => r.Rule == "stalled");
        papers.On("2013-01-01").Because.ShouldContain(r => r.Rule == "stalled");
        papers.On("2013-01-01").Formal.ShouldBe(Formal.Proposed);
    }

    [Fact]
    public void Not_concluded_needs_a_source() =>
        Pair().Tell(StatementKind.Agreement, "2010-01-01", s => s with { Act = Act.Prepared, Outcome = Outcome.NotKept }).On("2011-01-01").Formal.ShouldBe(Formal.NotConcluded);

    [Theory]
    [InlineData(PartnershipStatus.Active, "Sosnowiec, Polska", Formal.Undocumented)]
    [InlineData(PartnershipStatus.Dormant, "nasz region partnerski", Formal.Undocumented)]
    [InlineData(PartnershipStatus.Dormant, "kontakty osłabły", Formal.Contacts)]
    public void Called_a_partnership_without_a_paper(PartnershipStatus status, string quote, Formal expected) =>
        Pair().Tell(StatementKind.Visit, "2010").Word(status, quote: quote).On("2020-01-01").Formal.ShouldBe(expected);

    [Fact]
    public void What_institutions_signed_is_not_the_territories_agreement()
    {
        var papers = Pair().Tell(StatementKind.Visit, "2010").Signed("2011-01-01", s => s with { Level = Level.Institution, Institutions = ["A", "B"] });
        papers.On("2012-01-01").Formal.ShouldBe(Formal.Contacts);
        Pair().Signed("2011-01-01", s => s with { Level = Level.Institution }).On("2012-01-01").Formal.ShouldBe(Formal.InForce);
    }

    [Fact]
    public void A_party_that_no_longer_exists_raises_that_continuation_is_not_shown()
    {
        var rules = Papers.Rules with { SuccessorOf = key => key == "FR-G" ? "FR-GES" : null };
        var file = new Papers("CZ-51", "FR-G").Signed("2001-01-01").File;
        TimelineBuilder.Build(file, rules).On(new DateOnly(2020, 1, 1)).Because.ShouldContain(r => r.Rule == "continuation-not-shown" && r.Values["successor"] == "FR-GES");
        var named = new Papers("CZ-51", "FR-G").Signed("2001-01-01").Tell(StatementKind.Visit, "2018", s => s with { Parties = ["CZ-51", "FR-GES"] }).File;
        TimelineBuilder.Build(named, rules).On(new DateOnly(2020, 1, 1)).Because.ShouldNotContain(r => r.Rule == "continuation-not-shown");
    }

    private static Papers Pair() => new("CZ-51", "SK-PV");
}
