namespace Mosty.Mentions;

/// <summary>Territory mentions of a document by place in the text.</summary>
internal sealed class TerritoryIndex
{
    private readonly TerritoryMention[] mentions;

    public TerritoryIndex(IEnumerable<TerritoryMention> mentions) => this.mentions = [.. mentions.OrderBy(m => m.Span.Start)];

    /// <summary>True when a span lies within a territory's name or adjective.</summary>
    public bool Covers(TextSpan span) => At(span) is not null;

    /// <summary>True when the mention there has further words.</summary>
    public bool IsLong(TextSpan span) => At(span) is { } mention && mention.Span.Length > span.Length + 2;

    public TerritoryMention? At(TextSpan span)
    {
        for (var i = FirstFrom(span.Start + 1) - 1; i >= 0 && i >= FirstFrom(span.Start + 1) - 3; i--)
            if (mentions[i].Span.Contains(span.Start))
                return mentions[i];
        return null;
    }

    /// <summary>The first mention that begins within a span.</summary>
    public TerritoryMention? Within(TextSpan span)
    {
        var i = FirstFrom(span.Start);
        return i < mentions.Length && mentions[i].Span.Start < span.End ? mentions[i] : null;
    }

    /// <summary>Index of the first mention that begins at or behind a position.</summary>
    private int FirstFrom(int position)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
