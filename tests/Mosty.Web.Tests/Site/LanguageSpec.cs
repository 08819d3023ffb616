using Mosty.Web.Site;

namespace Mosty.Web.Tests.Site;

/// <summary>Which language a visitor gets.</summary>
public class LanguageSpec
{
    [Theory]
    [InlineData("pl", "pl")]
    [InlineData("cs-CZ,cs;q=0.9,en;q=0.8", "cs")]
    [InlineData("en;q=0.3, pl;q=0.7", "pl")]
    [InlineData("sk-SK", "sk")]
    [InlineData("de-AT", "de")]
    [InlineData("fr, de;q=0.9, cs;q=0.1", "de")]
    [InlineData("pl;q=0, cs", "cs")]
    [InlineData("fr", "en")]
    [InlineData("", "en")]
    [InlineData(";;;q=x", "en")]
    public void The_browser_is_followed_by_weight(string header, string language) => PortalLanguages.Prefer(header).ShouldBe(language);

    [Theory]
    [InlineData("/pl/partnerships", "pl")]
    [InlineData("/cs", "cs")]
    [InlineData("/sk/about", "sk")]
    [InlineData("/de/", "de")]
    [InlineData("/en/", "en")]
    [InlineData("/plan", null)]
    [InlineData("/xx/", null)]
    [InlineData("/", null)]
    [InlineData("", null)]
    public void An_address_begins_with_its_language(string path, string? language) => PortalLanguages.FromPath(path).ShouldBe(language);
}
