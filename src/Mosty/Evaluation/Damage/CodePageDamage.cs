using System.Text;

namespace Mosty.Evaluation.Damage;

/// <summary>Bytes of one encoding that were taken for another.</summary>
internal static class CodePageDamage
{
    private static readonly Encoding Windows1250 = CodePagesEncodingProvider.Instance.GetEncoding("windows-1250")!;
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!;
    private static readonly Encoding Latin2 = CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-2")!;

    /// <summary>One wrong table for the whole document, as one program gives.</summary>
    public static DamagedText Wrong(string text, DamageRandom random) =>
        Each(text, Encoding.UTF8, random.Chance(0.5) ? Windows1250 : Windows1252);

    public static DamagedText Mixed(string text) => Each(text, Latin2, Windows1250);

    private static DamagedText Each(string text, Encoding written, Encoding taken)
    {
        var writer = new DamageWriter(text);
        for (var i = 0; i < text.Length; i++)
        {
            var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
            // A letter of another script was never written in a table of Latin letters.
            if (text[i] < 0x80 || (ReferenceEquals(written, Latin2) && text[i] is >= '\u0370' and <= '\u1DFF'))
                writer.Keep(i);
            else
                writer.Put(taken.GetString(written.GetBytes(text, i, length)), i);
            i += length - 1;
        }

        return writer.Done();
    }
}
