using System.Globalization;
using System.Text;

namespace Mosty.Quality.Scans;

/// <summary>A picture in grey, a byte a dot, from the upper left.</summary>
internal sealed record GreyPage(int Width, int Height, byte[] Dots)
{
    /// <summary>Reads the binary grey form of Netpbm (P5), as pdftoppm writes it.</summary>
    public static GreyPage FromPgm(byte[] file)
    {
        var (fields, at) = (new int[3], 2);
        for (var i = 0; i < 3; i++)
        {
            while (char.IsWhiteSpace((char)file[at]))
                at++;
            var end = at;
            while (!char.IsWhiteSpace((char)file[end]))
                end++;
            fields[i] = int.Parse(Encoding.ASCII.GetString(file, at, end - at), CultureInfo.InvariantCulture);
            at = end;
        }

        return new GreyPage(fields[0], fields[1], file[(at + 1)..]);
    }

    /// <summary>As a scanner sees it: grey paper, faded ink, grain, dust.</summary>
    public GreyPage Scanned(Random random)
    {
        var grain = new sbyte[1 << 16];
        for (var i = 0; i < grain.Length; i++)
            grain[i] = (sbyte)((random.NextDouble() + random.NextDouble() + random.NextDouble() + random.NextDouble() - 2) * 22);
        var dots = new byte[Width * Height];
        for (var row = 0; row < Height; row++)
        {
            var from = random.Next(grain.Length);
            for (var i = row * Width; i < (row + 1) * Width; i++)
                dots[i] = (byte)Math.Clamp(35 + (Dots[i] * 200 / 255) + grain[(from + i) & 0xFFFF], 0, 255);
        }

        for (var speck = 0; speck < Width * Height / 40_000; speck++)
            dots[random.Next(dots.Length)] = 60;
        return this with { Dots = dots };
    }

    /// <summary>Pictures as one TIFF file without compression.</summary>
    /// <remarks>TIFF 6.0, baseline grey-scale images (section 4).</remarks>
    public static byte[] Tiff(IReadOnlyList<GreyPage> pages, int dpi)
    {
        const int entries = 12, directory = 2 + (12 * entries) + 4;
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write("II*\0"u8);
        writer.Write(8);
        foreach (var (page, i) in pages.Select((p, i) => (p, i)))
        {
            var start = (int)file.Position;
            var (resolution, dots) = (start + directory, start + directory + 8);
            writer.Write((short)entries);
            Entry(256, 4, page.Width);
            Entry(257, 4, page.Height);
            Entry(258, 3, 8);
            Entry(259, 3, 1);
            Entry(262, 3, 1);
            Entry(273, 4, dots);
            Entry(277, 3, 1);
            Entry(278, 4, page.Height);
            Entry(279, 4, page.Dots.Length);
            Entry(282, 5, resolution);
            Entry(283, 5, resolution);
            Entry(296, 3, 2);
            var next = dots + page.Dots.Length;
            next += next & 1;
            writer.Write(i + 1 < pages.Count ? next : 0);
            writer.Write(dpi);
            writer.Write(1);
            writer.Write(page.Dots);
            if (file.Position < next)
                writer.Write((byte)0);
        }

        return file.ToArray();

        void Entry(short tag, short type, int value)
        {
            writer.Write(tag);
            writer.Write(type);
            writer.Write(1);
            writer.Write(value);
        }
    }
}
