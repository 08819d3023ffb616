using System.Buffers.Binary;
using Mosty.Documents;

namespace Mosty.Register.News;

/// <summary>JPEG (ITU T.81): segments up to the end of the image. Application segments other than JFIF, colour profile and Adobe's go, and comments.</summary>
internal static class JpegPicture
{
    private const byte StartOfScan = 0xDA, EndOfImage = 0xD9, Comment = 0xFE;

    public static (CheckedPicture?, PictureProblem?) Read(ReadOnlySpan<byte> bytes)
    {
        var kept = new MemoryStream(bytes.Length);
        kept.Write(bytes[..2]);
        var (width, height, turn, scanned) = (0, 0, 1, false);
        for (var at = 2; at + 2 <= bytes.Length;)
        {
            if (bytes[at] != 0xFF)
                return (null, PictureProblem.Damaged);
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker == EndOfImage)
            {
                kept.Write([0xFF, EndOfImage]);
                return width == 0 || !scanned ? (null, PictureProblem.Damaged) : (Upright(kept.ToArray(), width, height, turn), null);
            }

            if (marker is 0x01 or (>= 0xD0 and <= 0xD7))
            {
                kept.Write(bytes.Slice(at, 2));
                at += 2;
                continue;
            }

            if (at + 4 > bytes.Length || BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]) is var length && (length < 2 || at + 2 + length > bytes.Length))
                return (null, PictureProblem.Damaged);
            var segment = bytes.Slice(at, 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]));
            at += segment.Length;
            if (IsFrame(marker))
            {
                if (segment.Length < 9)
                    return (null, PictureProblem.Damaged);
                (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(segment[5..]), BinaryPrimitives.ReadUInt16BigEndian(segment[7..]));
                if (width == 0 || height == 0)
                    return (null, PictureProblem.Damaged);
            }

            if (marker == 0xE1)
                turn = Orientation.Of(segment[4..]) ?? turn;
            if (IsShown(marker, segment))
                kept.Write(segment);
            if (marker != StartOfScan)
                continue;
            scanned = true;
            var end = at;
            // In a scan FF 00 is a plain FF, and restarts stand within it.
            while (end + 1 < bytes.Length && (bytes[end] != 0xFF || bytes[end + 1] is 0x00 or (>= 0xD0 and <= 0xD7)))
                end++;
            kept.Write(bytes[at..end]);
            at = end;
        }

        return (null, PictureProblem.Damaged);
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool IsShown(byte marker, ReadOnlySpan<byte> segment) => marker switch
    {
        Comment => false,
        0xE0 => segment[4..].StartsWith("JFIF\0"u8),
        0xE2 => segment[4..].StartsWith("ICC_PROFILE\0"u8),
        0xEE => segment[4..].StartsWith("Adobe"u8),
        >= 0xE0 and <= 0xEF => false,
        _ => true,
    };

    /// <summary>A picture that lies on its side keeps the one word of EXIF that turns it.</summary>
    private static CheckedPicture Upright(byte[] bytes, int width, int height, int turn) => turn == 1
        ? new CheckedPicture(bytes, MediaTypes.Jpeg, width, height)
        : new CheckedPicture([.. bytes[..2], .. Orientation.Segment(turn), .. bytes[2..]], MediaTypes.Jpeg, turn > 4 ? height : width, turn > 4 ? width : height);
}
