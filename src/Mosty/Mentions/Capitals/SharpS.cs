namespace Mosty.Mentions.Capitals;

/// <summary>German print makes SS of a sharp s; words are compared with one s for it, so it is written again, a soft hyphen in the place of the second.</summary>
internal static class SharpS
{
    private const char Sharp = '\u00DF', SoftHyphen = '\u00AD';

    public static void Restore(char[] text, TextSpan word, string folded, CapitalsWords words)
    {
        if (words.SharpS.Length == 0 || word.Length != folded.Length)
            return;
        foreach (var piece in words.SharpS)
            if (folded.IndexOf(piece, StringComparison.Ordinal) is >= 0 and var at && piece.IndexOf("ss", StringComparison.Ordinal) is >= 0 and var inside)
                (text[word.Start + at + inside], text[word.Start + at + inside + 1]) = (Sharp, SoftHyphen);
    }
}
