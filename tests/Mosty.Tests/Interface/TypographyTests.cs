using Mosty.Interface;
using Mosty.Knowledge;
using Mosty.Territories;

namespace Mosty.Tests.Interface;

/// <summary>What stays together on a line of a page. In the tables a no-break space is written as an underscore.</summary>
public class TypographyTests
{
    private static readonly KnowledgeFile Knowledge = KnowledgeFile.Open();
    private static readonly Typography Polish = new("a i o u w z nr".Split(' '), ["r."]);
    private static readonly Typography Czech = new("a i k o s u v z".Split(' '), []);
    private static readonly Typography English = new([], []);

    [Theory]
    [InlineData("w Brnie i w Pradze", "w_Brnie i_w_Pradze")]
    [InlineData("W Brnie", "W_Brnie")]
    [InlineData("z 2011 r. do 2014 r.", "z_2011_r. do 2014_r.")]
    [InlineData("1 listopada 2011 r.", "1_listopada 2011_r.")]
    [InlineData("24 miesiące", "24_miesiące")]
    [InlineData("(w Brnie)", "(w_Brnie)")]
    [InlineData("{n:plural|one=# rok|few=# lata}", "{n:plural|one=#_rok|few=#_lata}")]
    [InlineData("{d} {mg} {y} r.", "{d}_{mg} {y}_r.")]
    [InlineData("nr 5", "nr_5")]
    [InlineData("Bursa – Liberec", "Bursa_– Liberec")]
    [InlineData("nic do zmiany", "nic do zmiany")]
    [InlineData("wąs", "wąs")]
    [InlineData("", "")]
    public void In_Polish(string text, string set) => Polish.Set(text).ShouldBe(set.Replace('_', '\u00A0'));

    [Theory]
    [InlineData("v Brně a k Dunaji", "v_Brně a_k_Dunaji")]
    [InlineData("1. listopadu 2011", "1._listopadu 2011")]
    [InlineData("{d}. {mg} {y}", "{d}._{mg} {y}")]
    [InlineData("jistota {percent:number} %", "jistota {percent:number}_%")]
    [InlineData("25 % z {all:number}", "25_% z_{all:number}")]
    [InlineData("do roku 2011. Od té doby", "do roku 2011. Od té doby")]
    public void In_Czech(string text, string set) => Czech.Set(text).ShouldBe(set.Replace('_', '\u00A0'));

    [Theory]
    [InlineData("1 November 2011", "1_November 2011")]
    [InlineData("a partner", "a partner")]
    public void In_English(string text, string set) => English.Set(text).ShouldBe(set.Replace('_', '\u00A0'));

    [Fact]
    public void A_page_gets_it_and_a_terminal_does_not()
    {
        var gazetteer = Gazetteer.Open(Knowledge);
        var date = PartialDate.Parse("2011-11-01")!;
        Words.Open(Knowledge, gazetteer, "pl", typeset: true).Date(date, DateForm.On).ShouldBe("1\u00A0listopada 2011\u00A0r.");
        Words.Open(Knowledge, gazetteer, "pl").Date(date, DateForm.On).ShouldBe("1 listopada 2011 r.");
    }

    [Theory]
    [InlineData("pl", "z a w domu")]
    [InlineData("cs", "v k domu")]
    public void A_quote_keeps_its_own_spaces(string language, string quote) =>
        Words.Open(Knowledge, Gazetteer.Open(Knowledge), language, typeset: true).Say("portal.quote.marks", ("words", quote)).ShouldContain(quote);
}
