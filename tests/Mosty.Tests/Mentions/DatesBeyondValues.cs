using Mosty.Mentions;

namespace Mosty.Tests.Mentions;

/// <summary>What a date expression says beside years, months and days; words that only the document's own date explains; dates that contradict themselves.</summary>
public class DatesBeyondValues
{
    [Theory]
    [InlineData("pl", "Jesienią 2010 roku.", "2010", "2010-23")]
    [InlineData("pl", "Latem 2010 r. i zimą 2012.", "2010 2012", "2010-22 2012-24")]
    [InlineData("pl", "Około 2010 roku.", "2010", "2010~")]
    [InlineData("pl", "Około 12 maja 2010 roku.", "2010-05-12", "2010-05-12~")]
    [InlineData("cs", "Na podzim 2019.", "2019", "2019-23")]
    [InlineData("cs", "Kolem roku 2010.", "2010", "2010~")]
    [InlineData("sk", "Na jar 2019.", "2019", "2019-21")]
    [InlineData("sk", "Okolo roku 2010.", "2010", "2010~")]
    [InlineData("de", "Im Frühjahr 2011.", "2011", "2011-21")]
    [InlineData("de", "Um 2010 herum.", "2010", "2010~")]
    [InlineData("en", "In the fall of 2010.", "2010", "2010-23")]
    [InlineData("en", "Circa 2010.", "2010", "2010~")]
    [InlineData("en", "In May 2010.", "2010-05", "")]
    public void Are_said_in_edtf(string language, string text, string values, string edtf)
    {
        var dates = TextAtHand.Mentions(language, text).Dates;
        string.Join(' ', dates.Select(d => d.Value.Value)).ShouldBe(values);
        string.Join(' ', dates.Select(d => d.Edtf?.Value).Where(v => v is not null)).ShouldBe(edtf);
    }

    /// <summary>The document is of Thursday, 18 July 2024.</summary>
    [Theory]
    [InlineData("pl", "Wczoraj przyjechali goście.", "2024-07-17")]
    [InlineData("pl", "W ubiegłym tygodniu przyjechali goście.", "2024-07-08/2024-07-14")]
    [InlineData("pl", "W ubiegłym roku przyjechali goście.", "2023")]
    [InlineData("pl", "W minioną środę przyjechali goście.", "2024-07-17")]
    [InlineData("pl", "W środę przyjechali goście.", "2024-07-17")]
    [InlineData("pl", "W środę przyjadą goście.", "2024-07-24")]
    [InlineData("pl", "W czwartek przyjechali goście.", "2024-07-18")]
    [InlineData("pl", "W środę, 10 lipca 2024 r., przyjechali goście.", "")]
    [InlineData("cs", "Minulý týden přijeli hosté.", "2024-07-08/2024-07-14")]
    [InlineData("cs", "Loni přijeli hosté.", "2023")]
    [InlineData("cs", "Zítra přijedou hosté.", "2024-07-19")]
    [InlineData("cs", "V pátek přijeli hosté.", "2024-07-12")]
    [InlineData("sk", "Vlani prišli hostia.", "2023")]
    [InlineData("sk", "V minulom mesiaci prišli hostia.", "2024-06")]
    [InlineData("sk", "V pondelok prišli hostia.", "2024-07-15")]
    [InlineData("de", "In der vergangenen Woche kamen Gäste.", "2024-07-08/2024-07-14")]
    [InlineData("de", "Gestern kamen Gäste.", "2024-07-17")]
    [InlineData("de", "Am kommenden Freitag wird gefeiert.", "2024-07-19")]
    [InlineData("en", "Last week guests came.", "2024-07-08/2024-07-14")]
    [InlineData("en", "Guests came last Wednesday.", "2024-07-17")]
    [InlineData("en", "Guests came the day before yesterday.", "2024-07-16")]
    [InlineData("en", "Guests will come next year.", "2025")]
    public void Are_told_by_the_document_s_own_date(string language, string text, string values)
    {
        string.Join(' ', TextAtHand.Mentions(language, text, "2024-07-18").RelativeDates.Select(d => d.Value.Value)).ShouldBe(values);
        TextAtHand.Mentions(language, text, "2024-07").RelativeDates.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("pl", "Umowę podpisano 31 lutego 2005 r.", "impossible-date")]
    [InlineData("pl", "Umowę podpisano w poniedziałek, 3 marca 2022 r.", "weekday")]
    [InlineData("pl", "Umowę podpisano 3 marca 2022 r. (poniedziałek).", "weekday")]
    [InlineData("pl", "Umowę podpisano 3 marca 2022 r. (czwartek).", "")]
    [InlineData("pl", "Wizyta od poniedziałku 13 maja do czwartku 15 maja 2019 r.", "weekday")]
    [InlineData("pl", "Wizyta od 18 maja 2019 r. do 12 maja 2019 r.", "date-order")]
    [InlineData("pl", "Wizyta 3 marca 2022 r., w piątek 4 marca 2022 r. wyjazd.", "")]
    [InlineData("cs", "Dohoda z 31. 6. 2020.", "impossible-date")]
    [InlineData("cs", "Dohoda z 29. února 2021.", "impossible-date")]
    [InlineData("cs", "V pondělí 2. března 2022.", "weekday")]
    [InlineData("cs", "Ve středu 2. března 2022.", "")]
    [InlineData("cs", "V pondělí 2. března přijeli.", "")]
    [InlineData("sk", "V pondelok 2. marca 2022.", "weekday")]
    [InlineData("sk", "Dňa 31. apríla 2022.", "impossible-date")]
    [InlineData("de", "Am Montag, dem 2. März 2022.", "weekday")]
    [InlineData("de", "Am Mittwoch, dem 2. März 2022.", "")]
    [InlineData("de", "Am 31. November 2022.", "impossible-date")]
    [InlineData("en", "On Monday, March 2, 2022.", "weekday")]
    [InlineData("en", "On Wednesday, 2 March 2022.", "")]
    [InlineData("en", "On February 30, 2022.", "impossible-date")]
    public void Are_reported_when_they_cannot_be(string language, string text, string code)
    {
        var context = TextAtHand.Context(language, text);
        var problems = MentionReader.Read(context).DateProblems;
        string.Join(' ', problems.Select(p => p.Code)).ShouldBe(code);
        problems.ShouldAllBe(p => p.Span.Of(context.Text).Length > 5);
    }
}
