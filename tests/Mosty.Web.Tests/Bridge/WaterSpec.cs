using Mosty.Web.Bridge;

namespace Mosty.Web.Tests.Bridge;

/// <summary>The water says how long nothing was heard.</summary>
public class WaterSpec
{
    [Fact]
    public void Is_low_without_silence() =>
        Water.Levels(Pictures.Dormant() with { Silences = [] }).ShouldAllBe(p => p.Level == 0);

    [Fact]
    public void Has_risen_fully_one_and_a_half_spans_after_the_last_contact()
    {
        var levels = Water.Levels(Pictures.Dormant());
        levels.Where(p => p.Day <= Pictures.Day("2007-10-11")).ShouldAllBe(p => p.Level == 0);
        levels.Where(p => p.Day >= Pictures.Day("2007-10-11").AddDays(730 * 3 / 2)).ShouldAllBe(p => p.Level == 1);
    }

    [Fact]
    public void Falls_when_contact_is_taken_up_again()
    {
        var picture = Pictures.Dormant() with { Silences = [new Silence(Pictures.Day("2008-01-01"), Pictures.Day("2014-01-01"), 730, "", "")] };
        Water.Levels(picture)[^1].Level.ShouldBe(0);
        Water.Levels(picture).Max(p => p.Level).ShouldBe(1);
    }

    [Fact]
    public void A_shorter_silence_stays_lower()
    {
        var picture = Pictures.Dormant() with { Silences = [new Silence(Pictures.Day("2008-01-01"), Pictures.Day("2010-02-01"), 730, "", "")] };
        Water.Levels(picture).Max(p => p.Level).ShouldBeInRange(0.1, 0.9);
    }
}
