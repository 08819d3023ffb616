using System.Runtime.InteropServices;
using Mosty.Languages;
using Mosty.Territories;

namespace Mosty.DataCompiler.Territories;

/// <summary>Writes the section <c>territories</c> in the layout of <see cref="GazetteerLayout"/>.</summary>
public sealed class GazetteerWriter
{
    private readonly List<char> strings = ['\0'];
    private readonly Dictionary<string, int> offsets = new(StringComparer.Ordinal);

    public static byte[] Write(TerritoryTables tables, NameTrie trie)
    {
        var writer = new GazetteerWriter();
        var parts = new byte[Enum.GetValues<GazetteerTable>().Length][];
        var counts = new int[parts.Length];
        void Put<T>(GazetteerTable table, T[] rows)
            where T : unmanaged =>
            (parts[(int)table], counts[(int)table]) = (MemoryMarshal.AsBytes(rows.AsSpan()).ToArray(), rows.Length);

        var words = trie.SortedWords();
        var numbers = words.Select((w, i) => (w, i)).ToDictionary(w => w.w, w => w.i, StringComparer.Ordinal);
        Put(GazetteerTable.Header, [GazetteerLayout.Version, 0]);
        var shown = new List<ShownNameRow>();
        Put(GazetteerTable.Territories, [.. tables.All.Select(t => writer.Row(t, tables, shown))]);
        Put(GazetteerTable.ShownNames, shown.ToArray());
        Put(GazetteerTable.Keys, writer.Keys(tables));
        Put(GazetteerTable.Words, [.. words.Select(writer.Offset)]);
        Put(GazetteerTable.WordHash, WordHash(words));
        Put(GazetteerTable.WordsByLength, ByLength(words));
        writer.Trie(trie, numbers, Put, Put, Put, Put);
        Put(GazetteerTable.Strings, writer.strings.ToArray());
        return Join(parts, counts);
    }

    private void Trie(
        NameTrie trie, Dictionary<string, int> numbers, Action<GazetteerTable, int[]> putFirst, Action<GazetteerTable, NameNode[]> putNodes,
        Action<GazetteerTable, NameEdge[]> putEdges, Action<GazetteerTable, NameMeaning[]> putMeanings)
    {
        var first = new int[numbers.Count];
        foreach (var (word, node) in trie.Nodes[GazetteerLayout.Root].Edges)
            first[numbers[word]] = node;
        var (nodes, edges, meanings) = (new NameNode[trie.Nodes.Count], new List<NameEdge>(), new List<NameMeaning>());
        for (var i = 0; i < nodes.Length; i++)
        {
            var node = trie.Nodes[i];
            var below = i == GazetteerLayout.Root ? [] : node.Edges.Select(e => new NameEdge { Word = numbers[e.Key], Node = e.Value }).OrderBy(e => e.Word).ToArray();
            nodes[i] = new NameNode
            {
                FirstEdge = edges.Count,
                Edges = checked((ushort)below.Length),
                FirstMeaning = meanings.Count,
                Meanings = checked((ushort)node.Meanings.Count),
            };
            edges.AddRange(below);
            meanings.AddRange(node.Meanings.Select(m => new NameMeaning
            {
                Territory = m.Territory,
                Name = Offset(m.Name),
                Language1 = Letter(m.Language, 0),
                Language2 = Letter(m.Language, 1),
                Kind = m.Kind,
            }));
        }

        putFirst(GazetteerTable.FirstNodes, first);
        putNodes(GazetteerTable.Nodes, nodes);
        putEdges(GazetteerTable.Edges, [.. edges]);
        putMeanings(GazetteerTable.Meanings, [.. meanings]);
    }

    private TerritoryRow Row(SourceTerritory t, TerritoryTables tables, List<ShownNameRow> shown)
    {
        var names = t.Names.Where(n => n is { Shown: true, Language.Length: 2 }).DistinctBy(n => n.Language).ToArray();
        var row = new TerritoryRow
        {
            Key = Offset(t.Key),
            Name = Offset(t.Name),
            Parent = Index(t.Parent),
            Successor = Index(t.Successor),
            Seat = Index(t.SeatKey),
            Population = t.Population,
            Latitude = t.Latitude,
            Longitude = t.Longitude,
            FirstShownName = shown.Count,
            Country1 = t.Country[0],
            Country2 = t.Country[1],
            Level = (byte)t.Level,
            ShownNames = (byte)names.Length,
            Flags = (byte)(t.IsCity ? 1 : 0),
        };
        shown.AddRange(names.Select(n => new ShownNameRow { Language1 = n.Language[0], Language2 = n.Language[1], Name = Offset(n.Name) }));
        return row;

        int Index(string? key) => key is null ? -1 : tables.Find(key)?.Index ?? -1;
    }

    private int[] Keys(TerritoryTables tables)
    {
        var keys = tables.All.SelectMany(t => t.OtherKeys.Append(t.Key).Select(k => (Key: k, t.Index))).DistinctBy(k => k.Key).ToArray();
        var size = PowerOfTwo(keys.Length * 2);
        var slots = new int[size * 2];
        foreach (var (key, index) in keys)
        {
            var slot = (int)FoldedHash.Of(key) & (size - 1);
            while (slots[slot * 2] != 0)
                slot = (slot + 1) & (size - 1);
            (slots[slot * 2], slots[slot * 2 + 1]) = (Offset(key), index);
        }

        return slots;
    }

    private static int[] WordHash(string[] words)
    {
        var slots = new int[PowerOfTwo(words.Length * 2)];
        for (var i = 0; i < words.Length; i++)
        {
            var slot = (int)FoldedHash.Of(words[i]) & (slots.Length - 1);
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = i + 1;
        }

        return slots;
    }

    private static int[] ByLength(string[] words)
    {
        var longest = words[^1].Length;
        var starts = new int[longest + 2];
        for (var length = 0; length < starts.Length; length++)
        {
            var start = Array.FindIndex(words, w => w.Length >= length);
            starts[length] = start < 0 ? words.Length : start;
        }

        return starts;
    }

    private int Offset(string text)
    {
        if (offsets.TryGetValue(text, out var offset))
            return offset;
        offset = strings.Count;
        strings.Add((char)text.Length);
        strings.AddRange(text);
        offsets.Add(text, offset);
        return offset;
    }

    private static byte[] Join(byte[][] parts, int[] counts)
    {
        using var stream = new MemoryStream();
        stream.Write(MemoryMarshal.AsBytes(counts.AsSpan()));
        foreach (var part in parts)
        {
            stream.Write(new byte[GazetteerLayout.Align((int)stream.Position) - (int)stream.Position]);
            stream.Write(part);
        }

        return stream.ToArray();
    }

    private static char Letter(string language, int i) => language.Length == 2 ? language[i] : ' ';

    private static int PowerOfTwo(int atLeast) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(atLeast, 16));
}
