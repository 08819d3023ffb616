using System.Buffers.Binary;

namespace Mosty.Documents;

/// <summary>Size of an image as its header declares it, read before anything decodes it.</summary>
/// <param name="Pages">1, but for TIFF.</param>
internal readonly record struct ImageHeader(long Width, long Height, int Pages)
{
    /// <summary>Null when the header is damaged.</summary>
    public static ImageHeader? Read(ReadOnlySpan<byte> bytes, string mediaType)
    {
        try
        {
            var header = mediaType switch
            {
                MediaTypes.Png => Png(bytes),
                MediaTypes.Jpeg => Jpeg(bytes),
                MediaTypes.Bmp => new ImageHeader(Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(bytes[18..])), Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(bytes[22..])), 1),
                MediaTypes.Tiff => Tiff(bytes),
                _ => null,
            };
            return header is { Width: > 0, Height: > 0 } ? header : null;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static ImageHeader? Png(ReadOnlySpan<byte> bytes) =>
        bytes.Slice(12, 4).SequenceEqual("IHDR"u8)
            ? new ImageHeader(BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]), 1)
            : null;

    /// <summary>Walks the segments to the frame header (ITU T.81, B.2.2): markers C0–CF but for C4, C8 and CC.</summary>
    private static ImageHeader? Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var i = 2; i + 9 < bytes.Length;)
        {
            if (bytes[i] != 0xFF)
                return null;
            var marker = bytes[i + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new ImageHeader(BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 5)..]), 1);
            i += marker is 0xFF ? 1 : marker is 0x01 or (>= 0xD0 and <= 0xD8) ? 2 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 2)..]);
        }

        return null;
    }

    /// <summary>Follows the directories (TIFF 6.0, section 2): the largest page counts, and how many there are.</summary>
    private static ImageHeader? Tiff(ReadOnlySpan<byte> bytes)
    {
        var little = bytes[0] == 'I';
        var (width, height, pages) = (0L, 0L, 0);
        var seen = new HashSet<uint>();
        for (var at = U32(bytes, 4, little); at != 0 && seen.Add(at) && pages < 100_000; pages++)
        {
            var entries = U16(bytes, at, little);
            var (w, h) = (0L, 0L);
            for (var e = 0; e < entries; e++)
            {
                var entry = at + 2 + 12L * e;
                var tag = U16(bytes, entry, little);
                // Type 3 is a 16-bit value, 4 one of 32 bits, both left-aligned in the field.
                long value = U16(bytes, entry + 2, little) == 3 ? U16(bytes, entry + 8, little) : U32(bytes, entry + 8, little);
                (w, h) = tag switch { 256 => (value, h), 257 => (w, value), _ => (w, h) };
            }

            if (w * h >= width * height)
                (width, height) = (w, h);
            at = U32(bytes, at + 2 + 12L * entries, little);
        }

        return new ImageHeader(width, height, pages);
    }

    private static ushort U16(ReadOnlySpan<byte> bytes, long at, bool little) =>
        at > bytes.Length - 2 ? throw new ArgumentOutOfRangeException(nameof(at))
            : little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[(int)at..]) : BinaryPrimitives.ReadUInt16BigEndian(bytes[(int)at..]);

    private static uint U32(ReadOnlySpan<byte> bytes, long at, bool little) =>
        at > bytes.Length - 4 ? throw new ArgumentOutOfRangeException(nameof(at))
            : little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[(int)at..]) : BinaryPrimitives.ReadUInt32BigEndian(bytes[(int)at..]);
}
