using System.Buffers.Binary;
using Mosty.Documents;

namespace Mosty.Register.News;

/// <summary>PNG (ISO/IEC 15948): chunks, each with its checksum. What shows the picture stays; texts, EXIF, time, further frames go.</summary>
internal static class PngPicture
{
    private static readonly string[] Shown = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP"];

    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(Remainder)];

    public static (CheckedPicture?, PictureProblem?) Read(ReadOnlySpan<byte> bytes)
    {
        var kept = new MemoryStream(bytes.Length);
        kept.Write(bytes[..8]);
        var (width, height, data) = (0, 0, false);
        for (var at = 8; at + 12 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - 12)
                return (null, PictureProblem.Damaged);
            var chunk = bytes.Slice(at, (int)length + 12);
            at += chunk.Length;
            if (Checksum(chunk[4..^4]) != BinaryPrimitives.ReadUInt32BigEndian(chunk[^4..]))
                return (null, PictureProblem.Damaged);
            var name = System.Text.Encoding.ASCII.GetString(chunk.Slice(4, 4));
            if (name == "IHDR" != (width == 0))
                return (null, PictureProblem.Damaged);
            if (name == "IHDR")
            {
                if (length != 13 || Size(chunk[8..]) is not (> 0 and var w) || Size(chunk[12..]) is not (> 0 and var h))
                    return (null, PictureProblem.Damaged);
                (width, height) = (w, h);
            }

            data |= name == "IDAT";
            if (Shown.Contains(name))
                kept.Write(chunk);
            if (name == "IEND")
                return data ? (new CheckedPicture(kept.ToArray(), MediaTypes.Png, width, height), null) : (null, PictureProblem.Damaged);
        }

        return (null, PictureProblem.Damaged);
    }

    /// <summary>CRC-32 as the format wants it (annex D).</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var b in bytes)
            sum = Remainders[(sum ^ b) & 0xFF] ^ (sum >> 8);
        return ~sum;
    }

    private static uint Remainder(int of)
    {
        var rest = (uint)of;
        for (var bit = 0; bit < 8; bit++)
            rest = (rest & 1) != 0 ? 0xEDB88320 ^ (rest >> 1) : rest >> 1;
        return rest;
    }

    /// <summary>0 for what no picture of ours has.</summary>
    private static int Size(ReadOnlySpan<byte> at) => BinaryPrimitives.ReadUInt32BigEndian(at) is > 0 and <= 100_000 and var size ? (int)size : 0;
}
