using System.Globalization;
using System.Text;

namespace Mosty.Evaluation.Damage;

/// <summary>What happens to letters one by one.</summary>
internal static class LetterDamage
{
    // Letters that are no base letter with a mark, and what people without the key type for them.
    private static readonly Dictionary<char, string> Whole = new()
    {
        ['\u0142'] = "l",
        ['\u0141'] = "L",
        ['\u00F8'] = "o",
        ['\u00D8'] = "O",
        ['\u0111'] = "d",
        ['\u0110'] = "D",
        ['\u00DF'] = "ss",
        ['\u00E6'] = "ae",
        ['\u00C6'] = "AE",
        ['\u0153'] = "oe",
        ['\u0152'] = "OE",
        ['\u0131'] = "i",
    };

    public static DamagedText Lost(string text, DamageRandom random) =>
        Each(text, c => !char.IsLetter(c) || c < 0x80 || IsCommonCyrillic(c) || !random.Chance(c <= 0xFF ? 0.25 : 0.5) ? c.ToString() : "?");

    /// <summary>The letters that every Cyrillic table and font has: of Ukrainian, those beyond Russian are lost.</summary>
    private static bool IsCommonCyrillic(char c) => c is >= '\u0410' and <= '\u044F';

    public static DamagedText Capitals(string text) => Each(text, c => c == '\u00DF' ? "SS" : char.ToUpperInvariant(c).ToString());

    public static DamagedText Decomposed(string text) => Each(text, c => char.IsSurrogate(c) ? c.ToString() : c.ToString().Normalize(NormalizationForm.FormD));

    public static DamagedText Bare(string text) => Each(text, Bare);

    /// <summary>A letter without its marks; anything else as it is.</summary>
    public static string Bare(char c)
    {
        if (c < 0x80 || char.IsSurrogate(c))
            return c.ToString();
        if (Whole.TryGetValue(c, out var plain))
            return plain;
        var apart = c.ToString().Normalize(NormalizationForm.FormD);
        return apart.Length > 1 && char.IsLetter(c) ? string.Concat(apart.Where(a => CharUnicodeInfo.GetUnicodeCategory(a) != UnicodeCategory.NonSpacingMark)) : c.ToString();
    }

    private static DamagedText Each(string text, Func<char, string> damaged)
    {
        var writer = new DamageWriter(text);
        for (var i = 0; i < text.Length; i++)
            writer.Put(damaged(text[i]), i);
        return writer.Done();
    }
}
