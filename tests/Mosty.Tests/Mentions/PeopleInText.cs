namespace Mosty.Tests.Mentions;

/// <summary>People stand in the nominative, with their office, however the text declines them.</summary>
public class PeopleInText
{
    [Theory]
    [InlineData("pl", "Spotkali się z marszałkiem Piotrem Nowackim.", "Piotr Nowacki: marszałek")]
    [InlineData("pl", "Umowę podpisała w imieniu prezydenta Jacka Kowalczyka jego zastępczyni.", "Jacek Kowalczyk: prezydent")]
    [InlineData("pl", "Rozmawiano z Konsulem Generalnym Robertem Grudą.", "Robert Gruda: konsul generalny")]
    [InlineData("pl", "List dostał pan Tomasz Wilk, prezes Izby.", "Tomasz Wilk: prezes Izby")]
    [InlineData("pl", "Gościliśmy akima obwodu Erłana Bekowa.", "Erłan Bekow: akim obwodu")]
    [InlineData("cs", "Delegace jednala s hejtmanem Pavlem Dvořákem a s Janou Veselou, náměstkyní hejtmana.", "Pavel Dvořák: hejtman; Jana Veselá: náměstkyně hejtmana")]
    [InlineData("cs", "Přijal ji pan K. Horák, velvyslanec.", "K. Horák: velvyslanec")]
    [InlineData("cs", "Setkali se s guvernérem Yıldırımem Demirem.", "Yıldırım Demir: guvernér")]
    [InlineData("sk", "Rokovali s predsedom Ferencom Kovácsom.", "Ferenc Kovács: predseda")]
    [InlineData("sk", "Dohodu podpísala primátorka Zuzana Malá.", "Zuzana Malá: primátorka")]
    [InlineData("de", "Eingeladen hatte Oberbürgermeister Klaus Beyer.", "Klaus Beyer: Oberbürgermeister")]
    [InlineData("en", "They were welcomed by Lord Mayor Brian Keane.", "Brian Keane: Lord Mayor")]
    [InlineData("en", "Governor Li Qiangmin spoke.", "Li Qiangmin: Governor")]
    public void Are_named_with_their_office(string language, string text, string expected) => People(language, text).ShouldBe(expected);

    [Theory]
    [InlineData("pl", "Szkoła przy ul. Tadeusza Kościuszki i Liceum im. Jana Pawła II.")]
    [InlineData("cs", "Zasedání se konalo na Univerzitě Tomáše Bati.")]
    [InlineData("en", "Students of Karol Adamiecki University came.")]
    [InlineData("en", "The Open Days of European Regions and Cities.")]
    [InlineData("pl", "Współpraca Województwa Śląskiego z Prowincją Liaoning.")]
    public void Are_not_streets_schools_or_territories(string language, string text) => People(language, text).ShouldBe("");

    [Fact]
    public void Of_one_name_are_one_person() =>
        People("cs", "Jednali s Lidií Novotnou. Lidie Novotná poděkovala.").Split("; ").Distinct().ShouldBe(["Lidie Novotná"]);

    private static string People(string language, string text) =>
        string.Join("; ", TextAtHand.Mentions(language, text).People.Select(p => p.Office is null ? p.Name : $"{p.Name}: {p.Office}"));
}
