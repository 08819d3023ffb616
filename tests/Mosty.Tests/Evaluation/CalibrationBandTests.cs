using Mosty.Evaluation;

namespace Mosty.Tests.Evaluation;

public sealed class CalibrationBandTests
{
    /// <summary>Figures of the Wilson score interval as statistical tables give them.</summary>
    [Theory]
    [InlineData(9, 10, 0.596, 0.982)]
    [InlineData(0, 10, 0, 0.278)]
    [InlineData(50, 100, 0.404, 0.596)]
    [InlineData(95, 100, 0.888, 0.978)]
    public void The_interval_of_a_share(int right, int found, double low, double high)
    {
        var interval = new CalibrationBand(0.9, 1.01, found, right).Interval;
        interval.Low.ShouldBe(low, 0.001);
        interval.High.ShouldBe(high, 0.001);
    }

    [Fact]
    public void Every_statement_falls_into_one_of_at_most_five_bands()
    {
        var bands = CalibrationBand.Of([.. Enumerable.Range(0, 101).Select(i => new JudgedStatement(i / 100.0, i % 2 == 0))]);
        bands.Count.ShouldBeLessThanOrEqualTo(5);
        bands.Sum(b => b.Found).ShouldBe(101);
        bands.Sum(b => b.Right).ShouldBe(51);
        bands[0].From.ShouldBe(0.9);
        bands[^1].From.ShouldBe(0);
        bands[0].Found.ShouldBe(11);
    }
}
