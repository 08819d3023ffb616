using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Tests.Timelines;

/// <summary>One thing that happened is one entry, however many papers tell it; where they disagree both are shown.</summary>
public class EventTests
{
    [Theory]
    [InlineData("2012-05-24", "2012-05-24", 1)]
    [InlineData("2012-05-24", "2012-05", 1)]
    [InlineData("2012-05-24", "2012", 1)]
    [InlineData("2012-05-24", null, 1)]
    [InlineData("2012-05-24", "2012-05-25", 1)]
    [InlineData("2012-05-24", "2016-05-24", 2)]
    public void A_signature_told_by_two_documents(string first, string? second, int events)
    {
        var timeline = Pair().Signed(first).In("press", rank: SourceRank.Press).Signed(second).Timeline;
        timeline.Events.Count.ShouldBe(events);
        timeline.Instruments.Count.ShouldBe(events);
    }

    [Theory]
    [InlineData("2012-05-24", "2012-05-24", 1)]
    [InlineData("2012-05-24/2012-05-26", "2012-05-25", 1)]
    [InlineData("2012-05-24", "2012", 1)]
    [InlineData("2012-05-24", "2012-05-25", 2)]
    [InlineData("2012-05-24", null, 2)]
    public void A_visit_told_by_two_documents(string first, string? second, int events) =>
        Pair().Tell(StatementKind.Visit, first).In("press").Tell(StatementKind.Visit, second).Timeline.Events.Count.ShouldBe(events);

    [Fact]
    public void Two_events_that_one_document_tells_apart_stay_two() =>
        Pair().Tell(StatementKind.Visit, "2012").Tell(StatementKind.Visit, "2012-05-24").Timeline.Events.Count.ShouldBe(2);

    [Fact]
    public void A_year_that_could_mean_either_of_two_visits_joins_neither() =>
        Pair().Tell(StatementKind.Visit, "2012-03-01").Tell(StatementKind.Visit, "2012-10-01").In("report").Tell(StatementKind.Visit, "2012").Timeline.Events.Count.ShouldBe(3);

    [Fact]
    public void Sources_stand_strongest_first_and_the_most_precise_date_that_agrees_is_shown()
    {
        var e = Pair().In("press", rank: SourceRank.Press).Signed("2012-05-24").In("act", rank: SourceRank.Instrument).Signed("2012-05").Timeline.Events.ShouldHaveSingleItem();
        e.Sources.Select(s => s.Source.Rank).ShouldBe([SourceRank.Instrument, SourceRank.Press]);
        e.Date!.Value.ShouldBe("2012-05-24");
    }

    [Fact]
    public void Where_dates_differ_the_stronger_source_is_shown_and_the_conflict_named()
    {
        var timeline = Pair().In("press", rank: SourceRank.Press).Signed("2012-05-25").In("act", rank: SourceRank.Instrument).Signed("2012-05-24").Timeline;
        timeline.Events.ShouldHaveSingleItem().Date!.Value.ShouldBe("2012-05-24");
        var conflict = timeline.Conflicts.ShouldHaveSingleItem();
        conflict.Code.ShouldBe("dates-differ");
        conflict.Sides.Count.ShouldBe(2);
    }

    [Fact]
    public void One_signature_under_two_titles_is_one_instrument_and_a_conflict()
    {
        var timeline = Pair().Signed("2012-05-24", s => s with { Title = "Dohoda o spolupráci" })
            .In("press", rank: SourceRank.Press).Signed("2012-05-24", s => s with { Title = "Memorandum" }).Timeline;
        timeline.Instruments.ShouldHaveSingleItem();
        timeline.Conflicts.ShouldContain(c => c.Code == "two-titles");
    }

    [Fact]
    public void A_persons_word_goes_before_ours()
    {
        Pair().Tell(StatementKind.Visit, "2012-05-24").In("b").Tell(StatementKind.Visit, "2012-05-24").Link(1, 2, same: false).Timeline.Events.Count.ShouldBe(2);
        Pair().Tell(StatementKind.Visit, "2012-05-24").In("b").Tell(StatementKind.Meeting, "2012-05-30").Link(1, 2, same: true).Timeline.Events.Count.ShouldBe(1);
    }

    [Fact]
    public void The_id_of_an_event_stays_when_another_source_tells_it_too()
    {
        var one = Pair().Tell(StatementKind.Visit, "2012-05-24").Timeline.Events[0].Id;
        Pair().Tell(StatementKind.Visit, "2012-05-24").In("act", rank: SourceRank.Instrument).Tell(StatementKind.Visit, "2012-05-24").Timeline.Events[0].Id.ShouldBe(one);
    }

    [Fact]
    public void Undated_events_stand_where_their_neighbours_in_the_text_do()
    {
        var timeline = Pair().Tell(StatementKind.Visit, "2005").Tell(StatementKind.Meeting).Tell(StatementKind.Visit, "2009").Timeline;
        timeline.Events.Select(e => e.Kind).ShouldBe([StatementKind.Visit, StatementKind.Meeting, StatementKind.Visit]);
    }

    [Theory]
    [InlineData("2022-03-05", "2022-03-01", "implausible-order")]
    [InlineData("2022-03-01", "2022-03-05", null)]
    public void Dates_in_an_order_that_cannot_be(string decided, string received, string? code)
    {
        var codes = Pair().Signed("2010-01-01").Ends(Act.Denounced, null, s => s with { Decided = PartialDate.Parse(decided), Received = PartialDate.Parse(received) })
            .Timeline.Conflicts.Select(c => c.Code);
        codes.ShouldBe(code is null ? [] : [code]);
    }

    [Fact]
    public void What_a_document_tells_as_past_cannot_be_later_than_the_document() =>
        Pair().In("old", published: "2010-01-01").Tell(StatementKind.Visit, "2012-05-24").Timeline.Conflicts.ShouldContain(c => c.Code == "told-before-it-happened");

    private static Papers Pair() => new("CZ-51", "SK-PV");
}
