using Mosty.Documents;

namespace Mosty.Tests.Documents;

/// <summary>A page whose text layer is no text is read from its picture; a sound one is believed.</summary>
public sealed class Text_layers
{
    private static readonly string[] Page =
    [
        "Sprawozdanie z wizyty delegacji", "", "Delegacja województwa przebywała w Bolonii od 3 do 5 czerwca 2019 roku", "i spotkała się z prezydentem regionu. Rozmawiano o współpracy szkół,",
        "wymianie młodzieży i ochronie zdrowia. Ustalono, że następne spotkanie", "odbędzie się wiosną przyszłego roku we Wrocławiu. Uczestnicy zwiedzili",
        "także uniwersytet i ośrodek badań nad żywnością. Koszty podróży pokryła", "strona zapraszająca, a program przygotował wydział współpracy z zagranicą.",
    ];

    public static TheoryData<string, Func<string, string>> Faults => new()
    {
        { "its text layer holds each letter twice", words => string.Concat(words.Select(c => char.IsLetter(c) ? new string(c, 2) : c.ToString())) },
        { "its text layer has lost letters", words => string.Concat(words.Select(c => c >= 0x80 ? '?' : c)) },
        { "its text layer has lost the marks of its letters", words => Mosty.Languages.Folding.Fold(words) },
        { "its text layer is in no language that is known here", words => string.Concat(words.Select(c => char.IsAsciiLetterLower(c) ? (char)('a' + (c - 'a' + 11) % 26) : c >= 0x80 ? 'q' : c)) },
        { "its text layer holds characters of no alphabet", words => string.Concat(words.Select((c, i) => i % 3 == 0 && char.IsLetter(c) ? '\uE123' : c)) },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_broken_layer_gives_way_to_the_picture(string reason, Func<string, string> damage)
    {
        Need();
        var document = Reading.Of(Scanned([.. Page.Select(damage)])).Document.ShouldNotBeNull();
        Reading.ShouldBeSound(document);
        document.Notes.ShouldContain(n => n.Code == "text-layer-replaced" && n.Text == $"page 1 was recognised from its picture: {reason}");
        document.Text.ShouldContain("czerwca 2019");
        document.Text.ShouldContain("spotkała się z prezydentem");
    }

    [Fact]
    public void A_sound_layer_is_believed()
    {
        Need();
        var document = Reading.Of(Scanned(Page)).Document.ShouldNotBeNull();
        document.Notes.ShouldBeEmpty();
        document.Text.ShouldContain("Delegacja województwa przebywała w Bolonii");
        document.Pages[0].Words!.ShouldAllBe(w => w.Confidence == null);
    }

    private static byte[] Scanned(string[] layer)
    {
        var folder = Directory.CreateTempSubdirectory("layer-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "a.pdf"), MadePdf.Of(MadePdf.Page(Page)));
            new ExternalPrograms(ReadLimits.Default).Run("pdftoppm", folder, ["-r", "200", "-jpeg", "-singlefile", "a.pdf", "a"], TestContext.Current.CancellationToken).ExitCode.ShouldBe(0);
            return MadePdf.Scanned(File.ReadAllBytes(Path.Combine(folder, "a.jpg")), 1653, 2339, MadePdf.Page(layer));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Need()
    {
        foreach (var program in (string[])["tesseract", "pdftoppm", "pdftotext"])
            if (ExternalPrograms.Find(program) is null)
                Assert.Skip($"{program} is not installed");
    }
}
