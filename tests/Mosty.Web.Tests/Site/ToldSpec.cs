using Mosty.Knowledge;
using Mosty.Interface;
using Mosty.Register;
using Mosty.Statements;
using Mosty.Territories;
using Mosty.Timelines;
using Mosty.Web.Site;

namespace Mosty.Web.Tests.Site;

/// <summary>What a partnership's page says of promises, of agreements and of how it began.</summary>
public sealed class ToldSpec : IDisposable
{
    private readonly KnowledgeFile knowledge = KnowledgeFile.Open();

    [Theory]
    [InlineData(Outcome.Kept, "2018-05", PromiseState.Kept)]
    [InlineData(Outcome.NotKept, "2018-05", PromiseState.Broken)]
    [InlineData(Outcome.Unknown, "2018-05", PromiseState.Passed)]
    [InlineData(Outcome.Unknown, "2020", PromiseState.Open)] // the year that was named is not over
    [InlineData(Outcome.Unknown, "2020-06-15", PromiseState.Open)] // the day itself
    [InlineData(Outcome.Unknown, "2020-06-14", PromiseState.Passed)]
    [InlineData(Outcome.Unknown, null, PromiseState.Open)]
    public void A_promise_of_which_no_paper_tells_more_is_never_called_broken(Outcome outcome, string? due, PromiseState state)
    {
        var promise = new Commitment("e-1", PartialDate.Parse(due), outcome, []);
        Promises.On([promise], new DateOnly(2020, 6, 15)).ShouldHaveSingleItem().State.ShouldBe(state);
    }

    [Fact]
    public void Open_promises_stand_first_each_group_by_its_day()
    {
        Commitment Due(string day, Outcome outcome) => new("e-" + day, PartialDate.Parse(day), outcome, []);
        var groups = Promises.On([Due("2019", Outcome.Kept), Due("2031", Outcome.Unknown), Due("2030", Outcome.Unknown), Due("2018", Outcome.NotKept)], new DateOnly(2020, 1, 1));
        groups.Select(g => g.State).ShouldBe([PromiseState.Open, PromiseState.Kept, PromiseState.Broken]);
        groups[0].Promises.Select(p => p.Due!.Value).ShouldBe(["2030", "2031"]);
    }

    [Fact]
    public void What_led_to_the_first_signature_is_how_it_began()
    {
        var began = Genesis.Of([
            Told("1", StatementKind.Contact), Told("2", StatementKind.Result), Told("3", StatementKind.Visit), Told("4", StatementKind.Agreement, Act.Approved),
            Told("5", StatementKind.Agreement, Act.Signed), Told("6", StatementKind.Visit)]);
        began.Select(e => e.Id).ShouldBe(["1", "3", "4"]);
        Genesis.Of([Told("1", StatementKind.Agreement, Act.Signed), Told("2", StatementKind.Contact)]).ShouldBeEmpty();
    }

    [Fact]
    public void Who_signed_stands_with_the_office_of_that_time_and_the_proxy_is_named()
    {
        var words = In("en");
        var life = Life(s => s with { Act = Act.Signed, People = ["Petr Skokan", "Luciano Caveri"], OnBehalfOf = "hejtman" });
        AgreementWords.Signatories(words, life, [new PersonLine("Petr Skokan", "hejtman", "CZ-51", "", "", 0, 0)])
            .ShouldBe([$"Petr Skokan (hejtman, {words.Name("CZ-51")})", "Luciano Caveri", words.Say("detail.proxy", ("office", "hejtman"))]);
        AgreementWords.Signatories(words, Life(s => s with { Act = Act.Approved, People = ["Rada kraje"] }), []).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en", "for 5 years", "notice: 6 months")]
    [InlineData("pl", "na 5 lat", "wypowiedzenie: 6 miesięcy")]
    [InlineData("cs", "na 5 let", "výpovědní doba: 6 měsíců")]
    public void Its_term_and_its_notice_are_said_in_words(string language, string term, string notice)
    {
        var clauses = AgreementWords.Clauses(In(language), Life(s => s with { Term = "P5Y", Notice = "P6M" })).Select(c => c.Replace('\u00A0', ' '));
        clauses.ShouldBe([term, notice]);
    }

    public void Dispose() => knowledge.Dispose();

    private PageWords In(string language) => new(Words.Open(knowledge, Gazetteer.Open(knowledge), language));

    private static Statement Saying(StatementKind kind) => new() { Kind = kind, Quote = "", Parties = ["CZ-51", "IT-23"] };

    private static TimelineEvent Told(string id, StatementKind kind, Act? act = null) => new(id, kind, act, null, false, false, [Proof(Saying(kind) with { Act = act })]);

    private static InstrumentLife Life(Func<Statement, Statement> told) => new("agreement", null, null, null, null, null, Formal.InForce, [Proof(told(Saying(StatementKind.Agreement)))]);

    private static Evidence Proof(Statement statement) => new(statement, new SourceDocument("ab", "paper.txt", SourceRank.Web, null, null, null), false);
}
