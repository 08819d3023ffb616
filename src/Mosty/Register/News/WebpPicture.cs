using System.Buffers.Binary;

namespace Mosty.Register.News;

/// <summary>WebP (RFC 9649): chunks in a RIFF container. Picture, transparency and colour profile stay; EXIF, XMP and what is unknown go.</summary>
internal static class WebpPicture
{
    private const byte HasAnimation = 0x02, HasXmp = 0x04, HasExif = 0x08;

    public static (CheckedPicture?, PictureProblem?) Read(ReadOnlySpan<byte> bytes)
    {
        var end = Math.Min(bytes.Length, 8L + BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]));
        var kept = new MemoryStream(bytes.Length);
        kept.Write(bytes[..12]);
        (int Width, int Height)? size = null;
        var shown = false;
        for (var at = 12; at + 8 <= end;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            // A chunk of odd length is followed by a byte that means nothing.
            var whole = 8L + length + length % 2;
            if (length > end - at - 8)
                return (null, PictureProblem.Damaged);
            var chunk = bytes.Slice(at, (int)Math.Min(whole, end - at)).ToArray();
            at += chunk.Length;
            switch (System.Text.Encoding.ASCII.GetString(chunk, 0, 4))
            {
                case "VP8X" when length >= 10:
                    if ((chunk[8] & HasAnimation) != 0)
                        return (null, PictureProblem.Animated);
                    size = (1 + Read24(chunk, 12), 1 + Read24(chunk, 15));
                    chunk[8] &= unchecked((byte)~(HasXmp | HasExif));
                    break;
                case "VP8 " when length >= 10 && chunk[11] == 0x9D && chunk[12] == 0x01 && chunk[13] == 0x2A:
                    size ??= (BinaryPrimitives.ReadUInt16LittleEndian(chunk.AsSpan(14)) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(chunk.AsSpan(16)) & 0x3FFF);
                    shown = true;
                    break;
                case "VP8L" when length >= 5 && chunk[8] == 0x2F:
                    var bits = BinaryPrimitives.ReadUInt32LittleEndian(chunk.AsSpan(9));
                    size ??= ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
                    shown = true;
                    break;
                case "ICCP" or "ALPH":
                    break;
                case "ANIM" or "ANMF":
                    return (null, PictureProblem.Animated);
                default:
                    continue;
            }

            kept.Write(chunk);
            if (chunk.Length % 2 == 1)
                kept.WriteByte(0);
        }

        if (!shown || size is not { Width: > 0, Height: > 0 } found)
            return (null, PictureProblem.Damaged);
        var clean = kept.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(clean.AsSpan(4), (uint)clean.Length - 8);
        return (new CheckedPicture(clean, "image/webp", found.Width, found.Height), null);
    }

    private static int Read24(byte[] bytes, int at) => bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16);
}
