using Mosty.Register;

namespace Mosty.Tests.Register;

/// <summary>Slips of the pen between two words.</summary>
public sealed class WordDistanceSpec
{
    [Theory]
    [InlineData("bursa", "bursa", 0)]
    [InlineData("busra", "bursa", 1)]
    [InlineData("bursaa", "bursa", 1)]
    [InlineData("brsa", "bursa", 1)]
    [InlineData("barsa", "bursa", 1)]
    [InlineData("saxnoy", "saxony", 1)]
    [InlineData("drazdany", "drezden", 3)]
    [InlineData("", "ab", 2)]
    public void Is_what_one_would_count(string a, string b, int distance)
    {
        WordDistance.Between(a, b, 3).ShouldBe(distance);
        WordDistance.Between(b, a, 3).ShouldBe(distance);
    }

    [Theory]
    [InlineData("bursa", "liberec")]
    [InlineData("a", "abcdef")]
    public void Goes_no_farther_than_it_must(string a, string b) => WordDistance.Between(a, b, 2).ShouldBe(3);
}
