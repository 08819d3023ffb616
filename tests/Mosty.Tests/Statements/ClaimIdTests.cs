using Mosty.Statements;

namespace Mosty.Tests.Statements;

/// <summary>The same claim of the same document has one id, whoever reads it.</summary>
public sealed class ClaimIdTests
{
    private static readonly Statement Claim = new()
    {
        Kind = StatementKind.Agreement,
        Act = Act.Signed,
        Date = PartialDate.Of(2007, 10, 11),
        Parties = ["CZ-51", "IT-23"],
        Quote = "a quote",
        Rule = "agreement",
        Confidence = 0.9,
    };

    [Fact]
    public void Where_it_stands_and_how_it_was_seen_are_no_part_of_it() =>
        ClaimId.Of("ab", Claim with { Quote = "another", Start = 5, End = 12, Page = 3, Rule = "list", Confidence = 0.1, Parties = ["IT-23", "CZ-51"] }).ShouldBe(ClaimId.Of("ab", Claim));

    [Fact]
    public void Every_field_of_the_claim_and_the_document_are() =>
        new[]
        {
            ClaimId.Of("ab", Claim),
            ClaimId.Of("cd", Claim),
            ClaimId.Of("ab", Claim with { Act = Act.Initialled }),
            ClaimId.Of("ab", Claim with { Date = PartialDate.Of(2007, 10) }),
            ClaimId.Of("ab", Claim with { Parties = ["CZ-51", "IT-32"] }),
            ClaimId.Of("ab", Claim with { Place = "BE:Brussels" }),
            ClaimId.Of("ab", Claim with { Title = "Brussels" }),
        }.ShouldBeUnique();

    [Fact]
    public void It_is_a_hash() => ClaimId.Of("ab", Claim).ShouldMatch("^[0-9a-f]{64}$");
}
