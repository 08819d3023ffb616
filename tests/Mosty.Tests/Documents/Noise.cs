using Mosty.Documents;

namespace Mosty.Tests.Documents;

/// <summary>Boilerplate is marked, body text never is.</summary>
public sealed class Noise
{
    [Theory]
    [InlineData("Tato stránka používá soubory cookies. Dalším prohlížením s tím souhlasíte.", NoiseKinds.Cookies)]
    [InlineData("Nasza strona korzysta z plików cookies zgodnie z ustawieniami Państwa przeglądarki.", NoiseKinds.Cookies)]
    [InlineData("We use cookies to improve your experience. Accept all?", NoiseKinds.Cookies)]
    [InlineData("Diese Website verwendet Cookies. Einstellungen", NoiseKinds.Cookies)]
    [InlineData("Váš prohlížeč je zastaralý a nepodporuje tuto stránku.", NoiseKinds.Browser)]
    [InlineData("Twoja przeglądarka nie obsługuje JavaScript.", NoiseKinds.Browser)]
    [InlineData("Přejít k hlavnímu obsahu", NoiseKinds.SkipLink)]
    [InlineData("Przejdź do treści", NoiseKinds.SkipLink)]
    [InlineData("Zum Inhalt springen", NoiseKinds.SkipLink)]
    [InlineData("Skip to main content", NoiseKinds.SkipLink)]
    [InlineData("Strona główna", NoiseKinds.Menu)]
    [InlineData("» Mapa stránek", NoiseKinds.Menu)]
    [InlineData("Impressum", NoiseKinds.Menu)]
    [InlineData("Sdílet na Facebooku", NoiseKinds.Share)]
    [InlineData("galeriaGALERIA", NoiseKinds.Gallery)]
    [InlineData("DrukujUdostępnij", NoiseKinds.Share)]
    [InlineData("3 komentarze", NoiseKinds.Comments)]
    [InlineData("Data publikacji: 3.05.2019", NoiseKinds.Publication)]
    [InlineData("Zveřejněno 14. 11. 2003 v 16:24", NoiseKinds.Publication)]
    [InlineData("14. listopadu 2003 16:24, aktualizováno 5. února 2020 09:43", NoiseKinds.Publication)]
    [InlineData("Veröffentlicht am 05.08.2016", NoiseKinds.Publication)]
    [InlineData("Úvod › Kraj › Partnerské regiony", NoiseKinds.Breadcrumb)]
    [InlineData("Home > News > International relations", NoiseKinds.Breadcrumb)]
    [InlineData("Tel.: +48 77 541 65 50", NoiseKinds.Contact)]
    [InlineData("587 33 Jihlava", NoiseKinds.Contact)]
    [InlineData("ul. Piastowska 14, 45-082 Opole", NoiseKinds.Contact)]
    [InlineData("kontakt@opolskie.example", NoiseKinds.Contact)]
    [InlineData("© 2024 Kraj Vysočina. Všechna práva vyhrazena.", NoiseKinds.Copyright)]
    [InlineData("Strona 1/2", NoiseKinds.PageMark)]
    [InlineData("Strana 3 z 12", NoiseKinds.PageMark)]
    [InlineData("Seite 2 von 7", NoiseKinds.PageMark)]
    [InlineData("- 4 -", NoiseKinds.PageMark)]
    [InlineData("Zapisz się do naszego newslettera", NoiseKinds.Newsletter)]
    [InlineData("![Widok rynku](https://example.org/rynek.jpg)", NoiseKinds.Gallery)]
    [InlineData("IMG_20190503", NoiseKinds.Gallery)]
    public void is_marked(string line, string kind)
    {
        // Between paragraphs, so that no rule can lean on the line being first or last.
        var document = Reading.Text($"Dohoda byla podepsána v Jihlavě.\n\n{line}\n\nSpolupráce pokračuje dodnes.");
        document.Blocks.Where(b => b.Noise is not null).Select(b => (b.Span.Of(document.Text), b.Noise)).ShouldBe([(line, kind)]);
    }

