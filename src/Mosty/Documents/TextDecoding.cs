using System.Buffers;
using System.Text;

namespace Mosty.Documents;

/// <summary>Bytes → text: finds the encoding of plain text and decodes it. Nothing is cut out; CRLF stays as it stands.</summary>
/// <remarks>
/// A byte-order mark decides. Without one: valid UTF-8 is UTF-8 (chance cannot make other text valid), zero bytes in every second place
/// are UTF-16; what is left is a one-byte encoding, told apart by <see cref="LegacyEncodings"/>.
/// </remarks>
internal static class TextDecoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r' or '\f')), '\u007F', '\u0085', '\u2028', '\u2029']);

    /// <param name="declared">Name of the encoding that the document itself declares (HTML); a byte-order mark and valid UTF-8 win over it.</param>
    public static (string Text, string Encoding) Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return (Clean(Encoding.UTF8.GetString(bytes[3..])), "utf-8");
        if (Utf16(bytes) is var (encoding, skip))
            return (Clean(encoding.GetString(bytes[skip..])), encoding.WebName);
        if (TryUtf8(bytes) is { } text)
            return (Clean(text), "utf-8");
        var legacy = LegacyEncodings.ByName(declared) ?? (MostlyUtf8(bytes) ? Encoding.UTF8 : LegacyEncodings.Guess(bytes));
        return (Clean(legacy.GetString(bytes)), legacy.WebName);
    }

    private static string? TryUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Damaged or cut UTF-8 (a download that broke off in the middle of a letter): nine of ten non-ASCII runs are still well formed.</summary>
    private static bool MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0, 0);
        for (var i = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F); i >= 0 && i < bytes.Length;)
        {
            if (bytes[i] < 0x80)
            {
                i++;
                continue;
            }

            var ok = Rune.DecodeFromUtf8(bytes[i..], out _, out var length) == OperationStatus.Done;
            (good, bad) = ok ? (good + 1, bad) : (good, bad + 1);
            i += length;
        }

        return good > 9 * bad;
    }

    private static (Encoding Encoding, int Skip)? Utf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return (Encoding.Unicode, 2);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return (Encoding.BigEndianUnicode, 2);
        var sample = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        if (sample.Length < 8)
            return null;
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        // Latin text in UTF-16 has a zero in most of its high bytes and none in the low ones.
        var half = sample.Length / 2;
        return odd > half * 0.6 && even < half * 0.05 ? (Encoding.Unicode, 0) : even > half * 0.6 && odd < half * 0.05 ? (Encoding.BigEndianUnicode, 0) : null;
    }

    /// <summary>
    /// Control characters become a space, between two letters U+FFFD (a letter was lost there); NEL and the Unicode line
    /// separators become a line end. One unit for one unit.
    /// </summary>
    internal static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAny(Controls) < 0)
            return text;
        return string.Create(text.Length, text, static (target, source) =>
        {
            source.CopyTo(target);
            for (var i = target.IndexOfAny(Controls); i >= 0;)
            {
                var inside = i > 0 && i + 1 < target.Length && char.IsLetter(target[i - 1]) && char.IsLetter(target[i + 1]);
                target[i] = target[i] is '\u0085' or '\u2028' or '\u2029' ? '\n' : inside ? '\uFFFD' : ' ';
                var next = target[(i + 1)..].IndexOfAny(Controls);
                i = next < 0 ? -1 : i + 1 + next;
            }
        });
    }
}
