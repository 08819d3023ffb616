using System.Buffers.Binary;

namespace Mosty.Web.Map;

/// <summary>Outlines of land and of borders between countries (Natural Earth), as the build laid them down (Map/make-world.mjs). Read once, when first asked for.</summary>
public sealed class Outlines
{
    private static readonly Lazy<(Outlines Coarse, Outlines Fine)> Tables = new(Read);

    private Outlines(IReadOnlyList<IReadOnlyList<Direction[]>> land, IReadOnlyList<IReadOnlyList<Direction[]>> borders) => (Land, Borders) = (land, borders);

    /// <summary>For maps of the whole world (1:110 million).</summary>
    public static Outlines Coarse => Tables.Value.Coarse;

    /// <summary>For maps of a part of it (1:50 million).</summary>
    public static Outlines Fine => Tables.Value.Fine;

    /// <summary>Polygons as rings, each closed, with the land to the right of the way along it.</summary>
    public IReadOnlyList<IReadOnlyList<Direction[]>> Land { get; }

    /// <summary>Lines, one in each.</summary>
    public IReadOnlyList<IReadOnlyList<Direction[]>> Borders { get; }

    private static (Outlines Coarse, Outlines Fine) Read()
    {
        ReadOnlySpan<byte> bytes = BuiltFile.Bytes("world.outlines");
        var at = 0;
        var coarse = new Outlines(Shapes(bytes, ref at), Shapes(bytes, ref at));
        return (coarse, new Outlines(Shapes(bytes, ref at), Shapes(bytes, ref at)));
    }

    private static Direction[][][] Shapes(ReadOnlySpan<byte> bytes, ref int at)
    {
        var shapes = new Direction[Int(bytes, ref at)][][];
        for (var i = 0; i < shapes.Length; i++)
        {
            shapes[i] = new Direction[Int(bytes, ref at)][];
            for (var j = 0; j < shapes[i].Length; j++)
            {
                var line = shapes[i][j] = new Direction[Int(bytes, ref at)];
                for (var k = 0; k < line.Length; k++, at += 4)
                    line[k] = Direction.Of(new(BinaryPrimitives.ReadInt16LittleEndian(bytes[(at + 2)..]) / 100.0, BinaryPrimitives.ReadInt16LittleEndian(bytes[at..]) / 100.0));
            }
        }

        return shapes;
    }

    private static int Int(ReadOnlySpan<byte> bytes, ref int at)
    {
        at += 4;
        return BinaryPrimitives.ReadInt32LittleEndian(bytes[(at - 4)..]);
    }
}
