namespace Mosty.Mentions;

/// <summary>A euroregion whose own page or news the document is: it stands in the headline and is named more often than any of its towns.</summary>
internal static class SpeakingNetwork
{
    /// <summary>In tokens.</summary>
    private const int Headline = 15;

    /// <summary>Mentions: a network named less often is only spoken of.</summary>
    private const int Least = 3;

    /// <summary>Its key; null where none speaks.</summary>
    public static string? Find(ReadingContext context, IReadOnlyList<TerritoryMention> territories)
    {
        var named = territories.Where(t => t is { Form: TerritoryForm.Name, Key.Length: > 2 }).ToList();
        if (named.Find(IsEuroregion) is not { } first || HomeSigns.TokenAt(context.Tokens, first.Span.Start) >= Headline)
            return null;
        var times = named.Count(t => t.Key == first.Key);
        return times >= Least && named.Where(t => t.Key != first.Key).GroupBy(t => t.Key, StringComparer.Ordinal).All(g => g.Count() < times) ? first.Key : null;
    }

    private static bool IsEuroregion(TerritoryMention mention) => mention.Key.StartsWith("XX:Euro", StringComparison.Ordinal);
}
