using System.Text;
using Mosty.Territories;

namespace Mosty.Tests.Statements.Warnings;

public sealed class Places_in_the_wrong_country
{
    private const string Code = "wrong-country";

    [Theory]
    [InlineData("pl", "Miasto współpracuje z miastem Bergamo (Francja) od 2004 roku.", "miastem Bergamo (Francja)")]
    [InlineData("pl", "Partnerzy: Lwów (Słowacja), Drezno (Niemcy).", "Lwów (Słowacja)")]
    [InlineData("cs", "Partnerská města: Bergamo (Francie), Drážďany (Německo).", "Bergamo (Francie)")]
    [InlineData("cs", "Partnerská města: Lvov (Polsko, 2004).", "Lvov (Polsko")]
    [InlineData("sk", "Partnerské mestá: Bergamo (Francúzsko), Drážďany (Nemecko).", "Bergamo (Francúzsko)")]
    [InlineData("de", "Partnerstädte: Bergamo (Frankreich), Breslau (Polen).", "Bergamo (Frankreich)")]
    [InlineData("de", "Partnerregion ist die Toskana (Spanien).", "Toskana (Spanien)")]
    [InlineData("en", "Twin towns: Bergamo (France), Dresden (Germany).", "Bergamo (France)")]
    [InlineData("en", "Twin towns:\n\n- Dresden, Germany\n- Bergamo, France\n- Brno, Czech Republic\n", "Bergamo, France")]
    [InlineData("pl", "Miasta partnerskie:\n\n- Drezno, Niemcy\n- Lwów, Polska\n- Brno, Czechy\n", "Lwów, Polska")]
    public void Are_warned_of(string language, string text, string quote) =>
        TextReading.Of(text, language: language).Warnings.Where(w => w.Code == Code).Select(w => w.Quote).ShouldBe([quote]);

    [Theory]
    [InlineData("pl", "Miasto współpracuje z miastem Bergamo (Włochy) od 2004 roku.")]
    // A comma also parts two stops of a journey, and the names of a list.
    [InlineData("pl", "Wizyta studyjna: Wiedeń, Słowacja")]
    [InlineData("cs", "Zúčastnili se zástupci z měst Bergamo, Francie a Polska.")]
    [InlineData("en", "Delegates came from Bergamo, France and Poland.")]
    [InlineData("en", "Twin towns:\n\n- Dresden, Germany\n- Brno, Czech Republic\n\nDelegates came from Bergamo, France, Poland.")]
    // Of a common or a small name there may be one more.
    [InlineData("cs", "Partnerská obec: San José (Francie).")]
    [InlineData("de", "Partnerstädte: Neustadt (Frankreich), Berg (Italien).")]
    // A name that the place abroad has only in a third language.
    [InlineData("cs", "Partnerské město: Canton (Spojené státy).")]
    // Dependent territories, lands in dispute, islands of two states.
    [InlineData("en", "Twin towns: Nuuk (Denmark), Belfast (Ireland), Taipei (China), Hong Kong (China).")]
    [InlineData("de", "Partnerstädte: Simferopol (Russland), Pristina (Serbien).")]
    // Older borders.
    [InlineData("pl", "W 1938 r. odwiedził Lwów (Polska) z delegacją.")]
    // More than the country stands in the brackets.
    [InlineData("cs", "Setkání se konalo v Bergamu (Francie a Polsko se omluvily).")]
    [InlineData("en", "The University of Bergamo (France and Italy) took part.")]
    [InlineData("sk", "Prišiel aj pán Bergamo (Francúzsko).")]
    public void Are_not_seen_where_they_are_right(string language, string text) =>
        TextReading.Of(text, language: language).Warnings.Where(w => w.Code == Code).Select(w => w.Quote).ShouldBeEmpty();

    /// <summary>Large places of the whole world, each with its own country beside it as the language names both.</summary>
    [Theory]
    [InlineData("pl")]
    [InlineData("cs")]
    [InlineData("sk")]
    [InlineData("de")]
    [InlineData("en")]
    public void A_place_beside_its_own_country_is_right(string language)
    {
        var gazetteer = TextReading.Gazetteer;
        var text = new StringBuilder();
        for (var i = 0; i < gazetteer.Tables.TerritoryCount; i += 3)
            if (gazetteer.Tables.Territory(i) is { Level: (byte)TerritoryLevel.City, Population: >= 50_000 } && gazetteer.KeyAt(i) is var key)
                text.Append("- ").Append(gazetteer.NameOf(key, language)).Append(" (").Append(gazetteer.NameOf(key[..2], language)).Append(")\n");
        TextReading.Of(text.ToString(), language: language).Warnings.Where(w => w.Code == Code).Select(w => w.Quote).ShouldBeEmpty();
    }
}