    [Theory]
    [InlineData("Menu bylo česko-francouzské a hosté z regionu Grand Est si je pochvalovali.")]
    [InlineData("Start współpracy nastąpił w 1993 r.")]
    [InlineData("Kontakt nawiązano w 2003 r. z inicjatywy konsula.")]
    [InlineData("Opublikowano wspólny album o obu regionach.")]
    [InlineData("Telefonické jednání proběhlo 12. března 2020.")]
    [InlineData("Ministr zveřejnil dohodu s Tureckem.")]
    [InlineData("Mladí programátoři z obou krajů vytvořili prohlížeč map společného pohraničí.")]
    [InlineData("Galerie výtvarného umění vystavila díla z Krajiny dolnorakouské.")]
    [InlineData("Teilen wollen beide Städte auch ihre Erfahrungen mit dem Hochwasser.")]
    [InlineData("12500 Einwohner zählt die Partnerstadt.")]
    [InlineData("w latach 2014-2020 > 40 wspólnych projektów")]
    [InlineData("Strona chińska zaproponowała spotkanie w 2019 r.")]
    [InlineData("Strana 2004 byla přijata")]
    [InlineData("04 -03- 2020")]
    [InlineData("Opole, dnia 2 marca 2020 r.")]
    [InlineData("The home team from Clare lost to Yunnan.")]
    public void is_not_body_text(string line)
    {
        var document = Reading.Text($"Dohoda byla podepsána v Jihlavě.\n\n{line}\n\nSpolupráce pokračuje dodnes.");
        document.Blocks.Count.ShouldBe(3);
        document.Blocks.ShouldAllBe(b => b.Noise == null);
    }

    [Fact]
    public void takes_in_what_stands_between_known_items_of_a_menu() => Reading.Lines(Reading.Text("""
        Úvodní stránka

        Samospráva

        Krajský úřad

        Kontakty

        Mezinárodní spolupráce

        Kraj udržuje partnerství s regiony v Rakousku, ve Francii a na Slovensku a každý rok pořádá společnou konferenci.
        """)).ShouldBe([
        "[menu] Úvodní stránka", "[menu] Samospráva", "[menu] Krajský úřad", "[menu] Kontakty", "Heading1 Mezinárodní spolupráce",
        "Kraj udržuje partnerství s regiony v Rakousku, ve Francii a na Slovensku a každý rok pořádá společnou konferenci.",
    ]);

    [Fact]
    public void is_not_a_list_of_towns() => Reading.Text("Partnerská města\n\nGörlitz\n\nZittau\n\nBautzen\n\nHoyerswerda\n\nKamenz").Blocks.ShouldAllBe(b => b.Noise == null);

    [Fact]
    public void takes_in_what_follows_the_label_of_related_articles_at_the_end_of_a_page()
    {
        var body = string.Join("\n\n", Enumerable.Repeat("Delegace jednala o dopravě, školách a společném festivalu obou měst.", 4));
        var document = Reading.Text(body + "\n\nSouvisející články\n\nV Jihlavě se opravuje most přes řeku a řidiči musejí jezdit objížďkou.");
        document.Blocks.Count(b => b.Noise == NoiseKinds.Related).ShouldBe(2);
        document.Blocks.Take(4).ShouldAllBe(b => b.Noise == null);
    }

    [Fact]
    public void marks_the_date_line_under_a_title_as_publication_and_not_the_dates_of_a_letter()
    {
        Reading.Lines(Reading.Text("Wizyta z Hesji\n\n8 stycznia 2008\n\nW urzędzie marszałkowskim gościła delegacja z Wiesbaden, która przyjechała na trzy dni."))[1]
            .ShouldBe("[publication] 8 stycznia 2008");
        Reading.Text("Wiesbaden, 8. Januar 2008\n\nSehr geehrter Herr Marschall,\n\nwir danken für Ihren Brief.").Blocks.ShouldAllBe(b => b.Noise == null);
    }
}
