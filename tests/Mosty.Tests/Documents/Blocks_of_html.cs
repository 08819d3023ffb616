using System.Text;
using Mosty.Documents;

namespace Mosty.Tests.Documents;

public sealed class Blocks_of_html
{
    [Fact]
    public void A_page_as_offices_have_it()
    {
        var document = Reading.Html("""
            <!doctype html><html lang="cs-CZ"><head><title>Partneři | Kraj</title><link rel="canonical" href="https://kraj.example/partneri">
            <meta property="og:site_name" content="Kraj Vysočina">
            <script type="application/ld+json">{"@graph":[{"@type":"Article","datePublished":"2019-05-03T10:00:00+02:00"}]}</script></head>
            <body><a class="skip-link" href="#o">Na obsah</a>
            <div id="cookie-bar"><p>Používáme cookies.</p><button>Rozumím</button></div>
            <header><p>Kraj</p><nav><ul><li>Úřad</li><li>Hejtman</li></ul></nav></header>
            <main id="o"><h1>Partnerské
               regiony</h1><p>Dohoda&nbsp;o spolupráci byla<br>podepsána <b>3. května 2019</b>.</p><img alt="vlajka" src="x.png">
            <ul><li>Dolní Rakousko<ul><li>Krems</li></ul></li><li>Grand Est</li></ul>
            <p><strong>Současný stav:</strong></p><p>Trvá.</p><p style="display: none">skryto</p></main>
            <aside><h3>Aktuality</h3></aside><footer><p>Žižkova 57, Jihlava</p></footer><script>alert(1)</script></body></html>
            """);
        Reading.Lines(document).ShouldBe([
            "[skip-link] Na obsah", "[cookies] Používáme cookies.", "[cookies] Rozumím", "[page-header] Kraj", "[page-header] Úřad", "[page-header] Hejtman",
            "Heading1 Partnerské regiony", "Dohoda\u00A0o spolupráci byla/podepsána 3. května 2019.",
            "Item1 Dolní Rakousko", "Item2 Krems", "Item1 Grand Est", "Heading3 Současný stav:", "Trvá.", "[aside] Aktuality", "[page-footer] Žižkova 57, Jihlava",
        ]);
        document.Hints.ShouldBe(new DocumentHints("cs", "Partneři | Kraj", "https://kraj.example/partneri", new DateOnly(2019, 5, 3), "Kraj Vysočina"));
    }

    [Fact]
    public void A_table_of_agreements_with_its_header()
    {
        var document = Reading.Html("<table><thead><tr><th>Region</th><th>Podpis</th></tr></thead><tr><td>Grand<br>Est</td><td>2006</td></tr><tr><td>Nitra</td><td></td></tr></table>");
        Reading.Lines(document).ShouldBe(["Row Region|Podpis", "Row^ Grand Est|2006", "Row^ Nitra|"]);
        document.Blocks[1].Cells!.Select(c => c.Of(document.Text)).ShouldBe(["Grand Est", "2006"]);
    }

    [Fact]
    public void A_table_that_lays_out_the_page_is_read_as_text() =>
        Reading.Lines(Reading.Html("<body><table><tr><td>Menu</td><td><h1>Partnerzy</h1><p>Umowę podpisano w Opolu.</p></td></tr></table>"))
            .ShouldBe(["[menu] Menu", "Heading1 Partnerzy", "Umowę podpisano w Opolu."]);

    [Fact]
    public void A_page_that_stands_in_one_form_is_not_lost() =>
        Reading.Html("<body><form id=aspnetForm>" + string.Concat(Enumerable.Repeat("<p>Delegacja z Hesji odwiedziła urząd marszałkowski i spotkała się z radnymi.</p>", 8)) + "</form>")
            .Blocks.ShouldAllBe(b => b.Noise == null);

    [Theory]
    [InlineData("windows-1250", "<meta charset=\"windows-1250\">")]
    [InlineData("iso-8859-2", "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-2\">")]
    [InlineData("windows-1250", "")]
    [InlineData("utf-8", "<meta charset=\"windows-1250\">")]
    public void The_declared_encoding_holds_unless_the_bytes_say_otherwise(string encoding, string meta)
    {
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8).GetBytes($"<html><head>{meta}</head><body><p>Żywiec, Łódź, Žďár a Šumperk</p></body></html>");
        Reading.Of(bytes).Document!.Text.ShouldBe("Żywiec, Łódź, Žďár a Šumperk");
    }

    [Fact]
    public void Elements_nested_without_end_are_read_all_the_same() =>
        Reading.Html("<html>" + string.Concat(Enumerable.Repeat("<div>", 5000)) + "Umowa").Text.ShouldBe("Umowa");

    [Fact]
    public void Lines_parted_by_breaks_are_blocks_of_their_own() =>
        Reading.Lines(Reading.Html("<body><p>Görlitz<br>Zittau<br>Bautzen</p>")).Select(l => l[^6..]).ShouldBe(["örlitz", "Zittau", "autzen"]);
}
