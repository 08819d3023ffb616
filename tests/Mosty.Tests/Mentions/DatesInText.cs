using Mosty.Mentions;

namespace Mosty.Tests.Mentions;

/// <summary>Dates with the precision stated, in every way offices write them. Each case: language, text, values in order.</summary>
public class DatesInText
{
    [Theory]
    [InlineData("pl", "Umowę podpisano 11 marca 2004 r. w Gdańsku.", "2004-03-11")]
    [InlineData("pl", "Gościliśmy delegację w dniach 2-3 lipca 2013 roku.", "2013-07-02/2013-07-03")]
    [InlineData("pl", "Wizyta trwała od 12 do 18 sierpnia 2019 r.", "2019-08-12/2019-08-18")]
    [InlineData("pl", "Targi: 28 lutego – 1 marca 1997 r.", "1997-02-28/1997-03-01")]
    [InlineData("pl", "W 2010 roku w dniach 3 – 7 maja odbyły się warsztaty.", "2010-05-03/2010-05-07")]
    [InlineData("pl", "Obroty w I półroczu 2017 wzrosły, w III kwartale 2018 r. spadły.", "2017-01/2017-06 2018-07/2018-09")]
    [InlineData("pl", "Konferencja odbędzie się w maju 2018 r.", "2018-05")]
    [InlineData("pl", "Pismo z 04 -03- 2020 wpłynęło.", "2020-03-04")]
    [InlineData("pl", "Zawarto ją 12 V 2004 w Opolu.", "2004-05-12")]
    [InlineData("pl", "Program na lata 2014–2020 oraz w latach 2004–2006.", "2014/2020 2004/2006")]
    [InlineData("pl", "Podpisana 9 pa?dziernika 2001, zmieniona 3 pazdziernlka 2002.", "2001-10-09 2002-10-03")]
    [InlineData("pl", "Dz. U. z 2018 r. poz. 994 i uchwała nr XXIV/123/2012 z dnia 5 czerwca 1998 r.", "1998-06-05")]
    [InlineData("pl", "Telefon +48 52 349 2000, ponad 2000 osób, 2015 zł.", "")]
    [InlineData("pl", "Spotkanie Miast Siostrzanych 2024 w Toruniu.", "2024")]
    [InlineData("pl", "2, 5 i 9 maja 2004 r. odbyły się koncerty.", "2004-05-02 2004-05-05 2004-05-09")]
    [InlineData("cs", "Memorandum podepsali 31. října – 1. listopadu 2011.", "2011-10-31/2011-11-01")]
    [InlineData("cs", "Dohoda z 22. 4. 2009 a dodatek z 14.5 1994.", "2009-04-22 1994-05-14")]
    [InlineData("cs", "Partnerství od 9.května 1992.", "1992-05-09")]
    [InlineData("cs", "Cesta 12. – 14. 6. 2022, dále 31. 10. – 1. 11. 2011.", "2022-06-12/2022-06-14 2011-10-31/2011-11-01")]
    [InlineData("cs", "Ve dnech 16. – 23. června 2019 navštívili kraj.", "2019-06-16/2019-06-23")]
    [InlineData("cs", "V letech 1998–2002 a na jaře 2004.", "1998/2002 2004")]
    [InlineData("cs", "Podle zákona č. 129/2000 Sb. a usnesení č. 12/1998.", "")]
    [InlineData("sk", "Zmluvu podpísali 28. októbra 1995 a predĺžili 8. júla 2015.", "1995-10-28 2015-07-08")]
    [InlineData("de", "Vom 1. bis 3. Juni 2010 in Görlitz, seit 1990 Partner.", "2010-06-01/2010-06-03 1990")]
    [InlineData("de", "Unterzeichnet am 3. Oktober 1991; die 1994 gegründete Kommission.", "1991-10-03 1994")]
    [InlineData("de", "In den 1990er Jahren kamen 2000 Einwohner.", "")]
    [InlineData("en", "Signed on May 3, 1999, renewed on 17th–19th of May 2011.", "1999-05-03 2011-05-17/2011-05-19")]
    [InlineData("en", "From Oct. 20th to Oct. 22nd, 2005 in Osaka.", "2005-10-20/2005-10-22")]
    [InlineData("en", "It may rain; we march on.", "")]
    [InlineData("en", "2019-05-03 and 10/19/2005 and 12/05/2019.", "2019-05-03 2005-10-19 2019-12-05")]
    public void Are_read(string language, string text, string values) => TextAtHand.Dates(language, text).ShouldBe(values);

