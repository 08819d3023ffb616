namespace Mosty.Mentions;

/// <summary>Finds the territory that speaks in a document.</summary>
public static class HomeTerritory
{
    /// <summary>The key of the territory that speaks: the caller's hint, else the one the text names most; null where nothing tells.</summary>
    public static string? Find(ReadingContext context, IReadOnlyList<TerritoryMention> territories)
    {
        if (context.HomeHint is not null)
            return context.HomeHint;
        var best = territories.Where(t => t.Form == TerritoryForm.Name && t.Key.Length > 2 && t.Country != "XX")
            .GroupBy(t => t.Key).OrderByDescending(g => g.Count()).ThenBy(g => g.First().Span.Start).FirstOrDefault();
        return best?.Key;
    }
}
