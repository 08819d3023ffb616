using Mosty.Interface;
using Mosty.Knowledge;
using Mosty.Territories;

namespace Mosty.Tests.Interface;

public class WordsTests
{
    private static readonly KnowledgeFile Knowledge = KnowledgeFile.Open();

    private static Words In(string language) => Words.Open(Knowledge, Gazetteer.Open(Knowledge), language);

    [Theory]
    [InlineData("pl", "2011-11-01", "1 listopada 2011 r.")]
    [InlineData("pl", "2011-11", "listopad 2011 r.")]
    [InlineData("pl", "2011-10-31/2011-11-01", "31 października – 1 listopada 2011 r.")]
    [InlineData("pl", "2013-07-02/2013-07-03", "2–3 lipca 2013 r.")]
    [InlineData("cs", "2011-11-01", "1. listopadu 2011")]
    [InlineData("cs", "2008-05", "květen 2008")]
    [InlineData("sk", "2011-11-01", "1. novembra 2011")]
    [InlineData("de", "2011-11-01", "1. November 2011")]
    [InlineData("de", "2013-07-02/2013-07-03", "2.–3. Juli 2013")]
    [InlineData("en", "2007-10-11", "11 October 2007")]
    [InlineData("en", "2014/2020", "2014–2020")]
    [InlineData("en", "2017-01/2017-06", "January – June 2017")]
    [InlineData("en", "2019-12-30/2020-01-02", "30 December 2019 – 2 January 2020")]
    public void A_date_by_itself(string language, string date, string said) => In(language).Date(PartialDate.Parse(date)!).ShouldBe(said);

    [Theory]
    [InlineData("pl", "2008-05", DateForm.On, "w maju 2008 r.")]
    [InlineData("pl", "2008-05", DateForm.Since, "od maja 2008 r.")]
    [InlineData("pl", "2008", DateForm.On, "w 2008 r.")]
    [InlineData("cs", "2008-05", DateForm.On, "v květnu 2008")]
    [InlineData("cs", "2008", DateForm.Since, "od roku 2008")]
    [InlineData("sk", "2008-05", DateForm.On, "v máji 2008")]
    [InlineData("de", "2008-05-03", DateForm.On, "am 3. Mai 2008")]
    [InlineData("de", "2008-05-03", DateForm.Until, "bis zum 3. Mai 2008")]
    [InlineData("en", "2008-05", DateForm.After, "after May 2008")]
    [InlineData("en", "2011-10-31/2011-11-01", DateForm.Since, "since 31 October 2011")]
    [InlineData("en", "2011-10-31/2011-11-01", DateForm.After, "after 1 November 2011")]
    public void A_date_in_a_sentence(string language, string date, DateForm form, string said) => In(language).Date(PartialDate.Parse(date)!, form).ShouldBe(said);

    [Theory]
    [InlineData("pl", "P1Y", "1 rok")]
    [InlineData("pl", "P3Y", "3 lata")]
    [InlineData("pl", "P5Y", "5 lat")]
    [InlineData("pl", "P22Y", "22 lata")]
    [InlineData("pl", "P12Y", "12 lat")]
    [InlineData("cs", "P2Y", "2 roky")]
    [InlineData("cs", "P5Y", "5 let")]
    [InlineData("sk", "P6M", "6 mesiacov")]
    [InlineData("de", "P1M", "1 Monat")]
    [InlineData("en", "P18M", "1 year and 6 months")]
    [InlineData("en", "as agreed", "as agreed")]
    public void A_number_chooses_its_plural(string language, string duration, string said) =>
        In(language).Say("reasons.notice-clause", ("notice", duration)).ShouldContain(": " + said);

    [Fact]
    public void A_date_that_ends_with_a_full_stop_does_not_end_the_sentence_twice() =>
        In("pl").Say("reasons.ended-effective", ("date", "2022-03-01")).ShouldBe("Zakończenie nabrało mocy 1 marca 2022 r.");

    [Theory]
    [InlineData("en", 12345.5, "12,345.5")]
    [InlineData("de", 12345, "12.345")]
    [InlineData("pl", 12345, "12\u00A0345")]
    public void A_number_has_the_separators_of_its_language(string language, double number, string said) => In(language).Number((decimal)number).ShouldBe(said);

    [Fact]
    public void Several_territories_are_listed_with_the_languages_and()
    {
        In("en").Territories(["XX:One", "XX:Two", "XX:Three"]).ShouldBe("One, Two and Three");
        In("cs").Territories(["XX:One", "XX:Two"]).ShouldBe("One a Two");
    }

    [Fact]
    public void A_plural_form_may_hold_placeholders()
    {
        var template = Template.Parse("{n:plural|one=# of {all:number} is|other=# of {all:number} are} new");
        template.Placeholders.ShouldBe(["all:number", "n:plural"]);
        template.PluralCategories.Single().ShouldBe(["one", "other"]);
    }

    [Fact]
    public void A_key_that_is_not_there_is_a_bug_and_says_where() =>
        Should.Throw<KeyNotFoundException>(() => In("sk").Say("reasons.no-such")).Message.ShouldContain("sk.yaml");

    [Theory]
    [InlineData("{open")]
    [InlineData("{n:plural|one}")]
    public void A_broken_template_is_refused(string template) => Should.Throw<FormatException>(() => Template.Parse(template));
}
