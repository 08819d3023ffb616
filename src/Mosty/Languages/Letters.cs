using System.Runtime.CompilerServices;

namespace Mosty.Languages;

/// <summary>What kind of letter a unit is, from a table for the scripts that papers are written in.</summary>
internal static class Letters
{
    public const byte IsLetter = 1, IsUpper = 2, IsSpace = 4;

    /// <summary>What may go on a word though it is no letter (a mark, an apostrophe, a hyphen, a lost letter): who meets one looks closely.</summary>
    public const byte IsDoubtful = 8;

    private const int TableSize = 0x2100;
    private static readonly byte[] Table = [.. Enumerable.Range(0, TableSize).Select(c => Slowly((char)c))];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte KindOf(char c) => c < TableSize ? Table[c] : Slowly(c);

    private static byte Slowly(char c) => (byte)(
        (char.IsLetter(c) ? IsLetter : 0) | (char.IsUpper(c) ? IsUpper : 0) | (char.IsWhiteSpace(c) ? IsSpace : 0)
        | (Folding.IsIgnored(c) || Folding.Fold(c) is '\'' or '-' || c is '?' or '\uFFFD' or '\u2010' or '\u2011' ? IsDoubtful : 0));
}
