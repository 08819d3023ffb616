using System.Text.RegularExpressions;

namespace Mosty.Documents;

/// <summary>What a document calls itself: its container's title where that is one, else its first heading.</summary>
public static partial class DocumentTitle
{
    /// <summary>In letters; what is longer is no title.</summary>
    public const int Longest = 200;

    private const int Shortest = 4;

    /// <param name="isName">True for the bare name of a territory: a letterhead, not a title.</param>
    /// <returns>In one line; null where the document gives none.</returns>
    public static string? Of(DocumentText document, Func<string, bool> isName) =>
        document.Blocks.Where(b => b.Kind == BlockKind.Heading && b.Noise is null).Select(b => b.Span.Of(document.Text).Trim())
            // A heading of one word names the kind of paper ("MINUTES"), not this paper.
            .Where(h => h.Any(char.IsWhiteSpace)).Prepend(document.Hints.Title)
            .Select(Usable).FirstOrDefault(t => t is not null && !isName(t));

    private static string? Usable(string? said)
    {
        var title = Space().Replace(said ?? "", " ").Trim();
        return title.Length is >= Shortest and <= Longest && title.Count(char.IsLetter) >= Shortest && !Made().IsMatch(title) ? title : null;
    }

    // What programs write where a person wrote nothing: a file's name, the program's own, a number.
    [GeneratedRegex(@"\.(docx?|odt|rtf|pdf|xlsx?|indd|tiff?|jpe?g|png|html?|txt|pptx?|cdr|qxd)$|^microsoft (word|powerpoint)|^(untitled|unbenannt|bez tytu\p{L}+|scan|skan|sken|document|dokument|slide|prezentac\p{L}+)[ _-]*\d*$|^\S*[\d_]\S*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Made();

    [GeneratedRegex(@"[\s\p{C}]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Space();
}
