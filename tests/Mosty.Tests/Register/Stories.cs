using Mosty.Statements;

namespace Mosty.Tests.Register;

/// <summary>Papers of a few partnerships, in words of the test's own, that several specifications tell from.</summary>
internal static class Stories
{
    public const string Signed = "The regions signed an agreement on cooperation in Brno on 5 March 2004.";
    public const string Visit = "A delegation of the Hautes-Alpes came to Brno in May 2019.";
    public const string Quiet = "Since 2021 nobody has written.";
    public const string Words = "Our partner region since 2004.";

    /// <summary>South Moravia and a French region, with two towns under them.</summary>
    public static Paper RegionPage() => new Paper("partners.txt", "CZ-64", "2022-01-10")
        .Calls(PartnershipStatus.Active, "CZ-64/FR-GES", Words, since: "2004-03-05")
        .Says(StatementKind.Agreement, "2004-03-05", "CZ-64/FR-GES", Signed, s => s with { Act = Act.Signed, Place = "CZ:Brno", People = ["Stanislav Juránek"] })
        .Says(StatementKind.Visit, "2019-05", "CZ-64/FR-GES", Visit, s => s with { Host = "CZ-64" });

    public const string TownsSigned = "Blansko and Colmar signed a declaration on 7 June 2010.";

    public static Paper TownPage() => new Paper("towns.txt", "CZ-64", "2012-02-01")
        .Calls(PartnershipStatus.Active, "CZ:Blansko/FR:Colmar", "The towns are partners.")
        .Says(StatementKind.Agreement, "2010-06-07", "CZ:Blansko/FR:Colmar", TownsSigned, s => s with { Act = Act.Signed });

    public const string PressSigned = "On 5 March 2004 an agreement was signed in Brno, the press wrote.";

    /// <summary>Tells the signature of <see cref="RegionPage"/> once more.</summary>
    public static Paper SecondSource() => new Paper("press.txt", "CZ-64", "2004-03-06")
        .Says(StatementKind.Agreement, "2004-03-05", "CZ-64/FR-GES", PressSigned, s => s with { Act = Act.Signed, Place = "CZ:Brno" });

    public const string Fair = "Five regions met at the fair in Brno on 9 September 2015.";

    /// <summary>A meeting of many at home, two of whom are partners of the host.</summary>
    public static Paper FairReport() => new Paper("fair.txt", "CZ-64", "2015-09-12")
        .Calls(PartnershipStatus.Active, "CZ-64/AT-3", "Lower Austria is our partner.")
        .Calls(PartnershipStatus.Active, "AT-3/FR-GES", "Lower Austria and the Grand Est are partners too.")
        .Says(StatementKind.Meeting, "2015-09-09", "CZ-64/AT-3/FR-GES/PL-24/SK-BL", Fair, s => s with { Host = "CZ-64" });
}
