namespace Mosty.Register;

/// <summary>Cuts the piece of a text that shows best why it was found.</summary>
internal static class Snippet
{
    private const int Length = 240;
    private const int Before = 60;

    /// <summary>The window with the most different words, the first of these; whole words at both ends.</summary>
    public static TextSpan Around(string text, IReadOnlyList<(string Word, TextSpan Span)> hits)
    {
        var (best, most) = (hits.Count > 0 ? hits[0].Span.Start : 0, 0);
        var possible = hits.Select(h => h.Word).Distinct(StringComparer.Ordinal).Count();
        for (int i = 0, end = 0; i < hits.Count; i++)
        {
            end = Math.Max(end, i);
            while (end < hits.Count && hits[end].Span.End <= hits[i].Span.Start + Length - Before)
                end++;
            var different = 0;
            for (var j = i; j < end; j++)
                if (!hits.Skip(i).Take(j - i).Any(h => h.Word == hits[j].Word))
                    different++;
            if (different > most)
                (best, most) = (hits[i].Span.Start, different);
            // Every word of the question is in: it cannot get better.
            if (most >= possible)
                break;
        }

        var from = Math.Max(0, best - Before);
        while (from > 0 && from < best && !char.IsWhiteSpace(text[from - 1]))
            from++;
        var to = Math.Min(text.Length, from + Length);
        while (to < text.Length && to > best + 1 && !char.IsWhiteSpace(text[to]))
            to--;
        return new TextSpan(from, to);
    }

    public static IReadOnlyList<SnippetPart> Parts(string text, TextSpan span, IEnumerable<TextSpan> hits)
    {
        var parts = new List<SnippetPart>();
        var at = span.Start;
        foreach (var hit in hits.Where(span.Contains))
        {
            if (hit.Start > at)
                parts.Add(new SnippetPart(text[at..hit.Start], false));
            parts.Add(new SnippetPart(hit.Of(text), true));
            at = hit.End;
        }

        if (at < span.End)
            parts.Add(new SnippetPart(text[at..span.End], false));
        return parts;
    }

}
