using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Mosty.Tests.Register.News;

/// <summary>Small pictures of the tests' own, with what cameras and programs put into them.</summary>
internal static class PictureBytes
{
    /// <summary>What must never be in a picture that is shown: a place, as a camera writes it.</summary>
    public const string Secret = "GPS 49.39 N 15.59 E Quixotville";

    public static byte[] Png(int width = 8, int height = 4, params (string Name, byte[] Data)[] more)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(new byte[Math.Min(height, 64) * (1 + 3 * Math.Min(width, 64))]);
        return [0x89, .. "PNG\r\n\x1a\n"u8, .. Chunk("IHDR", header), .. more.SelectMany(m => Chunk(m.Name, m.Data)), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    /// <param name="turn">Orientation in its EXIF; null for no EXIF.</param>
    public static byte[] Jpeg(int width = 8, int height = 4, int? turn = null) =>
    [
        0xFF, 0xD8, .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
        .. turn is { } t ? Segment(0xE1, [.. "Exif\0\0II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte)t, 0, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(Secret)]) : [],
        .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.ASCII.GetBytes(Secret)]),
        .. Segment(0xFE, Encoding.ASCII.GetBytes(Secret)), .. Segment(0xED, Encoding.ASCII.GetBytes("Photoshop 3.0\0" + Secret)),
        .. Segment(0xDB, new byte[65]),
        .. Segment(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 1, 2, 0xFF, 0x00, 3, 0xFF, 0xD0, 4, 0xFF, 0xD9, .. Encoding.ASCII.GetBytes(Secret),
    ];

    public static byte[] Webp(int width = 8, int height = 4, bool animated = false)
    {
        byte[] lossless = [0x2F, .. BitConverter.GetBytes((uint)((width - 1) | ((height - 1) << 14)))];
        byte[] head = [(byte)(0x0C | (animated ? 2 : 0)), 0, 0, 0, .. Three(width - 1), .. Three(height - 1)];
        byte[] body = [.. "WEBP"u8, .. Riff("VP8X", head), .. Riff("VP8L", lossless), .. Riff("EXIF", Encoding.ASCII.GetBytes(Secret)), .. Riff("XMP ", Encoding.ASCII.GetBytes(Secret + "!"))];
        return [.. "RIFF"u8, .. BitConverter.GetBytes(body.Length), .. body];
    }

    private static byte[] Three(int number) => [(byte)number, (byte)(number >> 8), (byte)(number >> 16)];

    private static byte[] Riff(string name, byte[] data) => [.. Encoding.ASCII.GetBytes(name), .. BitConverter.GetBytes(data.Length), .. data, .. new byte[data.Length % 2]];

    private static byte[] Segment(byte marker, byte[] data) => [0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];

    private static byte[] Chunk(string name, byte[] data)
    {
        byte[] said = [.. Encoding.ASCII.GetBytes(name), .. data];
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc(said));
        return [.. length, .. said, .. sum];
    }

    // Bit by bit, as the standard words it: another way than the code under test goes.
    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
            for (var bit = 0; bit < 8; bit++)
                crc = ((crc ^ (uint)(b >> bit)) & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        return ~crc;
    }
}
