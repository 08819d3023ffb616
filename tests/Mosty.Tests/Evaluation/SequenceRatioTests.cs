using Mosty.Evaluation;

namespace Mosty.Tests.Evaluation;

/// <summary>The figures are those of Python's difflib.</summary>
public sealed class SequenceRatioTests
{
    public static TheoryData<string, string, double> Cases => new()
    {
        { "", "", 1 },
        { "", "x", 0 },
        { "chorzow", "chorzow", 1 },
        { "ab", "ba", 0.5 },
        { "kitten", "sitting", 0.6153846153846154 },
        { "nowy bor", "novy bor", 0.875 },
        { "amandyk batalow", "amandyk gabbasowicz batalow", 0.7142857142857143 },
        { LongA, LongB, 0.690744920993228 },
        { LongB, LongA, 0.6772009029345373 },
    };

    // In a text of 200 characters or more, frequent ones start no block: the order of the two then matters.
    private static string LongA => new string('a', 150) + string.Concat(Enumerable.Repeat("bcd", 30));

    private static string LongB => new string('a', 199) + "xbcd";

    [Theory]
    [MemberData(nameof(Cases))]
    public void Two_texts_are_alike_by(string a, string b, double ratio) => SequenceRatio.Of(a, b).ShouldBe(ratio, 1e-12);
}
