namespace Mosty.Documents.Tidying;

/// <summary>Undoes what offices' programs do to text on its way: each step looks for its own damage and leaves a sound text alone.</summary>
internal static class Tidier
{
    private static readonly Func<string, TidiedText?>[] Steps = [TwiceEncoded.Undo, WrongTable.Undo, DoubledGlyphs.Undo, SideBySide.Undo];

    /// <summary>The tidied text; null when there was nothing to tidy.</summary>
    public static TidiedText? Tidy(string text)
    {
        TidiedText? tidied = null;
        foreach (var step in Steps)
            if (step(tidied?.Text ?? text) is { } next)
                tidied = tidied?.Then(next) ?? next;
        return tidied;
    }
}
