using System.Globalization;
using System.Text.RegularExpressions;

namespace Mosty.Web.Site;

/// <summary>The colours of the design system, read from the style sheet that the pages use, so that their documentation cannot differ from them.</summary>
public sealed partial class DesignTokens(IWebHostEnvironment site)
{
    private readonly Lazy<IReadOnlyList<DesignColour>> colours = new(() =>
    {
        using var sheet = new StreamReader(site.WebRootFileProvider.GetFileInfo("css/site.css").CreateReadStream());
        return Read(sheet.ReadToEnd());
    });

    public IReadOnlyList<DesignColour> Colours => colours.Value;

    /// <summary>Tokens (<c>--name: #rrggbb</c>) of the first block are those of the light theme, of the second those of the dark.</summary>
    public static IReadOnlyList<DesignColour> Read(string css)
    {
        var blocks = Block().Matches(css).Select(b => Token().Matches(b.Value).ToDictionary(t => t.Groups[1].Value, t => t.Groups[2].Value, StringComparer.Ordinal)).ToList();
        return blocks.Count < 2 ? [] : [.. blocks[0].Where(t => blocks[1].ContainsKey(t.Key)).Select(t => new DesignColour(
            t.Key, t.Value, blocks[1][t.Key], Contrast(t.Value, blocks[0].GetValueOrDefault("paper", "#ffffff")), Contrast(blocks[1][t.Key], blocks[1].GetValueOrDefault("paper", "#000000"))))];
    }

    /// <summary>Contrast ratio of WCAG 2.2: 1 to 21.</summary>
    public static decimal Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return Math.Round((decimal)((Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05)), 1);
    }

    // Relative luminance, WCAG 2.2.
    private static double Luminance(string hex)
    {
        double Part(int at)
        {
            var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return 0.2126 * Part(1) + 0.7152 * Part(3) + 0.0722 * Part(5);
    }

    [GeneratedRegex(@":root\s*\{[^}]*\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"--([a-z-]+):\s*(#[0-9a-f]{6})\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Token();
}

/// <param name="Light">#rrggbb.</param>
/// <param name="LightContrast">On the paper of the light theme.</param>
public sealed record DesignColour(string Name, string Light, string Dark, decimal LightContrast, decimal DarkContrast);
