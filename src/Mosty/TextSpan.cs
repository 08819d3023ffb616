namespace Mosty;

/// <summary>A half-open range [<see cref="Start"/>, <see cref="End"/>) of UTF-16 units in a document's decoded text.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(int position) => position >= Start && position < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => other.Start < End && other.End > Start;

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    public string Of(string text) => text[Start..End];

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
