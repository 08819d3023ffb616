namespace Mosty.Tests.Statements.Warnings;

public sealed class Partners_that_did_not_exist
{
    private const string Code = "vanished-partner";

    /// <param name="party">The unit that did not exist.</param>
    /// <param name="other">What stood before it or came after it, in the text of the warning; empty for none.</param>
    [Theory]
    [InlineData("pl", "PL-06", "Umowa o współpracy z regionem Grand Est została podpisana 12 maja 2005 r. w Lublinie.", "FR-GES", "FR:Lorraine")]
    [InlineData("pl", "CZ-51", "Umowę o współpracy z województwem legnickim podpisano 3 marca 2005 r.", "PL:województwo legnickie", "PL-02")]
    [InlineData("pl", "PL-06", "Delegacja kraju pardubickiego odwiedziła Lublin w maju 1995 r.", "CZ-53", "")]
    [InlineData("cs", "CZ-51", "Dohoda o spolupráci s regionem Grand Est byla podepsána 12. května 2005.", "FR-GES", "FR:Alsace")]
    [InlineData("cs", "DE-SN", "Dohoda o spolupráci se Severočeským krajem byla podepsána 12. května 2005.", "CZ:Severočeský kraj", "CZ-42")]
    [InlineData("cs", "DE-SN", "Dohodu o spolupráci podepsal Kraj Vysočina se Saskem 12. května 1992.", "CZ-63", "")]
    [InlineData("sk", "SK-ZI", "Dohoda o spolupráci s krajom Viken bola podpísaná 12. mája 2012.", "NO-30", "NO:Akershus")]
    [InlineData("sk", "CZ-80", "Delegácia Žilinského kraja navštívila Ostravu v máji 1993.", "SK-ZI", "")]
    [InlineData("de", "DE-SN", "Das Abkommen mit der Region Hauts-de-France wurde am 12. Mai 2005 unterzeichnet.", "FR-HDF", "FR:Picardie")]
    [InlineData("de", "DE-SN", "Seit 2001 besteht eine Partnerschaft mit der Region Auvergne-Rhône-Alpes.", "FR-ARA", "FR:Rhône-Alpes")]
    [InlineData("en", "GB-SCT", "The agreement with the Grand Est region was signed on 12 May 2005.", "FR-GES", "FR:Lorraine")]
    [InlineData("en", "GB-SCT", "The agreement with Sogn og Fjordane County was signed on 12 May 2022.", "NO:Sogn og Fjordane", "NO-46")]
    public void Are_warned_of(string language, string home, string text, string party, string other)
    {
        var warning = TextReading.Of(text, home, language).Warnings.Where(w => w.Code == Code).ShouldHaveSingleItem();
        warning.Text.ShouldContain(party + " did not exist");
        warning.Text.ShouldContain(other);
    }

    [Theory]
    [InlineData("pl", "PL-06", "Umowa o współpracy z regionem Grand Est została podpisana 12 maja 2017 r. w Lublinie.")]
    [InlineData("pl", "CZ-51", "Umowę o współpracy z województwem legnickim podpisano 3 marca 1995 r.")]
    // The year of the founding itself, told by the year alone.
    [InlineData("cs", "CZ-51", "Dohoda o spolupráci s regionem Grand Est byla podepsána v roce 2016.")]
    // A unit that took over the name of the one before it.
    [InlineData("pl", "DE-BB", "Umowę o współpracy z województwem lubelskim podpisano 3 marca 1995 r.")]
    [InlineData("cs", "DE-SN", "Dohodu o spolupráci podepsal Jihomoravský kraj se Saskem 12. května 1992.")]
    // The text knows it.
    [InlineData("pl", "CZ-51", "Umowę z ówczesnym województwem legnickim, dziś dolnośląskim, wspominano w 2005 r.; podpisano ją 3 marca 2005 r.")]
    [InlineData("cs", "CZ-51", "Dohoda o spolupráci s dnešním regionem Grand Est byla podepsána 12. května 2005.")]
    [InlineData("sk", "SK-ZI", "Dohoda o spolupráci s dnešným krajom Viken bola podpísaná 12. mája 2012.")]
    [InlineData("de", "DE-SN", "Das Abkommen mit der heutigen Region Hauts-de-France wurde am 12. Mai 2005 unterzeichnet.")]
    [InlineData("en", "GB-SCT", "The agreement with what is now the Grand Est region was signed on 12 May 2005.")]
    // A landscape lives on.
    [InlineData("de", "DE-SN", "Eine Delegation besuchte im Mai 2019 Lothringen.")]
    [InlineData("en", "GB-SCT", "A delegation from Scotland visited Normandy in May 2014.")]
    [InlineData("cs", "CZ-51", "Delegace Libereckého kraje navštívila v květnu 2018 Alsasko.")]
    // Undone in 2024.
    [InlineData("en", "GB-SCT", "The agreement with Østfold County was signed on 12 May 2024.")]
    // An end may come later than the unit's own.
    [InlineData("cs", "CZ-51", "Dohoda s regionem Hedmark byla ukončena v roce 2021.")]
    public void Are_not_seen_where_they_did(string language, string home, string text) =>
        TextReading.Of(text, home, language).Warnings.Where(w => w.Code == Code).Select(w => w.Text).ShouldBeEmpty();
}
