using System.IO.MemoryMappedFiles;
using System.Text;

namespace Mosty.Knowledge;

/// <summary>
/// The compiled tables of <c>data/</c>: one memory-mapped file of named sections
/// (<c>territories</c>, <c>languages/pl</c>, <c>interface/cs</c>, <c>standing/default</c> …), written by tools/Mosty.DataCompiler.
/// </summary>
/// <remarks>
/// Layout, little endian: the eight bytes <c>MOSTYKN1</c>, the number of sections (int32), then for each its name (length-prefixed UTF-8),
/// offset and length (int64 each), then the sections, each aligned to 16 bytes. Sections of languages, interface and standing are UTF-8 JSON.
/// Thread-safe; sections stay valid until <see cref="Dispose"/>.
/// </remarks>
public sealed unsafe class KnowledgeFile : IDisposable
{
    public const string FileName = "mosty.knowledge";

    private static readonly byte[] Magic = "MOSTYKN1"u8.ToArray();

    private readonly MemoryMappedFile map;
    private readonly MemoryMappedViewAccessor view;
    private readonly byte* start;
    private readonly Dictionary<string, (long Offset, long Length)> sections = new(StringComparer.Ordinal);

    private KnowledgeFile(MemoryMappedFile map, MemoryMappedViewAccessor view)
    {
        (this.map, this.view) = (map, view);
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
    }

    public IEnumerable<string> SectionNames => sections.Keys;

    /// <summary>The file that lies beside the running program.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, FileName);

    /// <exception cref="InvalidDataException">The file is not of this format: the build is broken.</exception>
    public static KnowledgeFile Open(string? path = null)
    {
        path ??= DefaultPath;
        var map = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var file = new KnowledgeFile(map, map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read));
        using var stream = map.CreateViewStream(0, 0, MemoryMappedFileAccess.Read);
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        if (!reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic))
            throw new InvalidDataException($"{path} is not a compiled knowledge file");
        for (var n = reader.ReadInt32(); n > 0; n--)
            file.sections.Add(reader.ReadString(), (reader.ReadInt64(), reader.ReadInt64()));
        return file;
    }

    public bool Has(string section) => sections.ContainsKey(section);

    /// <summary>The bytes of a section, straight from the mapping.</summary>
    /// <exception cref="KeyNotFoundException">There is no such section.</exception>
    public ReadOnlySpan<byte> Section(string name)
    {
        var (offset, length) = sections[name];
        return new ReadOnlySpan<byte>(start + offset, checked((int)length));
    }

    /// <summary>The address of a section, for tables that are searched in place.</summary>
    internal byte* Address(string name) => start + sections[name].Offset;

    /// <summary>Writes a knowledge file; the inverse of <see cref="Open"/>.</summary>
    public static void Write(string path, IReadOnlyList<KeyValuePair<string, byte[]>> content)
    {
        using var stream = File.Create(path);
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        var header = Magic.Length + sizeof(int) + content.Sum(s => NameLength(s.Key) + 2 * sizeof(long));
        writer.Write(Magic);
        writer.Write(content.Count);
        long offset = Align(header);
        foreach (var (name, bytes) in content)
        {
            writer.Write(name);
            writer.Write(offset);
            writer.Write((long)bytes.Length);
            offset = Align(offset + bytes.Length);
        }

        foreach (var (_, bytes) in content)
        {
            writer.Flush();
            writer.Write(new byte[Align(stream.Position) - stream.Position]);
            writer.Write(bytes);
        }
    }

    public void Dispose()
    {
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        view.Dispose();
        map.Dispose();
    }

    private static long Align(long offset) => (offset + 15) / 16 * 16;

    private static int NameLength(string name)
    {
        var length = Encoding.UTF8.GetByteCount(name);
        return length + (length < 0x80 ? 1 : 2);
    }
}
