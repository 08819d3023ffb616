using Mosty.Evaluation;

namespace Mosty.Tests.Evaluation;

/// <summary>What counts as a hit, as expected and as found.</summary>
public sealed class DocumentScorerTests
{
    private const string Text = "On 5 May 2005 Brno and Lviv signed an agreement. In 2010 a visit. In 2011 another visit. Brno ended the agreement with Kyiv.";

    private const string Signed = "\"kind\":\"agreement\",\"act\":\"signed\",\"date\":\"2005-05-05\",\"parties\":[\"CZ:Brno\",\"UA:Lviv\"],\"quote\":\"signed an agreement\"";

    public static TheoryData<string, string, Measure, Tally> Cases => new()
    {
        { "\"places\":[{\"key\":\"CZ:Brno\"},{\"key\":\"UA:Lviv\"}]", "\"places\":[{\"key\":\"CZ:Brno\"},{\"key\":\"PL:Lviv\"}]", Measure.Places, new Tally(1, 2, 2) },
        { "\"places\":[{\"key\":\"UA:Lviv\"}]", "\"places\":[{\"key\":\"UA:L'viv\"}]", Measure.Places, new Tally(1, 1, 1) },
        { "\"places\":[{\"key\":\"KZ-ALM\",\"alt_keys\":[\"KZ-19\"]}]", "\"places\":[{\"key\":\"KZ-19\"}]", Measure.Places, new Tally(1, 1, 1) },
        { "\"places\":[{\"key\":\"CZ-10\"}]", "\"places\":[{\"key\":\"CZ:Praha\"}]", Measure.Places, new Tally(1, 1, 1) },
        { "\"dates\":[{\"value\":\"2005-05-05\"}]", "\"dates\":[{\"value\":\"2005-05\"}]", Measure.Dates, new Tally(0, 1, 1) },
        { "\"people\":[{\"name\":\"Jan Nov\u00E1k\"}]", "\"people\":[{\"name\":\"Jan Novak\"},{\"name\":\"Petr\"}]", Measure.People, new Tally(1, 1, 2) },
        { Statements(Signed), Statements(Signed), Measure.Statements, new Tally(1, 1, 1) },
        { Statements(Signed), Statements(Signed.Replace("agreement\",\"act", "visit\",\"act")), Measure.Statements, new Tally(0, 1, 1) },
        { Statements(Signed + ",\"alt_kinds\":[\"visit\"]"), Statements(Signed.Replace("agreement\",\"act", "visit\",\"act")), Measure.Statements, new Tally(1, 1, 1) },
        { Statements(Signed), Statements(Signed.Replace("2005-05-05", "2005")), Measure.Statements, new Tally(0, 1, 1) },
        { Statements(Signed + ",\"date_inferred\":\"2005\""), Statements(Signed.Replace("2005-05-05", "2005")), Measure.Statements, new Tally(1, 1, 1) },
        // The same date stands for the same place in the text; without a date the quote must cover it.
        { Statements(Signed), Statements(Signed.Replace("signed an agreement", "On 5 May")), Measure.Statements, new Tally(1, 1, 1) },
        { Statements(Signed.Replace("\"date\":\"2005-05-05\",", "")), Statements(Signed.Replace("\"date\":\"2005-05-05\",", "").Replace("signed an", "ended the")), Measure.Statements, new Tally(0, 1, 1) },
        { Statements(Signed), Statements(Signed.Replace(",\"UA:Lviv\"", "")), Measure.Statements, new Tally(1, 1, 1) },
        { Statements(Signed), Statements(Signed.Replace("UA:Lviv", "UA:Kyiv")), Measure.Statements, new Tally(0, 1, 1) },
        { Statements(Signed), Statements(Signed, Signed), Measure.Statements, new Tally(1, 1, 2) },
        { Statements(Signed + ",\"optional\":true"), Statements(Signed), Measure.Statements, new Tally(0, 0, 0) },
        { Statements(Signed + ",\"optional\":true"), Statements(), Measure.Statements, new Tally(0, 0, 0) },
        { "\"optional_statements\":[{" + Signed + "}]", Statements(Signed, Signed), Measure.Statements, new Tally(0, 0, 1) },
        { Statements(Signed), Statements(Signed.Replace("signed\",", "approved\",")), Measure.Acts, new Tally(0, 1, 1) },
        { Statements(Signed + ",\"alt_acts\":[\"approved\"]"), Statements(Signed.Replace("signed\",", "approved\",")), Measure.Acts, new Tally(1, 1, 1) },
        { Statements(Signed), Statements(Signed.Replace("CZ:Brno", "XX:Nobody")), Measure.Loose, new Tally(1, 1, 1) },
        { Partnership("active"), Partnership("active"), Measure.Partnerships, new Tally(1, 1, 1) },
        { Partnership("active"), Partnership("ended"), Measure.Partnerships, new Tally(1, 1, 1) },
        { Partnership("active"), Partnership("ended"), Measure.Status, new Tally(0, 1, 1) },
        { Partnership("active\",\"alt_status\":\"ended"), Partnership("ended"), Measure.Status, new Tally(1, 1, 1) },
        { Partnership("active"), Partnership("active").Replace("Lviv\"]", "Lviv\",\"SK\"]"), Measure.Partnerships, new Tally(0, 1, 1) },
        { Partnership("active").Replace("\"status\"", "\"alt_parties\":[\"CZ:Brno\"],\"status\""), Partnership("active").Replace(",\"UA:Lviv\"", ""), Measure.Partnerships, new Tally(1, 1, 1) },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Hits_expected_and_found_are(string gold, string found, Measure measure, Tally tally) =>
        Score(gold, found).Measures[measure].ShouldBe(tally);

    [Fact]
    public void What_differs_is_told_with_its_quote()
    {
        var differences = Score(Statements(Signed), Statements(Signed.Replace("UA:Lviv", "UA:Kyiv").Replace("signed an agreement", "ended the agreement"))).Differences;
        differences.ShouldContain(new Difference(Measure.Statements, DifferenceKind.Missed, "agreement signed 2005-05-05 CZ:Brno UA:Lviv", "signed an agreement"));
        differences.ShouldContain(new Difference(Measure.Statements, DifferenceKind.Extra, "agreement signed 2005-05-05 CZ:Brno UA:Kyiv", "ended the agreement"));
    }

    [Fact]
    public void An_item_that_is_right_in_two_places_is_told_once()
    {
        var score = Score(Statements(Signed), Statements(Signed, Signed));
        score.Differences.Count.ShouldBe(1);
        score.Kinds["agreement"].ShouldBe(new Tally(1, 1, 2));
    }

    [Theory]
    [InlineData("signed  an\u00A0agreement", 0)]
    [InlineData("signed no agreement", 1)]
    [InlineData("", 1)]
    public void A_quote_must_stand_in_the_text(string quote, int ungrounded) =>
        Score("\"places\":[]", "\"places\":[{\"key\":\"CZ\",\"quote\":\"" + quote + "\"}]").Ungrounded.ShouldBe(ungrounded);

    [Fact]
    public void A_statement_is_judged_with_its_confidence_unless_it_is_optional()
    {
        var judged = Score(
            Statements(Signed, Signed.Replace("2005-05-05", "2011") + ",\"optional\":true"),
            Statements(Signed + ",\"confidence\":0.9", Signed.Replace("2005-05-05", "2011") + ",\"confidence\":0.8", Signed.Replace("2005-05-05", "2012") + ",\"confidence\":0.7")).Judged;
        judged.ShouldBe([new JudgedStatement(0.9, true), new JudgedStatement(0.7, false)]);
    }

    private static DocumentScore Score(string gold, string found) =>
        DocumentScorer.Score("d", GoldReading.Parse("{" + gold + "}"), FoundReading.Parse("{" + found + "}"), new QuoteGround(Text));

    private static string Statements(params string[] statements) => "\"statements\":[" + string.Join(',', statements.Select(s => "{" + s + "}")) + "]";

    private static string Partnership(string status) =>
        "\"partnerships\":[{\"parties\":[\"CZ:Brno\",\"UA:Lviv\"],\"status\":\"" + status + "\",\"quote\":\"Brno and Lviv\"}]";
}
