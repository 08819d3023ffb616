using Mosty.Statements;

namespace Mosty.Tests.Statements;

/// <summary>The many ways in which German and English clerks tell the same: kind, act or status, date, parties.</summary>
public sealed class EventsInGermanAndEnglishTests
{
    private const string Weimar = "DE:Weimar";
    private const string Leeds = "GB:Leeds";

    [Theory]
    [InlineData("2001 kam Siena als vierte Partnerstadt hinzu.", "state Active 2001 DE:Weimar IT:Siena")]
    [InlineData("Seit 1995 gehört Siena zur Familie unserer Partnerstädte.", "state Active 1995 DE:Weimar IT:Siena")]
    [InlineData("Am 21. Mai 1994 leisteten die Bürgermeister von Weimar und Siena den Partnerschaftseid.", "agreement Signed 1994-05-21 DE:Weimar IT:Siena")]
    [InlineData("Am 5. Mai 2012 setzten Oberbürgermeister Stefan Wolf und Stadtpräsident Marcin Zamoyski ihre Unterschriften unter das Dokument, das Weimar mit Zamość verbindet.", "agreement Signed 2012-05-05 DE:Weimar PL:Zamość")]
    [InlineData("Am 3. Mai 2008 wurde eine überarbeitete Fassung der Vereinbarung mit Siena unterzeichnet.", "agreement Renewed 2008-05-03 DE:Weimar IT:Siena")]
    [InlineData("Der Vertrag mit Siena wurde 2014 um weitere zehn Jahre verlängert.", "agreement Extended 2014 DE:Weimar IT:Siena")]
    [InlineData("Vier Feuerwehrleute aus Siena waren im Mai 2023 bei uns.", "visit 2023-05 DE:Weimar IT:Siena")]
    [InlineData("Der Oberbürgermeister folgte im Herbst 2022 einer Einladung seines Amtskollegen nach Siena.", "visit 2022 DE:Weimar IT:Siena")]
    [InlineData("Stadträte aus Siena sahen sich im Mai 2023 das Bauhaus-Museum in Weimar an.", "visit 2023-05 DE:Weimar IT:Siena")]
    [InlineData("Vom 3. bis 6. April 2019 war eine kleine Delegation in Siena.", "visit 2019-04-03/2019-04-06 DE:Weimar IT:Siena")]
    [InlineData("Für Oktober 2026 ist ein Besuch aus Siena angekündigt.", "plan 2026-10 DE:Weimar IT:Siena")]
    [InlineData("Es wird vorgeschlagen, die Delegation aus Siena im Mai 2026 zu einem Besuch einzuladen.", "plan 2026-05 DE:Weimar IT:Siena")]
    [InlineData("Die Stadt Siena hat Weimar im Frühjahr 2023 um eine Partnerschaft gebeten.", "contact 2023 DE:Weimar IT:Siena")]
    [InlineData("Weimar lieferte im April 2022 zwei Feuerwehrfahrzeuge nach Siena.", "result 2022-04 DE:Weimar IT:Siena")]
    [InlineData("Der Rat hat sich am 3. März 2022 ausdrücklich zur Städtepartnerschaft mit Siena bekannt.", "state Active 2022-03-03 DE:Weimar IT:Siena")]
    [InlineData("Im November 2021 haben Oberbürgermeister Kelch und der Stadtpräsident von Zamość die „Vision 2030“ unterzeichnet.", "agreement Signed 2021-11 DE:Weimar PL:Zamość")]
    [InlineData("Unsere erste Partnerstadt war Siena. Danach folgte Blois im Jahr 1995.", "state Active 1995 DE:Weimar FR:Blois")]
    [InlineData("Die Partnerstädte Montreuil, Grosseto, Saarbrücken und Košice sind seit 1975 mit uns verbunden.", "state Active 1975 DE:Saarbrücken DE:Weimar FR:Montreuil IT:Grosseto SK:Košice")]
    [InlineData("1. Siena. Der Vertrag wurde 1994 unterzeichnet.\n\n2. Blois. Der Vertrag wurde 1995 unterzeichnet.", "agreement Signed 1995 DE:Weimar FR:Blois")]
    public void German(string text, string told) => TextReading.Of(text, Weimar, "de").Statements.Select(Told).ShouldContain(told);

    [Theory]
    [InlineData("Lille joined our family of twin cities in 1968.", "state Active 1968 FR:Lille GB:Leeds")]
    [InlineData("Brno was added to our list of partners in 1986.", "state Active 1986 CZ:Brno GB:Leeds")]
    [InlineData("Dortmund, our partner since 1969, sent a choir.", "state Active 1969 DE:Dortmund GB:Leeds")]
    [InlineData("We have had a contract of cooperation with Brno since 1986.", "agreement Signed 1986 CZ:Brno GB:Leeds")]
    [InlineData("A memorandum with Kharkiv was still being negotiated in 2023.", "agreement Prepared 2023 GB:Leeds UA:Kharkiv")]
    [InlineData("Firefighters from Dortmund came to Leeds in June 2022.", "visit 2022-06 DE:Dortmund GB:Leeds")]
    [InlineData("In June 2022 we welcomed our friends from Dortmund.", "visit 2022-06 DE:Dortmund GB:Leeds")]
    [InlineData("A delegation from Lille is expected in October 2026.", "plan 2026-10 FR:Lille GB:Leeds")]
    [InlineData("The council voted on 3 March 2022 to end its link with Brno.", "termination Ended 2022-03-03 CZ:Brno GB:Leeds")]
    [InlineData("On 25 February 2022 Leeds suspended everything it does with Brno.", "termination Suspended 2022-02-25 CZ:Brno GB:Leeds")]
    [InlineData("The council agreed on 12 June 2024 to twin with Kharkiv.", "agreement Approved 2024-06-12 GB:Leeds UA:Kharkiv")]
    [InlineData("Contact with Lille has been lost.", "state Dormant FR:Lille GB:Leeds")]
    [InlineData("Leeds sent two fire engines to Kharkiv in April 2022.", "result 2022-04 GB:Leeds UA:Kharkiv")]
    [InlineData("We did not stop at two twin cities. Porto joined in 1984; Beira in Mozambique in 1990.", "state Active 1984 GB:Leeds PT:Porto")]
    [InlineData("We did not stop at two twin cities. Porto joined in 1984; Beira in Mozambique in 1990.", "state Active 1990 GB:Leeds MZ:Beira")]
    public void English(string text, string told) => TextReading.Of(text, Leeds, "en").Statements.Select(Told).ShouldContain(told);

    [Theory]
    [InlineData("de", Weimar, "Die Zusammenarbeit mit Siena stärkt die Förderung erneuerbarer Energien.")]
    [InlineData("en", Leeds, "Prior to signing of the agreement the mayor explained that Lille is a large city.")]
    public void No_paper(string language, string home, string text) => TextReading.Of(text, home, language).Statements.ShouldNotContain(s => s.Kind == StatementKind.Agreement);

    private static string Told(Statement statement) =>
        string.Join(' ', new[] { statement.Kind.ToString().ToLowerInvariant(), statement.Act?.ToString(), statement.Kind == StatementKind.State ? statement.Status?.ToString() : null, statement.Date?.Value, statement.PartiesText() }.OfType<string>());
}
