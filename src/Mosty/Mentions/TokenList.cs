using System.Collections;

namespace Mosty.Mentions;

/// <summary>The tokens of a document in the order of the text. Elements are read in place: nothing is copied, no interface stands between.</summary>
public sealed class TokenList(int capacity = 16) : IReadOnlyList<Token>
{
    private Token[] items = new Token[Math.Max(4, capacity)];

    public int Count { get; private set; }

    public ref readonly Token this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return ref items[index];
        }
    }

    public ref readonly Token this[Index index] => ref this[index.GetOffset(Count)];

    Token IReadOnlyList<Token>.this[int index] => this[index];

    /// <summary>All of them, for a walk from end to end.</summary>
    public ReadOnlySpan<Token> Span => items.AsSpan(0, Count);

    public IEnumerator<Token> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return items[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(in Token token)
    {
        if (Count == items.Length)
            Array.Resize(ref items, items.Length * 2);
        items[Count++] = token;
    }
}
