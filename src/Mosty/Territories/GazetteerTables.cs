using System.Runtime.CompilerServices;
using Mosty.Knowledge;
using Mosty.Languages;

namespace Mosty.Territories;

/// <summary>The compiled tables, read in place (<see cref="GazetteerLayout"/>). Opening it reads one page.</summary>
internal sealed unsafe class GazetteerTables
{
    private readonly byte*[] tables = new byte*[Enum.GetValues<GazetteerTable>().Length];
    private readonly int[] counts = new int[Enum.GetValues<GazetteerTable>().Length];

    public GazetteerTables(KnowledgeFile knowledge)
    {
        var start = knowledge.Address("territories");
        var offset = GazetteerLayout.Align(counts.Length * sizeof(int));
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = ((int*)start)[i];
            tables[i] = start + offset;
            offset = GazetteerLayout.Align(offset + counts[i] * SizeOf((GazetteerTable)i));
        }

        if (*(int*)tables[(int)GazetteerTable.Header] != GazetteerLayout.Version)
            throw new InvalidDataException("the compiled territories are of another version: the build is broken");
    }

    private LostLetterIndex? lostLetters;

    /// <summary>For words with lost letters; made when the first one comes.</summary>
    public LostLetterIndex LostLetters => lostLetters ??= new LostLetterIndex(this);

    public int TerritoryCount => counts[(int)GazetteerTable.Territories];

    public int NodeCount => counts[(int)GazetteerTable.Nodes];

    public int WordCount => counts[(int)GazetteerTable.Words];

    public ref readonly TerritoryRow Territory(int index) => ref At<TerritoryRow>(GazetteerTable.Territories, index);

    public ref readonly NameNode Node(int node) => ref At<NameNode>(GazetteerTable.Nodes, node);

    public ReadOnlySpan<NameEdge> Edges(int node) => Slice<NameEdge>(GazetteerTable.Edges, Node(node).FirstEdge, Node(node).Edges);

    public ReadOnlySpan<NameMeaning> Meanings(int node) => Slice<NameMeaning>(GazetteerTable.Meanings, Node(node).FirstMeaning, Node(node).Meanings);

    public ReadOnlySpan<ShownNameRow> ShownNames(int territory) =>
        Slice<ShownNameRow>(GazetteerTable.ShownNames, Territory(territory).FirstShownName, Territory(territory).ShownNames);

    public ReadOnlySpan<char> String(int offset)
    {
        var at = (char*)tables[(int)GazetteerTable.Strings] + offset;
        return new ReadOnlySpan<char>(at + 1, *at);
    }

    public ReadOnlySpan<char> Word(int word) => String(At<int>(GazetteerTable.Words, word));

    /// <summary>The number of a folded word; -1 when no name holds it.</summary>
    public int FindWord(ReadOnlySpan<char> word) => FindWord(word, FoldedHash.Of(word));

    /// <summary>The same where the word's <see cref="FoldedHash"/> is at hand.</summary>
    public int FindWord(ReadOnlySpan<char> word, uint hash)
    {
        var mask = counts[(int)GazetteerTable.WordHash] - 1;
        for (var slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            var entry = At<int>(GazetteerTable.WordHash, slot);
            if (entry == 0)
                return -1;
            if (Word(entry - 1).SequenceEqual(word))
                return entry - 1;
        }
    }

    /// <summary>The index of the territory with a key; -1 for none. A town whose official name bears an addition ("DE:Rethem (Aller)") is found without it too.</summary>
    public int FindKey(ReadOnlySpan<char> key)
    {
        var exact = FindExactKey(key);
        return exact < 0 && key.Length > 0 && key[^1] == ')' && key.LastIndexOf(" (") is > 0 and var addition ? FindExactKey(key[..addition]) : exact;
    }

    /// <summary>All keys that begin with a mark, with the territories they are keys of. Reads the whole table of keys.</summary>
    public IEnumerable<(string Key, int Index)> KeysOf(string mark)
    {
        for (var slot = 0; slot < counts[(int)GazetteerTable.Keys] / 2; slot++)
            if (KeyIn(slot) is { } key && key.StartsWith(mark, StringComparison.Ordinal))
                yield return (key, IndexIn(slot));
    }

    private string? KeyIn(int slot) => At<int>(GazetteerTable.Keys, slot * 2) is not 0 and var name ? String(name).ToString() : null;

    private int IndexIn(int slot) => At<int>(GazetteerTable.Keys, (slot * 2) + 1);

    private int FindExactKey(ReadOnlySpan<char> key)
    {
        var mask = (counts[(int)GazetteerTable.Keys] / 2) - 1;
        for (var slot = (int)FoldedHash.Of(key) & mask; ; slot = (slot + 1) & mask)
        {
            var name = At<int>(GazetteerTable.Keys, slot * 2);
            if (name == 0)
                return -1;
            if (String(name).SequenceEqual(key))
                return At<int>(GazetteerTable.Keys, slot * 2 + 1);
        }
    }

    /// <summary>The node that a word leads to; 0 for none.</summary>
    public int Child(int node, int word)
    {
        if (node == GazetteerLayout.Root)
            return At<int>(GazetteerTable.FirstNodes, word);
        var edges = Edges(node);
        var (low, high) = (0, edges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (edges[middle].Word == word)
                return edges[middle].Node;
            if (edges[middle].Word < word)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return 0;
    }

    /// <summary>The range of words of one length from the first that begins with a prefix (or would stand there).</summary>
    public (int Start, int End) WordsFrom(ReadOnlySpan<char> prefix, int length)
    {
        var (low, end) = WordsOfLength(length);
        var high = end;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Word(middle)[..prefix.Length].SequenceCompareTo(prefix) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return (low, end);
    }

    /// <summary>The words of one length, as a range of word numbers.</summary>
    public (int Start, int End) WordsOfLength(int length)
    {
        var last = counts[(int)GazetteerTable.WordsByLength] - 1;
        return length >= last ? (WordCount, WordCount) : (At<int>(GazetteerTable.WordsByLength, length), At<int>(GazetteerTable.WordsByLength, length + 1));
    }

    private ref readonly T At<T>(GazetteerTable table, int index)
        where T : unmanaged => ref ((T*)tables[(int)table])[index];

    private ReadOnlySpan<T> Slice<T>(GazetteerTable table, int first, int count)
        where T : unmanaged => new((T*)tables[(int)table] + first, count);

    private static int SizeOf(GazetteerTable table) => table switch
    {
        GazetteerTable.Territories => Unsafe.SizeOf<TerritoryRow>(),
        GazetteerTable.ShownNames => Unsafe.SizeOf<ShownNameRow>(),
        GazetteerTable.Strings => sizeof(char),
        GazetteerTable.Nodes => Unsafe.SizeOf<NameNode>(),
        GazetteerTable.Edges => Unsafe.SizeOf<NameEdge>(),
        GazetteerTable.Meanings => Unsafe.SizeOf<NameMeaning>(),
        _ => sizeof(int),
    };
}