    [Theory]
    [InlineData("pl", "W lipcu 2013 roku przyjechali goście. Rewizyta miała miejsce tego samego roku w dniach 23-27 września.", null, "2013-07 2013-09-23/2013-09-27")]
    [InlineData("pl", "W dniu 16 lipca br. odbyło się spotkanie.", "2024-07-18", "2024-07-16")]
    [InlineData("pl", "1994   27 marca podpisano deklarację.", null, "1994-03-27")]
    [InlineData("cs", "1990\n\nDne 12. května podepsali smlouvu. Starosta poděkoval. Lidé tleskali. Dne 3. září přijeli hosté.", null, "1990 1990-05-12 1990-09-03")]
    [InlineData("pl", "Protokół z 26 września 2013 r. Zapisano to w budżecie na 2014 rok. Koncert odbył się 21 września br.", null, "2013-09-26 2014 2013-09-21")]
    [InlineData("pl", "W grudniu zeszłego roku podpisano list.", "2019-10", "2018-12")]
    [InlineData("pl", "W dniu 16 lipca br. odbyło się spotkanie.", null, "")]
    [InlineData("sk", "Delegácia bola 15. a 16. decembra v Budapešti.", "2025-12-22", "2025-12-15/2025-12-16")]
    [InlineData("sk", "Návšteva sa konala 28. decembra.", "2025-01-03", "2024-12-28")]
    [InlineData("cs", "Setkání se konalo 5. května.", null, "")]
    public void Take_their_year_from_elsewhere_or_are_none(string language, string text, string? published, string values) =>
        TextAtHand.Dates(language, text, published).ShouldBe(values);

    [Fact]
    public void With_no_break_spaces_and_decomposed_letters() =>
        TextAtHand.Dates("cs", "Podepsáno 11.\u00A0r\u030Ci\u0301jna\u00A02007.").ShouldBe("2007-10-11");

    [Fact]
    public void That_cannot_be_are_problems_not_dates()
    {
        var mentions = TextAtHand.Mentions("pl", "Umowę podpisano 31 lutego 2005 r., a aneks w poniedziałek, 3 marca 2022 r.");
        mentions.Dates.Select(d => d.Value.Value).ShouldBe(["2022-03-03"]);
        mentions.DateProblems.Select(p => p.Code).ShouldBe(["impossible-date", "weekday"]);
    }

    [Theory]
    [InlineData("pl", "Data publikacji - 18 lipca 2024 godz. 12:18\n\nDnia 3 maja 2020 r. podpisano umowę.", "2024-07-18", "2020-05-03")]
    [InlineData("cs", "Publikováno: 5. 6. 2019\n\nDohoda platí od roku 2004.", "2019-06-05", "2004")]
    [InlineData("de", "Veröffentlicht am 12. März 2015\n\nDie Partnerschaft besteht seit 1990.", "2015-03-12", "1990")]
    [InlineData("pl", "Toruń, dnia 2 marca 2020 r.\n\nOdpowiadam na pismo.", "2020-03-02", "2020-03-02")]
    [InlineData("pl", "Umowę podpisano 3 maja 2020 r. w Toruniu i obowiązuje ona nadal bez żadnych zmian.", null, "2020-05-03")]
    public void Of_publication_are_about_the_page(string language, string text, string? published, string dates)
    {
        var context = TextAtHand.Context(language, text);
        context.Published?.Value.ShouldBe(published);
        string.Join(' ', DateReader.Read(context).Select(d => d.Value.Value)).ShouldBe(dates);
    }
}
