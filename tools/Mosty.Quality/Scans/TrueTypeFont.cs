using System.Buffers.Binary;

namespace Mosty.Quality.Scans;

/// <summary>A TrueType font file: which glyph a character has and how wide it is.</summary>
/// <remarks>OpenType specification 1.9, tables cmap (format 4), head, hhea, hmtx.</remarks>
internal sealed class TrueTypeFont
{
    private readonly int unitsPerEm;
    private readonly int metrics;
    private readonly int hmtx;
    private readonly int segments;
    private readonly int segmentCount;

    private TrueTypeFont(byte[] file)
    {
        File = file;
        unitsPerEm = U16(Table("head") + 18);
        metrics = U16(Table("hhea") + 34);
        hmtx = Table("hmtx");
        var cmap = Table("cmap");
        for (var i = 0; i < U16(cmap + 2); i++)
            if (cmap + (int)U32(cmap + 8 + (8 * i)) is var at && U16(at) == 4)
                segments = at;
        segmentCount = segments == 0 ? throw new InvalidDataException("the font has no Unicode table of format 4") : U16(segments + 6) / 2;
    }

    public byte[] File { get; }

    public static TrueTypeFont Open(string path) => new(System.IO.File.ReadAllBytes(path));

    /// <summary>0, the glyph for what is missing, where the font does not have the character.</summary>
    public int Glyph(char c)
    {
        var (ends, starts) = (segments + 14, segments + 16 + (2 * segmentCount));
        for (var s = 0; s < segmentCount; s++)
        {
            if (U16(ends + (2 * s)) < c)
                continue;
            var start = U16(starts + (2 * s));
            if (start > c)
                return 0;
            var (delta, range) = (U16(starts + (2 * (segmentCount + s))), starts + (2 * ((2 * segmentCount) + s)));
            var glyph = U16(range) == 0 ? c : U16(range + U16(range) + (2 * (c - start)));
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }

        return 0;
    }

    /// <summary>In thousandths of the font's size.</summary>
    public int Width(int glyph) => U16(hmtx + (4 * Math.Min(glyph, metrics - 1))) * 1000 / unitsPerEm;

    /// <summary>In thousandths of the font's size.</summary>
    public int Width(string text) => text.Sum(c => Width(Glyph(c)));

    private int Table(string tag)
    {
        for (var i = 0; i < U16(4); i++)
            if (File.AsSpan(12 + (16 * i), 4).SequenceEqual(System.Text.Encoding.ASCII.GetBytes(tag)))
                return (int)U32(12 + (16 * i) + 8);
        throw new InvalidDataException($"the font has no table {tag}");
    }

    private int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(File.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(File.AsSpan(at));
}
