using Mosty.Mentions;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Scenes;

/// <summary>
/// The words of a sentence that tell a cause ("although Russia attacked its neighbour on 24 February"): what they name and date belongs to the cause,
/// not to the event told beside it.
/// </summary>
internal static class CauseSpan
{
    /// <summary>So far before its word the cause may begin, and so far behind it reach, in tokens.</summary>
    private const int Before = 12, Behind = 8;

    /// <summary>True when a comma parts a token from the trigger, and a word of a cause stands in its part of the sentence.</summary>
    public static bool Covers(Scene scene, SentenceView view, int token, int triggerFirst)
    {
        foreach (var hit in view.Hits)
            if (hit.Name.StartsWith(Words.CausePrefix, StringComparison.Ordinal) && token < hit.First && hit.First - token <= Before
                && Start(scene, view, hit.First) is { } start && token >= start && (triggerFirst < start || triggerFirst > hit.End + Behind))
                return true;
        return false;
    }

    /// <summary>Where the part of the sentence begins in which the cause stands; null where no comma opens it.</summary>
    private static int? Start(Scene scene, SentenceView view, int cause)
    {
        for (var i = cause - 1; i > view.First && cause - i <= Before; i--)
            if (scene.Tokens[i].Kind == TokenKind.Punctuation && (scene.Tokens[i].Is(",") || scene.Tokens[i].Is(";") || scene.Tokens[i].Is("-")))
                return i + 1;
        return null;
    }
}
