using System.Runtime.CompilerServices;

namespace Mosty.Languages;

/// <summary>FNV-1a over UTF-16 units, its high bits mixed into the low ones: the hash of words in every table, compiled or in memory.</summary>
internal static class FoldedHash
{
    public const uint Start = 2166136261u;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, char c) => (hash ^ c) * 16777619u;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint End(uint hash) => hash ^ (hash >> 15);

    public static uint Add(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            hash = Add(hash, c);
        return hash;
    }

    public static uint Of(ReadOnlySpan<char> text) => End(Add(Start, text));
}
