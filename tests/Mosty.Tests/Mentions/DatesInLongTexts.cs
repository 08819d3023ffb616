using System.Diagnostics;
using Mosty.Mentions;

namespace Mosty.Tests.Mentions;

/// <summary>Texts made to be slow: long runs of what a date may begin with.</summary>
public class DatesInLongTexts
{
    [Theory]
    [InlineData("pl", "1, 2, 3, 4, 5, 6, 7, 8, 9, ")]
    [InlineData("pl", "12.12.12.12.12.")]
    [InlineData("pl", "2010/2011/2012-")]
    [InlineData("pl", "dwudziestego ")]
    [InlineData("pl", "w 2010 roku w 5 w 2011 roku w 6 ")]
    [InlineData("pl", "wrze?n?a ?a?d?iernika ")]
    [InlineData("cs", "1. a 2. a 3. až do ")]
    [InlineData("de", "am Montag, dem Dienstag, dem ")]
    [InlineData("en", "May May 3 and May ")]
    [InlineData("en", "lOlOlO1l0O ")]
    public void Take_time_in_proportion(string language, string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var context = TextAtHand.Context(language, text);
        DateReader.Read(context);
        // 200 kB: a tenth of the speed that dates are found at still is far below this. The best of three, as other tests run beside.
        Enumerable.Range(0, 3).Min(_ => Seconds(() => DateReader.Read(context))).ShouldBeLessThan(3);
    }

    private static double Seconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
