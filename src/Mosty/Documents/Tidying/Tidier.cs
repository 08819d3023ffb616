using Mosty.Languages;

namespace Mosty.Documents.Tidying;

/// <summary>Undoes what offices' programs do to text on its way: each step looks for its own damage and leaves a sound text alone.</summary>
internal sealed class Tidier(LanguageIdentifier languages, NoiseWords words)
{
    /// <summary>A language with few letters of its own writes the names of others with theirs.</summary>
    private const int FewLetters = 4;

    private readonly Lazy<IReadOnlyList<string>> alphabets = new(() => Alphabets(languages));

    /// <summary>The tidied text; null when there was nothing to tidy.</summary>
    public TidiedText? Tidy(string text)
    {
        TidiedText? tidied = null;
        Step(TwiceEncoded.Undo);
        if (tidied is null)
            Step(t => WrongTable.Undo(t, alphabets));
        Step(LostDashes.Undo);
        Step(DoubledGlyphs.Undo);
        Step(SideBySide.Undo);
        Step(t => Interruptions.Undo(t, words));
        return tidied;

        void Step(Func<string, TidiedText?> undo)
        {
            if (undo(tidied?.Text ?? text) is { } next)
                tidied = tidied?.Then(next) ?? next;
        }
    }

    private static IReadOnlyList<string> Alphabets(LanguageIdentifier languages)
    {
        var all = languages.Alphabets();
        var few = string.Concat(all.Where(a => a.Length <= FewLetters));
        return [.. all.Select(a => a + few)];
    }
}
