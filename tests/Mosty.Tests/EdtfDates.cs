using FsCheck;
using FsCheck.Fluent;

namespace Mosty.Tests;

/// <summary>ISO 8601-2 level 1: what is one, what it means, and its plain form.</summary>
public class EdtfDates
{
    [Theory]
    [InlineData("2010", "2010-01-01", "2010-12-31", "2010")]
    [InlineData("2010-02", "2010-02-01", "2010-02-28", "2010-02")]
    [InlineData("2012-02-29", "2012-02-29", "2012-02-29", "2012-02-29")]
    [InlineData("2010-21", "2010-03-01", "2010-05-31", "2010")]
    [InlineData("2010-23", "2010-09-01", "2010-11-30", "2010")]
    [InlineData("2010-24", "2010-01-01", "2010-12-31", "2010")]
    [InlineData("2010~", "2010-01-01", "2010-12-31", "2010")]
    [InlineData("2010-05?", "2010-05-01", "2010-05-31", "2010-05")]
    [InlineData("2010-05-12%", "2010-05-12", "2010-05-12", "2010-05-12")]
    [InlineData("199X", "1990-01-01", "1999-12-31", "1990/1999")]
    [InlineData("19XX", "1900-01-01", "1999-12-31", "1900/1999")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31", "2004")]
    [InlineData("2004-06-XX", "2004-06-01", "2004-06-30", "2004-06")]
    [InlineData("2004-XX-XX", "2004-01-01", "2004-12-31", "2004")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31", "2004-06/2006-08")]
    [InlineData("2004~/2006?", "2004-01-01", "2006-12-31", "2004/2006")]
    [InlineData("199X/2004", "1990-01-01", "2004-12-31", "1990/2004")]
    [InlineData("2004/..", "2004-01-01", "9999-12-31", "2004")]
    [InlineData("../2004-06", "0001-01-01", "2004-06-30", "2004-06")]
    [InlineData("2004/", "2004-01-01", "9999-12-31", "2004")]
    public void Are_read(string text, string first, string last, string plain)
    {
        var date = PartialDate.Parse(text).ShouldNotBeNull();
        date.Value.ShouldBe(text);
        date.First.ToString("O").ShouldBe(first);
        date.Last.ToString("O").ShouldBe(last);
        date.Plain.Value.ShouldBe(plain);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("2010-13")]
    [InlineData("2010-25")]
    [InlineData("2010-02-30")]
    [InlineData("2010-23-01")]
    [InlineData("2010-5")]
    [InlineData("0000")]
    [InlineData("00XX")]
    [InlineData("1XXX")]
    [InlineData("20X0")]
    [InlineData("2010-1X")]
    [InlineData("2010-XX-01")]
    [InlineData("2010-23-XX")]
    [InlineData("2010~~")]
    [InlineData("~2010")]
    [InlineData("2010/2008")]
    [InlineData("2008/2009/2010")]
    [InlineData("12.05.2010")]
    public void Are_refused(string text) => PartialDate.Parse(text).ShouldBeNull();

    [Fact]
    public void Say_what_they_leave_open()
    {
        PartialDate.Parse("2010~")!.IsApproximate.ShouldBeTrue();
        PartialDate.Parse("2010?")!.IsUncertain.ShouldBeTrue();
        PartialDate.Parse("2010-22")!.Season.ShouldBe(22);
        PartialDate.Parse("2010/..")!.IsOpen.ShouldBeTrue();
        PartialDate.Parse("2010/2011")!.IsOpen.ShouldBeFalse();
        PartialDate.Parse("2010-11")!.Season.ShouldBeNull();
    }

    /// <summary>Whatever is made of the marks of EDTF, it is refused or it is a date (one "from itself to itself" being that date) with its bounds in order whose text and plain form are dates too.</summary>
    [Fact]
    public void Any_text_is_a_date_or_none() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(3000),
        Prop.ForAll(
            Gen.ArrayOf(Gen.Elements("2004", "19", "0", "1", "-", "-06", "-21", "-12", "X", "XX", "/", "..", "~", "?", "%", "9999")).Select(s => string.Concat(s)).ToArbitrary(),
            text => PartialDate.Parse(text) is not { } date
                || ((date.Value == text || text == $"{date.Value}/{date.Value}") && date.First <= date.Last && PartialDate.Parse(date.Plain.Value) == date.Plain && date.Plain.Season is null && !date.Plain.IsOpen)));
}
