using System.Runtime.InteropServices;

namespace Mosty.Territories;

/// <summary>
/// How the section <c>territories</c> is laid out, for its writer (tools/Mosty.DataCompiler) and its reader (<see cref="GazetteerTables"/>):
/// first the length in rows of each table in the order of <see cref="GazetteerTable"/> (int32 each), then the tables, each aligned to 16 bytes.
/// Little endian. Changing a struct here changes <see cref="Version"/>.
/// </summary>
public static class GazetteerLayout
{
    public const int Version = 2;

    /// <summary>Nodes of the name trie are numbered from 1; 0 is "none".</summary>
    public const int Root = 1;

    /// <summary>Stands before an adjective's stem among the words of names.</summary>
    public const char StemMark = '~';

    /// <summary>Stands before the host name of an office's site among the keys.</summary>
    public const string SiteMark = "@";

    public static int Align(int offset) => (offset + 15) & ~15;
}

public enum GazetteerTable
{
    /// <summary>One row: <see cref="GazetteerLayout.Version"/> and spare.</summary>
    Header,
    Territories,
    /// <summary>Names to show: <see cref="ShownNameRow"/>, the ones of a territory together.</summary>
    ShownNames,
    /// <summary>Open-addressed by the hash of a key, two numbers a slot: the key's offset in the strings (0: free), the territory.</summary>
    Keys,
    /// <summary>Every string, UTF-16, each preceded by its length in one unit.</summary>
    Strings,
    /// <summary>Word → offset in <see cref="Strings"/>; words lie sorted by length, then by their units.</summary>
    Words,
    /// <summary>Open-addressed: hash of a word → word + 1.</summary>
    WordHash,
    /// <summary>Word → node below the root, 0 for none.</summary>
    FirstNodes,
    Nodes,
    /// <summary>Edges of a node lie together, sorted by word.</summary>
    Edges,
    Meanings,
    /// <summary>Length of a word → the first word of at least that length.</summary>
    WordsByLength,
}

[StructLayout(LayoutKind.Sequential, Pack = 4)]
public struct TerritoryRow
{
    /// <summary>Offsets in the strings.</summary>
    public int Key, Name;
    /// <summary>Indices of territories, -1 for none.</summary>
    public int Parent, Successor, Seat;
    public int Population;
    public float Latitude, Longitude;
    public int FirstShownName;
    /// <summary>The two letters of the country.</summary>
    public char Country1, Country2;
    public byte Level, ShownNames;
    /// <summary>1: a city with a region's code.</summary>
    public byte Flags, Spare;
}

[StructLayout(LayoutKind.Sequential, Pack = 4)]
public struct ShownNameRow
{
    public char Language1, Language2;
    public int Name;
}

[StructLayout(LayoutKind.Sequential, Pack = 4)]
public struct NameNode
{
    public int FirstEdge, FirstMeaning;
    public ushort Edges, Meanings;
}

[StructLayout(LayoutKind.Sequential, Pack = 4)]
public struct NameEdge
{
    public int Word, Node;
}

/// <summary>What a name means: a territory, in which language the name is, and what kind of name it is.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
public struct NameMeaning
{
    public int Territory;
    /// <summary>The name as written, with its marks: offset in the strings.</summary>
    public int Name;
    public char Language1, Language2;
    public NameKind Kind;
}

[Flags]
public enum NameKind
{
    None = 0,
    /// <summary>An alternate name of no known language: believed only with other evidence.</summary>
    Alternate = 1,
    /// <summary>What is left of a region's name without its type word ("Bursa" of "Bursa Province").</summary>
    Core = 2,
    /// <summary>An adjective's stem ("orenbursk" of the "Orenburska oblast"): a name only beside a type word.</summary>
    Adjective = 4,
    /// <summary>The name holds its type word.</summary>
    WithType = 8,
    /// <summary>The local official name or the one in a language's own table.</summary>
    Proper = 16,
}
