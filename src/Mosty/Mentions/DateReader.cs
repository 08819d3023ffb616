namespace Mosty.Mentions;

/// <summary>Finds calendar dates with the precision stated.</summary>
public static class DateReader
{
    public static IReadOnlyList<DateMention> Read(ReadingContext context) => [];
}
