using System.Buffers;
using System.Text;

namespace Mosty.Documents.Tidying;

/// <summary>UTF-8 that was taken for Windows-1250 or -1252 and written as UTF-8 once more: two or three odd characters for each letter with a mark.</summary>
internal static class TwiceEncoded
{
    private const int Fewest = 3;

    /// <summary>What the first bytes of two- and three-byte letters look like in the two tables.</summary>
    private static readonly SearchValues<char> Heads = SearchValues.Create("\u00C2\u00C3\u00C4\u00C5\u0102\u0139\u00C7\u00E2\u00D0\u00D1\u0110\u0143");

    private static readonly Encoding[] Tables = [Table("windows-1250"), Table("windows-1252")];

    public static TidiedText? Undo(string text)
    {
        if (text.AsSpan().IndexOfAny(Heads) < 0)
            return null;
        var (best, bytes, most) = (-1, Array.Empty<short>(), 0);
        for (var t = 0; t < Tables.Length; t++)
        {
            var table = ByteOf(Tables[t]);
            var (good, other) = Count(text, table);
            // Where the letters are what they seem to be, hardly any of them begins such a sequence.
            if (good >= Fewest && good > other && good > most)
                (best, bytes, most) = (t, table, good);
        }

        if (best < 0)
            return null;
        var writer = new TidyWriter(text);
        for (var i = 0; i < text.Length;)
        {
            if (text[i] < 0x80 || Sequence(text, i, bytes) is not (var letter, > 0 and var length))
            {
                writer.Keep(i++);
                continue;
            }

            foreach (var unit in char.ConvertFromUtf32(letter))
                writer.Put(unit, i, i + length);
            i += length;
        }

        return writer.Done();
    }

    /// <summary>Sequences that decode, and other characters beyond ASCII.</summary>
    private static (int Good, int Other) Count(string text, short[] bytes)
    {
        var (good, other) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < 0x80)
                continue;
            if (Sequence(text, i, bytes) is (_, > 0 and var length))
            {
                good++;
                i += length - 1;
            }
            else
            {
                other++;
            }
        }

        return (good, other);
    }

    /// <summary>The letter whose UTF-8 bytes the characters from a position on are, and how many they are; a length of 0 for none.</summary>
    private static (int Letter, int Length) Sequence(string text, int at, short[] bytes)
    {
        Span<byte> encoded = stackalloc byte[4];
        var head = ByteAt(text, at, bytes);
        var length = head is >= 0xC2 and < 0xE0 ? 2 : head is >= 0xE0 and < 0xF0 ? 3 : head is >= 0xF0 and < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > text.Length)
            return (0, 0);
        for (var k = 0; k < length; k++)
        {
            var one = ByteAt(text, at + k, bytes);
            if (one < 0x80)
                return (0, 0);
            encoded[k] = (byte)one;
        }

        return Rune.DecodeFromUtf8(encoded[..length], out var rune, out var used) == OperationStatus.Done && used == length ? (rune.Value, length) : (0, 0);
    }

    private static int ByteAt(string text, int at, short[] bytes) => bytes[text[at]] is var found && found != 0 ? found : text[at] < 0x100 ? text[at] : -1;

    private static short[] ByteOf(Encoding table)
    {
        var bytes = new short[char.MaxValue + 1];
        Span<byte> one = stackalloc byte[1];
        Span<char> letter = stackalloc char[2];
        for (var b = 0x80; b < 0x100; b++)
        {
            one[0] = (byte)b;
            if (table.GetChars(one, letter) == 1)
                bytes[letter[0]] = (short)b;
        }

        return bytes;
    }

    private static Encoding Table(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name)!;
}
