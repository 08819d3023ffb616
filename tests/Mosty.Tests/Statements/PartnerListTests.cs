using Mosty.Statements;

namespace Mosty.Tests.Statements;

/// <summary>Lists of partners under a heading: each row is a partnership, and an agreement where the list is one of papers.</summary>
public sealed class PartnerListTests
{
    [Fact]
    public void Rows_with_years_under_a_list_of_agreements()
    {
        var reading = TextReading.Of("Uzavřené dohody kraje:\n\n• Dolnoslezské vojvodství – 2003\n• Nitranský samosprávný kraj – 2004\n• Sasko – 2006\n", "CZ-51", "cs");
        reading.Statements.Count(s => s is { Kind: StatementKind.Agreement, Act: Act.Signed }).ShouldBe(3);
        reading.Partnerships.Select(p => (p.Parties[1], p.Since?.Value)).ShouldBe([("PL-02", "2003"), ("SK-NI", "2004"), ("DE-SN", "2006")]);
    }

    [Fact]
    public void Rows_without_papers_are_partnerships_only()
    {
        var reading = TextReading.Of("Nasze miasta partnerskie\n\n1. Drezno, Niemcy\n2. Liberec, Czechy\n3. Charków, Ukraina\n", "PL:Wrocław", "pl");
        reading.Partnerships.Count.ShouldBe(3);
        reading.Partnerships.ShouldAllBe(p => p.Status == PartnershipStatus.Active);
        reading.Statements.ShouldBeEmpty();
    }

    [Fact]
    public void A_row_that_names_nobody_known_breaks_no_list()
    {
        var reading = TextReading.Of("Partnerské regiony jsou:\n\n• Dolnoslezské vojvodství\n• Aglomerace Qwertz\n• Nitranský kraj (Slovensko)\n• Sasko (Německo)\n", "CZ-51", "cs");
        reading.Partnerships.Select(p => p.Parties[1]).ShouldBe(["PL-02", "SK-NI", "DE-SN"], ignoreOrder: true);
    }

    [Fact]
    public void A_numbered_list_that_leaves_numbers_out_is_reported()
    {
        var warning = TextReading.Of("Nasze miasta partnerskie\n\n1. Drezno\n2. Liberec\n4. Charków\n5. Lwów\n", "PL:Wrocław", "pl").Warnings.ShouldHaveSingleItem();
        warning.Code.ShouldBe("list-gap");
        warning.Text.ShouldBe("the numbered list jumps from 2 to 4");
    }
}
