namespace Mosty.Statements.Triggers;

/// <summary>
/// Compares a word from a scan or a lossy export with a word of the lexicon: a lost letter (<c>?</c>) stands for any one, and letters that
/// scanning confuses in Central European print (l with its stroke read as t, o with its acute read as e, 6 or od) count as equal.
/// </summary>
internal static class DamagedWords
{
    /// <summary>Shorter words of the lexicon are not compared so.</summary>
    public const int ShortestWord = 4;

    public static bool Matches(string word, string expected, bool isStem)
    {
        if (expected.Length < ShortestWord || word.Length < expected.Length || word[0] != expected[0] && word[0] != '?')
            return false;
        var (i, known, slips) = (0, 0, 0);
        for (var j = 0; j < expected.Length; i++, j++)
        {
            if (i >= word.Length)
                return false;
            if (word[i] == expected[j])
            {
                known++;
                continue;
            }

            if (word[i] == '?' || AreConfused(word[i], expected[j]))
                continue;
            // One letter too many: an acute or a stroke read as a letter of its own.
            if (++slips > 1 || i + 1 >= word.Length || (word[i + 1] != expected[j] && !AreConfused(word[i + 1], expected[j])))
                return false;
            i++;
        }

        return known * 2 >= expected.Length && (isStem || i == word.Length);
    }

    public static bool AreLike(char read, char meant) => read == meant || AreConfused(read, meant);

    private static bool AreConfused(char read, char meant) => (read, meant) is
        ('t', 'l') or ('f', 'l') or ('i', 'l') or ('e', 'o') or ('d', 'o') or ('i', 'j') or ('l', 'i') or ('c', 'e') or ('e', 'c') or ('u', 'n') or ('n', 'u');
}
