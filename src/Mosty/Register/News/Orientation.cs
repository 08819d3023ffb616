using System.Buffers.Binary;

namespace Mosty.Register.News;

/// <summary>The one entry of EXIF (CIPA DC-008) that a picture is shown by: how it is to be turned, 1 (not at all) to 8.</summary>
internal static class Orientation
{
    private const ushort Tag = 0x0112;

    private static ReadOnlySpan<byte> Name => "Exif\0\0"u8;

    /// <param name="exif">An APP1 segment after its length.</param>
    /// <returns>Null where it is not told, or the segment is no EXIF.</returns>
    public static int? Of(ReadOnlySpan<byte> exif)
    {
        if (!exif.StartsWith(Name) || exif.Length < 14)
            return null;
        var tiff = exif[6..];
        var little = tiff[0] == (byte)'I';
        var directory = Read32(tiff, 4, little);
        if (directory > tiff.Length - 2)
            return null;
        var entries = Read16(tiff, (int)directory, little);
        for (var i = 0; i < entries; i++)
        {
            var at = directory + 2 + 12L * i;
            if (at > tiff.Length - 12)
                return null;
            if (Read16(tiff, (int)at, little) == Tag)
                return Read16(tiff, (int)at + 8, little) is >= 1 and <= 8 and var turn ? turn : null;
        }

        return null;
    }

    /// <summary>A whole APP1 segment that tells nothing else.</summary>
    public static byte[] Segment(int turn) =>
    [
        0xFF, 0xE1, 0, 34, .. Name, (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8,
        0, 1, (byte)(Tag >> 8), (byte)(Tag & 0xFF), 0, 3, 0, 0, 0, 1, 0, (byte)turn, 0, 0, 0, 0, 0, 0,
    ];

    private static ushort Read16(ReadOnlySpan<byte> bytes, int at, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static uint Read32(ReadOnlySpan<byte> bytes, int at, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}
