namespace Mosty.Mentions;

/// <summary>Finds the names of territories, inflected or damaged, and resolves each in the context of the document.</summary>
public static class TerritoryReader
{
    public static IReadOnlyList<TerritoryMention> Read(ReadingContext context) => [];
}
