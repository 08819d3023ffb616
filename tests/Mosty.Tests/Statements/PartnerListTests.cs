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
    public void Rows_of_a_register_name_both_partners_before_the_date()
    {
        var reading = TextReading.Of(
            "Register der Vereinbarungen\n\nLand | Woiwodschaft | Urkunde | Datum | Ort\n---|---|---|---|---\nThüringen | Kleinpolen | Gemeinsame Erklärung | 04.12.1997 | –\nBrandenburg | Niederschlesien | Gemeinsame Erklärung | 07.12.2001 | –\nSachsen-Anhalt | Woiwodschaft Schlesien | Gemeinsame Erklärung | 13.10.2003 | Warschau\n", null, "de");
        reading.Statements.Where(s => s.Kind == StatementKind.Agreement).Select(s => (s.PartiesText(), s.Date?.Value))
            .ShouldBe([("DE-TH PL-12", "1997-12-04"), ("DE-BB PL-02", "2001-12-07"), ("DE-ST PL-24", "2003-10-13")]);
    }

    [Fact]
    public void Whom_a_twinning_association_visits_every_other_year_is_a_partner()
    {
        var reading = TextReading.Of("The twinning association meets in March.\n\nVisits are made to Dinan and Langerwehe in alternate years.", "GB:Exmouth", "en");
        reading.Partnerships.Select(p => p.Parties[1]).ShouldBe(["FR:Dinan", "DE:Langerwehe"]);
        reading.Statements.ShouldBeEmpty();
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
