using Mosty.Statements.Scenes;

namespace Mosty.Statements.Profiles;

/// <summary>A partner's official site: an address on a line of its own in the section that a heading gives the partner.</summary>
internal static class SiteReader
{
    private static readonly string[] Starts = ["http://", "https://", "www."];

    public static ProfileReading? Site(Scene scene, SentenceView view)
    {
        if (view.Section is not { Partners: { Count: 1 } partners } || view.End - view.First > 30)
            return null;
        if (Keys.IsCountry(partners[0]))
            return null;
        var span = scene.SpanOf(view.First, view.End);
        var text = span.Of(scene.Text).Trim();
        if (!Array.Exists(Starts, s => text.StartsWith(s, StringComparison.OrdinalIgnoreCase)) || text.Any(char.IsWhiteSpace) || text.Length > QuoteChooser.Longest)
            return null;
        return new ProfileReading(partners[0], "site", text, null, scene.Context.Published, text, scene.Context.Document.PageAt(span.Start), span.Start, span.Start + text.Length);
    }
}
