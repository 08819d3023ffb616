using Mosty.Interface;
using Mosty.Statements;
using Mosty.Territories;
using Mosty.Timelines;

namespace Mosty.Tests.Timelines;

/// <summary>The shipped rule sets and the first answer of a page.</summary>
public class RuleSetTests
{
    [Fact]
    public void The_shipped_rule_sets() =>
        StandingRules.Available(Papers.Knowledge).ShouldBe(["clair", "default", "euroregion-spree-neisse-bober", "rgre", "san-leandro"]);

    [Theory]
    [InlineData("clair")]
    [InlineData("default")]
    [InlineData("euroregion-spree-neisse-bober")]
    [InlineData("rgre")]
    [InlineData("san-leandro")]
    public void Every_label_of_a_rule_set_has_a_term(string name)
    {
        var rules = StandingRules.Open(Papers.Knowledge, name);
        rules.Name.ShouldBe(name);
        var words = Words.Open(Papers.Knowledge, Gazetteer.Open(Papers.Knowledge), "en");
        foreach (var label in rules.Label?.Labels ?? [])
            words.Term("label." + label.Name).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("rgre", null, "", "label.rgre_partnership")]
    [InlineData("rgre", "P50Y", "", "label.rgre_friendship")]
    [InlineData("rgre", "P50Y", "culture", "label.rgre_project")]
    [InlineData("rgre", null, "culture", "label.rgre_friendship")]
    [InlineData("clair", null, "", "label.friendship")]
    [InlineData("san-leandro", null, "", "label.review_no_contact")]
    [InlineData("default", null, "", null)]
    public void A_signed_agreement_by_other_names(string set, string? term, string field, string? expected)
    {
        var rules = StandingRules.Open(Papers.Knowledge, set);
        var file = new Papers("CZ-51", "DE-SN").Signed("2003-01-01", s => s with { Term = term, Fields = field.Length == 0 ? [] : [field] }).File;
        LabelRule.On(TimelineBuilder.Build(file, rules), rules, new DateOnly(2024, 1, 1)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(3, "2021-06-01", "label.dormant_by_projects")]
    [InlineData(2, "2021-06-01", "label.with_projects")]
    [InlineData(3, "2020-06-01", "label.with_projects")]
    public void Three_projects_in_one_period_and_none_in_the_next_is_dormant_by_projects(int projects, string day, string expected)
    {
        var rules = StandingRules.Open(Papers.Knowledge, "euroregion-spree-neisse-bober");
        var papers = new Papers("CZ-51", "DE-SN");
        for (var i = 0; i < projects; i++)
            papers.Tell(StatementKind.Result, $"{2008 + i}");
        LabelRule.On(TimelineBuilder.Build(papers.File, rules), rules, DateOnly.Parse(day)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("en", "One and Two: a document (memorandum) was signed on 1 November 2011. No contact is on record since.")]
    [InlineData("pl", "One i Two: dokument (memorandum) podpisano 1 listopada 2011 r. Od tego czasu nie ma w aktach żadnego kontaktu.")]
    [InlineData("cs", "One a Two: dokument (memorandum) byl podepsán 1. listopadu 2011. Od té doby není v záznamech žádný kontakt.")]
    [InlineData("sk", "One a Two: dokument (memorandum) bol podpísaný 1. novembra 2011. Odvtedy nie je v záznamoch žiadny kontakt.")]
    [InlineData("de", "One und Two: Ein Dokument (Memorandum) wurde am 1. November 2011 unterzeichnet. Seither ist kein Kontakt belegt.")]
    public void The_first_answer_of_a_page(string language, string expected)
    {
        var papers = new Papers("XX:One", "XX:Two").Home("XX:One").In("a", "XX:One").Signed("2011-11-01", s => s with { Title = "Memorandum" });
        var words = Words.Open(Papers.Knowledge, Gazetteer.Open(Papers.Knowledge), language);
        string.Join(' ', Lede.Of(papers.Timeline, papers.File.Parties, new DateOnly(2024, 1, 1)).Select(words.Say)).ShouldBe(expected);
    }

    [Fact]
    public void The_first_answer_tells_the_end_and_its_cause()
    {
        var papers = new Papers("CZ-51", "RU-ORE").Signed("2012-05-24").Ends(Act.Denounced, "2022-03-01", s => s with { Cause = Cause.War });
        Lede.Of(papers.Timeline, papers.File.Parties, new DateOnly(2024, 1, 1)).Select(r => r.Rule).ShouldBe(["lede-signed", "lede-ended", "cause-told"]);
    }
}
